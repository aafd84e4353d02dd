using VuonLen.Core.Basics;

namespace VuonLen.Core.Places;

/// <summary>All versions of all units of a city and what became of them, opened on any day by either calendar. It never changes.</summary>
public sealed class PlaceBook
{
    private readonly PlaceVersion[] _versions;
    private readonly Succession[] _successions;
    private readonly Dictionary<PlaceId, PlaceVersion> _byId = [];
    private readonly ILookup<string, PlaceVersion> _byCode;
    private readonly ILookup<PlaceLevel, PlaceVersion> _byLevel;
    private readonly ILookup<PlaceId, PlaceVersion> _children;
    private readonly PlaceTrail _trail;

    /// <summary>Makes a book.</summary>
    /// <exception cref="ArgumentException">An id comes twice, or a parent or an end of a succession is not in the book.</exception>
    public PlaceBook(IEnumerable<PlaceVersion> versions, IEnumerable<Succession> successions)
    {
        // Ordinal by code, then by id: the order of every list of places.
        _versions = versions.OrderBy(place => place.Code, StringComparer.Ordinal).ThenBy(place => place.Id.Value).ToArray();
        _successions = successions.ToArray();
        foreach (var place in _versions)
            if (!_byId.TryAdd(place.Id, place)) throw new ArgumentException($"The unit {place.Code} {place.Name} stands twice.", nameof(versions));
        foreach (var place in _versions)
            if (place.Parent is { } parent && !_byId.ContainsKey(parent))
                throw new ArgumentException($"The parent of {place.Code} {place.Name} is not in the book.", nameof(versions));
        foreach (var step in _successions)
            if (!_byId.ContainsKey(step.From) || !_byId.ContainsKey(step.To))
                throw new ArgumentException($"A succession of {step.LawDay:yyyy-MM-dd} names a unit that is not in the book.", nameof(successions));
        _byCode = _versions.Where(place => place.Kind.Level() != PlaceLevel.Village).ToLookup(place => place.Code, StringComparer.Ordinal);
        _byLevel = _versions.ToLookup(place => place.Kind.Level());
        _children = _versions.Where(place => place.Parent is not null).ToLookup(place => place.Parent!.Value);
        _trail = new(_byId, _successions);
    }

    /// <summary>The version of this id.</summary>
    /// <exception cref="KeyNotFoundException">It is not in the book.</exception>
    public PlaceVersion this[PlaceId id] => Find(id) ?? throw new KeyNotFoundException($"No unit {id.Value} in the book of places.");

    /// <summary>What became of units, in the order given.</summary>
    public IReadOnlyList<Succession> Successions => _successions;

    /// <summary>The version of this id, if it is in the book.</summary>
    public PlaceVersion? Find(PlaceId id) => _byId.GetValueOrDefault(id);

    /// <summary>The city, district or commune that bears this official code on this day.</summary>
    /// <param name="level">Only a unit of this level; a code may stand for one unit a level.</param>
    public PlaceVersion? Find(string code, DateOnly day, PlacesBy by = PlacesBy.Operation, PlaceLevel? level = null) =>
        _byCode[code].FirstOrDefault(place => place.Days(by).Holds(day) && (level is null || place.Kind.Level() == level));

    /// <summary>Every version of a unit code, city to commune, in the order of its days by law.</summary>
    public IReadOnlyList<PlaceVersion> History(string code) => _byCode[code].OrderBy(place => place.ByLaw.From).ToList();

    /// <summary>The units of a level that exist on a day, by code, then id.</summary>
    public IReadOnlyList<PlaceVersion> Open(DateOnly day, PlaceLevel level, PlacesBy by = PlacesBy.Operation) =>
        _byLevel[level].Where(place => place.Days(by).Holds(day)).ToList();

    /// <summary>The units right below a unit on a day, by code, then id.</summary>
    public IReadOnlyList<PlaceVersion> Children(PlaceId unit, DateOnly day, PlacesBy by = PlacesBy.Operation) =>
        _children[unit].Where(place => place.Days(by).Holds(day)).ToList();

    /// <summary>Whether a place is the unit itself or lies below it. A place that is not in the book lies nowhere.</summary>
    public bool IsInside(PlaceId place, PlaceId unit)
    {
        for (var at = Find(place); at is not null; at = at.Parent is { } parent ? Find(parent) : null)
            if (at.Id == unit) return true;
        return false;
    }

    /// <summary>The communes of a day whose people are, or may be, people recorded at a commune version, earlier or later; none if that is not known.</summary>
    public IReadOnlySet<PlaceId> Reach(PlaceId commune, DateOnly day, PlacesBy by = PlacesBy.Operation) => _trail.Reach(commune, day, by);

    /// <summary>
    /// The commune that holds, on a day, a residence recorded at a commune version, earlier or later. Through reforms that keep
    /// a commune's people together it is certain; where a commune was cut, or came from several, the village decides.
    /// </summary>
    /// <param name="place">Any version of a commune.</param>
    /// <param name="village">The village of the residence, if known.</param>
    /// <returns>Null if it cannot be told: the residence is not attributable on that day.</returns>
    public PlaceVersion? Resolve(PlaceId place, PlaceId? village, DateOnly day, PlacesBy by = PlacesBy.Operation) =>
        _trail.Resolve(place, village, day, by);

    /// <summary>A book with more units, such as the villages of a store.</summary>
    /// <exception cref="ArgumentException">As for a new book.</exception>
    public PlaceBook With(IEnumerable<PlaceVersion> villages, IEnumerable<Succession> successions) =>
        new(_versions.Concat(villages), _successions.Concat(successions));
}
