using VuonLen.Core.Households;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Home;

/// <summary>The words of the first page and of what comes due.</summary>
public static class HomeTexts
{
    public static readonly Words Title = new("Việc cần làm", "To do");
    public static readonly Words Today = new("Ngày {0}", "{0}");
    public static readonly Words Find = new("Tìm hộ theo tên người hoặc mã hộ", "Find a household by a name or its code");
    public static readonly Words FindIt = new("Tìm", "Find");
    public static readonly Words AllDone = new("Không còn việc nào đang chờ anh/chị.", "Nothing is waiting for you.");
    public static readonly Words AllDoneNext = new("Trong 30 ngày tới không có gì đến hạn; danh sách đã gửi đều đã nhập xong.", "Nothing comes due within 30 days, and every list you sent has been taken in.");
    public static readonly Words Waiting = new("Danh sách anh/chị đã gửi", "Lists you sent");
    public static readonly Words SentOn = new("gửi ngày {0}", "sent on {0}");
    public static readonly Words Due = new("Sắp đến hạn", "Coming due");
    public static readonly Words DueUntil = new("Từ nay đến hết ngày {0}", "From now to the end of {0}");
    public static readonly Words NothingDue = new("Không có gì đến hạn từ nay đến hết ngày {0}.", "Nothing comes due from now to the end of {0}.");
    public static readonly Words TurnsAge = new("Tròn {0} tuổi", "Turning {0}");
    public static readonly Words Unknown = new("thêm {0} người chưa rõ ngày sinh", "{0} more whose day of birth is not known");
    public static readonly Words UnknownPart = new("Chỉ biết năm hoặc tháng sinh", "Only the year or month of birth is known");
    public static readonly Words UnknownHelp = new(
        "Những người này có thể đến tuổi trong khoảng ngày đang xem, cũng có thể đã qua hoặc chưa tới: hãy xem giấy tờ rồi ghi ngày sinh.",
        "These persons may turn the age within the days shown, or earlier, or later: look at their papers and record the day of birth.");
    public static readonly Words All = new("Xem tất cả", "See all");
    public static readonly Words Next = new("Trang sau", "Next page");
    public static readonly Words HouseholdOf = new("hộ {0}", "household of {0}");
    public static readonly Words Undecided = new("Hộ đã rà soát nhưng chưa đủ thông tin để xếp diện", "Households reviewed but without enough facts for a class");
    public static readonly Words Recent = new("Người khác vừa ghi ở địa bàn của anh/chị", "Recorded by others in your place");
    public static readonly Words RecentSince = new("Trong {0} ngày qua", "In the last {0} days");
    public static readonly Words NothingRecent = new("Không ai khác ghi gì trong {0} ngày qua.", "Nobody else recorded anything in the last {0} days.");
    public static readonly Words Latest = new("Những lần ghi gần nhất của cả sổ", "The register’s latest acts");
    public static readonly Words ActOf = new("{0}, lần ghi số {1}, ngày {2}", "{0}, act {1}, {2}");
    public static readonly Words ManyHouseholds = new("{0} hộ", "{0} households");
    public static readonly Words Villages = new("Danh sách hộ từng thôn, tổ dân phố", "Households by village");
    public static readonly Words Side = new("Các đơn vị", "The units");
    public static readonly Words Unit = new("Đơn vị", "Unit");
    public static readonly Words DueColumn = new("Đến hạn", "Due");
    public static readonly Words UnknownColumn = new("Chưa rõ ngày sinh", "Day of birth not known");
    public static readonly Words LastColumn = new("Ghi gần nhất", "Last recorded");
    public static readonly Words SilentColumn = new("Xã quá {0} ngày không ghi", "Communes silent over {0} days");
    public static readonly Words DaysAgo = new("{0} ngày trước", "{0} days ago");
    public static readonly Words LongAgo = new("quá {0} ngày trước", "more than {0} days ago");
    public static readonly Words IsSilent = new("lâu không ghi", "silent");
    public static readonly Words SilentLine = new("Đơn vị cấp xã quá {0} ngày không ghi gì", "Communes that recorded nothing for over {0} days");
    public static readonly Words SilentCount = new("{0} đơn vị", "{0} communes");
    public static readonly Words Check = new("Cần xem lại", "To look into");
    public static readonly Words Contradictions = new("Mâu thuẫn số liệu trong văn bản của chương trình", "Contradictions in the programme’s document");
    public static readonly Words ContradictionsOf = new("{0} chỗ, trên {1} con số đã nêu", "{0} places, of {1} stated figures");
    public static readonly Words Unverified = new("đang áp dụng, chưa đối chiếu với văn bản gốc", "in force, not checked against the law’s text");
    public static readonly Words Households = new("hộ", "households");
    public static readonly Words Figures = new("Hai con số chính, theo {0}", "The two main figures, by {0}");
    public static readonly Words CountsOnly = new("Tài khoản của cơ quan phối hợp xem được số lượng, không xem danh sách tên.", "A partner agency’s account sees figures, not lists of names.");
    public static readonly Words Ahead = new("Trong bao nhiêu ngày tới", "Within how many days");
    public static readonly Words After = new("Sau ngày {0} đến hết ngày {1}", "After {0} to the end of {1}");
    public static readonly Words Number = new("Số lượng", "Number");

    /// <summary>The heading of one kind.</summary>
    public static string Kind(Language say, DueKind kind, int? age) => kind == DueKind.TurnsAge ? say.Say(TurnsAge, age) : say.Sentence(new("{0}", "{0}"), say.Term(kind));
}
