namespace VuonLen.Web.Texts;

/// <summary>The words every page about the register shares.</summary>
public static class RegisterTexts
{
    public static readonly Words NoStandard = new("chưa có chuẩn", "no standard");
    public static readonly Words Poor = new("Hộ nghèo", "Poor households");
    public static readonly Words NearPoor = new("Hộ cận nghèo", "Near-poor households");
    public static readonly Words Unverified = new(
        "{0} chưa được đối chiếu với văn bản gốc; các con số theo chuẩn này cần được kiểm tra trước khi dùng.",
        "{0} has not been checked against the law’s own text; figures by it need checking before use.");
    public static readonly Words Yes = new("có", "yes");
    public static readonly Words No = new("không", "no");
    public static readonly Words Dong = new("{0} đ", "{0} đồng");
    public static readonly Words Since = new("từ {0}", "since {0}");
    public static readonly Words Between = new("từ {0} đến trước {1}", "from {0} to before {1}");
    public static readonly Words NotKnown = new("chưa rõ", "not known");
    public static readonly Words SourceSeen = new("đã đối chiếu với nguồn", "source seen");
    public static readonly Words SourceNotSeen = new("chưa đối chiếu với nguồn", "source not seen");
    public static readonly Words From = new("từ ngày {0}", "from {0}");
    public static readonly Words FromTo = new("từ ngày {0} đến hết ngày {1}", "from {0} to the end of {1}");
    public static readonly Words OnDay = new("Vào ngày", "On the day");
    public static readonly Words Show = new("Xem", "Show");
    public static readonly Words AnotherDay = new("Xem vào ngày khác", "Look at another day");
}
