using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Law.Facts;
using VuonLen.Store.Acts;
using VuonLen.Store.Reading;

namespace VuonLen.Web.Register;

/// <summary>How many things of one kind come due for households recorded at one place.</summary>
/// <param name="Age">The age turned; null for what ends.</param>
/// <param name="IsExact">Whether the day is known.</param>
public sealed record DueGroup(Dwelling At, DueKind Kind, int? Age, bool IsExact, int Count);

/// <summary>What the register is asked every morning: what comes due, and where something was recorded of late. Kept by act number, as counts are.</summary>
public sealed class Reminders(CityRegister register)
{
    /// <summary>Where nothing was recorded for this many days, nobody looks for the day.</summary>
    public const int LongestSilence = 180;

    private const int MostKept = 8;
    private readonly Lock _lock = new();
    private readonly Lazy<IReadOnlyList<TurningPoint>> _points = new(register.Law.TurningPoints);
    private readonly Dictionary<(long Act, DateOnly At, DateOnly Until), Lazy<IReadOnlyList<DueGroup>>> _due = [];
    private readonly Dictionary<Dwelling, long> _last = [];
    private long _lastRead = -1;

    /// <summary>The ages that matter, as law/ has them.</summary>
    public IReadOnlyList<TurningPoint> Points => _points.Value;

    /// <summary>What comes due in the households that dwell at these commune versions.</summary>
    /// <param name="places">Commune versions; null for the whole city.</param>
    public IEnumerable<(Dwelling At, HouseholdId Household, Due Due)> Due(Moment moment, DateOnly until, IReadOnlyCollection<PlaceId>? places)
    {
        using var connection = register.Store.Read();
        foreach (var candidate in DueReader.Read(connection, moment, until, Points.Select(point => point.Age).Distinct(), places))
            foreach (var due in Core.Households.Due.Of(candidate.Rows, moment.At, until, Points)) yield return (candidate.At, candidate.Rows.Id, due);
    }

    /// <summary>What comes due in the whole city, counted by recorded place. Whoever shows it leaves out what its reader may not see.</summary>
    public IReadOnlyList<DueGroup> Counted(DateOnly at, DateOnly until)
    {
        var key = (register.LastAct, at, until);
        Lazy<IReadOnlyList<DueGroup>>? counted;
        lock (_lock)
        {
            if (!_due.TryGetValue(key, out counted))
            {
                if (_due.Count >= MostKept) _due.Clear();
                _due[key] = counted = new(() => Count(at, until));
            }
        }
        return counted.Value;
    }

    /// <summary>The last act on households of each recorded place, if it is within <see cref="LongestSilence"/> days of now. Only what came since it was last asked is read.</summary>
    public IReadOnlyDictionary<Dwelling, long> LastRecorded()
    {
        var act = register.LastAct;
        lock (_lock)
        {
            if (_lastRead == act) return new Dictionary<Dwelling, long>(_last);
            using var connection = register.Store.Read();
            var since = VietNamTime.At(register.Today.AddDays(-LongestSilence), TimeOnly.MinValue);
            var after = _lastRead >= 0 ? _lastRead : RecentReader.FirstSince(connection, since) is { } first ? first - 1 : act;
            foreach (var (at, last) in RecentReader.LastAtPlaces(connection, after)) _last[at] = last;
            _lastRead = act;
            return new Dictionary<Dwelling, long>(_last);
        }
    }

    /// <summary>Acts by their numbers.</summary>
    public IReadOnlyDictionary<long, Act> Acts(IReadOnlyCollection<long> numbers)
    {
        if (numbers.Count == 0) return new Dictionary<long, Act>();
        using var connection = register.Store.Read();
        return HistoryReader.Acts(connection, numbers);
    }

    private IReadOnlyList<DueGroup> Count(DateOnly at, DateOnly until) =>
        [.. Due(new(at), until, null).GroupBy(found => (found.At, found.Due.Kind, found.Due.Point?.Age, found.Due.IsExact))
            .Select(group => new DueGroup(group.Key.At, group.Key.Kind, group.Key.Age, group.Key.IsExact, group.Count()))];
}
