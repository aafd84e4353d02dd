using System.Globalization;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>One line of a list.</summary>
public sealed record HouseholdLine(HouseholdId Id, string Code, string? Head, PlaceId Place, PlaceId? Village, string Class, int Persons);

/// <summary>Lists households at a moment, in an order, page by page from a household; every query of a list comes from here, with its reader's sight.</summary>
public sealed class HouseholdListReader
{
    // About the villages of one commune and of those it was made from.
    private const int FewPlaces = 32;

    private readonly SqliteConnection _connection;
    private readonly Moment _moment;
    private readonly HouseholdFilter _filter;
    private readonly Sight _sight;
    private readonly HouseholdListSql _sql;

    /// <param name="connection">Must stay open while the list is read.</param>
    public HouseholdListReader(SqliteConnection connection, Moment moment, HouseholdFilter filter, Sight sight)
    {
        (_connection, _moment, _filter, _sight) = (connection, moment, filter, sight);
        var few = filter.Places is { } places ? places.Whole.Count + places.Parts.Count <= FewPlaces : sight.Places is { Count: <= FewPlaces };
        var match = IsEmpty ? null : NameMatch.Read(connection, filter.Find, few);
        IsBroad = !few && match is { Keys: null };
        _sql = new(moment, filter, sight, match, moment.KnownAt is null && Settings.Read(connection, Settings.ProjectionDay) == AsText(moment.At));
    }

    /// <summary>Whether so many persons bear the name searched for that counting all households would take long.</summary>
    public bool IsBroad { get; }

    // Nothing is seen, or nothing was asked for: no name is a search that meets nobody, not one that meets all.
    private bool IsEmpty => _sight.SeesNothing || _filter.Places is { IsEmpty: true };

    /// <summary>The lines of a page, in the order's direction.</summary>
    /// <exception cref="ProblemException">The household the page is counted from is not one the officer sees a class of.</exception>
    public IReadOnlyList<HouseholdLine> Read(HouseholdOrder order, ListPage page)
    {
        var lines = Walk(order, page).ToList();
        if (page is { After: null, Before: not null }) lines.Reverse();
        return lines;
    }

    /// <summary>The lines one by one, so that a list of any length is written in little memory; backwards where the page ends before a household.</summary>
    /// <exception cref="ProblemException">The household the page is counted from is not one the officer sees a class of.</exception>
    public IEnumerable<HouseholdLine> Walk(HouseholdOrder order, ListPage page)
    {
        if (IsEmpty) yield break;
        var back = page is { After: null, Before: not null };
        var down = order.Down != back;
        var from = (page.After ?? page.Before) is { } code ? Key(order, code) : null;
        if (order.By != SortBy.Class)
        {
            foreach (var line in Lines(order, from, down, page.Limit, null)) yield return line;
            yield break;
        }
        // Class by class, each along the order of names: no index holds the class beside the name.
        string[] classes = _filter.Class is { } one ? [one] : ["poor", "near_poor"];
        var left = page.Limit;
        foreach (var @class in down ? classes.Reverse() : classes)
        {
            if (left is 0) yield break;
            var rank = HouseholdOrder.Rank(@class);
            var begun = from is null ? -1 : Convert.ToInt32(from[0], CultureInfo.InvariantCulture);
            if (from is not null && (down ? rank > begun : rank < begun)) continue;
            foreach (var line in Lines(new(SortBy.Name), rank == begun ? [.. from!.Skip(1)] : null, down, left, @class))
            {
                left--;
                yield return line;
            }
        }
    }

    private IEnumerable<HouseholdLine> Lines(HouseholdOrder order, IReadOnlyList<object>? from, bool down, int? limit, string? @class)
    {
        using var command = _connection.CreateCommand();
        var tables = _sql.From(order.By);
        var conditions = _sql.Chosen(command);
        var terms = order.Terms(_sql);
        if (@class is not null)
        {
            conditions.Add("s.class = $part");
            command.Parameters.AddWithValue("$part", @class);
        }
        if (from is not null)
        {
            for (var i = 0; i < from.Count; i++) command.Parameters.AddWithValue($"$from{i}", from[i]);
            conditions.Add($"({string.Join(", ", terms)}) {(down ? "<" : ">")} ({string.Join(", ", from.Select((_, i) => $"$from{i}"))})");
        }
        command.Parameters.AddWithValue("$limit", limit ?? -1);
        var direction = down ? " desc" : "";
        // The lines are chosen first; outside the projection heads and sizes are then asked for those only.
        command.CommandText = $"""
            select line.household_id, line.code, line.place_id, line.village_id, line.class, {(_sql.Today ? "line.head_name, line.persons" : HeadAndSize)}
            from (select d.household_id, {_sql.Code} as code, d.place_id, d.village_id, s.class{(_sql.Today ? ", d.head_name, d.persons" : "")}{string.Concat(terms.Select((term, i) => $", {term} as o{i}"))}
                from {tables} where {All(conditions)}
                order by {string.Join(", ", terms.Select(term => term + direction))} limit $limit) line
            order by {string.Join(", ", terms.Select((_, i) => $"line.o{i}{direction}"))}
            """;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return new(new(Id(rows, 0)), rows.GetString(1), rows.IsDBNull(5) ? null : rows.GetString(5), new(Id(rows, 2)),
                rows.IsDBNull(3) ? null : new PlaceId(Id(rows, 3)), rows.GetString(4), rows.GetInt32(6));
        }
    }

    /// <summary>How many lines the whole list has; counted only up to <paramref name="most"/>, if given.</summary>
    public int Count(int? most = null)
    {
        if (IsEmpty) return 0;
        using var command = _connection.CreateCommand();
        var tables = _sql.From(null);
        var conditions = All(_sql.Chosen(command));
        command.CommandText = most is null ? $"select count(*) from {tables} where {conditions}" : $"select count(*) from (select 1 from {tables} where {conditions} limit $most)";
        command.Parameters.AddWithValue("$most", most ?? 0);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>Counts the list, and remembers its households where there are at most <paramref name="few"/>.</summary>
    public CountedList Survey(int few)
    {
        if (IsEmpty) return new(0, []);
        using var command = _connection.CreateCommand();
        var tables = _sql.From(null);
        command.CommandText = $"select d.household_id from {tables} where {All(_sql.Chosen(command))} limit $few";
        command.Parameters.AddWithValue("$few", few + 1);
        var all = new List<HouseholdId>();
        using (var rows = command.ExecuteReader())
            while (rows.Read()) all.Add(new(Id(rows, 0)));
        return all.Count <= few ? new(all.Count, all) : new(Count());
    }

    /// <summary>Takes up what an earlier reading of the same list, with the same sight and at the same act, has counted.</summary>
    public void TakeUp(CountedList counted) => _sql.Counted = counted;

    // Only where somebody else's household sorts would be told by paging from it, so it is looked up among those seen.
    private IReadOnlyList<object> Key(HouseholdOrder order, string code)
    {
        if (order.By == SortBy.Code) return [code];
        using var command = _connection.CreateCommand();
        var tables = _sql.From(order.By, anchored: true);
        var conditions = _sql.Seen(command);
        command.Parameters.AddWithValue("$code", code);
        command.CommandText = $"select {string.Join(", ", order.Terms(_sql))} from {tables} where {All(conditions)} and h.code = $code limit 1";
        using var row = command.ExecuteReader();
        if (!row.Read()) throw new ProblemException($"Không tìm thấy hộ «{code}» để xem tiếp danh sách từ đó; hãy xem lại từ đầu danh sách.",
            $"There is no household “{code}” to go on from; go back to the beginning of the list.");
        return [.. Enumerable.Range(0, row.FieldCount).Select(row.GetValue)];
    }

    private string HeadAndSize => $"""
        (select p.name from membership m join person p on p.person_id = m.person_id and {_moment.Known("p")}
            where m.household_id = line.household_id and m.relation = '01' and {_moment.Holds("m")} limit 1),
        (select count(*) from membership m where m.household_id = line.household_id and {_moment.Holds("m")})
        """;

    private static string All(IEnumerable<string> conditions) => string.Join(" and ", conditions.Select(condition => $"({condition})"));

    private static string AsText(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Guid Id(SqliteDataReader row, int at) => BigEndianIds.FromBytes(row.GetFieldValue<byte[]>(at));
}
