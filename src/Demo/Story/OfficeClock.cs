using VuonLen.Core.Basics;
using VuonLen.Demo.Numbers;

namespace VuonLen.Demo.Story;

/// <summary>Spreads acts over the working hours of a day.</summary>
internal static class OfficeClock
{
    private static readonly TimeOnly Morning = new(7, 30);
    private static readonly TimeOnly Afternoon = new(13, 30);
    private const int MorningSeconds = 4 * 3600;
    private const int DaySeconds = 7 * 3600 + 1800;

    /// <summary>The instant of one of so many acts of a day; later ones are later.</summary>
    public static DateTimeOffset At(DateOnly day, int which, int of, ulong seed)
    {
        var room = DaySeconds / of;
        var second = which * room + Chance.Stream(seed, 70, which + day.DayNumber * 1000).Below(Math.Max(1, room));
        var time = second < MorningSeconds ? Morning.Add(TimeSpan.FromSeconds(second)) : Afternoon.Add(TimeSpan.FromSeconds(second - MorningSeconds));
        return VietNamTime.At(day, time);
    }

    /// <summary>Deals acts evenly over days, in order: each with its day, its place among that day's and how many those are.</summary>
    public static IEnumerable<(T Act, DateTimeOffset At)> Spread<T>(IReadOnlyList<T> acts, IReadOnlyList<DateOnly> days, ulong seed)
    {
        for (var d = 0; d < days.Count; d++)
        {
            var (first, end) = ((int)((long)acts.Count * d / days.Count), (int)((long)acts.Count * (d + 1) / days.Count));
            for (var i = first; i < end; i++) yield return (acts[i], At(days[d], i - first, end - first, seed));
        }
    }
}
