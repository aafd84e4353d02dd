using Microsoft.Data.Sqlite;

namespace VuonLen.bench;

/// <summary>What Microsoft.Data.Sqlite alone needs for the rows of an import: one prepared insert a table, one transaction, no hash, no history.</summary>
internal static class BareBench
{
    public static void Run(int households) => Figures.InFolder(folder => Figures.Time($"bare insert: {households} households", () =>
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "bare.db")};Pooling=false");
        connection.Open();
        Execute(connection, "pragma journal_mode = off; pragma synchronous = off");
        var tables = new[] { ("household", 3, 1), ("residence", 12, 1), ("assessment", 8, 1), ("household_status", 11, 2), ("person", 8, 0), ("membership", 8, 0), ("fact", 7, 0) };
        var inserts = new Dictionary<string, SqliteCommand>();
        foreach (var (table, columns, _) in tables)
        {
            var names = string.Join(", ", Enumerable.Range(0, columns).Select(i => $"c{i}"));
            Execute(connection, $"create table {table} ({names}, primary key (c0, c1))");
            inserts[table] = connection.CreateCommand();
            inserts[table].CommandText = $"insert into {table} values ({string.Join(", ", Enumerable.Range(0, columns).Select(i => $"$c{i}"))})";
            for (var i = 0; i < columns; i++) inserts[table].Parameters.Add($"$c{i}", i == 1 ? SqliteType.Integer : i == 0 ? SqliteType.Blob : SqliteType.Text);
        }
        using var transaction = connection.BeginTransaction();
        foreach (var command in inserts.Values) command.Transaction = transaction;
        var rows = 0L;
        foreach (var household in MadeList.Households(households))
        {
            var id = Guid.CreateVersion7().ToByteArray(bigEndian: true);
            foreach (var (table, columns, each) in tables)
            {
                var count = each > 0 ? each : table == "fact" ? household.Members.Sum(member => member.Facts.Count) : household.Members.Count;
                for (var n = 1; n <= count; n++)
                {
                    var values = inserts[table].Parameters;
                    values[0].Value = table == "person" ? Guid.CreateVersion7().ToByteArray(bigEndian: true) : id;
                    values[1].Value = n;
                    for (var i = 2; i < columns; i++) values[i].Value = i == 2 ? household.Code : "2014-01-01";
                    inserts[table].ExecuteNonQuery();
                    rows++;
                }
            }
        }
        transaction.Commit();
        Figures.Line("bare insert: rows", rows.ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var command in inserts.Values) command.Dispose();
    }));

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
