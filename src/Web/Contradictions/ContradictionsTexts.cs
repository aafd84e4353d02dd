using VuonLen.Web.Texts;

namespace VuonLen.Web.Contradictions;

/// <summary>The words of the page of contradictions.</summary>
public static class ContradictionsTexts
{
    public static readonly Words Title = new("Mâu thuẫn số liệu", "Contradictions");
    public static readonly Words Lead = new(
        "Văn bản của chương trình có {0} chỗ không khớp với chính nó hoặc với địa giới hành chính, tính lại từ các con số đã công bố. Chương trình nêu ra để hỏi lại, không tự sửa con số nào.",
        "The programme’s document does not agree with itself, or with the units of its day, in {0} places, worked out from its own published figures. They are shown so that somebody may ask; no figure is changed.");
    public static readonly Words None = new("Không thấy chỗ nào mâu thuẫn.", "No contradiction was found.");
    public static readonly Words NoneHelp = new(
        "Mọi phép kiểm tra của chương trình này đều đúng với văn bản.",
        "All checks of this programme hold.");
    public static readonly Words NoProgramme = new("Chưa có chương trình nào nêu số liệu.", "No programme states figures yet.");
    public static readonly Words NoProgrammeHelp = new(
        "Khi có văn bản của một chương trình, người quản trị đưa vào thư mục dữ liệu; trang này sẽ kiểm tra nó.",
        "When there is a programme’s document, the administrator adds it to the data folder and this page checks it.");
    public static readonly Words Programme = new("Chương trình", "Programme");
    public static readonly Words Document = new("Văn bản", "Document");
    public static readonly Words NoNumber = new("bản đang có không ghi số", "the copy at hand bears no number");
    public static readonly Words Numbered = new("số {0}", "No {0}");
    public static readonly Words IssuedBy = new("Cơ quan ban hành", "Issued by");
    public static readonly Words FiguresAt = new("Số liệu đến ngày", "Figures as of");
    public static readonly Words Note = new("Ghi chú", "Note");
    public static readonly Words Calculation = new("Tính lại", "Worked out");
    public static readonly Words Stated = new("Văn bản ghi", "Stated");
    public static readonly Words Computed = new("Tính ra", "Computed");
    public static readonly Words Suggestion = new("Đề nghị", "Suggestion");
    public static readonly Words Findings = new("Từng chỗ mâu thuẫn", "One by one");
}
