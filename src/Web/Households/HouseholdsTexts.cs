using VuonLen.Web.Asking;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households;

/// <summary>The words of the list of households.</summary>
public static class HouseholdsTexts
{
    public static readonly Words Title = new("Danh sách hộ", "Households");
    public static readonly Words All = new("Hộ nghèo và hộ cận nghèo", "Poor and near-poor households");
    public static readonly Words AsOf = new("{0} · tính đến hết ngày {1} · {2} · biết đến ghi nhận số {3}", "{0} · at the end of {1} · {2} · as known after act {3}");
    public static readonly Words Count = new("{0}–{1} trong {2} hộ", "{0}–{1} of {2} households");
    public static readonly Words Search = new("Tìm theo tên hoặc mã hộ", "Search by name or household code");
    public static readonly Words Find = new("Tìm", "Search");
    public static readonly Words Only = new("Chỉ gồm", "Only");
    public static readonly Words Drop = new("Bỏ điều kiện: {0}", "Remove the condition: {0}");
    public static readonly Words Code = new("Mã hộ", "Code");
    public static readonly Words Head = new("Chủ hộ", "Head");
    public static readonly Words Place = new("Xã, phường, thị trấn", "Commune");
    public static readonly Words Village = new("Thôn, tổ dân phố", "Village");
    public static readonly Words Class = new("Diện", "Class");
    public static readonly Words Persons = new("Nhân khẩu", "Members");
    public static readonly Words Next = new("Trang tiếp", "Next page");
    public static readonly Words First = new("Về đầu danh sách", "Back to the first page");
    public static readonly Words Pages = new("Các trang", "Pages");
    public static readonly Words Empty = new("Không có hộ nào như vậy.", "There are no such households.");
    public static readonly Words EmptySearch = new("Hãy bỏ bớt điều kiện, hoặc gõ ít chữ hơn.", "Remove a condition, or type fewer letters.");
    public static readonly Words EmptyList = new("Hãy chọn ngày khác hoặc đơn vị khác ở trang tình hình.", "Choose another day or another unit on the situation page.");
    public static readonly Words ToSituation = new("Tình hình của đơn vị này", "The situation of this unit");

    public static readonly Words Urban = new("thành thị", "urban");
    public static readonly Words Rural = new("nông thôn", "rural");
    public static readonly Words AlsoPoorBy = new("cũng nghèo theo {0}", "also poor by {0}");
    public static readonly Words Merit = new("có trợ cấp người có công", "merit allowance");
    public static readonly Words Social = new("có trợ cấp xã hội", "social assistance allowance");
    public static readonly Words NotAttributable = new("chưa rõ thuộc đơn vị nào", "unit not known");
    public static readonly Words Part = new("phần mã {0}", "part {0}");
    public static readonly Words Searched = new("tìm «{0}»", "search “{0}”");

    public static readonly Words CountOrMore = new("{0}–{1} trong hơn {2} hộ", "{0}–{1} of more than {2} households");
    public static readonly Words Previous = new("Trang trước", "Previous page");
    public static readonly Words Written = new("có ghi {0}", "{0} recorded");
    public static readonly Words AgeFromTo = new("có người từ đủ {0} đến {1} tuổi", "with a member aged {0} to {1}");
    public static readonly Words AgeFrom = new("có người từ đủ {0} tuổi trở lên", "with a member aged {0} or over");
    public static readonly Words AgeTo = new("có người từ {0} tuổi trở xuống", "with a member aged {0} or under");
    public static readonly Words AgedFromTo = new("từ đủ {0} đến {1} tuổi", "aged {0} to {1}");
    public static readonly Words AgedFrom = new("từ đủ {0} tuổi", "aged {0} or over");
    public static readonly Words HeadBirth = new("Năm sinh chủ hộ", "Head’s year of birth");
    public static readonly Words Members = new("Các thành viên", "Names of members");
    public static readonly Words Address = new("Địa chỉ", "Address");
    public static readonly Words ClassBy = new("Diện theo {0}", "Class by {0}");
    public static readonly Words Income = new("Thu nhập (đ/người/tháng)", "Income (đồng per person per month)");
    public static readonly Words IncomePoints = new("Điểm B1", "B1 points");
    public static readonly Words DeprivationPoints = new("Điểm B2", "B2 points");
    public static readonly Words Reviewed = new("Ngày rà soát", "Reviewed on");
    public static readonly Words Columns = new("Chọn cột", "Columns");

    private static readonly Dictionary<RateBand, Words> Bands = new()
    {
        [RateBand.Below1] = new("nơi có tỷ lệ dưới 1%", "places below 1%"),
        [RateBand.From1Below15] = new("nơi có tỷ lệ từ 1% đến dưới 15%", "places from 1% to below 15%"),
        [RateBand.From15Below25] = new("nơi có tỷ lệ từ 15% đến dưới 25%", "places from 15% to below 25%"),
        [RateBand.From25] = new("nơi có tỷ lệ từ 25% trở lên", "places of 25% and above"),
    };

    /// <summary>What a band of rates is called.</summary>
    public static Words Band(RateBand band) => Bands[band];
}
