using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Web.Register;

namespace VuonLen.Web.Asking;

/// <summary>The way down to a unit, and what follows a unit on another day.</summary>
public static class Way
{
    /// <summary>The units from the city down to this one.</summary>
    public static IReadOnlyList<PlaceVersion> WayTo(this CityRegister register, string? code, DateOnly day, PlacesBy by)
    {
        var places = register.Places();
        var way = new List<PlaceVersion>();
        for (var unit = register.Unit(code, day, by); unit is not null; unit = unit.Parent is { } parent ? places.Find(parent) : null) way.Insert(0, unit);
        return way;
    }

    /// <summary>The code of the commune a village belongs to, if that commune is open on a day.</summary>
    public static string? CommuneOf(this CityRegister register, PlaceId village, DateOnly day, PlacesBy by)
    {
        var places = register.Places();
        return places.Find(village)?.Parent is { } parent && places.Open(day, PlaceLevel.Commune, by).Any(commune => commune.Id == parent) ? places[parent].Code : null;
    }

    /// <summary>Whether a sight covers a whole unit on a day: every commune open in it.</summary>
    public static bool Covers(this Sight sight, PlaceBook places, PlaceVersion unit, DateOnly day, PlacesBy by)
    {
        if (sight.SeesEverything) return true;
        var communes = places.Open(day, PlaceLevel.Commune, by).Where(commune => places.IsInside(commune.Id, unit.Id)).ToList();
        return communes.Count > 0 && communes.TrueForAll(commune => sight.Sees(commune.Id, null));
    }

    /// <summary>The unit that a place served is on a day: itself, or the one that reforms made of it, before or after, if the sight covers it.</summary>
    public static PlaceVersion? UnitOn(this CityRegister register, PlaceId served, Sight sight, DateOnly day, PlacesBy by)
    {
        var places = register.Places();
        if (places.Find(served) is not { } place) return null;
        var related = Reached(places, served, step => step.From, step => step.To).Concat(Reached(places, served, step => step.To, step => step.From)).ToHashSet();
        var open = places.Open(day, place.Kind.Level(), by).Where(unit => related.Contains(unit.Id) && sight.Covers(places, unit, day, by)).ToList();
        return open.Find(unit => unit.Id == served) ?? (open.Count == 1 ? open[0] : null);
    }

    private static HashSet<PlaceId> Reached(PlaceBook places, PlaceId start, Func<Succession, PlaceId> from, Func<Succession, PlaceId> to)
    {
        var reached = new HashSet<PlaceId> { start };
        for (var grew = true; grew;)
        {
            grew = false;
            foreach (var step in places.Successions.Where(step => step.Share == Share.Full && reached.Contains(from(step)))) grew |= reached.Add(to(step));
        }
        return reached;
    }
}
