using Microsoft.Data.Sqlite;

namespace VuonLen.Store.Reading;

/// <summary>The households that acts after one touched: what was counted before need be counted again only for them.</summary>
public static class TouchedHouseholds
{
    /// <summary>Past so many, reading everything anew is the quicker way.</summary>
    private const int Most = 5000;

    /// <summary>
    /// Their ids once each, as a table of one column <c>household_id</c>. The limit cuts nothing off where they <see cref="AreFew"/>; it keeps the
    /// engine to the acts asked for, where it would otherwise walk all subjects in the order of households.
    /// </summary>
    /// <param name="after">The parameter that holds the act.</param>
    internal static string After(string after) =>
        $"(select distinct household_id from (select household_id from act_subject where act > {after} limit {Most + 1}))";

    /// <summary>Whether acts after this one touched no more households than are quickly read again.</summary>
    public static bool AreFew(SqliteConnection connection, long act)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from (select 1 from act_subject where act > $act limit $most)";
        command.Parameters.AddWithValue("$act", act);
        command.Parameters.AddWithValue("$most", Most + 1);
        return (long)command.ExecuteScalar()! <= Most;
    }
}
