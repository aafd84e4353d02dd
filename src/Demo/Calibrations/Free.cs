using VuonLen.Law.Files;

namespace VuonLen.Demo.Calibrations;

/// <summary>Free choices about resident households. Percentages unless said otherwise.</summary>
/// <param name="Spread">Deviation of the logarithm, hundredths.</param>
/// <param name="Opening">Households a year before, per thousand.</param>
public sealed record ResidentChoices(int Urban, int Set, int Least, int Most, int TownWeight, int Spread, int Opening)
{
    internal static ResidentChoices Read(YamlMap map) => new(
        map.Int("urban"), map.Int("set"), map.Int("least"), map.Int("most"), map.Int("town_weight"), map.Int("spread"), map.Int("opening"));
}

/// <summary>Free choices about poverty rates: spreads are hundredths of the logarithm, rates hundredths of a per cent.</summary>
public sealed record RateChoices(int Spread, string UrbanDistrictHigh, int UrbanDistrictMost, int UrbanDistrictsMost, int RuralMost, int NearSpread)
{
    internal static RateChoices Read(YamlMap map) => new(
        map.Int("spread"), map["urban_district_high"].Text(), map.Int("urban_district_most"), map.Int("urban_districts_most"), map.Int("rural_most"), map.Int("near_spread"));
}

/// <summary>How many households go between the lists.</summary>
public sealed record FlowChoices(
    int EnteringPoor, int NearToPoor, int FellBack, int PoorToNear, int PoorGone, int NewNear, int NearToAbove, int NearGone, int EarlierEscaped)
{
    internal static FlowChoices Read(YamlMap map) => new(
        map.Int("entering_poor"), map.Int("near_to_poor"), map.Int("fell_back"), map.Int("poor_to_near"), map.Int("poor_gone"),
        map.Int("new_near"), map.Int("near_to_above"), map.Int("near_gone"), map.Int("earlier_escaped"));
}

/// <summary>Household sizes: shapes are weights from one member on, means are hundredths.</summary>
public sealed record SizeChoices(IReadOnlyList<int> Poor, IReadOnlyList<int> NearPoor, int StaysPoor, int PoorToNear, int Others)
{
    internal static SizeChoices Read(YamlMap map) =>
        new(map.List("poor"), map.List("near_poor"), map.Int("stays_poor"), map.Int("poor_to_near"), map.Int("others"));
}

/// <summary>Chances of persons, in ten thousand.</summary>
public sealed record PersonChoices(
    int IdentityNumber, int NoPapers, int YearOnlyOld, int YearOnlyAdult, int MonthOnly, int LightDisability, int Illness, int Away, int Insured)
{
    internal static PersonChoices Read(YamlMap map) => new(
        map.Int("identity_number"), map.Int("no_papers"), map.Int("year_only_old"), map.Int("year_only_adult"), map.Int("month_only"),
        map.Int("light_disability"), map.Int("illness"), map.Int("away"), map.Int("insured"));
}

/// <summary>Villages: how many a commune has, and how often the later unit of one is not known (in ten thousand).</summary>
public sealed record VillageChoices(int HouseholdsEach, int Least, int Most, int LeaveOpen);

/// <summary>What is said of acts.</summary>
public sealed record Texts(string Author, string Founding, string Review, string Decision, IReadOnlyList<string> PlacesOutside)
{
    internal static Texts Read(YamlMap map) => new(
        map["author"].Text(), map["founding"].Text(), map["review"].Text(), map["decision"].Text(),
        map.Cells("places_outside").Select(cell => cell.Text()).ToList());
}
