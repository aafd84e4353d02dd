using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Acts;
using VuonLen.Store.Keys;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Acts;

/// <summary>One place where the store is not what its acts say.</summary>
/// <param name="Table">The table; null when the act itself is broken.</param>
/// <param name="Owner">The household, person or place whose row it is; null when no single row can be named.</param>
/// <param name="Problem">What is wrong, in Vietnamese.</param>
public sealed record BrokenLink(long? Act, string? Table, Guid? Owner, int? Row, string Problem);

/// <summary>What an audit found.</summary>
public sealed record AuditResult(bool Ok, long Acts, IReadOnlyList<BrokenLink> Broken);

/// <summary>Recomputes every row's digest, every act's roots, every link of the chain and every paper's digest, and names what differs. Memory grows with acts, not rows.</summary>
public static class Audit
{
    private const int MostNamed = 1_000;

    /// <summary>Verifies a whole store; nothing is written.</summary>
    public static AuditResult Verify(RegisterStore store)
    {
        using var connection = store.Read();
        using var transaction = connection.BeginTransaction(deferred: true);
        var broken = new List<BrokenLink>();
        var found = new Dictionary<(long Act, string Table), (TableChain Inserted, TableChain Closed)>();
        foreach (var table in Tables.Chained) VerifyRows(connection, table, store.Keys, found, broken);
        var acts = VerifyActs(connection, found, broken);
        broken.AddRange(PaperAudit.Verify(connection, store.Keys).Take(Math.Max(0, MostNamed - broken.Count)));
        return new(broken.Count == 0, acts, broken);
    }

    private static void VerifyRows(SqliteConnection connection, TableSpec table, StoreKeys keys,
        Dictionary<(long Act, string Table), (TableChain Inserted, TableChain Closed)> found, List<BrokenLink> broken)
    {
        using var command = connection.CreateCommand();
        var reader = new RowReader(table, keys);
        command.CommandText = $"select {reader.Columns} from {table.Name} order by {table.OwnerColumn}, n";
        using var rows = command.ExecuteReader();
        var bytes = new CanonicalWriter();
        var digest = new byte[32];
        while (rows.Read())
        {
            var (owner, n, kept) = (RowReader.Owner(rows), RowReader.N(rows), reader.Digest(rows));
            var (from, to) = (reader.ActFrom(rows), reader.ActTo(rows));
            // Nothing is erased yet; a row without its salt is a row that somebody touched.
            var readable = reader.Salt(rows) is { } salt && reader.TryCanonical(rows, bytes, salt);
            SHA256.HashData(bytes.Written, digest);
            if ((!readable || !digest.AsSpan().SequenceEqual(kept)) && broken.Count < MostNamed)
                broken.Add(new(from, table.Name, owner, n, "Dòng này đã bị sửa ngoài các lần ghi."));
            // The kept digest goes into the roots: a changed row is named above, a changed digest by its act below.
            Take(found, (from, table.Name), kept, closed: false);
            if (to is { } closing) Take(found, (closing, table.Name), kept, closed: true);
        }
    }

    private static void Take(Dictionary<(long Act, string Table), (TableChain Inserted, TableChain Closed)> found, (long, string) key, byte[] digest, bool closed)
    {
        if (!found.TryGetValue(key, out var chains)) found[key] = chains = (new(), new());
        (closed ? chains.Closed : chains.Inserted).Take(digest);
    }

    private static long VerifyActs(SqliteConnection connection, Dictionary<(long Act, string Table), (TableChain Inserted, TableChain Closed)> found, List<BrokenLink> broken)
    {
        var roots = ReadRoots(connection);
        using var command = connection.CreateCommand();
        command.CommandText = "select number, kind, author, why, paper, recorded_at, hash, previous_hash, format from act order by number";
        using var acts = command.ExecuteReader();
        var (previous, expected, time) = (Chain.Beginning, 0L, long.MinValue);
        while (acts.Read())
        {
            expected++;
            var (number, hash) = (acts.GetInt64(0), acts.GetFieldValue<byte[]>(6));
            if (number != expected)
            {
                broken.Add(new(expected, null, null, null, $"Thiếu lần ghi số {expected.ToString(CultureInfo.InvariantCulture)}."));
                expected = number;
            }
            var ofAct = roots.TryGetValue(number, out var listed) ? listed : [];
            var header = new ActHeader(acts.GetString(1), acts.GetString(2), acts.GetString(3), acts.IsDBNull(4) ? null : acts.GetString(4),
                Core.Basics.Instants.FromMicroseconds(acts.GetInt64(5)));
            if (!acts.GetFieldValue<byte[]>(7).AsSpan().SequenceEqual(previous)
                || !Chain.HashOf(previous, number, acts.GetInt32(8), header, ofAct).AsSpan().SequenceEqual(hash))
                broken.Add(new(number, null, null, null, "Lần ghi này, hoặc các mã tổng hợp của nó, đã bị sửa."));
            if (acts.GetInt64(5) < time) broken.Add(new(number, null, null, null, "Thời điểm ghi lùi về trước lần ghi liền trước."));
            (previous, time) = (hash, acts.GetInt64(5));
            foreach (var root in ofAct)
            {
                if (!found.Remove((number, root.Table), out var chains)) chains = (new(), new());
                Compare(number, root, chains.Inserted, chains.Closed, broken);
            }
        }
        foreach (var ((act, table), chains) in found)
            broken.Add(new(act, table, null, null, $"Có {chains.Inserted.Count + chains.Closed.Count} dòng mang số lần ghi này mà lần ghi không kể đến."));
        return expected;
    }

    private static void Compare(long act, TableRoots root, TableChain inserted, TableChain closed, List<BrokenLink> broken)
    {
        if (broken.Count >= MostNamed) return;
        if (inserted.Count != root.Inserted || closed.Count != root.Closed)
            broken.Add(new(act, root.Table, null, null,
                $"Lần ghi kể {root.Inserted} dòng thêm và {root.Closed} dòng khép; trong bảng có {inserted.Count} và {closed.Count}."));
        else if (!inserted.Root.AsSpan().SequenceEqual(root.InsertedRoot) || !closed.Root.AsSpan().SequenceEqual(root.ClosedRoot))
            broken.Add(new(act, root.Table, null, null, "Các dòng của lần ghi này trong bảng không còn khớp với mã tổng hợp."));
    }

    private static Dictionary<long, List<TableRoots>> ReadRoots(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select act, table_name, inserted, inserted_root, closed, closed_root from act_table";
        using var reader = command.ExecuteReader();
        var roots = new Dictionary<long, List<TableRoots>>();
        while (reader.Read())
        {
            if (!roots.TryGetValue(reader.GetInt64(0), out var list)) roots[reader.GetInt64(0)] = list = [];
            list.Add(new(reader.GetString(1), reader.GetInt64(2), reader.GetFieldValue<byte[]>(3), reader.GetInt64(4), reader.GetFieldValue<byte[]>(5)));
        }
        return roots;
    }
}
