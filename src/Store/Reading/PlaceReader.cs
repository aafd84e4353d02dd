using System.Globalization;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>Reads the store's places: units, villages, successions, resident households.</summary>
public static class PlaceReader
{
    /// <summary>Every unit version and village now known.</summary>
    public static IReadOnlyList<PlaceVersion> Versions(SqliteConnection connection) => Read(connection,
        "select place_id, code, name, kind, parent_id, law_from, law_to, operates_from, operates_to, decree, verified from place where act_to is null order by place_id",
        row => new PlaceVersion(Id(row, 0), row.GetString(1), row.GetString(2), Texts.To<PlaceKind>(row.GetString(3)), row.IsDBNull(4) ? null : Id(row, 4),
            new(Day(row, 5), DayOrNull(row, 6)), new(Day(row, 7), DayOrNull(row, 8)), row.GetString(9), row.GetInt64(10) == 1));

    /// <summary>Every succession now known.</summary>
    public static IReadOnlyList<Succession> Successions(SqliteConnection connection) => Read(connection,
        "select place_id, to_place_id, share, law_day, operates_day, decree, verified from place_succession where act_to is null order by place_id, n",
        row => new Succession(Id(row, 0), Id(row, 1), Texts.To<Share>(row.GetString(2)), Day(row, 3), Day(row, 4), row.GetString(5), row.GetInt64(6) == 1));

    /// <summary>Resident households at a moment.</summary>
    public static IReadOnlyList<ResidentCount> ResidentCounts(SqliteConnection connection, Moment moment) => Read(connection,
        $"select c.place_id, c.households, c.valid_from, c.valid_to, c.source, c.verified from resident_count c where {moment.Holds("c")} order by c.place_id",
        row => new ResidentCount(Id(row, 0), row.GetInt64(1), new(Day(row, 2), DayOrNull(row, 3)), row.GetString(4), row.GetInt64(5) == 1), moment);

    /// <summary>Every place where some household dwells or ever dwelt, as far as acts after this one touched the household.</summary>
    public static IReadOnlyList<Dwelling> Dwellings(SqliteConnection connection, long since) => Read(connection,
        $"""
        select distinct r.place_id, r.village_id from residence r
        where r.person_id is null and r.kind = 'dwelling' and r.place_id is not null
            {(since == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"and r.household_id in (select household_id from act_subject where act > {since})"))}
        """,
        row => new Dwelling(Id(row, 0), row.IsDBNull(1) ? null : Id(row, 1)));

    /// <summary>The last act that changed a place; 0 if none did.</summary>
    public static long LastAct(SqliteConnection connection) =>
        Read(connection, "select coalesce(max(act), 0) from act_table where table_name in ('place', 'place_succession')", row => row.GetInt64(0))[0];

    private static List<T> Read<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, Moment? moment = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        moment?.Bind(command);
        using var rows = command.ExecuteReader();
        var all = new List<T>();
        while (rows.Read()) all.Add(read(rows));
        return all;
    }

    private static PlaceId Id(SqliteDataReader row, int at) => new(BigEndianIds.FromBytes(row.GetFieldValue<byte[]>(at)));

    private static DateOnly Day(SqliteDataReader row, int at) => DateOnly.ParseExact(row.GetString(at), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? DayOrNull(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : Day(row, at);
}
