using System.Collections.Concurrent;
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
    private const int MostMoments = 64;
    private readonly Lock _lock = new();
    private readonly HashSet<Dwelling> _dwellings = [];
    private long _dwellingsAct;
    private readonly Lazy<IReadOnlyList<PlaceSet>> _sets;
    private readonly Lazy<FactVocabulary> _facts;
    private readonly Lazy<IReadOnlyList<OutlineSheet>> _outlines;
    private readonly Dictionary<(Moment, DateOnly, PlacesBy), Func<PlaceVersion, long?>> _residents = [];
    private (long Version, long LastAct, PlaceBook Places)? _seen;

    public CityRegister(RegisterStore store, LawFolder law, TimeProvider clock)
    {
        (Store, Law, Clock, Kept) = (store, law, clock, new(store));
        Standards = law.Standards();
        _facts = new(law.Facts);
        _sets = new(() => law.PlaceSets(Places()));
        _outlines = new(() => law.Outlines(Places()));
        Courses = new(this);
        Reminders = new(this);
    }

    public RegisterStore Store { get; }

    public LawFolder Law { get; }

    public TimeProvider Clock { get; }

    public StandardBook Standards { get; }

    /// <summary>What is counted already.</summary>
    public KeptCounts Kept { get; }

    /// <summary>The register through time.</summary>
    public Courses Courses { get; }

    /// <summary>What comes due, and where something was recorded of late.</summary>
    public Reminders Reminders { get; }

    /// <summary>The sets of places law and plans speak of.</summary>
    public IReadOnlyList<PlaceSet> PlaceSets => _sets.Value;

    /// <summary>The drawings of units, for maps; read when first asked for.</summary>
    public IReadOnlyList<OutlineSheet> Outlines => _outlines.Value;

    /// <summary>The facts the register can hold; read when first asked for.</summary>
    public FactVocabulary Facts => _facts.Value;

    /// <summary>The store's day.</summary>
    public DateOnly Today => Store.Today(Clock);

    /// <summary>Number of the last act; 0 before the first.</summary>
    public long LastAct => Look().LastAct;

    /// <summary>The places of the store, villages among them.</summary>
    public PlaceBook Places() => Look().Places;

    /// <summary>The unit of an official code on a day; the city when no code is given.</summary>
    /// <exception cref="ProblemException">No unit bears the code that day.</exception>
    public PlaceVersion Unit(string? code, DateOnly day, PlacesBy by) => Places().Find(code ?? Store.City, day, by)
        ?? throw new ProblemException($"Không có đơn vị mang mã «{code ?? Store.City}» vào ngày {day:dd/MM/yyyy}. Hãy xem lại mã (mã của Tổng cục Thống kê) hoặc ngày.",
            $"No unit bears the code “{code ?? Store.City}” on {day:dd/MM/yyyy}. Check the code (of the General Statistics Office) or the day.");

    /// <summary>The standard asked for, or the one a table is made by that day.</summary>
    /// <exception cref="ProblemException">There is no standard of that id.</exception>
    public Standard? Standard(string? id, DateOnly day) => id is null
        ? Standards.Default(Store.City, day)
        : Standards.Find(id) ?? throw new ProblemException($"Không có chuẩn «{id}». Các chuẩn hiện có: {string.Join(", ", Standards.Standards.Select(standard => standard.Id))}.",
            $"There is no standard “{id}”. The standards are: {string.Join(", ", Standards.Standards.Select(standard => standard.Id))}.");

    /// <summary>The moment asked for.</summary>
    /// <exception cref="ProblemException">There is no act of that number.</exception>
    public Moment Moment(DateOnly at, long? knownAt)
    {
        if (knownAt is { } act && (act < 1 || act > LastAct))
            throw new ProblemException($"Không có lần ghi số {act}; lần ghi gần nhất là số {LastAct}.",
                $"There is no act {act}; the last one is {LastAct}.");
        return new(at, knownAt);
    }

    /// <summary>Ids of the other standards by which a household of the city has a class on a day.</summary>
    public IReadOnlyList<string> Others(Standard? standard, DateOnly day) =>
        [.. Standards.For(Store.City, day).Where(other => other.Id != standard?.Id).Select(other => other.Id)];

    /// <summary>Resident households of the units open on a day, from what was counted at a moment; null where not known.</summary>
    public Func<PlaceVersion, long?> Residents(Moment moment, DateOnly unitsOf, PlacesBy by)
    {
        var places = Places();
        lock (_lock)
        {
            if (_residents.TryGetValue((moment, unitsOf, by), out var kept)) return kept;
            if (_residents.Count >= MostMoments) _residents.Clear();
            using var connection = Store.Read();
            return _residents[(moment, unitsOf, by)] = Residents(places, PlaceReader.ResidentCounts(connection, moment), unitsOf, by);
        }
    }

    /// <summary>The listed sets of places that have communes open on a day.</summary>
    public IReadOnlyList<SetOnDay> Sets(DateOnly day, PlacesBy by)
    {
        var open = Places().Open(day, PlaceLevel.Commune, by).Select(commune => commune.Id).ToHashSet();
        return [.. _sets.Value.Select(set => new SetOnDay(set.Id, set.On(day).Where(open.Contains).ToHashSet())).Where(set => set.Communes.Count > 0)];
    }

    /// <summary>Every place where some household dwells or ever dwelt. Only a later act can add to it, so only what later acts touched is read again.</summary>
    public IReadOnlyList<Dwelling> Dwellings()
    {
        using var connection = Store.Read();
        using var snapshot = connection.BeginTransaction(deferred: true);
        var act = CountReader.LastAct(connection);
        lock (_dwellings)
        {
            if (act > _dwellingsAct) _dwellings.UnionWith(PlaceReader.Dwellings(connection, _dwellingsAct));
            _dwellingsAct = Math.Max(act, _dwellingsAct);
            return [.. _dwellings];
        }
    }

    /// <summary>The counted groups of a moment that an officer may see.</summary>
    public IReadOnlyList<CountGroup> Counts(Moment moment, string standard, IReadOnlyList<string> others, Sight sight)
    {
        var groups = Kept.Of(moment, standard, others);
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

    private static Func<PlaceVersion, long?> Residents(PlaceBook places, IReadOnlyList<ResidentCount> counts, DateOnly unitsOf, PlacesBy by)
    {
        if (counts.Count == 0) return _ => null;
        var denominators = new Denominators(places, counts.Max(count => count.Range.From), counts.ToDictionary(count => count.Place, count => count.Households));
        var known = new ConcurrentDictionary<PlaceId, long?>();
        return unit => known.GetOrAdd(unit.Id, id => denominators.Of(id, unitsOf, by));
    }

    // What only an act can change is read again once something was written.
    private (long Version, long LastAct, PlaceBook Places) Look()
    {
        var version = Store.Version();
        lock (_lock)
        {
            if (_seen is { } seen && seen.Version == version) return seen;
            using var connection = Store.Read();
            using var snapshot = connection.BeginTransaction(deferred: true);
            var act = CountReader.LastAct(connection);
            var places = _seen is { } before && PlaceReader.LastAct(connection) <= before.LastAct
                ? before.Places : new PlaceBook(PlaceReader.Versions(connection), PlaceReader.Successions(connection));
            _residents.Clear();
            _seen = (version, act, places);
            return (version, act, places);
        }
    }
}
