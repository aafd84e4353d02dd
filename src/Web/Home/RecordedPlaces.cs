using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Store.Reading;

namespace VuonLen.Web.Home;

/// <summary>Under which commune versions the households are recorded that dwell in a commune of a day, as far as somebody sees them.</summary>
public sealed class RecordedPlaces(PlaceBook places, PlaceVersion commune, DateOnly day, Sight sight)
{
    /// <summary>The versions to read by; some of their households may dwell in another commune.</summary>
    public IReadOnlyCollection<PlaceId> Communes { get; } = [.. places.Versions.Where(place => place.Kind.Level() == PlaceLevel.Commune)
        .Select(place => place.Id).Where(place => (sight.Places is not { } seen || seen.Contains(place)) && places.Reach(place, day).Contains(commune.Id))];

    /// <summary>Whether a household recorded there is seen and dwells in the commune.</summary>
    public bool Holds(Dwelling at) => sight.Sees(at.Place, at.Village) && places.Resolve(at.Place, at.Village, day)?.Id == commune.Id;
}
