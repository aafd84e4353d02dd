using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Access;

/// <summary>What somebody who serves a unit may see.</summary>
public static class SightOver
{
    /// <summary>
    /// The sight over a unit and all below it, through reforms: earlier versions whose people all came into it, later versions whose people
    /// all came from it. A successor that also took in others' people is not seen: nobody sees more by a reform.
    /// </summary>
    public static Sight Unit(PlaceBook book, PlaceId unit)
    {
        if (book.Find(unit) is not { } place) return Sight.Nothing;
        if (place.Kind.Level() == PlaceLevel.City) return Sight.Everything;
        if (place.Kind.Level() == PlaceLevel.Village) return place.Parent is { } commune ? Sight.OfVillage(commune, unit) : Sight.Nothing;
        var units = Closed(book, [unit]);
        if (place.Kind.Level() == PlaceLevel.Commune) return Sight.Of(units);
        return Sight.Of(Closed(book, units.SelectMany(book.Below)));
    }

    private static HashSet<PlaceId> Closed(PlaceBook book, IEnumerable<PlaceId> start)
    {
        var seen = start.ToHashSet();
        var level = seen.Count > 0 ? book[seen.First()].Kind.Level() : PlaceLevel.Commune;
        var steps = book.Successions.Where(step => book[step.From].Kind.Level() == level && book[step.To].Kind.Level() == level).ToList();
        var into = steps.ToLookup(step => step.To);
        for (var grew = true; grew;)
        {
            grew = false;
            foreach (var step in steps.Where(step => step.Share == Share.Full))
            {
                if (seen.Contains(step.To)) grew |= seen.Add(step.From);
                else if (seen.Contains(step.From) && into[step.To].All(other => seen.Contains(other.From))) grew |= seen.Add(step.To);
            }
        }
        return seen;
    }
}
