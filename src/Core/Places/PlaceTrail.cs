using VuonLen.Core.Basics;

namespace VuonLen.Core.Places;

/// <summary>Follows people from one version of a unit to another through the reforms between two days.</summary>
internal sealed class PlaceTrail
{
    private readonly Dictionary<PlaceId, PlaceVersion> _places;
    private readonly Dictionary<PlaceId, Succession[]> _after;
    private readonly Dictionary<PlaceId, Succession[]> _before;

    internal PlaceTrail(Dictionary<PlaceId, PlaceVersion> places, Succession[] successions)
    {
        _places = places;
        _after = successions.GroupBy(step => step.From).ToDictionary(steps => steps.Key, steps => steps.ToArray());
        // A village that joins a commune's trail is no predecessor of the commune.
        _before = successions.Where(step => places[step.From].Kind.Level() == places[step.To].Kind.Level())
            .GroupBy(step => step.To).ToDictionary(steps => steps.Key, steps => steps.ToArray());
    }

    internal PlaceVersion? Resolve(PlaceId place, PlaceId? village, DateOnly day, PlacesBy by)
    {
        if (Certain(place, day, by) is { } known) return known;
        if (village is not { } id || Anchor(id, day, by) is not { } anchor || Certain(anchor, day, by) is not { } told) return null;
        // A village that points outside its commune's successors contradicts the law: better unknown than wrong.
        return Reach(place, day, by).Contains(told.Id) ? told : null;
    }

    internal HashSet<PlaceId> Reach(PlaceId commune, DateOnly day, PlacesBy by)
    {
        var reached = new HashSet<PlaceId>();
        var seen = new HashSet<PlaceId> { commune };
        var ahead = new Stack<PlaceId>(seen);
        while (ahead.TryPop(out var id))
        {
            if (!_places.TryGetValue(id, out var at)) continue;
            if (at.Days(by).Holds(day)) reached.Add(id);
            else
                foreach (var next in Next(at, day, by))
                    if (seen.Add(next)) ahead.Push(next);
        }
        return reached;
    }

    private PlaceVersion? Certain(PlaceId commune, DateOnly day, PlacesBy by)
    {
        if (!_places.TryGetValue(commune, out var at)) return null;
        // Most residences sit in a unit that goes on, or that passes whole into one other: no set is needed for them.
        while (!at.Days(by).Holds(day))
        {
            if (Next(at, day, by) is not [var only])
            {
                // Cut and joined again is certain too: all its people are in one commune.
                var reached = Reach(at.Id, day, by);
                return reached.Count == 1 ? _places[reached.Single()] : null;
            }
            at = _places[only];
        }
        return at;
    }

    /// <summary>The versions one reform nearer to the day: always strictly later, or strictly earlier, so that no trail turns back.</summary>
    private List<PlaceId> Next(PlaceVersion at, DateOnly day, PlacesBy by)
    {
        var from = at.Days(by).From;
        var next = new List<PlaceId>();
        if (day < from)
        {
            foreach (var step in Before(at.Id))
                if (_places[step.From].Days(by).From < from) next.Add(step.From);
        }
        else
        {
            foreach (var step in After(at.Id))
                if (_places[step.To].Days(by).From is var begins && from < begins && begins <= day) next.Add(step.To);
        }
        return next;
    }

    /// <summary>The commune version that a village belonged to on a day, or the last one before it that is recorded.</summary>
    private PlaceId? Anchor(PlaceId village, DateOnly day, PlacesBy by)
    {
        if (!_places.TryGetValue(village, out var at) || at.Kind.Level() != PlaceLevel.Village) return null;
        while (at.Days(by).From is var from && day < from)
        {
            if (Before(at.Id) is not [{ Share: Share.Full } only] || _places[only.From].Days(by).From >= from) return null;
            at = _places[only.From];
        }
        for (var since = DateOnly.MinValue; ;)
        {
            var latest = After(at.Id).Where(step => since < step.Day(by) && step.Day(by) <= day)
                .GroupBy(step => step.Day(by)).MaxBy(steps => steps.Key)?.ToArray();
            if (latest is null) return at.Parent;
            if (latest is not [{ Share: Share.Full } only]) return null;
            at = _places[only.To];
            if (at.Kind.Level() == PlaceLevel.Commune) return at.Id;
            since = only.Day(by);
        }
    }

    private Succession[] After(PlaceId id) => _after.GetValueOrDefault(id) ?? [];

    private Succession[] Before(PlaceId id) => _before.GetValueOrDefault(id) ?? [];
}
