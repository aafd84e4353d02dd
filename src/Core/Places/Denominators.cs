using VuonLen.Core.Basics;

namespace VuonLen.Core.Places;

/// <summary>
/// The resident households of units, from a count by commune on one day. A unit is known if the counted communes add up to
/// exactly its people, through whatever reforms lie between; else it is not known, and so is every rate of it.
/// </summary>
public sealed class Denominators
{
    private readonly PlaceBook _book;
    private readonly DateOnly _countedOn;
    private readonly IReadOnlyDictionary<PlaceId, long> _households;

    /// <summary>Takes a count.</summary>
    /// <param name="countedOn">The day of the count.</param>
    /// <param name="households">Resident households of each commune version that worked on that day; a commune left out is not known.</param>
    /// <exception cref="ArgumentException">A counted place is no commune that worked on the day, or a number is below 0.</exception>
    public Denominators(PlaceBook book, DateOnly countedOn, IReadOnlyDictionary<PlaceId, long> households)
    {
        foreach (var (id, count) in households)
            if (count < 0 || book.Find(id) is not { } place || place.Kind.Level() != PlaceLevel.Commune || !place.InOperation.Holds(countedOn))
                throw new ArgumentException($"A count of {count} households on {countedOn:yyyy-MM-dd} is not of a commune of that day.", nameof(households));
        (_book, _countedOn, _households) = (book, countedOn, households);
    }

    /// <summary>The resident households of a commune, district or city as it stands on a day; null if not known.</summary>
    public long? Of(PlaceId unit, DateOnly day, PlacesBy by = PlacesBy.Operation)
    {
        var communes = Communes(unit, day, by);
        if (communes.Count == 0) return null;
        var sources = new HashSet<PlaceId>();
        foreach (var commune in communes)
        {
            // The count is kept by the calendar of operation, whichever calendar asks.
            var reached = _book.Reach(commune, _countedOn);
            if (reached.Count == 0) return null;
            sources.UnionWith(reached);
        }
        long sum = 0;
        foreach (var source in sources)
        {
            if (!_households.TryGetValue(source, out var count) || !communes.IsSupersetOf(_book.Reach(source, day, by))) return null;
            sum = checked(sum + count);
        }
        return sum;
    }

    private HashSet<PlaceId> Communes(PlaceId unit, DateOnly day, PlacesBy by)
    {
        if (_book.Find(unit) is not { } top || !top.Days(by).Holds(day)) return [];
        if (top.Kind.Level() == PlaceLevel.Commune) return [unit];
        if (top.Kind.Level() == PlaceLevel.Village) return [];
        return _book.Children(unit, day, by).SelectMany(child => Communes(child.Id, day, by)).ToHashSet();
    }
}
