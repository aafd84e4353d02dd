using VuonLen.Web.Texts;

namespace VuonLen.Web.Home;

/// <summary>The words of the first page of those who may see no figures.</summary>
public static class AccountTexts
{
    public static readonly Words Title = new("Việc của tài khoản này", "What this account is for");
    public static readonly Words Administrator = new(
        "Tài khoản quản trị hệ thống trông coi máy chủ, không xem số liệu và danh sách hộ. Ở đây anh/chị làm được:",
        "A system administrator looks after the server and sees neither figures nor lists of households. Here you can:");
    public static readonly Words Ready = new("xem máy chủ có đang trả lời được không", "see whether the server can answer");
    public static readonly Words Description = new("xem mô tả giao diện lập trình (API)", "read the description of the API");
    public static readonly Words Commands = new(
        "Kiểm tra sổ, nhập và xuất danh sách làm bằng lệnh trên máy chủ; gõ «vuonlen --help» để xem các lệnh.",
        "Auditing the register and importing or exporting lists are done by command on the server; type “vuonlen --help” to see the commands.");
    public static readonly Words NoWork = new(
        "Hôm nay tài khoản này chưa được giao việc nào, nên chưa xem được số liệu. Hãy nhờ người quản trị của đơn vị giao việc.",
        "Today this account has no appointment, so it sees no figures yet. Please ask your administrator for one.");
}
