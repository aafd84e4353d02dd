using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Core.Places;
using VuonLen.Core.Situation;
using VuonLen.Core.Standards;
using VuonLen.Law;
using VuonLen.Law.Facts;
using VuonLen.Law.Places;
using VuonLen.Law.Standards;
using VuonLen.Store;
using VuonLen.Store.Reading;

namespace VuonLen.Web.Register;

/// <summary>An open store together with the law and places it is read by. What it keeps is keyed by act number, so that a new act makes it stale by itself.</summary>
public sealed class CityRegister : IDisposable
{
    private const int MostCounts = 32;
    private readonly Lock _lock = new();
    private readonly Dictionary<(long Act, Moment Moment, string Standard, string Others), Lazy<IReadOnlyList<CountGroup>>> _counts = [];
    private readonly Lazy<IReadOnlyList<PlaceSet>> _sets;
    private readonly Lazy<FactVocabulary> _facts;
    private readonly Lazy<IReadOnlyList<OutlineSheet>> _outlines;
    private (long Act, PlaceBook Book)? _places;
    private (long Act, Moment Moment, IReadOnlyList<Dwelling> At)? _dwellings;

    public CityRegister(RegisterStore store, LawFolder law, TimeProvider clock)
    {
        (Store, Law, Clock) = (store, law, clock);
        Standards = law.Standards();
        _facts = new(law.Facts);
        _sets = new(() => law.PlaceSets(Places()));
        _outlines = new(() => law.Outlines(Places()));
    }

    public RegisterStore Store { get; }

    public LawFolder Law { get; }

    public TimeProvider Clock { get; }

    public StandardBook Standards { get; }

    /// <summary>The sets of places law and plans speak of.</summary>
    public IReadOnlyList<PlaceSet> PlaceSets => _sets.Value;

    /// <summary>The drawings of units, for maps; read when first asked for.</summary>
    public IReadOnlyList<OutlineSheet> Outlines => _outlines.Value;

    /// <summary>The facts the register can hold; read when first asked for.</summary>
    public FactVocabulary Facts => _facts.Value;

    /// <summary>The store's day.</summary>
    public DateOnly Today => Store.Today(Clock);

    /// <summary>Number of the last act; 0 before the first.</summary>
    public long LastAct => Store.LastAct()?.Number ?? 0;

    /// <summary>The places of the store, villages among them.</summary>
    public PlaceBook Places()
    {
        using var connection = Store.Read();
        var act = PlaceReader.LastAct(connection);
        lock (_lock)
        {
            if (_places is { } kept && kept.Act == act) return kept.Book;
            var book = new PlaceBook(PlaceReader.Versions(connection), PlaceReader.Successions(connection));
            _places = (act, book);
            return book;
        }
    }

    /// <summary>The unit of an official code on a day; the city when no code is given.</summary>
    /// <exception cref="ProblemException">No unit bears the code that day.</exception>
    public PlaceVersion Unit(string? code, DateOnly day, PlacesBy by) => Places().Find(code ?? Store.City, day, by)
        ?? throw new ProblemException($"Không có đơn vị mang mã «{code ?? Store.City}» vào ngày {day:dd/MM/yyyy}. Hãy xem lại mã (mã của Tổng cục Thống kê) hoặc ngày.");

    /// <summary>The standard asked for, or the one a table is made by that day.</summary>
    /// <exception cref="ProblemException">There is no standard of that id.</exception>
    public Standard? Standard(string? id, DateOnly day) => id is null
        ? Standards.Default(Store.City, day)
        : Standards.Find(id) ?? throw new ProblemException($"Không có chuẩn «{id}». Các chuẩn hiện có: {string.Join(", ", Standards.Standards.Select(standard => standard.Id))}.");

    /// <summary>The moment asked for.</summary>
    /// <exception cref="ProblemException">There is no act of that number.</exception>
    public Moment Moment(DateOnly at, long? knownAt)
    {
        if (knownAt is { } act && (act < 1 || act > LastAct))
            throw new ProblemException($"Không có lần ghi số {act}; lần ghi gần nhất là số {LastAct}.");
        return new(at, knownAt);
    }

    /// <summary>Ids of the other standards by which a household of the city has a class on a day.</summary>
    public IReadOnlyList<string> Others(Standard? standard, DateOnly day) =>
        [.. Standards.For(Store.City, day).Where(other => other.Id != standard?.Id).Select(other => other.Id)];

    /// <summary>Resident households of the units open on a day, from what was counted at a moment; null where not known.</summary>
    public Func<PlaceVersion, long?> Residents(Moment moment, DateOnly unitsOf, PlacesBy by)
    {
        using var connection = Store.Read();
        var counts = PlaceReader.ResidentCounts(connection, moment);
        if (counts.Count == 0) return _ => null;
        var denominators = new Denominators(Places(), counts.Max(count => count.Range.From), counts.ToDictionary(count => count.Place, count => count.Households));
        var known = new Dictionary<PlaceId, long?>();
        return unit => known.TryGetValue(unit.Id, out var residents) ? residents : known[unit.Id] = denominators.Of(unit.Id, unitsOf, by);
    }

    /// <summary>The listed sets of places that have communes open on a day.</summary>
    public IReadOnlyList<SetOnDay> Sets(DateOnly day, PlacesBy by)
    {
        var open = Places().Open(day, PlaceLevel.Commune, by).Select(commune => commune.Id).ToHashSet();
        return [.. _sets.Value.Select(set => new SetOnDay(set.Id, set.On(day).Where(open.Contains).ToHashSet())).Where(set => set.Communes.Count > 0)];
    }

    /// <summary>Where households dwell at a moment.</summary>
    public IReadOnlyList<Dwelling> Dwellings(Moment moment)
    {
        var act = LastAct;
        lock (_lock)
        {
            if (_dwellings is { } kept && kept.Act == act && kept.Moment == moment) return kept.At;
        }
        using var connection = Store.Read();
        var at = PlaceReader.Dwellings(connection, moment);
        lock (_lock) _dwellings = (act, moment, at);
        return at;
    }

    /// <summary>How many moments are counted and kept.</summary>
    public int CountsKept
    {
        get
        {
            lock (_lock) return _counts.Count;
        }
    }

    /// <summary>The counted groups of a moment that an officer may see.</summary>
    public IReadOnlyList<CountGroup> Counts(Moment moment, string standard, IReadOnlyList<string> others, Sight sight)
    {
        var groups = Counted((LastAct, moment, standard, string.Join(' ', others)), () => Count(moment, standard, others));
        return sight.SeesEverything ? groups : [.. groups.Where(group => sight.Sees(group.Place, group.Village))];
    }

    /// <summary>
    /// Whether any household of the city has a class by the standard at a moment. Asked of the whole city, whatever the asker sees: a village
    /// without poor households is not a village that nobody reviewed.
    /// </summary>
    public bool IsReviewed(Moment moment, string standard, IReadOnlyList<string> others)
    {
        if (Counts(moment, standard, others, Sight.Everything).Count > 0) return true;
        using var connection = Store.Read();
        return CountReader.IsReviewed(connection, moment, standard);
    }

    /// <inheritdoc/>
    public void Dispose() => Store.Dispose();

    // Whoever asks what is being counted waits for that count instead of counting the same.
    private IReadOnlyList<CountGroup> Counted((long, Moment, string, string) key, Func<IReadOnlyList<CountGroup>> count)
    {
        Lazy<IReadOnlyList<CountGroup>>? counted;
        lock (_lock)
        {
            if (!_counts.TryGetValue(key, out counted))
            {
                if (_counts.Count >= MostCounts) _counts.Clear();
                _counts[key] = counted = new(count);
            }
        }
        try
        {
            return counted.Value;
        }
        catch
        {
            lock (_lock) _counts.Remove(key);
            throw;
        }
    }

    private IReadOnlyList<CountGroup> Count(Moment moment, string standard, IReadOnlyList<string> others)
    {
        using var connection = Store.Read();
        return CountReader.Read(connection, moment, standard, others);
    }
}
