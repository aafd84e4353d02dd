using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Situation;

/// <summary>What lies in a unit as it stands on one day, as far as somebody sees it: the same at every moment a household is asked for, so that a reform moves nobody.</summary>
public sealed class Territory(PlaceBook book, PlaceVersion unit, DateOnly day, PlacesBy by, Sight sight)
{
    private readonly Dictionary<(PlaceId, PlaceId?), bool> _known = [];

    /// <summary>Whether a dwelling recorded at a commune version, earlier or later, lies in it. What is not attributable lies in the city and nowhere below it.</summary>
    public bool Holds(PlaceId place, PlaceId? village)
    {
        if (!sight.Sees(place, village)) return false;
        if (_known.TryGetValue((place, village), out var held)) return held;
        var commune = book.Resolve(place, village, day, by);
        return _known[(place, village)] = commune is null ? unit.Kind.Level() == PlaceLevel.City : book.IsInside(commune.Id, unit.Id);
    }

    /// <summary>The commune versions in whose rows dwellings of it may be recorded; null for a whole city.</summary>
    public IReadOnlySet<PlaceId>? Recorded() => unit.Kind.Level() == PlaceLevel.City ? null
        : book.Versions.Where(place => place.Kind.Level() == PlaceLevel.Commune && sight.Sees(place.Id, sight.Village)
            && book.Reach(place.Id, day, by).Any(commune => book.IsInside(commune, unit.Id))).Select(place => place.Id).ToHashSet();
}
