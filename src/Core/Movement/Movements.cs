using VuonLen.Core.Basics;

namespace VuonLen.Core.Movement;

/// <summary>
/// What moved the poor and near-poor households of a unit between two days. On one day a household first moves, with the class it had, and
/// then changes class where it has arrived; every change at a day's end is one event, so that opening − out + in is the closing count.
/// </summary>
public static class Movements
{
    private const string Poor = "poor", NearPoor = "near_poor", Undecided = "undecided";
    private const string RecordedWrongly = "recorded_wrongly";

    /// <summary>The movements of one household after the end of one day up to the end of another, in the order of the days.</summary>
    /// <param name="holds">Whether a dwelling recorded at a commune version and village lies in the unit.</param>
    public static IEnumerable<HouseholdMovement> Between(HouseholdPath path, DateOnly from, DateOnly to, Func<PlaceId, PlaceId?, bool> holds)
    {
        foreach (var day in Turns(path, from, to))
        {
            var eve = day.AddDays(-1);
            var (left, dwelt) = (Held(path.Dwellings, eve, row => row.Days), Held(path.Dwellings, day, row => row.Days));
            var (was, became) = (Held(path.Classes, eve, row => row.Days), Held(path.Classes, day, row => row.Days));
            var (before, after) = (Lies(left, holds), Lies(dwelt, holds));
            if (before != after && IsListed(was?.Class)) yield return after
                ? new(path.Household, day, ComingIn(dwelt!), null, was!.Class, null, null, dwelt!.Act)
                : new(path.Household, day, GoingOut(left!, dwelt), was!.Class, null, null, null, left!.Act);
            if (after && was?.Class != became?.Class && (IsListed(was?.Class) || IsListed(became?.Class)))
                yield return new(path.Household, day, Changing(path, was, became, dwelt!, day), was?.Class, became?.Class, became?.Decision, became?.DecidedOn, (became ?? was)!.Act);
        }
    }

    /// <summary>Whether a movement takes a household out of a class.</summary>
    public static bool IsOutOf(this HouseholdMovement movement, string @class) => movement.Before == @class;

    /// <summary>Whether a movement brings a household into a class.</summary>
    public static bool IsInto(this HouseholdMovement movement, string @class) => movement.After == @class;

    private static SortedSet<DateOnly> Turns(HouseholdPath path, DateOnly from, DateOnly to) =>
        [.. path.Classes.Select(row => row.Days).Concat(path.Dwellings.Select(row => row.Days))
            .SelectMany(days => days.To is { } end ? new[] { days.From, end } : [days.From]).Where(day => from < day && day <= to)];

    private static T? Held<T>(IReadOnlyList<T> rows, DateOnly day, Func<T, DayRange> days) where T : class => rows.FirstOrDefault(row => days(row).Holds(day));

    private static bool Lies(DwellingDays? dwelling, Func<PlaceId, PlaceId?, bool> holds) => dwelling?.Place is { } place && holds(place, dwelling.Village);

    private static bool IsListed(string? @class) => @class is Poor or NearPoor;

    private static MovementKind ComingIn(DwellingDays dwelt) => dwelt.BeginCause switch
    {
        "moved_in" => MovementKind.MovedIn,
        "split" => MovementKind.SplitOff,
        RecordedWrongly => MovementKind.Corrected,
        _ => MovementKind.Unexplained,
    };

    private static MovementKind GoingOut(DwellingDays left, DwellingDays? dwelt) => left.EndCause switch
    {
        "moved_out" => MovementKind.MovedOut,
        "merged" => MovementKind.Merged,
        "dissolved" => MovementKind.Dissolved,
        RecordedWrongly => MovementKind.Corrected,
        _ => dwelt is null ? MovementKind.Unexplained : MovementKind.MovedOut,
    };

    private static MovementKind Changing(HouseholdPath path, ClassDays? was, ClassDays? became, DwellingDays dwelt, DateOnly day) => (was?.Class, became?.Class) switch
    {
        (Poor, NearPoor) => MovementKind.EscapedToNearPoor,
        (_, null or Undecided) => MovementKind.Unclassed,
        (_, Poor) => Arrival(path, was, dwelt, day) ?? (EverWas(path, day, Poor) ? MovementKind.FellBack : MovementKind.NewlyPoor),
        (_, NearPoor) => Arrival(path, was, dwelt, day) ?? (EverWas(path, day, Poor, NearPoor) ? MovementKind.FellBackToNearPoor : MovementKind.NewlyNearPoor),
        (Poor, _) => MovementKind.EscapedAbove,
        _ => MovementKind.LeftNearPoor,
    };

    // A household that split off has no class until it is first reviewed; one that comes from outside the city brings none along.
    private static MovementKind? Arrival(HouseholdPath path, ClassDays? was, DwellingDays dwelt, DateOnly day) => was is not null ? null
        : dwelt.Days.From == day && dwelt.BeginCause == "moved_in" ? MovementKind.MovedIn
        : path.Dwellings[0].BeginCause == "split" && path.Classes[0].Days.From == day ? MovementKind.SplitOff
        : null;

    private static bool EverWas(HouseholdPath path, DateOnly day, params string[] classes) => path.Classes.Any(row => row.Days.From < day && classes.Contains(row.Class));
}
