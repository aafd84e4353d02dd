using VuonLen.Web.Texts;

namespace VuonLen.Web.Layout;

/// <summary>The words around every page.</summary>
public static class LayoutTexts
{
    public static readonly Words Product = new("Vươn Lên", "Vươn Lên");
    public static readonly Words Skip = new("Đến nội dung chính", "Skip to the main content");
    public static readonly Words SignOut = new("Đăng xuất", "Sign out");
    public static readonly Words DemoOn = new("Dữ liệu mẫu, ngày {0}. Không có ai trong đây là người thật.", "Demonstration data, {0}. Nobody in it is a real person.");
    public static readonly Words Demo = new("Dữ liệu mẫu. Không có ai trong đây là người thật.", "Demonstration data. Nobody in it is a real person.");
    public static readonly Words OtherLanguage = new("English", "Tiếng Việt");
    public static readonly Words Main = new("Mục chính", "Main");
    public static readonly Words ToDo = new("Việc cần làm", "To do");
    public static readonly Words Situation = new("Tình hình", "Situation");
    public static readonly Words Import = new("Nhập danh sách", "Import");
    public static readonly Words Lists = new("Danh sách hộ", "Households");
    public static readonly Words Places = new("Địa bàn", "Places");
    public static readonly Words Standards = new("Chuẩn nghèo", "Standards");
    public static readonly Words Facts = new("Danh mục thông tin", "Facts");
    public static readonly Words Contradictions = new("Mâu thuẫn số liệu", "Contradictions");
    public static readonly Words Way = new("Đơn vị", "Unit");
    public static readonly Words NoRole = new("chưa được giao việc", "no appointment");
    public static readonly Words Notice = new("Lưu ý", "Please note");
    public static readonly Words Wrong = new("Chưa được", "Not accepted");
}
