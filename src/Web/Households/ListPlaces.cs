using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Store.Reading;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;

namespace VuonLen.Web.Households;

/// <summary>The recorded places whose households a list holds.</summary>
public static class ListPlaces
{
    /// <summary>Those in the unit, part, set, band and area on the day; null when nothing narrows them.</summary>
    /// <exception cref="ProblemException">A place asked for does not exist.</exception>
    public static PlaceFilter? Of(CityRegister register, HouseholdsRequest request, Moment moment, Sight sight)
    {
        var unit = register.Unit(request.In, request.At, request.By);
        var set = request.Set is { } id
            ? register.Sets(request.At, request.By).FirstOrDefault(known => known.Set == id)?.Communes
                ?? throw new ProblemException($"Không có tập hợp địa bàn «{id}» vào ngày {request.At:dd/MM/yyyy}.",
                    $"There is no set of places “{id}” on {request.At:dd/MM/yyyy}.")
            : null;
        if (unit.Kind.Level() == PlaceLevel.City && set is null && request is { Area: null, Band: null, Part: null, NotAttributable: false }) return null;
        var places = register.Places();
        var band = request.Band is { } asked ? RateBands.Communes(register, request, moment, asked, sight) : null;
        var part = new PartOf(places, request, unit);
        var isCity = unit.Kind.Level() == PlaceLevel.City;
        bool Lies(Dwelling at) => part.Holds(at) && (places.Resolve(at.Place, at.Village, request.At, request.By) is { } commune
            ? places.IsInside(commune.Id, unit.Id) && (set is null || set.Contains(commune.Id)) && (band is null || band.Contains(commune.Id))
                && (request.Area is null || commune.Kind.Area() == request.Area)
            // A household whose commune that day is not known still resides in the city.
            : isCity && set is null && band is null && request.Area is null);
        var whole = new HashSet<PlaceId>();
        var parts = new List<Dwelling>();
        foreach (var place in register.Dwellings().GroupBy(at => at.Place))
        {
            if (place.All(Lies)) whole.Add(place.Key);
            else parts.AddRange(place.Where(Lies));
        }
        return new(whole, parts);
    }
}
