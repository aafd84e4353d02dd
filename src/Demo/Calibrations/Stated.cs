using VuonLen.Law.Files;

namespace VuonLen.Demo.Calibrations;

/// <summary>The stated figures that counting the closing lists must give. Rates are in hundredths of a per cent.</summary>
/// <param name="PoorMerit">Poor households with a member on the monthly preferential allowance, by district code.</param>
/// <param name="SetPoor">Poor households of the ethnic-minority and mountain communes.</param>
/// <param name="UrbanDistrictsLow">Urban districts whose rate is under the low band.</param>
public sealed record ClosingFigures(
    int Residents, int Poor, int PoorPersons, int UrbanPoor, int RuralPoor, int NationalPoor, int PoorSocial,
    IReadOnlyDictionary<string, int> PoorMerit, int SetPoor, int NearPoor, int NearPoorPersons, int NearPoorMerit, int NearPoorSocial,
    int UrbanDistrictsLow, string LowestDistrict, int LowestRate, string HighestDistrict, int HighestRate, BandFigures Bands)
{
    internal static ClosingFigures Read(YamlMap map) => new(
        map.Int("residents"), map.Int("poor"), map.Int("poor_persons"), map.Int("urban_poor"), map.Int("rural_poor"), map.Int("national_poor"),
        map.Int("poor_social"), map.Ints("poor_merit"), map.Int("set_poor"), map.Int("near_poor"), map.Int("near_poor_persons"),
        map.Int("near_poor_merit"), map.Int("near_poor_social"), map.Int("urban_districts_low"), map["lowest_district"].Text(),
        map.Int("lowest_rate"), map["highest_district"].Text(), map.Int("highest_rate"), BandFigures.Read(map));
}

/// <summary>The stated figures that counting the opening lists must give.</summary>
public sealed record OpeningFigures(int Poor, int PoorPersons, int NationalPoor, BandFigures Bands)
{
    internal static OpeningFigures Read(YamlMap map) =>
        new(map.Int("poor"), map.Int("poor_persons"), map.Int("national_poor"), BandFigures.Read(map));
}

/// <summary>How many communes lie in each band; those with none are under the low band as well.</summary>
public sealed record BandFigures(int None, int Low, int High, int Top)
{
    internal static BandFigures Read(YamlMap map) =>
        new(map.Int("communes_none"), map.Int("communes_low"), map.Int("communes_high"), map.Int("communes_top"));
}

/// <summary>Where the bands of the commune rate begin, in per cent.</summary>
public sealed record BandLines(int Low, int High, int Top)
{
    internal static BandLines Read(YamlMap map) => new(map.Int("low"), map.Int("high"), map.Int("top"));
}
