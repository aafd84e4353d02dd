using VuonLen.Core.Basics;
using VuonLen.Core.Movement;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Situation.Change;

/// <summary>The words of the page that says why a number changed.</summary>
public static class ChangeTexts
{
    public static readonly Words Poor = new("Vì sao số hộ nghèo thay đổi?", "Why did the number of poor households change?");
    public static readonly Words NearPoor = new("Vì sao số hộ cận nghèo thay đổi?", "Why did the number of near-poor households change?");
    public static readonly Words AsOf = new("Từ hết ngày {0} đến hết ngày {1} · {2} · biết đến ghi nhận số {3}", "From the end of {0} to the end of {1} · {2} · as known after act {3}");
    public static readonly Words Lead = new("{0} có {1} {2} vào cuối ngày {3}; {4} hộ ra, {5} hộ vào; cuối ngày {6} có {7}.",
        "{0} had {1} {2} at the end of {3}; {4} went out and {5} came in; at the end of {6} there were {7}.");
    public static readonly Words PoorHouseholds = new("hộ nghèo", "poor households");
    public static readonly Words NearPoorHouseholds = new("hộ cận nghèo", "near-poor households");
    public static readonly Words Unknown = new(
        "Ngày {0} chưa có ai được rà soát theo chuẩn này nên chưa rõ số đầu kỳ; không so sánh được.",
        "Nobody had been reviewed by this standard on {0}, so the opening number is not known and there is nothing to compare.");
    public static readonly Words Balance = new("Đầu kỳ, ra, vào, cuối kỳ", "Opening, out, in, closing");
    public static readonly Words Line = new("Khoản", "Line");
    public static readonly Words Households = new("Số hộ", "Households");
    public static readonly Words Opening = new("Đầu kỳ: hết ngày {0}", "Opening: end of {0}");
    public static readonly Words Out = new("Ra khỏi danh sách", "Out");
    public static readonly Words Into = new("Vào danh sách", "In");
    public static readonly Words Closing = new("Cuối kỳ: hết ngày {0}", "Closing: end of {0}");
    public static readonly Words NoneMoved = new("không có hộ nào", "none");
    public static readonly Words Other = new("Xem cho hộ cận nghèo", "See the near-poor");
    public static readonly Words OtherPoor = new("Xem cho hộ nghèo", "See the poor");
    public static readonly Words Back = new("Về trang tình hình", "Back to the situation");
    public static readonly Words Between = new("Xem giữa hai ngày khác", "Look between two other days");
    public static readonly Words From = new("Từ hết ngày", "From the end of");
    public static readonly Words To = new("Đến hết ngày", "To the end of");
    public static readonly Words CountsOnly = new(
        "Tài khoản này xem được số liệu; tên hộ không mở từ đây.", "This account may see figures; names of households do not open from here.");
    public static readonly Words Boundaries = new(
        "Cả kỳ tính trong địa giới của ngày {0}. Trong một ngày, hộ chuyển nơi ở trước rồi mới đổi diện.",
        "Counted throughout within the boundaries of {0}. On one day a household first moves and then changes class.");

    public static readonly Words Count = new("{0}–{1} trong {2} hộ", "{0}–{1} of {2} households");
    public static readonly Words Code = new("Mã hộ", "Code");
    public static readonly Words Head = new("Chủ hộ", "Head");
    public static readonly Words Place = new("Nơi ở", "Place");
    public static readonly Words Day = new("Từ ngày", "From");
    public static readonly Words Before = new("Diện cũ", "Before");
    public static readonly Words After = new("Diện mới", "After");
    public static readonly Words WasBefore = new("diện cũ: {0}", "before: {0}");
    public static readonly Words Reason = new("Theo ghi nhận", "By");
    public static readonly Words NotListed = new("không có trong danh sách", "not on the lists here");
    public static readonly Words Decision = new("{0} ngày {1}", "{0} of {1}");
    public static readonly Words Act = new("ghi nhận số {0}", "act {0}");
    public static readonly Words Next = new("Trang sau", "Next page");
    public static readonly Words FirstPage = new("Về trang đầu", "First page");
    public static readonly Words Pages = new("Các trang", "Pages");

    /// <summary>What a way is called.</summary>
    public static Words Named(MovementKind kind) => new(Terms.Of(kind), Terms.English(kind));
}
