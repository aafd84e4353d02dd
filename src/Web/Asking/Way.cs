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

    /// <summary>The unit that a place served is on a day: itself, or what it became or came from as a whole; null if nothing is.</summary>
    public static PlaceVersion? UnitOn(this CityRegister register, PlaceId served, DateOnly day, PlacesBy by)
    {
        var places = register.Places();
        var reached = new HashSet<PlaceId> { served };
        for (var grew = true; grew;)
        {
            grew = false;
            foreach (var step in places.Successions.Where(step => step.Share == Share.Full))
                grew |= reached.Contains(step.From) ? reached.Add(step.To) : reached.Contains(step.To) && reached.Add(step.From);
        }
        var level = places.Find(served)?.Kind.Level();
        var open = level is { } known ? places.Open(day, known, by).Where(unit => reached.Contains(unit.Id)).ToList() : [];
        return open.Count == 1 ? open[0] : null;
    }
}
