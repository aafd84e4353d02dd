using VuonLen.Core.Basics;

namespace VuonLen.Core.Households;

/// <summary>A row as it was recorded.</summary>
/// <param name="Act">The act that wrote it.</param>
/// <param name="ClosedBy">The act from which it is no longer believed; null while it is.</param>
public sealed record Recorded<T>(T Row, long Act, long? ClosedBy)
{
    /// <summary>Whether the row was believed after an act; null asks for now.</summary>
    public bool IsKnownAt(long? act) => act is { } at ? Act <= at && (ClosedBy is not { } closed || closed > at) : ClosedBy is null;
}

/// <summary>Everything ever recorded of one household and the persons who are or were in it: nothing is overwritten, so all of it is here.</summary>
public sealed class HouseholdHistory(HouseholdId id)
{
    /// <summary>The household.</summary>
    public HouseholdId Id { get; } = id;

    /// <summary>The household itself, in every version.</summary>
    public List<Recorded<Household>> Households { get; } = [];

    /// <summary>Its persons, in every version.</summary>
    public List<Recorded<Person>> Persons { get; } = [];

    /// <summary>Their identity numbers, in clear.</summary>
    public List<Recorded<IdentityNumber>> IdentityNumbers { get; } = [];

    /// <summary>Who belonged to it, and when.</summary>
    public List<Recorded<Membership>> Memberships { get; } = [];

    /// <summary>Where it, or one of its persons, resided.</summary>
    public List<Recorded<Residence>> Residences { get; } = [];

    /// <summary>Its facts and those of its persons.</summary>
    public List<Recorded<Fact>> Facts { get; } = [];

    /// <summary>What reviews found.</summary>
    public List<Recorded<Assessment>> Assessments { get; } = [];

    /// <summary>Its classes.</summary>
    public List<Recorded<Status>> Statuses { get; } = [];

    /// <summary>Its links to other households.</summary>
    public List<Recorded<HouseholdLink>> Links { get; } = [];

    /// <summary>What held at the end of a day, as known after an act (null: now).</summary>
    /// <returns>Rows whose range holds the day; assessments up to it; the members' latest versions, by their codes.</returns>
    public Dossier At(DateOnly day, long? knownAt = null)
    {
        var dossier = new Dossier(Id) { Household = Households.Find(row => row.IsKnownAt(knownAt))?.Row };
        dossier.Memberships.AddRange(Known(Memberships, knownAt).Where(row => row.Range.Holds(day)));
        var members = dossier.Memberships.Select(row => row.Person).ToHashSet();
        dossier.Persons.AddRange(Known(Persons, knownAt).Where(row => members.Contains(row.Id)).OrderBy(row => row.Code, StringComparer.Ordinal));
        dossier.IdentityNumbers.AddRange(Known(IdentityNumbers, knownAt).Where(row => members.Contains(row.Person)));
        dossier.Residences.AddRange(Known(Residences, knownAt).Where(row => row.Range.Holds(day)));
        dossier.Facts.AddRange(Known(Facts, knownAt).Where(row => row.Range.Holds(day)));
        dossier.Assessments.AddRange(Known(Assessments, knownAt).Where(row => row.On <= day).OrderBy(row => row.On).ThenBy(row => row.N));
        dossier.Statuses.AddRange(Known(Statuses, knownAt).Where(row => row.Range.Holds(day)));
        dossier.Links.AddRange(Known(Links, knownAt).Where(row => row.On <= day));
        return dossier;
    }

    /// <summary>What comes due after a day and not later than <paramref name="until"/>, as known after an act (null: now).</summary>
    public IReadOnlyList<Due> Due(DateOnly day, DateOnly until, IReadOnlyList<TurningPoint> points, long? knownAt = null)
    {
        var rows = new Dossier(Id);
        rows.Memberships.AddRange(Known(Memberships, knownAt));
        rows.Persons.AddRange(Known(Persons, knownAt));
        rows.Residences.AddRange(Known(Residences, knownAt));
        rows.Facts.AddRange(Known(Facts, knownAt));
        rows.Statuses.AddRange(Known(Statuses, knownAt));
        return Core.Households.Due.Of(rows, day, until, points);
    }

    /// <summary>The rows believed after an act (null: now).</summary>
    public static IEnumerable<T> Known<T>(IEnumerable<Recorded<T>> rows, long? knownAt) => rows.Where(row => row.IsKnownAt(knownAt)).Select(row => row.Row);
}
