using VuonLen.Core.Basics;

namespace VuonLen.Core.Situation;

/// <summary>One day of a course, to its end; null where nobody was reviewed by the standard that day.</summary>
public sealed record CoursePoint(DateOnly At, int? Poor, int? NearPoor);

/// <summary>Poor and near-poor households of one unit by one standard through time: what the command line prints, the API answers and the chart draws.</summary>
/// <param name="UnitsOf">The day whose boundaries the unit has at every point, so that a reform moves no number.</param>
/// <param name="Points">In the order of the days; none where the register knows no class by the standard.</param>
public sealed record Course(UnitName In, string? Standard, DateOnly UnitsOf, IReadOnlyList<CoursePoint> Points);

/// <summary>Folds the beginnings and ends of classes into counts by day.</summary>
public static class CourseFold
{
    /// <summary>The last day of every month from the first day's month on that lies before the last day, and the last day itself; none if the days are turned round.</summary>
    public static IReadOnlyList<DateOnly> MonthEnds(DateOnly first, DateOnly last)
    {
        var days = new List<DateOnly>();
        if (first > last) return days;
        for (var end = EndOf(first); end < last; end = EndOf(end.AddDays(1))) days.Add(end);
        days.Add(last);
        return days;
    }

    /// <summary>The counts at the end of each day: every spell adds its households where it begins and takes them away where it ends.</summary>
    /// <param name="days">In order, none twice.</param>
    /// <param name="isKnown">Whether anybody at all was reviewed that day; if not, no count is told.</param>
    public static IReadOnlyList<CoursePoint> Of(IEnumerable<ClassSpell> spells, IReadOnlyList<DateOnly> days, Func<DateOnly, bool> isKnown)
    {
        var all = days.ToList();
        var (poor, nearPoor) = (new int[all.Count + 1], new int[all.Count + 1]);
        foreach (var spell in spells)
        {
            if ((spell.Class switch { "poor" => poor, "near_poor" => nearPoor, _ => null }) is not { } steps) continue;
            steps[FirstFrom(all, spell.Days.From)] += spell.Households;
            if (spell.Days.To is { } end) steps[FirstFrom(all, end)] -= spell.Households;
        }
        var points = new List<CoursePoint>(all.Count);
        var (poorNow, nearPoorNow) = (0, 0);
        for (var i = 0; i < all.Count; i++)
        {
            (poorNow, nearPoorNow) = (poorNow + poor[i], nearPoorNow + nearPoor[i]);
            points.Add(isKnown(all[i]) ? new(all[i], poorNow, nearPoorNow) : new(all[i], null, null));
        }
        return points;
    }

    private static int FirstFrom(List<DateOnly> days, DateOnly day) => days.BinarySearch(day) is var at && at < 0 ? ~at : at;

    private static DateOnly EndOf(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);
}
