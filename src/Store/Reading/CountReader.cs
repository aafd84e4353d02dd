using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Situation;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>Counts the households of the lists at a moment, by place: one query, whatever the unit asked for.</summary>
public static class CountReader
{
    /// <summary>All groups. Whoever shows them leaves out what its reader may not see.</summary>
    /// <param name="standard">The standard whose classes are counted.</param>
    /// <param name="others">Other standards in force, asked «also poor».</param>
    /// <param name="since">Only the households that acts after this one touched; null for all.</param>
    public static IReadOnlyList<CountGroup> Read(SqliteConnection connection, Moment moment, string standard, IReadOnlyList<string> others, long? since = null)
    {
        using var command = connection.CreateCommand();
        moment.Bind(command);
        command.Parameters.AddWithValue("$standard", standard);
        var alsoPoor = string.Concat(others.Select((other, i) =>
        {
            command.Parameters.AddWithValue($"$other{i}", other);
            return $", sum(exists (select 1 from household_status o where o.household_id = s.household_id and o.standard = $other{i} and o.class = 'poor' and {moment.Holds("o")}))";
        }));
        if (since is { } act) command.Parameters.AddWithValue("$since", act);
        // A cross join keeps SQLite to begin with the few households.
        var (households, touched) = since is null ? ("", "") : ($"{TouchedHouseholds.After("$since")} t cross join ", "s.household_id = t.household_id and ");
        command.CommandText = $"""
            select r.place_id, r.village_id, s.class, count(*),
                sum((select count(*) from membership m where m.household_id = s.household_id and {moment.Holds("m")})),
                sum({Member("'merit_allowance'", moment)}), sum({Member("'social_allowance'", moment)}){alsoPoor}
            from {households}household_status s
            join residence r on r.household_id = s.household_id and r.person_id is null and r.kind = 'dwelling' and r.place_id is not null and {moment.Holds("r")}
            where {touched}s.standard = $standard and s.class in ('poor', 'near_poor') and {moment.Holds("s")}
            group by r.place_id, r.village_id, s.class
            """;
        var groups = new List<CountGroup>();
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var place = new PlaceId(BigEndianIds.FromBytes(rows.GetFieldValue<byte[]>(0)));
            groups.Add(new(place, rows.IsDBNull(1) ? null : new PlaceId(BigEndianIds.FromBytes(rows.GetFieldValue<byte[]>(1))), rows.GetString(2),
                rows.GetInt32(3), rows.GetInt32(4), rows.GetInt32(5), rows.GetInt32(6), [.. others.Select((_, i) => rows.GetInt32(7 + i))]));
        }
        return groups;
    }

    /// <summary>The last act; 0 before the first.</summary>
    public static long LastAct(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select coalesce(max(number), 0) from act";
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Whether any household has a class by the standard at a moment.</summary>
    public static bool IsReviewed(SqliteConnection connection, Moment moment, string standard)
    {
        using var command = connection.CreateCommand();
        moment.Bind(command);
        command.Parameters.AddWithValue("$standard", standard);
        command.CommandText = $"select 1 from household_status s where s.standard = $standard and {moment.Holds("s")} limit 1";
        return command.ExecuteScalar() is not null;
    }

    /// <summary>The SQL condition that some member of the household has a fact (an SQL text or parameter).</summary>
    internal static string Member(string fact, Moment moment) => $"""
        exists (select 1 from fact f join membership fm on fm.household_id = f.household_id and fm.person_id = f.person_id and {moment.Holds("fm")}
            where f.household_id = s.household_id and f.code = {fact} and {moment.Holds("f")})
        """;
}
