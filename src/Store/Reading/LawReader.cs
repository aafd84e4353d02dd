using Microsoft.Data.Sqlite;

namespace VuonLen.Store.Reading;

/// <summary>Reads which law texts the store decides by.</summary>
public static class LawReader
{
    /// <summary>The newest version of each file, by its path.</summary>
    public static IReadOnlyDictionary<string, int> Versions(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select path, max(n) from law_file where act_to is null group by path";
        using var rows = command.ExecuteReader();
        var versions = new Dictionary<string, int>();
        while (rows.Read()) versions[rows.GetString(0)] = rows.GetInt32(1);
        return versions;
    }
}
