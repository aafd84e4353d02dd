using VuonLen.Core.Basics;

namespace VuonLen.Core.Situation;

/// <summary>A unit named in a report.</summary>
public sealed record UnitName(string? Code, string Name);

/// <summary>
/// Section I of the plan for one unit on one day: what the command line prints, the API answers and the page shows. Counts are null where the
/// register holds no class by the standard that day: nobody was reviewed, which is not the same as nobody being poor.
/// </summary>
/// <param name="At">The day, to its end in Viet Nam.</param>
/// <param name="UnitsOf">The day whose units the parts are given in.</param>
/// <param name="ResidentHouseholds">All households residing there; null where not known.</param>
public sealed record SituationReport(
    DateOnly At, UnitName In, DateOnly UnitsOf, long? ResidentHouseholds, ClassSituation Poor, ClassSituation NearPoor,
    IReadOnlyList<DistrictSituation> Districts, IReadOnlyList<UnitSituation> Units, Unattributed NotAttributable, Bands Bands);

/// <summary>One class (poor, near-poor) by one standard. Rates are per cent of resident households, shares per cent of the class, 2 decimals half away from zero.</summary>
public sealed record ClassSituation(
    string? Standard, int? Households, int? Persons, Percent? Rate, AreaSituation Urban, RuralSituation Rural,
    IReadOnlyList<StandardSituation> AlsoPoorBy, MeritSituation WithMeritAllowance, ShareSituation WithSocialAllowance,
    IReadOnlyList<SetSituation> InPlaceSet);

/// <summary>Households of one area.</summary>
public sealed record AreaSituation(int? Households, Percent? Rate);

/// <summary>Households of the rural area, with their share of the class.</summary>
public sealed record RuralSituation(int? Households, Percent? Rate, Percent? Share);

/// <summary>Households of the class that are poor by another standard in force as well.</summary>
public sealed record StandardSituation(string Standard, int? Households, Percent? Share, Percent? Rate);

/// <summary>Households with a member on the monthly preferential allowance, and the districts that have any.</summary>
public sealed record MeritSituation(int? Households, IReadOnlyList<DistrictCount> ByDistrict);

/// <summary>A number of households in a district.</summary>
public sealed record DistrictCount(string Code, string Name, int Households);

/// <summary>A number of households and its share of the class.</summary>
public sealed record ShareSituation(int? Households, Percent? Share);

/// <summary>Households in the communes of a set of places.</summary>
public sealed record SetSituation(string Set, int Communes, int? Households, Percent? Share, Percent? Rate);

/// <summary>One district.</summary>
public sealed record DistrictSituation(
    string Code, string Name, string Kind, long? ResidentHouseholds, int? Poor, Percent? Rate, int? NearPoor, Percent? NearPoorRate);

/// <summary>One unit of the next level down.</summary>
public sealed record UnitSituation(string Code, string Name, string Kind, int? Poor, int? NearPoor, long? ResidentHouseholds);

/// <summary>Households whose village has no known unit on the day asked for.</summary>
public sealed record Unattributed(int? Poor, int? NearPoor);

/// <summary>Units by their exact rates; null where the resident households of some unit are not known.</summary>
public sealed record Bands(CommuneBands Communes, RatedUnit? LowestDistrict, RatedUnit? HighestDistrict, [property: System.Text.Json.Serialization.JsonPropertyName("quan_below_1")] int? QuanBelow1);

/// <summary>Communes by bands of the poverty rate in per cent; <see cref="Below1"/> counts those with none as well.</summary>
public sealed record CommuneBands(IReadOnlyList<string>? None, [property: System.Text.Json.Serialization.JsonPropertyName("below_1")] int? Below1, [property: System.Text.Json.Serialization.JsonPropertyName("from_1_below_15")] int? From1Below15,
    [property: System.Text.Json.Serialization.JsonPropertyName("from_15_below_25")] int? From15Below25, [property: System.Text.Json.Serialization.JsonPropertyName("from_25")] int? From25);

/// <summary>A unit with its rate.</summary>
public sealed record RatedUnit(string Code, Percent? Rate);
