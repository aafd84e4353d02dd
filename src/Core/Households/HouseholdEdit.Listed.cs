using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Households;

/// <summary>Changes that a list of one day asks for beside those an officer makes one by one.</summary>
public sealed partial class HouseholdEdit
{
    /// <summary>A person leaves the household, whoever is head after; what was known of them here ends too. The caller settles the head in the same change.</summary>
    public void Withdraw(PersonId person, DateOnly on, string cause)
    {
        Leave(MemberOn(person, on), on, cause);
        foreach (var fact in Open(_history.Facts, _insert.Facts, RowTable.Fact, row => row.N).Where(row => row.Person == person && row.Range.Holds(on))) Cut(fact, on);
        foreach (var residence in Open(_history.Residences, _insert.Residences, RowTable.Residence, row => row.N).Where(row => row.Person == person && row.Range.Holds(on)))
            End(residence, on, cause);
    }

    /// <summary>The household dwells elsewhere in the same commune from a day on, or its place was not said so exactly before: nobody moves in or out.</summary>
    /// <param name="village">A village of an open commune version, with that version; null leaves both as recorded.</param>
    /// <param name="address">Null leaves it as recorded.</param>
    public void PlaceWithin((PlaceId Commune, PlaceId Village)? village, string? address, DateOnly since)
    {
        var open = Open(_history.Residences, _insert.Residences, RowTable.Residence, row => row.N)
            .FirstOrDefault(row => row is { Person: null, Kind: ResidenceKind.Dwelling } && row.Range.Holds(since)) ?? throw Gone();
        Supersede(RowTable.Residence, _history.Id.Value, open.N);
        if (open.Range.From < since)
            _insert.Residences.Add(open with { N = NextResidence(), Range = new(open.Range.From, since), EndCause = null });
        var began = open.Range.From < since ? null : open.BeginCause;
        _insert.Residences.Add(open with
        {
            N = NextResidence(),
            Place = village?.Commune ?? open.Place,
            Village = village?.Village ?? open.Village,
            Address = address ?? open.Address,
            Range = new(since, open.Range.To),
            BeginCause = began,
        });
    }

    /// <summary>From a day on a person resides elsewhere in one sense, or has no residence of that sense beside the household's dwelling.</summary>
    /// <param name="residence">Its place, village and address count; null ends what was recorded.</param>
    public void SetResidence(PersonId person, ResidenceKind kind, Residence? residence, DateOnly since)
    {
        var rows = Open(_history.Residences, _insert.Residences, RowTable.Residence, row => row.N).Where(row => row.Person == person && row.Kind == kind).ToList();
        var held = rows.Find(row => row.Range.Holds(since));
        var end = held?.Range.To ?? rows.Where(row => row.Range.From > since).Select(row => (DateOnly?)row.Range.From).Min();
        if (held is not null)
        {
            Supersede(RowTable.Residence, _history.Id.Value, held.N);
            if (held.Range.From < since) _insert.Residences.Add(held with { N = NextResidence(), Range = new(held.Range.From, since), EndCause = null });
        }
        if (residence is null) return;
        _insert.Residences.Add(new(_history.Id, NextResidence(), person, kind, residence.Place, residence.Village, residence.Address, new(since, end)));
    }

    /// <summary>A person's papers bear these numbers: new ones are added, recorded ones of the same kind that are not among them are no longer believed.</summary>
    /// <param name="numbers">At least one; a kind that none of them is of stays as it was.</param>
    public void SetNumbers(PersonId person, IReadOnlyList<(IdentityKind Kind, string Number)> numbers)
    {
        var known = HouseholdHistory.Known(_history.IdentityNumbers, null).Where(row => row.Person == person).ToList();
        foreach (var row in known.Where(row => numbers.Any(number => number.Kind == row.Kind) && !numbers.Contains((row.Kind, row.Number))))
            Supersede(RowTable.Identity, person.Value, row.N);
        foreach (var (kind, number) in numbers.Where(number => !known.Any(row => (row.Kind, row.Number) == number)))
        {
            var next = Next(_history.IdentityNumbers.Where(row => row.Row.Person == person), [.. _insert.IdentityNumbers.Where(row => row.Person == person)], row => row.N);
            _insert.IdentityNumbers.Add(new(person, next, kind, number));
        }
    }

    /// <summary>What a review found, where nothing was recorded of it. No class comes of it: a class changes only by review.</summary>
    public void AddAssessment(DateOnly on, Area area, Dong? income, int? b1, int? b2, int? deprivations) =>
        _insert.Assessments.Add(new(_history.Id, Next(_history.Assessments, _insert.Assessments, row => row.N), on, area, income, b1, b2, deprivations));

    /// <summary>What the changes so far come to; null when there are none.</summary>
    public HouseholdChange? DoneOrNothing() => _supersede.Count > 0 || _insert.IsAnything ? Done() : null;

    private int NextResidence() => Next(_history.Residences, _insert.Residences, row => row.N);
}
