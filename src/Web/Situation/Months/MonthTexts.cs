using VuonLen.Web.Texts;

namespace VuonLen.Web.Situation.Months;

/// <summary>The words of the months and their chart.</summary>
public static class MonthTexts
{
    public static readonly Words Bar = new("Xem theo tháng", "Look at a month");
    public static readonly Words First = new("Tháng đầu", "First month");
    public static readonly Words Previous = new("Tháng trước", "Previous month");
    public static readonly Words Next = new("Tháng sau", "Next month");
    public static readonly Words Today = new("Hôm nay", "Today");
    public static readonly Words Slider = new("Kéo để chọn tháng", "Drag to choose a month");
    public static readonly Words Title = new("Qua từng tháng", "Month by month");
    public static readonly Words Says = new(
        "Từ {0} đến {1}: hộ nghèo từ {2} thành {3}, hộ cận nghèo từ {4} thành {5}.",
        "From {0} to {1}: poor households from {2} to {3}, near-poor households from {4} to {5}.");
    public static readonly Words Boundaries = new("Mọi tháng tính trong địa giới của ngày {0}.", "All months are counted within the boundaries of {0}.");
    public static readonly Words Table = new("Bảng số liệu từng tháng", "The figures as a table");
    public static readonly Words AtEnd = new("Đến hết ngày", "At the end of");
    public static readonly Words Poor = new("Hộ nghèo", "Poor");
    public static readonly Words NearPoor = new("Hộ cận nghèo", "Near-poor");
    public static readonly Words Change = new("Tăng, giảm", "Change");
    public static readonly Words Compared = new("so với {0}", "since {0}");
    public static readonly Words Why = new("vì sao?", "why?");
    public static readonly Words WhyOf = new("{0} từ {1} đến {2}: vì sao?", "{0} from {1} to {2}: why?");
}
