using VuonLen.Core.Basics;

namespace VuonLen.Core.Households;

/// <summary>What an act did to one row: nothing before is added, nothing after is taken back, both is a change.</summary>
public sealed record Change<T>(T? Old, T? New) where T : class;

/// <summary>What one act did to a household.</summary>
/// <param name="Act">The act's number.</param>
public sealed record TimelineEntry(
    long Act, IReadOnlyList<Change<Household>> Households, IReadOnlyList<Change<Person>> Persons, IReadOnlyList<Change<IdentityNumber>> IdentityNumbers,
    IReadOnlyList<Change<Membership>> Memberships, IReadOnlyList<Change<Residence>> Residences, IReadOnlyList<Change<Fact>> Facts,
    IReadOnlyList<Change<Assessment>> Assessments, IReadOnlyList<Change<Status>> Statuses, IReadOnlyList<Change<HouseholdLink>> Links);

/// <summary>A household's history told act by act, the last one first.</summary>
public static class Timeline
{
    /// <summary>
    /// Tells the acts. Within one act a row that was closed and written again with another end, followed by a row that begins at that end, is
    /// told as one change from the one to the other; a row that only gained an end is told as a change whose new side carries the end.
    /// </summary>
    public static IReadOnlyList<TimelineEntry> Of(HouseholdHistory history)
    {
        var acts = new SortedSet<long>();
        Note(acts, history.Households);
        Note(acts, history.Persons);
        Note(acts, history.IdentityNumbers);
        Note(acts, history.Memberships);
        Note(acts, history.Residences);
        Note(acts, history.Facts);
        Note(acts, history.Assessments);
        Note(acts, history.Statuses);
        Note(acts, history.Links);
        return [.. acts.Reverse().Select(act => new TimelineEntry(act,
            Undated(history.Households, act, row => row.Id),
            Undated(history.Persons, act, row => row.Id),
            Undated(history.IdentityNumbers, act, row => (row.Person, row.Kind)),
            Dated(history.Memberships, act, row => row.Person, row => row.Range, row => row.Relation),
            Dated(history.Residences, act, row => (row.Person, row.Kind), row => row.Range, row => (row.Place, row.Village, row.Address)),
            Dated(history.Facts, act, row => (row.Person, row.Code), row => row.Range, row => row.Value),
            Undated(history.Assessments, act, row => row.On),
            Dated(history.Statuses, act, row => row.Standard, row => row.Range, row => (row.Class, row.Decision)),
            Undated(history.Links, act, row => (row.Other, row.Kind))))];
    }

    /// <summary>The rows an act wrote that are still believed, each told as added; undoing the act closes them.</summary>
    public static TimelineEntry Written(HouseholdHistory history, long act) => Rows(history, act, (wrote, closed) => wrote == act && closed is null);

    /// <summary>The rows an act closed, each told as added; undoing the act writes them again.</summary>
    public static TimelineEntry Closed(HouseholdHistory history, long act) => Rows(history, act, (_, closed) => closed == act);

    private static TimelineEntry Rows(HouseholdHistory history, long act, Func<long, long?, bool> which) => new(act,
        Those(history.Households, which), Those(history.Persons, which), Those(history.IdentityNumbers, which), Those(history.Memberships, which),
        Those(history.Residences, which), Those(history.Facts, which), Those(history.Assessments, which), Those(history.Statuses, which), Those(history.Links, which));

    private static List<Change<T>> Those<T>(List<Recorded<T>> rows, Func<long, long?, bool> which) where T : class =>
        [.. rows.Where(row => which(row.Act, row.ClosedBy)).Select(row => new Change<T>(null, row.Row))];

    private static void Note<T>(SortedSet<long> acts, List<Recorded<T>> rows)
    {
        foreach (var row in rows)
        {
            acts.Add(row.Act);
            if (row.ClosedBy is { } closed) acts.Add(closed);
        }
    }

    private static List<Change<T>> Undated<T>(List<Recorded<T>> rows, long act, Func<T, object?> key) where T : class
    {
        var changes = new List<Change<T>>();
        foreach (var (closed, written) in Touched(rows, act, key)) Pair(closed, written, changes);
        return changes;
    }

    /// <param name="key">What a row is about.</param>
    /// <param name="says">What it says of that.</param>
    private static List<Change<T>> Dated<T>(List<Recorded<T>> rows, long act, Func<T, object?> key, Func<T, DayRange> range, Func<T, object?> says) where T : class
    {
        var changes = new List<Change<T>>();
        foreach (var (closed, written) in Touched(rows, act, key))
        {
            foreach (var old in closed.ToList())
            {
                // Written again with the same beginning and content: only its end is new.
                var again = written.Find(row => range(row).From == range(old).From && Equals(says(row), says(old)));
                if (again is null) continue;
                closed.Remove(old);
                written.Remove(again);
                var next = range(again).To is { } end ? written.Find(row => range(row).From == end) : null;
                if (next is not null) written.Remove(next);
                changes.Add(next is null ? new(old, again) : new(again, next));
            }
            Pair(closed, written, changes);
        }
        return changes;
    }

    private static IEnumerable<(List<T> Closed, List<T> Written)> Touched<T>(List<Recorded<T>> rows, long act, Func<T, object?> key) => rows
        .Where(row => row.Act == act || row.ClosedBy == act)
        .GroupBy(row => key(row.Row))
        .Select(group => (
            group.Where(row => row.ClosedBy == act).Select(row => row.Row).ToList(),
            group.Where(row => row.Act == act).Select(row => row.Row).ToList()));

    private static void Pair<T>(List<T> closed, List<T> written, List<Change<T>> changes) where T : class
    {
        for (var i = 0; i < Math.Max(closed.Count, written.Count); i++)
            changes.Add(new(i < closed.Count ? closed[i] : null, i < written.Count ? written[i] : null));
    }
}
