using Microsoft.Data.Sqlite;

namespace VuonLen.Store;

/// <summary>What a store knows of itself, by name.</summary>
internal static class Settings
{
    public const string Format = "format";
    public const string StoreId = "store_id";
    public const string KeyCheck = "key_check";
    public const string City = "city";
    public const string Demo = "demo";
    public const string OwnDay = "own_day";
    public const string ProjectionDay = "projection_day";

    public static string? Read(SqliteConnection connection, string name)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select value from setting where name = $name";
        command.Parameters.AddWithValue("$name", name);
        return command.ExecuteScalar() as string;
    }

    public static void Write(SqliteConnection connection, string name, string value)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "insert into setting (name, value) values ($name, $value) on conflict (name) do update set value = excluded.value";
        command.Parameters.AddWithValue("$name", name);
        command.Parameters.AddWithValue("$value", value);
        command.ExecuteNonQuery();
    }
}
