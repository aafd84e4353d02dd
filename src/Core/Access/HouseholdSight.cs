using VuonLen.Core.Basics;
using VuonLen.Core.Households;

namespace VuonLen.Core.Access;

/// <summary>On which days somebody sees one household: those on which it dwelt within their sight.</summary>
public static class HouseholdSight
{
    /// <summary>The days, range by range, in order; all days for whoever sees everything, none for whom it never came near.</summary>
    public static IReadOnlyList<DayRange> DaysOf(this Sight sight, HouseholdHistory history)
    {
        if (sight.SeesEverything) return [new(DateOnly.MinValue)];
        var days = new List<DayRange>();
        foreach (var dwelling in HouseholdHistory.Known(history.Residences, null)
            .Where(row => row is { Person: null, Kind: ResidenceKind.Dwelling, Place: { } place } && sight.Sees(place, row.Village)).OrderBy(row => row.Range.From))
        {
            // A move from one commune seen to another is one stay.
            if (days.Count > 0 && days[^1].To is { } end && dwelling.Range.From <= end) days[^1] = new(days[^1].From, Later(days[^1].To, dwelling.Range.To));
            else if (days.Count == 0 || days[^1].To is not null) days.Add(dwelling.Range);
        }
        return days;
    }

    /// <summary>What may be seen of a history by whoever saw the household until a day (the first day outside): nothing that began from then on.</summary>
    public static HouseholdHistory Before(this HouseholdHistory history, DateOnly end)
    {
        var seen = new HouseholdHistory(history.Id);
        seen.Households.AddRange(history.Households);
        seen.Memberships.AddRange(history.Memberships.Where(row => row.Row.Range.From < end));
        var members = seen.Memberships.Select(row => row.Row.Person).ToHashSet();
        seen.Persons.AddRange(history.Persons.Where(row => members.Contains(row.Row.Id)));
        seen.IdentityNumbers.AddRange(history.IdentityNumbers.Where(row => members.Contains(row.Row.Person)));
        seen.Residences.AddRange(history.Residences.Where(row => row.Row.Range.From < end));
        seen.Facts.AddRange(history.Facts.Where(row => row.Row.Range.From < end));
        seen.Assessments.AddRange(history.Assessments.Where(row => row.Row.On < end));
        seen.Statuses.AddRange(history.Statuses.Where(row => row.Row.Range.From < end));
        seen.Links.AddRange(history.Links.Where(row => row.Row.On < end));
        return seen;
    }

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is { } a && other is { } b ? (a > b ? a : b) : null;
}
