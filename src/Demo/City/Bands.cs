using VuonLen.Demo.Calibrations;
using VuonLen.Demo.Numbers;

namespace VuonLen.Demo.City;

/// <summary>Poor households a commune may have so that its rate lies in its band. A band holds its lower line, not its upper one.</summary>
internal static class Bands
{
    public static Portion Limit(BandLines lines, RateBand band, bool low, int residents, int? laidDown, double weight)
    {
        if (laidDown is { } given) return new(weight, given, given);
        return band switch
        {
            RateBand.None => new(weight, 0, 0),
            RateBand.High => new(weight, From(lines.High, residents), From(lines.Top, residents) - 1),
            RateBand.Top => new(weight, From(lines.Top, residents), residents),
            // A commune with none is named; every other one has at least one.
            _ => low ? new(weight, 1, From(lines.Low, residents) - 1) : new(weight, From(lines.Low, residents), From(lines.High, residents) - 1),
        };
    }

    /// <summary>The fewest poor households that make at least so many per cent.</summary>
    public static int From(int percent, int residents) => (int)(((long)percent * residents + 99) / 100);

    /// <summary>The most poor households that stay under so many hundredths of a per cent.</summary>
    public static int Under(int hundredths, long residents) => (int)((hundredths * residents - 1) / 10_000);
}
