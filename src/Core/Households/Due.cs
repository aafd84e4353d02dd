using VuonLen.Core.Basics;

namespace VuonLen.Core.Households;

/// <summary>What comes due.</summary>
public enum DueKind
{
    [Term("đến mốc tuổi", "turning-point age")] TurnsAge,
    [Term("hết hạn diện hộ", "class ends")] ClassEnds,
    [Term("hết hạn thông tin", "fact ends")] FactEnds,
    [Term("hết hạn cư trú", "residence ends")] ResidenceEnds,
    [Term("hết thời gian ở trong hộ", "membership ends")] MembershipEnds,
}

/// <summary>One thing of a household that comes due.</summary>
/// <param name="Person">Whose; null for the household's own.</param>
/// <param name="Code">The fact's code, the standard's id, or the kind of residence; null otherwise.</param>
/// <param name="Value">The fact's value or the class; null otherwise.</param>
/// <param name="Point">The age turned; null otherwise.</param>
/// <param name="First">The first day on which it may come about: the day the age is completed, or the first day on which a row no longer holds.</param>
/// <param name="Last">The last such day; later than <paramref name="First"/> only where the day of birth is not known.</param>
public sealed record Due(DueKind Kind, PersonId? Person, string? Code, string? Value, TurningPoint? Point, DateOnly First, DateOnly Last)
{
    /// <summary>Whether the day is known.</summary>
    public bool IsExact => First == Last;

    /// <summary>What comes due for a household after a day and not later than <paramref name="until"/>, the nearest first.</summary>
    /// <param name="rows">The household's rows now believed, of any days: those that hold the day may come due, and an end is none where another row goes on from it.</param>
    /// <param name="day">The day asked on; it is outside: what falls on it is no longer ahead.</param>
    /// <param name="until">The last day asked about; it is inside.</param>
    public static IReadOnlyList<Due> Of(Dossier rows, DateOnly day, DateOnly until, IReadOnlyList<TurningPoint> points)
    {
        bool Ends(DayRange range) => range.Holds(day) && range.To <= until;
        var found = new List<Due>();
        Due End(DueKind kind, DayRange range, PersonId? person, string? code, string? value) => new(kind, person, code, value, null, range.To!.Value, range.To!.Value);

        var members = rows.Memberships.Where(row => row.Range.Holds(day)).ToList();
        foreach (var membership in members)
            if (rows.Persons.FindLast(person => person.Id == membership.Person) is { } person) found.AddRange(Ages(person, membership.Range, day, until, points));

        var leaving = members.Where(row => Ends(row.Range) && !rows.Memberships.Exists(next => next.Person == row.Person && next.Range.From == row.Range.To))
            .ToDictionary(row => row.Person, row => row.Range.To!.Value);
        found.AddRange(leaving.Select(left => new Due(DueKind.MembershipEnds, left.Key, null, null, null, left.Value, left.Value)));
        // What ends only because its person leaves the household is told once, by the leaving.
        bool GoesAlong(PersonId? person, DayRange range) => person is { } who && leaving.TryGetValue(who, out var left) && left == range.To;

        found.AddRange(rows.Statuses.Where(row => Ends(row.Range) && !rows.Statuses.Exists(next => next.Standard == row.Standard && next.Range.From == row.Range.To))
            .Select(row => End(DueKind.ClassEnds, row.Range, null, row.Standard, row.Class)));
        found.AddRange(rows.Facts.Where(row => Ends(row.Range) && !GoesAlong(row.Person, row.Range)
                && !rows.Facts.Exists(next => next.Person == row.Person && next.Code == row.Code && next.Range.From == row.Range.To))
            .Select(row => End(DueKind.FactEnds, row.Range, row.Person, row.Code, row.Value)));
        found.AddRange(rows.Residences.Where(row => Ends(row.Range) && !GoesAlong(row.Person, row.Range)
                && !rows.Residences.Exists(next => next.Person == row.Person && next.Kind == row.Kind && next.Range.From == row.Range.To))
            .Select(row => End(DueKind.ResidenceEnds, row.Range, row.Person, row.Kind.ToString().ToLowerInvariant(), null)));
        return [.. found.OrderBy(due => !due.IsExact).ThenBy(due => due.First).ThenBy(due => due.Kind).ThenBy(due => due.Person?.Value).ThenBy(due => due.Code, StringComparer.Ordinal)];
    }

    private static IEnumerable<Due> Ages(Person person, DayRange member, DateOnly day, DateOnly until, IReadOnlyList<TurningPoint> points) =>
        from point in points
        let days = person.Birth.Completes(point.Age)
        where days.Last > day && days.First <= until && point.InForce.Overlaps(new(days.First, days.Last.AddDays(1)))
            // Whoever has left by then turns the age elsewhere.
            && (member.To is not { } left || days.First < left)
        select new Due(DueKind.TurnsAge, person.Id, null, null, point, days.First, days.Last);
}
