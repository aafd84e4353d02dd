using VuonLen.Web.Texts;

namespace VuonLen.Web.SignIn;

/// <summary>The words of signing in.</summary>
public static class SignInTexts
{
    public static readonly Words Title = new("Đăng nhập", "Sign in");
    public static readonly Words User = new("Tên đăng nhập", "User name");
    public static readonly Words Password = new("Mật khẩu", "Password");
    public static readonly Words Button = new("Đăng nhập", "Sign in");
    public static readonly Words Refused = new(
        "Tên đăng nhập hoặc mật khẩu chưa đúng. Anh/chị hãy nhập lại; nhập sai năm lần liên tiếp thì tài khoản tạm khóa năm phút.",
        "The user name or the password is not right. Please try again; after five wrong tries in a row an account is locked for five minutes.");
    public static readonly Words Purpose = new(
        "Quản lý hộ nghèo, hộ cận nghèo của thành phố.",
        "The city’s register of poor and near-poor households.");
    public static readonly Words Demo = new(
        "Đây là kho dữ liệu mẫu. Tên đăng nhập và mật khẩu đã in ra ở nơi khởi động chương trình, và nằm trong tệp demo-sign-ins.json của kho.",
        "This is a demonstration store. User names and passwords were printed where the program was started, and stand in the store’s file demo-sign-ins.json.");
}
