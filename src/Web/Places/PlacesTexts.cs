using VuonLen.Core.Places;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Places;

/// <summary>The words of the pages of places.</summary>
public static class PlacesTexts
{
    public static readonly Words Title = new("Địa bàn", "Places");
    public static readonly Words AsOf = new("Đơn vị của ngày {0}, {1}", "Units of {0}, {1}");
    public static readonly Words ByOperation = new("theo ngày hoạt động", "by the day they work");
    public static readonly Words ByLaw = new("theo ngày của văn bản", "by the day of the law");
    public static readonly Words Calendar = new("Mở theo", "Open by");
    public static readonly Words Find = new("Tìm theo tên hoặc mã", "Find by name or code");
    public static readonly Words Found = new("{0} đơn vị có tên hoặc mã như «{1}»", "{0} units with a name or code like “{1}”");
    public static readonly Words NothingFound = new("Không có đơn vị nào như vậy vào ngày này.", "There is no such unit on this day.");
    public static readonly Words NothingFoundHelp = new("Hãy thử tên không dấu, một phần của tên, hoặc một ngày khác.", "Try part of the name, the name without marks, or another day.");

    public static readonly Words Districts = new("Cấp huyện", "Districts");
    public static readonly Words Communes = new("Cấp xã", "Communes");
    public static readonly Words Villages = new("Thôn, tổ dân phố trong sổ", "Villages in the register");
    public static readonly Words Changes = new("Những ngày số đơn vị hoặc tên, ranh giới thay đổi", "Days on which units changed");
    public static readonly Words FromDay = new("Từ ngày", "From");
    public static readonly Words ThisDay = new("ngày đang xem", "the day shown");

    public static readonly Words About = new("Về đơn vị này", "About this unit");
    public static readonly Words Code = new("Mã (Tổng cục Thống kê)", "Code (General Statistics Office)");
    public static readonly Words ShortCode = new("Mã", "Code");
    public static readonly Words VillageCode = new("Số trong xã", "Number in the commune");
    public static readonly Words Kind = new("Loại", "Kind");
    public static readonly Words Area = new("Khu vực", "Area");
    public static readonly Words Urban = new("thành thị", "urban");
    public static readonly Words Rural = new("nông thôn", "rural");
    public static readonly Words Decree = new("Văn bản lập ra", "Made by");
    public static readonly Words LawDays = new("Có theo văn bản", "Exists by law");
    public static readonly Words OperationDays = new("Hoạt động", "Works");
    public static readonly Words Residents = new("Hộ dân cư", "Resident households");
    public static readonly Words ResidentsOn = new("{0} hộ, đến hết ngày {1}.", "{0} households at the end of {1}.");
    public static readonly Words Source = new("Nguồn: {0}.", "Source: {0}.");
    public static readonly Words ToSituation = new("Xem tình hình hộ nghèo ở đây", "See poor households here");

    public static readonly Words CameFrom = new("Từ đâu mà có", "What it came from");
    public static readonly Words Became = new("Về sau thành gì", "What it became");
    public static readonly Words NoPredecessor = new("Không có đơn vị tiền thân trong dữ liệu.", "No predecessor is recorded.");
    public static readonly Words NoSuccessor = new("Chưa có thay đổi nào về sau.", "Nothing has changed since.");
    public static readonly Words NoSuccessorKnown = new(
        "Kết thúc ngày {0}; không có đơn vị kế tục trong dữ liệu.",
        "It ended on {0}; no successor is recorded.");
    public static readonly Words Share = new("Người dân", "People");
    public static readonly Words Unit = new("Đơn vị", "Unit");
    public static readonly Words ByLawOn = new("Theo văn bản từ", "By law from");
    public static readonly Words WorksOn = new("Hoạt động từ", "Works from");
    public static readonly Words Paper = new("Văn bản", "Instrument");
    public static readonly Words Versions = new("Mã {0} qua các thời kỳ", "Code {0} through time");
    public static readonly Words VersionsHelp = new(
        "Mã chỉ là nhãn của đơn vị trong một khoảng thời gian; cùng một mã có thể đã là đơn vị khác.",
        "A code is only a unit’s label for a time; the same code may have been another unit.");
    public static readonly Words NotThatDay = new("Ngày {0} không có đơn vị nào mang mã {1}, tính {2}.", "On {0} no unit bears the code {1}, {2}.");

    public static readonly Words Sets = new("Tập địa bàn", "Sets of places");
    public static readonly Words InSet = new("thuộc tập này", "in this set");
    public static readonly Words Candidate = new("chưa rõ có thuộc hay không", "not known whether it belongs");
    public static readonly Words SetCount = new("{0} xã, phường, thị trấn", "{0} communes");
    public static readonly Words SetCandidates = new("; còn {0} đơn vị chưa rõ", "; {0} more are not known");
    public static readonly Words Set = new("Tập", "Set");
    public static readonly Words NoSets = new("Vào ngày này đơn vị không thuộc tập địa bàn nào đã biết.", "On this day it is in no set of places known here.");
    public static readonly Words DerivedSets = new(
        "Các tập tính từ tỷ lệ hộ nghèo của từng đợt rà soát không nêu ở đây.",
        "Sets worked out from the poverty rates of a review are not shown here.");

    public static readonly Words Below = new("Gồm các đơn vị", "Its units");
    public static readonly Words Name = new("Tên", "Name");
    public static readonly Words Number = new("Số đơn vị cấp dưới", "Units below");
    public static readonly Words Standing = new("Đối chiếu", "Standing");
}
