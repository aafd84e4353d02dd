using System.Globalization;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Situation;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>Reads from when to when households were poor and near-poor, by place: one query for all days together.</summary>
public static class CourseReader
{
    private const string Never = "9999-12-31";

    /// <summary>All spells of a standard as known after an act.</summary>
    /// <param name="changedAfter">Only of households touched by a later act than this; null for all.</param>
    public static IReadOnlyList<ClassSpell> Read(SqliteConnection connection, string standard, long known, long? changedAfter = null)
    {
        using var command = connection.CreateCommand();
        command.Parameters.AddWithValue("$standard", standard);
        command.Parameters.AddWithValue("$known", known);
        if (changedAfter is { } after) command.Parameters.AddWithValue("$after", after);
        var statuses = changedAfter is null ? "household_status s"
            : $"{TouchedHouseholds.After("$after")} changed cross join household_status s on s.household_id = changed.household_id";
        command.CommandText = $"""
            select r.place_id, r.village_id, s.class, max(s.valid_from, r.valid_from) as begins,
                min(coalesce(s.valid_to, '{Never}'), coalesce(r.valid_to, '{Never}')) as ends, count(*)
            from {statuses}
            cross join residence r on r.household_id = s.household_id and r.person_id is null and r.kind = 'dwelling' and r.place_id is not null and {Known("r")}
            where s.standard = $standard and s.class in ('poor', 'near_poor') and {Known("s")}
                and max(s.valid_from, r.valid_from) < min(coalesce(s.valid_to, '{Never}'), coalesce(r.valid_to, '{Never}'))
            group by 1, 2, 3, 4, 5
            """;
        var spells = new List<ClassSpell>();
        using var rows = command.ExecuteReader();
        while (rows.Read())
            spells.Add(new(new(Id(rows, 0)), rows.IsDBNull(1) ? null : new PlaceId(Id(rows, 1)), rows.GetString(2),
                new(Day(rows.GetString(3)), rows.GetString(4) is var end && end == Never ? null : Day(end)), rows.GetInt32(5)));
        return spells;
    }

    /// <summary>The runs of days on which somebody, wherever they dwell, has a class by the standard.</summary>
    public static IReadOnlyList<DayRange> Reviewed(SqliteConnection connection, string standard, long known)
    {
        using var command = connection.CreateCommand();
        command.Parameters.AddWithValue("$standard", standard);
        command.Parameters.AddWithValue("$known", known);
        command.CommandText = $"select distinct s.valid_from, s.valid_to from household_status s where s.standard = $standard and {Known("s")}";
        var days = new List<DayRange>();
        using var rows = command.ExecuteReader();
        while (rows.Read()) days.Add(new(Day(rows.GetString(0)), rows.IsDBNull(1) ? null : Day(rows.GetString(1))));
        return days;
    }

    /// <summary>The SQL condition that a row of this alias is believed after the act.</summary>
    internal static string Known(string alias) => $"{alias}.act_from <= $known and ({alias}.act_to is null or {alias}.act_to > $known)";

    internal static Guid Id(SqliteDataReader row, int at) => BigEndianIds.FromBytes(row.GetFieldValue<byte[]>(at));

    internal static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
