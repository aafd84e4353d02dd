using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Situation;

/// <summary>One unit with what is known of it.</summary>
/// <param name="Poor">Poor households; null where nobody was reviewed.</param>
/// <param name="Residents">Resident households; null where not known.</param>
public sealed record UnitRate(PlaceVersion Unit, int? Poor, long? Residents)
{
    /// <summary>The class of its rate; null where it has none.</summary>
    public RateClass? Class => RateClasses.Of(Poor, Residents);
}

/// <summary>Poor households of the units of one level, by their identity, not by their codes.</summary>
public static class UnitRates
{
    /// <summary>The units given, each with its poor households on a day.</summary>
    /// <param name="units">Districts, or communes, open on <paramref name="unitsOf"/>.</param>
    /// <param name="groups">What the asker may see, of the moment asked.</param>
    /// <param name="isKnown">Whether the register holds any class that day; if not, no count is told.</param>
    public static IReadOnlyList<UnitRate> Of(IReadOnlyList<PlaceVersion> units, PlaceBook book, IEnumerable<CountGroup> groups,
        DateOnly unitsOf, PlacesBy by, Func<PlaceVersion, long?> residents, bool isKnown)
    {
        var poor = units.ToDictionary(unit => unit.Id, _ => 0);
        foreach (var group in groups.Where(group => group.Class == "poor"))
        {
            if (book.Resolve(group.Place, group.Village, unitsOf, by) is not { } commune) continue;
            if (poor.ContainsKey(commune.Id)) poor[commune.Id] += group.Households;
            else if (commune.Parent is { } parent && poor.ContainsKey(parent)) poor[parent] += group.Households;
        }
        return [.. units.Select(unit => new UnitRate(unit, isKnown ? poor[unit.Id] : null, residents(unit)))];
    }
}
