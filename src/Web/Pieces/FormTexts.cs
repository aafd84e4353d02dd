using VuonLen.Web.Texts;

namespace VuonLen.Web.Pieces;

/// <summary>The words every form that records something shares.</summary>
public static class FormTexts
{
    public static readonly Words Why = new("Vì sao", "Why");
    public static readonly Words WhyHelp = new("Ví dụ: gia đình báo, kiểm tra thực tế, ghi nhầm khi nhập.", "For example: the family reported it, seen on a visit, mistyped.");
    public static readonly Words Paper = new("Căn cứ: số, ngày giấy tờ", "On what paper: number and date");
    public static readonly Words PaperHelp = new("Ví dụ: giấy khai sinh số 7, đơn của hộ ngày 12/01/2014.", "For example: birth certificate no. 7, the household’s letter of 12 January 2014.");
    public static readonly Words Optional = new("(nếu có)", "(if any)");
    public static readonly Words Choose = new("– chọn –", "– choose –");
    public static readonly Words DayHelp = new("Ngày/tháng/năm, ví dụ 31/01/2014.", "Day/month/year, for example 31/01/2014.");
    public static readonly Words BirthHelp = new("12/05/1946; chỉ 1946 nếu không rõ ngày tháng.", "12/05/1946; only 1946 where day and month are not known.");
}
