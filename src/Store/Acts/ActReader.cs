using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;

namespace VuonLen.Store.Acts;

/// <summary>Reads acts.</summary>
internal static class ActReader
{
    private const string Columns = "number, kind, author, why, paper, recorded_at, hash";

    public static Act? Last(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select {Columns} from act order by number desc limit 1";
        using var reader = command.ExecuteReader();
        return reader.Read() ? Read(reader) : null;
    }

    public static Act? Find(SqliteConnection connection, long number)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select {Columns} from act where number = $number";
        command.Parameters.AddWithValue("$number", number);
        using var reader = command.ExecuteReader();
        return reader.Read() ? Read(reader) : null;
    }

    public static IReadOnlyList<Act> Latest(SqliteConnection connection, int most)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select {Columns} from act order by number desc limit $most";
        command.Parameters.AddWithValue("$most", most);
        using var reader = command.ExecuteReader();
        var acts = new List<Act>();
        while (reader.Read()) acts.Add(Read(reader));
        return acts;
    }

    public static IReadOnlyDictionary<long, Act> These(SqliteConnection connection, IEnumerable<long> numbers)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select {Columns} from act where number in ({string.Join(", ", numbers)})";
        using var reader = command.ExecuteReader();
        var acts = new Dictionary<long, Act>();
        while (reader.Read()) acts[reader.GetInt64(0)] = Read(reader);
        return acts;
    }

    private static Act Read(SqliteDataReader row) => new(row.GetInt64(0),
        new(row.GetString(1), row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4), Instants.FromMicroseconds(row.GetInt64(5))),
        row.GetFieldValue<byte[]>(6));
}
