using VuonLen.Web.Texts;

namespace VuonLen.Web.Households;

/// <summary>The words of the forms that narrow a list, choose its columns and take it away.</summary>
public static class FilterTexts
{
    public static readonly Words More = new("Lọc thêm", "More filters");
    public static readonly Words Apply = new("Lọc danh sách", "Apply");
    public static readonly Words AnyClass = new("hộ nghèo và hộ cận nghèo", "poor and near-poor");
    public static readonly Words By = new("Theo chuẩn", "By the standard");
    public static readonly Words Area = new("Khu vực", "Area");
    public static readonly Words Everywhere = new("cả hai", "both");
    public static readonly Words Set = new("Tập hợp địa bàn", "Set of places");
    public static readonly Words All = new("tất cả", "all");
    public static readonly Words Fact = new("Thêm một thông tin", "Add a fact");
    public static readonly Words Any = new("bất kỳ", "any");
    public static readonly Words AgeFrom = new("Có người từ đủ (tuổi)", "A member aged from");
    public static readonly Words AgeTo = new("đến (tuổi)", "to");
    public static readonly Words AgeHelp = new(
        "Tuổi tính vào ngày {0}. Người chỉ biết năm hoặc tháng sinh chỉ được tính khi chắc chắn trong khoảng tuổi ấy. Mỗi điều kiện về thành viên có thể do một người khác nhau trong hộ đáp ứng.",
        "Ages are those on {0}. A person of whom only the year or month of birth is known counts only where the age is certain. Different members of a household may meet different conditions.");
    public static readonly Words Unit = new("Đơn vị", "Unit");
    public static readonly Words Village = new("Thôn, tổ dân phố", "Village");
    public static readonly Words GoToUnit = new("Xem đơn vị này", "Show this unit");
    public static readonly Words ColumnHelp = new("Mã hộ và chủ hộ luôn có. Máy này nhớ lựa chọn của anh/chị.", "The code and the head are always there. This browser remembers your choice.");
    public static readonly Words Ages = new("Đếm người theo nhóm tuổi", "Count members by age");
    public static readonly Words AgesHelp = new("Ví dụ: 0-5, 6-15, 60-", "For example: 0-5, 6-15, 60-");
    public static readonly Words Show = new("Hiện các cột này", "Show these columns");
    public static readonly Words Usual = new("Về các cột thường dùng", "Back to the usual columns");
    public static readonly Words Household = new("Hộ", "Household");
    public static readonly Words FactsOf = new("Thông tin của hộ và của thành viên", "Facts of the household and its members");
    public static readonly Words Take = new("Lấy danh sách ra", "Take the list away");
    public static readonly Words Workbook = new("Tải tệp Excel", "Excel file");
    public static readonly Words Csv = new("Tải tệp CSV", "CSV file");
    public static readonly Words Print = new("Bản in", "Print version");

    public static readonly Words ListOf = new("Danh sách {0}", "List: {0}");
    public static readonly Words AsOf = new("Tính đến hết ngày {0}, {1}, biết đến ghi nhận số {2}", "At the end of {0}, {1}, as known after act {2}");
    public static readonly Words Where = new("Chỉ gồm: {0}", "Only: {0}");
    public static readonly Words Total = new("Tổng số: {0} hộ", "In all: {0} households");
    public static readonly Words TotalOrMore = new("Tổng số: hơn {0} hộ", "In all: more than {0} households");
    public static readonly Words Number = new("TT", "No.");
    public static readonly Words Cut = new(
        "Bản in chỉ gồm {0} hộ đầu; danh sách dài hơn. Hãy lọc theo thôn, theo xã, hoặc tải tệp Excel.",
        "Only the first {0} households are printed; the list is longer. Narrow it by village or commune, or take the Excel file.");
    public static readonly Words Sensitive = new(
        "Danh sách có dữ liệu cá nhân nhạy cảm: không niêm yết, không công khai, chỉ giao cho người có trách nhiệm.",
        "This list holds sensitive personal data: do not post or publish it; hand it only to those responsible.");
    public static readonly Words Demo = new("Số liệu mẫu, không phải người thật.", "Demonstration data; no real persons.");
    public static readonly Words Maker = new("Người lập danh sách", "Drawn up by");
    public static readonly Words Approver = new("Thủ trưởng đơn vị", "Head of the unit");
    public static readonly Words BackToList = new("Về danh sách", "Back to the list");
    public static readonly Words PrintNow = new("In", "Print");
}
