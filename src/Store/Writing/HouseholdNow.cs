using System.Globalization;
using Microsoft.Data.Sqlite;

namespace VuonLen.Store.Writing;

/// <summary>
/// The projection that serves lists of today: each household now residing in the city, with its head, its size and the codes of its place. It follows from the register
/// and can be made anew at any time; an act refreshes the households it touched.
/// </summary>
internal static class HouseholdNow
{
    private const string Selection = """
        insert into household_now (household_id, code, head_id, head_name, head_search_key, head_sort_key, place_id, village_id, persons, place_key)
        select h.household_id, h.code, p.person_id, p.name, p.search_key, coalesce(p.sort_key, ''), r.place_id, r.village_id,
            (select count(*) from membership c where c.household_id = h.household_id and c.act_to is null
                and c.valid_from <= $today and (c.valid_to is null or c.valid_to > $today)),
            coalesce((select c.code from place c where c.place_id = r.place_id and c.act_to is null), '') || ' '
                || coalesce((select v.code from place v where v.place_id = r.village_id and v.act_to is null), '')
        from household h
        join residence r on r.household_id = h.household_id and r.person_id is null and r.kind = 'dwelling' and r.place_id is not null
            and r.act_to is null and r.valid_from <= $today and (r.valid_to is null or r.valid_to > $today)
        left join membership m on m.household_id = h.household_id and m.relation = '01' and m.act_to is null
            and m.valid_from <= $today and (m.valid_to is null or m.valid_to > $today)
        left join person p on p.person_id = m.person_id and p.act_to is null
        where h.act_to is null
        """;

    /// <summary>Refreshes the households of one act.</summary>
    public static void Refresh(SqliteConnection connection, long act, DateOnly today)
    {
        const string touched = "(select household_id from act_subject where act = $act)";
        Run(connection, today, act, $"delete from household_now where household_id in {touched}");
        Run(connection, today, act, $"{Selection} and h.household_id in {touched}");
    }

    /// <summary>Makes the whole projection anew for a day.</summary>
    public static void Rebuild(SqliteConnection connection, DateOnly today)
    {
        Run(connection, today, 0, "delete from household_now");
        Run(connection, today, 0, Selection);
        Settings.Write(connection, Settings.ProjectionDay, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static void Run(SqliteConnection connection, DateOnly today, long act, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$today", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        command.Parameters.AddWithValue("$act", act);
        command.ExecuteNonQuery();
    }
}
