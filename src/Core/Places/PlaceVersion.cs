using VuonLen.Core.Basics;

namespace VuonLen.Core.Places;

/// <summary>What an administrative unit is by law.</summary>
public enum PlaceKind
{
    [Term("thành phố trực thuộc Trung ương", "city under the central government")] City,
    [Term("quận", "urban district (quận)")] UrbanDistrict,
    [Term("huyện", "rural district (huyện)")] RuralDistrict,
    [Term("thị xã", "town (thị xã)")] Town,
    [Term("thành phố thuộc tỉnh", "provincial city")] ProvincialCity,
    [Term("phường", "ward (phường)")] Ward,
    [Term("xã", "commune (xã)")] Commune,
    [Term("thị trấn", "township (thị trấn)")] Township,
    [Term("thôn", "village (thôn)")] Village,
    [Term("tổ dân phố", "residential group (tổ dân phố)")] ResidentialGroup,
}

/// <summary>The level a kind of unit stands on.</summary>
public enum PlaceLevel
{
    [Term("cấp thành phố")] City,
    [Term("cấp huyện")] District,
    [Term("cấp xã")] Commune,
    [Term("thôn, tổ dân phố")] Village,
}

/// <summary>The area a poverty line speaks of. It follows the kind of commune (plan of 2014, I.1).</summary>
public enum Area
{
    [Term("thành thị", "urban")] Urban,
    [Term("nông thôn", "rural")] Rural,
}

/// <summary>Facts that follow from a kind of unit alone.</summary>
public static class PlaceKinds
{
    /// <summary>The level of a kind.</summary>
    public static PlaceLevel Level(this PlaceKind kind) => kind switch
    {
        PlaceKind.City => PlaceLevel.City,
        PlaceKind.UrbanDistrict or PlaceKind.RuralDistrict or PlaceKind.Town or PlaceKind.ProvincialCity => PlaceLevel.District,
        PlaceKind.Ward or PlaceKind.Commune or PlaceKind.Township => PlaceLevel.Commune,
        PlaceKind.Village or PlaceKind.ResidentialGroup => PlaceLevel.Village,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The area of a commune: «thành thị (phường, thị trấn)», «nông thôn (xã)»; null for other levels.</summary>
    public static Area? Area(this PlaceKind kind) => kind switch
    {
        PlaceKind.Ward or PlaceKind.Township => Places.Area.Urban,
        PlaceKind.Commune => Places.Area.Rural,
        _ => null,
    };

    /// <summary>The kind in the words of a list («quận», «xã»).</summary>
    public static string KindName(this PlaceVersion place) => Terms.Of(place.Kind);
}

/// <summary>One version of one administrative unit: as long as its code, name, kind, parent and people stay the same: a unit that takes in another one goes on as a new version.</summary>
/// <param name="Id">This version's id; what residences point to.</param>
/// <param name="Code">The official (GSO) code, its label within the range; a village's own number within its commune.</param>
/// <param name="Name">The name without the kind («Ba Vì»).</param>
/// <param name="Parent">The version it belongs to; null for the city.</param>
/// <param name="ByLaw">The days it exists by law.</param>
/// <param name="InOperation">The days it works as a unit.</param>
/// <param name="Decree">What made it, as cited.</param>
/// <param name="Verified">Whether a source was seen for its dates.</param>
[Term("đơn vị hành chính")]
public sealed record PlaceVersion(
    PlaceId Id, string Code, string Name, PlaceKind Kind, PlaceId? Parent, DayRange ByLaw, DayRange InOperation, string Decree, bool Verified)
{
    /// <summary>The days of this version on one of the two calendars.</summary>
    public DayRange Days(PlacesBy by) => by == PlacesBy.Law ? ByLaw : InOperation;

    /// <summary>Kind and name («Huyện Ba Vì»), in the official capitals; a village that is only numbered reads «Thôn 3».</summary>
    public string FullName => Kind switch
    {
        PlaceKind.City or PlaceKind.ProvincialCity => "Thành phố " + Name,
        PlaceKind.UrbanDistrict => "Quận " + Name,
        PlaceKind.RuralDistrict => "Huyện " + Name,
        PlaceKind.Town => "Thị xã " + Name,
        PlaceKind.Ward => "Phường " + Name,
        PlaceKind.Commune => "Xã " + Name,
        PlaceKind.Township => "Thị trấn " + Name,
        PlaceKind.Village => "Thôn " + Name,
        PlaceKind.ResidentialGroup => "Tổ dân phố " + Name,
        _ => throw new InvalidOperationException("A unit of unknown kind."),
    };
}

/// <summary>How much of a unit's people goes to a successor; land without people is no succession.</summary>
public enum Share
{
    [Term("toàn bộ", "all")] Full,
    [Term("một phần", "part")] Part,
    [Term("phần còn lại", "the remainder")] Remainder,
}

/// <summary>What became of a unit version at a reform.</summary>
/// <param name="LawDay">First day of the successor by law.</param>
/// <param name="OperatesDay">First day the successor works.</param>
public sealed record Succession(
    PlaceId From, PlaceId To, Share Share, DateOnly LawDay, DateOnly OperatesDay, string Decree, bool Verified)
{
    /// <summary>First day of the successor on one of the two calendars.</summary>
    public DateOnly Day(PlacesBy by) => by == PlacesBy.Law ? LawDay : OperatesDay;
}

/// <summary>By which of its two calendars a book of places is opened.</summary>
public enum PlacesBy
{
    [Term("ngày hoạt động")] Operation,
    [Term("ngày theo luật")] Law,
}
