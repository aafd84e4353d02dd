using VuonLen.Web.Texts;

namespace VuonLen.Web.Layout;

/// <summary>What a page says when it cannot show what was asked: what happened, what to do, what is safe.</summary>
public static class FaultTexts
{
    public static readonly Words NotFound = new(
        "Không tìm thấy trang này. Có thể địa chỉ đã gõ sai, hoặc đơn vị được hỏi không có vào ngày đó, hoặc nằm ngoài phạm vi của anh/chị.",
        "This page cannot be found. The address may be mistyped, the unit may not exist on that day, or it may lie outside what you may see.");
    public static readonly Words Forbidden = new(
        "Tài khoản của anh/chị không được giao xem phần này. Nếu công việc cần đến, hãy hỏi người quản trị của đơn vị.",
        "Your account has not been given this part. If your work needs it, please ask your administrator.");
    public static readonly Words OutOfSight = new(
        "Đơn vị này nằm ngoài địa bàn anh/chị được giao vào ngày đó. Hãy chọn một đơn vị trong địa bàn của mình.",
        "This unit lies outside the area given to you on that day. Please choose a unit within your own area.");
    public static readonly Words NoUnitThatDay = new(
        "Vào ngày được hỏi, đơn vị anh/chị được giao chưa có hoặc không còn là một đơn vị riêng. Hãy chọn một ngày khác.",
        "On that day the unit given to you was not yet, or no longer, a unit of its own. Please choose another day.");
    public static readonly Words NotSignedIn = new(
        "Anh/chị chưa đăng nhập; hãy đăng nhập rồi thử lại.",
        "You are not signed in; please sign in and try again.");
    public static readonly Words BadRequest = new(
        "Địa chỉ này có chỗ không đọc được. Hãy quay lại trang trước và thử lại.",
        "Part of this address cannot be read. Please go back and try again.");
    public static readonly Words StalePage = new(
        "Trang anh/chị vừa dùng đã mở quá lâu hoặc mở từ nơi khác nên chưa ghi nhận được; chưa có gì thay đổi. Hãy mở lại trang rồi làm lại.",
        "The page you used was open too long, or came from elsewhere, so nothing was recorded or changed. Please open the page again and retry.");
    public static readonly Words NoToken = new(
        "Thiếu đầu đề RequestVerificationToken, hoặc nó không hợp với cookie của người gửi, nên chưa ghi gì. Hãy lấy giá trị của ô ẩn __RequestVerificationToken ở một trang bất kỳ của máy chủ này rồi gửi lại, kèm các cookie của trang ấy.",
        "The header RequestVerificationToken is missing, or does not fit the sender’s cookies, so nothing was recorded. Take the value of the hidden field __RequestVerificationToken of any page of this server and send it again with that page’s cookies.");
    public static readonly Words OtherHost = new(
        "Máy chủ này không phục vụ dưới tên vừa gõ trong địa chỉ. Hãy dùng địa chỉ mà đơn vị đã cho; người quản trị đặt các tên ấy bằng biến VUONLEN_HOSTS.",
        "This server does not answer by the name in the address. Use the address your office gave out; the administrator sets those names by the variable VUONLEN_HOSTS.");
    public static readonly Words TooLarge = new(
        "Nội dung gửi lên quá lớn nên không được nhận; chưa có gì thay đổi.",
        "What was sent is too large and was not taken; nothing was changed.");
    public static readonly Words TooMany = new(
        "Có quá nhiều lần đăng nhập từ nơi này trong một phút. Hãy đợi một phút rồi thử lại.",
        "Too many sign-ins came from here within a minute. Please wait a minute and try again.");
    public static readonly Words Unexpected = new(
        "Chương trình gặp một lỗi chưa lường trước nên chưa mở được trang này; dữ liệu vẫn an toàn. Hãy thử lại; nếu vẫn vậy, báo cho người quản trị mã {0}.",
        "Something unexpected went wrong and this page could not be shown; the data are safe. Please try again; if it happens again, tell your administrator the code {0}.");

    public static readonly Words NotFoundTitle = new("Không tìm thấy", "Not found");
    public static readonly Words ForbiddenTitle = new("Không được giao xem phần này", "Not part of your work");
    public static readonly Words NotSignedInTitle = new("Chưa đăng nhập", "Not signed in");
    public static readonly Words FaultTitle = new("Chưa làm được", "That did not work");
    public static readonly Words Back = new("Về trang tình hình chung", "Go to the situation page");

    /// <summary>The title and the sentence for a status without a page of its own.</summary>
    public static (Words Title, Words Sentence) Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => (NotFoundTitle, NotFound),
        StatusCodes.Status401Unauthorized => (NotSignedInTitle, NotSignedIn),
        StatusCodes.Status403Forbidden => (ForbiddenTitle, Forbidden),
        StatusCodes.Status413PayloadTooLarge => (FaultTitle, TooLarge),
        _ => (FaultTitle, BadRequest),
    };
    public static readonly Words NotForAdministrators = new(
        "Tài khoản quản trị hệ thống không xem số liệu và danh sách hộ. Ai cần xem thì đăng nhập bằng tài khoản được giao việc đó.",
        "A system administrator sees neither figures nor lists of households. Whoever needs them signs in with an account appointed to that work.");
    public static readonly Words FirstPage = new("Về trang đầu", "Go to the first page");
}
