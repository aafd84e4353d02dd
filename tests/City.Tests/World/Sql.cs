using System.Globalization;
using Microsoft.Data.Sqlite;

namespace VuonLen.City.Tests.World;

/// <summary>A store's file asked and changed by plain SQL, past the program.</summary>
public static class Sql
{
    /// <summary>The rows of a query, each value as invariant text, joined by a bar.</summary>
    public static List<string> Rows(string store, string sql)
    {
        using var connection = Open(store, SqliteOpenMode.ReadOnly);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        return rows;
    }

    /// <summary>One number.</summary>
    public static long Number(string store, string sql) => long.Parse(Rows(store, sql).Single(), CultureInfo.InvariantCulture);

    /// <summary>Changes a store behind the program's back; the number of rows.</summary>
    public static int Change(string store, string sql)
    {
        using var connection = Open(store, SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    /// <summary>The condition that a dated row is believed now and holds the demo's day.</summary>
    public static string Holds(string alias) =>
        $"{alias}.act_to is null and {alias}.valid_from <= '{BuiltCity.Day}' and ({alias}.valid_to is null or {alias}.valid_to > '{BuiltCity.Day}')";

    private static SqliteConnection Open(string store, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(store, "vuonlen.db"), Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
