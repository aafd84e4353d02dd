using VuonLen.Core.Households;
using VuonLen.Law;
using VuonLen.Law.Files;

namespace VuonLen.Demo.Calibrations;

/// <summary>A district: about how many households, and how poor its urban and rural parts are (hundredths of a per cent, before fitting).</summary>
public sealed record DistrictLevel(string Code, int Households, int Urban, int Rural)
{
    internal static IReadOnlyList<DistrictLevel> Read(LawFolder folder, string file) =>
        folder.Csv(file, "code", "households", "urban_level", "rural_level")
            .Select(row => new DistrictLevel(row["code"].Text(), row["households"].Small(), row["urban_level"].Small(), row["rural_level"].Small()))
            .ToList();
}

/// <summary>The band of the rate a commune is to lie in.</summary>
public enum RateBand
{
    Free,
    None,
    High,
    Top,
}

/// <summary>What is laid down of a commune; null is left to the apportionment.</summary>
/// <param name="EthnicMountain">Whether it is one of the ethnic-minority and mountain communes.</param>
/// <param name="Ethnicity">Code of the minority that lives there.</param>
/// <param name="EthnicityShare">Its share of the households, per cent.</param>
/// <param name="Level">How poor it is, hundredths of a per cent, before fitting.</param>
/// <param name="Programme135">Whether residents are registered for Programme 135 (synthetic).</param>
public sealed record CommuneLevel(
    string Code, bool EthnicMountain, string? Ethnicity, int EthnicityShare, int? Level, RateBand ClosingBand, RateBand OpeningBand,
    int? ClosingHouseholds, int? ClosingPoor, int? OpeningHouseholds, int? OpeningPoor, bool Programme135)
{
    internal static IReadOnlyList<CommuneLevel> Read(LawFolder folder, string file) =>
        folder.Csv(file, "code", "name", "ethnic_mountain", "ethnicity", "ethnicity_share", "level", "closing_band", "opening_band",
                "closing_households", "closing_poor", "opening_households", "opening_poor", "programme_135")
            .Select(row => new CommuneLevel(
                row["code"].Text(), row["ethnic_mountain"].Flag(), row["ethnicity"].TextOrNull(), (int)(row["ethnicity_share"].WholeOrNull() ?? 0),
                (int?)row["level"].WholeOrNull(), Band(row["closing_band"]), Band(row["opening_band"]), (int?)row["closing_households"].WholeOrNull(),
                (int?)row["closing_poor"].WholeOrNull(), (int?)row["opening_households"].WholeOrNull(), (int?)row["opening_poor"].WholeOrNull(),
                row["programme_135"].Flag()))
            .ToList();

    private static RateBand Band(LawCell cell) => cell.IsEmpty ? RateBand.Free : cell.Choice<RateBand>();
}

/// <summary>A part of a name and how common it is.</summary>
/// <param name="Part"><c>family</c>, <c>middle</c> or <c>given</c>.</param>
/// <param name="Sex">Null for family names.</param>
/// <param name="BornFrom">First year of birth it is given in.</param>
/// <param name="BornTo">Last year of birth it is given in.</param>
/// <param name="Ethnicity">Code of the ethnic group that bears it.</param>
public sealed record NameWeight(string Part, Sex? Sex, int BornFrom, int BornTo, string Ethnicity, string Name, int Weight)
{
    internal static IReadOnlyList<NameWeight> Read(LawFolder folder, string file) =>
        folder.Csv(file, "part", "sex", "born_from", "born_to", "ethnicity", "name", "weight")
            .Select(row => new NameWeight(
                row["part"].Text(), row["sex"].IsEmpty ? null : row["sex"].Choice<Sex>(), row["born_from"].Small(), row["born_to"].Small(),
                row["ethnicity"].Text(), row["name"].Text(), row["weight"].Small()))
            .ToList();
}
