using VuonLen.Demo.Calibrations;
using VuonLen.Demo.Numbers;

namespace VuonLen.Demo.City;

/// <summary>Shares the poor households of the opening lists out, near the closing ones and within the bands of the opening.</summary>
internal static class OpeningTable
{
    private const ulong Kind = 3;

    /// <summary>Fills the opening poor; <paramref name="closingLow"/> says which communes lie under the low band at the closing.</summary>
    public static void Fill(CityFrame city, bool[] closingLow)
    {
        var calibration = city.Calibration;
        var stated = calibration.Opening;
        var none = city.Communes.Count(commune => Band(commune) == RateBand.None);
        // The commune that had poor households at the opening and none at the closing was low already.
        var low = city.Communes.Where(commune => Band(commune) == RateBand.Free && (closingLow[commune.Index] || commune.Poor == 0))
            .OrderBy(commune => commune.Poor / (double)commune.Residents).ThenBy(commune => commune.Index)
            .Take(stated.Bands.Low - none).Select(commune => commune.Index).ToHashSet();
        var dealt = Apportionment.Deal("hộ nghèo đầu kỳ", stated.Poor, city.Communes.Select(commune =>
        {
            var noise = Chance.Grow(0.1 * Chance.Stream(calibration.Seed, Kind, commune.Index).Normal());
            var limit = Bands.Limit(calibration.Bands, Band(commune), low.Contains(commune.Index), commune.OpeningResidents,
                commune.LaidDown?.OpeningPoor, Math.Max(commune.Poor, 1) * noise);
            // No commune may need more new poor households than a fifth of its poor.
            return limit with { Low = Math.Min(Math.Max(limit.Low, commune.Poor - commune.Poor / 5), limit.High) };
        }).ToList());
        foreach (var commune in city.Communes) commune.OpeningPoor = dealt[commune.Index];
        var national = Apportionment.Deal("hộ nghèo đầu kỳ theo chuẩn quốc gia", stated.NationalPoor, city.Communes.Select(commune =>
            new Portion(commune.OpeningPoor * (commune.NationalPoor + 1.0) / (commune.Poor + 2.0), 0, commune.OpeningPoor)).ToList());
        foreach (var commune in city.Communes) commune.OpeningNationalPoor = national[commune.Index];
    }

    private static RateBand Band(Commune commune) => commune.LaidDown?.OpeningBand ?? RateBand.Free;
}
