using VuonLen.Web.Texts;

namespace VuonLen.Web.Situation;

/// <summary>The words of the situation page.</summary>
public static class SituationTexts
{
    public static readonly Words Title = new("Tình hình hộ nghèo, hộ cận nghèo", "Poor and near-poor households");
    public static readonly Words AsOf = new("Tính đến hết ngày {0} · {1} · biết đến ghi nhận số {2}", "At the end of {0} · {1} · as known after act {2}");
    public static readonly Words Lead = new(
        "{0} có {1} hộ nghèo với {2} nhân khẩu, chiếm {3} tổng số {4} hộ dân cư; {5} hộ cận nghèo với {6} nhân khẩu, chiếm {7}.",
        "{0} has {1} poor households with {2} members, {3} of its {4} resident households; and {5} near-poor households with {6} members, {7}.");
    public static readonly Words LeadUnrated = new(
        "{0} có {1} hộ nghèo với {2} nhân khẩu, {3} hộ cận nghèo với {4} nhân khẩu. Chưa rõ số hộ dân cư vào ngày này nên không tính tỷ lệ.",
        "{0} has {1} poor households with {2} members and {3} near-poor households with {4} members. The number of resident households on this day is not known, so there are no rates.");
    public static readonly Words Households = new("hộ", "households");
    public static readonly Words Persons = new("{0} nhân khẩu", "{0} members");
    public static readonly Words OfResident = new("{0} hộ dân cư", "{0} of resident households");
    public static readonly Words OfPoor = new("{0} số hộ nghèo", "{0} of the poor");
    public static readonly Words OfNearPoor = new("{0} số hộ cận nghèo", "{0} of the near-poor");

    public static readonly Words Parts = new("Gồm những ai", "Who they are");
    public static readonly Words Who = new("Nhóm hộ", "Group");
    public static readonly Words Urban = new("Thành thị (phường, thị trấn)", "Urban (wards and townships)");
    public static readonly Words Rural = new("Nông thôn (xã)", "Rural (communes)");
    public static readonly Words AlsoPoorBy = new("Cũng là hộ nghèo theo {0}", "Also poor by {0}");
    public static readonly Words Merit = new("Có người hưởng trợ cấp ưu đãi người có công hằng tháng", "With a member on the monthly allowance for people of merit");
    public static readonly Words Social = new("Có người hưởng trợ cấp xã hội hằng tháng tại cộng đồng", "With a member on the monthly social assistance allowance");
    public static readonly Words InSet = new("Ở {0} {1}", "In {0} {1}");
    public static readonly Words ByDistrict = new("Theo {0} đơn vị", "By {0} units");

    public static readonly Words Spread = new("Nơi nào nhiều, nơi nào ít", "Where they are");
    public static readonly Words Districts = new(
        "Tỷ lệ hộ nghèo thấp nhất ở {0} ({1}), cao nhất ở {2} ({3}). Có {4} quận dưới 1%.",
        "The poverty rate is lowest in {0} ({1}) and highest in {2} ({3}). {4} urban districts (quận) are below 1%.");
    public static readonly Words Communes = new("Xã, phường, thị trấn theo tỷ lệ hộ nghèo", "Communes, wards and townships by poverty rate");
    public static readonly Words NoneLeft = new("không còn hộ nghèo", "none left");
    public static readonly Words Below1 = new("dưới 1%, kể cả không còn hộ nghèo", "below 1%, with those that have none");
    public static readonly Words From1 = new("từ 1% đến dưới 15%", "from 1% to below 15%");
    public static readonly Words From15 = new("từ 15% đến dưới 25%", "from 15% to below 25%");
    public static readonly Words From25 = new("từ 25% trở lên", "25% and above");

    public static readonly Words PoorThere = new("xem các hộ nghèo ở đó", "see the poor households there");

    public static readonly Words ByUnit = new("Từng đơn vị", "Unit by unit");
    public static readonly Words InUnitsOf = new("Chia theo các đơn vị của ngày {0}.", "Given in the units of {0}.");
    public static readonly Words Unit = new("Đơn vị", "Unit");
    public static readonly Words Resident = new("Hộ dân cư", "Resident");
    public static readonly Words PoorShort = new("Nghèo", "Poor");
    public static readonly Words NearPoorShort = new("Cận nghèo", "Near-poor");
    public static readonly Words PoorRate = new("Tỷ lệ nghèo", "Poverty rate");
    public static readonly Words NearPoorRate = new("Tỷ lệ cận nghèo", "Near-poor rate");
    public static readonly Words NotAttributable = new("Chưa rõ thuộc đơn vị nào", "Unit not known");
    public static readonly Words Total = new("Cộng", "Total");

    public static readonly Words Bar = new("Xem vào ngày khác", "Look at another day");
    public static readonly Words At = new("Đến hết ngày", "At the end of");
    public static readonly Words UnitsOf = new("Theo đơn vị của ngày", "In the units of");
    public static readonly Words Standard = new("Theo chuẩn", "By standard");
    public static readonly Words UsualStandard = new("chuẩn của ngày đó", "the usual one");
    public static readonly Words Show = new("Xem", "Show");
    public static readonly Words CountsOnly = new(
        "Tài khoản này xem được số liệu; danh sách hộ không mở từ đây.",
        "This account may see figures; lists of households do not open from here.");
}
