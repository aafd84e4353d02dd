using System.Globalization;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>Which households a list holds. Empty conditions ask nothing.</summary>
/// <param name="Standard">The standard whose class is meant.</param>
/// <param name="Class">The class; null for poor and near-poor together.</param>
/// <param name="Places">Where the dwelling is; null for everywhere.</param>
/// <param name="AlsoPoorBy">Poor by this standard as well.</param>
/// <param name="WithFact">Some member has this fact that day.</param>
/// <param name="Find">Part of a member's name, in any spelling, or the beginning of a household code.</param>
public sealed record HouseholdFilter(string Standard, string? Class = null, PlaceFilter? Places = null, string? AlsoPoorBy = null, string? WithFact = null, string? Find = null);

/// <summary>Recorded places: commune versions as a whole, and villages of those of which only some count.</summary>
public sealed record PlaceFilter(IReadOnlySet<PlaceId> Whole, IReadOnlyCollection<Dwelling> Parts)
{
    /// <summary>Whether no place is meant.</summary>
    public bool IsEmpty => Whole.Count + Parts.Count == 0;
}

/// <summary>Where dwellings are recorded.</summary>
public readonly record struct Dwelling(PlaceId Place, PlaceId? Village);

/// <summary>One line of a list.</summary>
public sealed record HouseholdLine(HouseholdId Id, string Code, string? Head, PlaceId Place, PlaceId? Village, string Class, int Persons);

/// <summary>Lists households at a moment, by code, page by page from a key.</summary>
public static class HouseholdListReader
{
    /// <summary>The next lines after a code.</summary>
    public static IReadOnlyList<HouseholdLine> Read(SqliteConnection connection, Moment moment, HouseholdFilter filter, Sight sight, string? after, int? limit)
    {
        if (sight.SeesNothing || filter.Places is { IsEmpty: true }) return [];
        using var command = connection.CreateCommand();
        // The page is chosen first; heads and sizes are asked for its lines only.
        command.CommandText = $"""
            select line.household_id, line.code, line.place_id, line.village_id, line.class,
                (select p.name from membership m join person p on p.person_id = m.person_id and {moment.Known("p")}
                    where m.household_id = line.household_id and m.relation = '01' and {moment.Holds("m")} limit 1),
                (select count(*) from membership m where m.household_id = line.household_id and {moment.Holds("m")})
            from (select s.household_id, h.code, r.place_id, r.village_id, s.class
                {From(moment, filter, sight, command)}{(after is null ? "" : " and h.code > $after")}
                order by h.code limit $limit) line
            order by line.code
            """;
        if (after is not null) command.Parameters.AddWithValue("$after", after);
        command.Parameters.AddWithValue("$limit", limit ?? -1);
        var lines = new List<HouseholdLine>();
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            lines.Add(new(new(Id(rows, 0)), rows.GetString(1), rows.IsDBNull(5) ? null : rows.GetString(5), new(Id(rows, 2)),
                rows.IsDBNull(3) ? null : new PlaceId(Id(rows, 3)), rows.GetString(4), rows.GetInt32(6)));
        }
        return lines;
    }

    /// <summary>How many lines the whole list has.</summary>
    public static int Count(SqliteConnection connection, Moment moment, HouseholdFilter filter, Sight sight)
    {
        if (sight.SeesNothing || filter.Places is { IsEmpty: true }) return 0;
        using var command = connection.CreateCommand();
        command.CommandText = $"select count(*) {From(moment, filter, sight, command)}";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static string From(Moment moment, HouseholdFilter filter, Sight sight, SqliteCommand command)
    {
        moment.Bind(command);
        command.Parameters.AddWithValue("$standard", filter.Standard);
        var conditions = new List<string> { "s.standard = $standard", moment.Holds("s") };
        if (filter.Class is { } wanted)
        {
            conditions.Add("s.class = $class");
            command.Parameters.AddWithValue("$class", wanted);
        }
        else
        {
            conditions.Add("s.class in ('poor', 'near_poor')");
        }
        if (sight.Places is { } seen) conditions.Add($"r.place_id in ({Literals(seen)})");
        if (sight.Village is { } village) conditions.Add($"r.village_id = {BigEndianIds.Literal(village.Value)}");
        if (filter.Places is { } places) conditions.Add(At(places));
        if (filter.AlsoPoorBy is { } other)
        {
            conditions.Add($"exists (select 1 from household_status o where o.household_id = s.household_id and o.standard = $other and o.class = 'poor' and {moment.Holds("o")})");
            command.Parameters.AddWithValue("$other", other);
        }
        if (filter.WithFact is { } fact)
        {
            conditions.Add(CountReader.Member("$fact", moment));
            command.Parameters.AddWithValue("$fact", fact);
        }
        if (Fold.Key(filter.Find) is { Length: > 0 } key)
        {
            conditions.Add($"""
                (substr(h.code, 1, length($find)) = $find or exists (select 1 from membership fm join person fp on fp.person_id = fm.person_id and {moment.Known("fp")}
                    where fm.household_id = s.household_id and {moment.Holds("fm")} and instr(fp.search_key, $find) > 0))
                """);
            command.Parameters.AddWithValue("$find", key);
        }
        const string dwelling = "r.household_id = s.household_id and r.person_id is null and r.kind = 'dwelling' and r.place_id is not null";
        // Where places narrow the list it is read from its places, else from its class. A cross join keeps SQLite to that order.
        var tables = filter.Places is null && sight.SeesEverything
            ? $"household_status s cross join residence r on {dwelling} and {moment.Holds("r")}"
            : $"residence r cross join household_status s on {dwelling} and {moment.Holds("r")}";
        return $"""
            from {tables}
            cross join household h on h.household_id = s.household_id and {moment.Known("h")}
            where {string.Join(" and ", conditions.Select(condition => $"({condition})"))}
            """;
    }

    private static string At(PlaceFilter places)
    {
        var conditions = places.Parts
            .Select(part => $"(r.place_id = {BigEndianIds.Literal(part.Place.Value)} and r.village_id is {(part.Village is { } village ? BigEndianIds.Literal(village.Value) : "null")})");
        if (places.Whole.Count > 0) conditions = conditions.Prepend($"r.place_id in ({Literals(places.Whole)})");
        return string.Join(" or ", conditions);
    }

    private static string Literals(IEnumerable<PlaceId> places) => string.Join(", ", places.Select(place => BigEndianIds.Literal(place.Value)));

    private static Guid Id(SqliteDataReader row, int at) => BigEndianIds.FromBytes(row.GetFieldValue<byte[]>(at));
}
