using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Situation;
using VuonLen.Store;
using VuonLen.Store.Reading;

namespace VuonLen.Web.Register;

/// <summary>
/// Counted groups of the moments asked about. A count holds as of an act; when later acts are known, only the households they touched are
/// counted again, as they were known then and as they are known now.
/// </summary>
public sealed class KeptCounts(RegisterStore store)
{
    /// <summary>How many moments are kept: the months of some years by each standard.</summary>
    private const int Most = 96;

    private readonly Lock _lock = new();
    private readonly Dictionary<(Moment Moment, string Standard, string Others), Kept> _kept = [];
    private long _asked;

    /// <summary>How many moments are counted and kept.</summary>
    public int Count
    {
        get
        {
            lock (_lock) return _kept.Count;
        }
    }

    /// <summary>The groups of a moment, as known now. Whoever asks what is being counted waits for that count instead of counting the same.</summary>
    public IReadOnlyList<CountGroup> Of(Moment moment, string standard, IReadOnlyList<string> others)
    {
        Kept kept;
        lock (_lock)
        {
            var key = (moment, standard, string.Join(' ', others));
            if (!_kept.TryGetValue(key, out kept!))
            {
                if (_kept.Count >= Most) _kept.Remove(_kept.MinBy(pair => pair.Value.Asked).Key);
                _kept[key] = kept = new();
            }
            kept.Asked = ++_asked;
        }
        lock (kept)
        {
            var version = store.Version();
            if (kept.Groups is { } groups && (kept.Version == version || moment.KnownAt is not null)) return groups;
            using var connection = store.Read();
            // One snapshot: the count and the act it is as of must not see different stores.
            using var snapshot = connection.BeginTransaction(deferred: true);
            var act = CountReader.LastAct(connection);
            kept.Groups = kept.Groups is { } before && TouchedHouseholds.AreFew(connection, kept.Act)
                ? Changed(before, connection, moment, standard, others, kept.Act)
                : CountReader.Read(connection, moment, standard, others);
            (kept.Act, kept.Version) = (act, version);
            return kept.Groups;
        }
    }

    private static IReadOnlyList<CountGroup> Changed(IReadOnlyList<CountGroup> before, SqliteConnection connection, Moment moment, string standard, IReadOnlyList<string> others, long since)
    {
        var was = CountReader.Read(connection, moment with { KnownAt = since }, standard, others, since);
        var now = CountReader.Read(connection, moment, standard, others, since);
        if (was.Count + now.Count == 0) return before;
        var groups = before.ToDictionary(Key);
        foreach (var group in was) groups[Key(group)] = groups[Key(group)].Add(group, -1);
        foreach (var group in now) groups[Key(group)] = groups.TryGetValue(Key(group), out var there) ? there.Add(group, 1) : group;
        return [.. groups.Values.Where(group => group.Households > 0)];
    }

    private static (PlaceId, PlaceId?, string) Key(CountGroup group) => (group.Place, group.Village, group.Class);

    private sealed class Kept
    {
        public IReadOnlyList<CountGroup>? Groups { get; set; }

        public long Act { get; set; }

        public long Version { get; set; }

        public long Asked { get; set; }
    }
}
