using VuonLen.Web.Texts;

namespace VuonLen.Web.Standards;

/// <summary>The words of the pages of poverty standards.</summary>
public static class StandardsTexts
{
    public static readonly Words Title = new("Chuẩn nghèo", "Poverty standards");
    public static readonly Words Lead = new(
        "Vào ngày {0} có {1} chuẩn đang áp dụng. Chuẩn riêng của Thành phố, nếu có, dùng để lập các bảng; hộ vẫn được xếp diện theo cả chuẩn quốc gia.",
        "On {0}, {1} standards are in force. Tables are made by the city’s own standard where there is one; households have a class by the national one as well.");
    public static readonly Words LeadNone = new(
        "Vào ngày {0} không có chuẩn nào đang áp dụng trong dữ liệu của chương trình.",
        "On {0} no standard known to this program is in force.");
    public static readonly Words NoCityStandard = new(
        "Chương trình không có chuẩn riêng của Thành phố cho ngày này: số tiền chưa rõ nên không đưa vào. Các bảng lập theo chuẩn quốc gia.",
        "This program has no standard of the city’s own for this day: its amounts are not known, so none is given. Tables are made by the national standard.");
    public static readonly Words Caption = new("Các chuẩn, theo ngày bắt đầu áp dụng", "All standards, by their first day in force");
    public static readonly Words Name = new("Chuẩn", "Standard");
    public static readonly Words InForce = new("Áp dụng", "In force");
    public static readonly Words IsInForce = new("đang áp dụng vào ngày này", "in force on this day");
    public static readonly Words IsNotInForce = new("không áp dụng vào ngày này", "not in force on this day");
    public static readonly Words Instrument = new("Văn bản", "Instrument");
    public static readonly Words Standing = new("Đối chiếu", "Standing");
    public static readonly Words RowsSeen = new("{0} trên {1} dòng đã đối chiếu", "{0} of {1} rows seen in a source");

    public static readonly Words About = new("Về chuẩn này", "About this standard");
    public static readonly Words Scope = new("Phạm vi", "Scope");
    public static readonly Words National = new("cả nước", "national");
    public static readonly Words CityOwn = new("riêng của thành phố mang mã {0}", "the city of code {0} only");
    public static readonly Words Issuer = new("Cơ quan ban hành", "Issued by");
    public static readonly Words Extended = new("Kéo dài", "Extended");
    public static readonly Words ExtendedFrom = new("từ ngày {0} theo", "from {0} by");
    public static readonly Words NotExtended = new("không", "no");
    public static readonly Words PointsBy = new("Điểm theo", "Points by");
    public static readonly Words NoPoints = new("chuẩn này không có điểm B1, B2", "this standard has no points B1 and B2");
    public static readonly Words Note = new("Ghi chú", "Note");
    public static readonly Words Missing = new("Còn thiếu", "Not known here");
    public static readonly Words NothingMissing = new("không có gì được ghi là còn thiếu", "nothing is recorded as missing");

    public static readonly Words Rows = new("Các dòng của chuẩn, đọc từ trên xuống", "The rows of the standard, read from the top");
    public static readonly Words RowsHelp = new(
        "Dòng đầu tiên đúng với hộ sẽ quyết định diện của hộ. «Từ … trở xuống», «từ … trở lên» và «đến …» tính cả mức nêu; «trên», «dưới» không tính mức nêu.",
        "The first row that fits a household decides its class. “Or less”, “or more” and “up to” include the line itself; “above” and “below” do not.");
    public static readonly Words Row = new("Dòng", "Row");
    public static readonly Words Area = new("Khu vực", "Area");
    public static readonly Words Class = new("Diện", "Class");
    public static readonly Words Condition = new("Điều kiện", "Condition");
    public static readonly Words Urban = new("thành thị", "urban");
    public static readonly Words Rural = new("nông thôn", "rural");
    public static readonly Words Income = new("thu nhập một người một tháng {0}", "income per person per month {0}");
    public static readonly Words Deprivations = new("thiếu hụt {0}", "deprivations: {0}");
    public static readonly Words Indicators = new("{0} chỉ số", "{0}");
    public static readonly Words ByPoints = new("Khi không biết thu nhập: {0}", "When income is not known: {0}");
    public static readonly Words B1 = new("điểm B1 {0}", "points B1 {0}");
    public static readonly Words B2 = new("điểm B2 {0}", "points B2 {0}");
    public static readonly Words And = new(" và ", " and ");
    public static readonly Words Amount = new("{0} đồng", "{0} đồng");
    public static readonly Words PointsSeen = new("điểm: đã đối chiếu", "points: source seen");
    public static readonly Words PointsNotSeen = new("điểm: chưa đối chiếu", "points: source not seen");
    public static readonly Words IncomeSeen = new("mức: đã đối chiếu", "amounts: source seen");
    public static readonly Words IncomeNotSeen = new("mức: chưa đối chiếu", "amounts: source not seen");
    public static readonly Words Otherwise = new(
        "Không dòng nào đúng: hộ không thuộc diện nào. Thiếu thông tin mà một dòng cần: chưa đủ thông tin để xếp diện.",
        "If no row fits, the household is in none of these classes. If something a row needs is not known, it is undecided.");
    public static readonly Words All = new("Xem tất cả các chuẩn", "See all standards");
}
