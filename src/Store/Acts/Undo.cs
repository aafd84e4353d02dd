using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Store.Keys;
using VuonLen.Store.Schema;
using VuonLen.Store.Writing;

namespace VuonLen.Store.Acts;

/// <summary>Later acts changed rows of an act that was to be taken back; nothing was written.</summary>
public sealed class LaterActsException(long number, IReadOnlyList<long> later) : ProblemException(
    $"Chưa hoàn tác được lần ghi số {number}: các lần ghi sau đã sửa tiếp những dòng của nó (số {string.Join(", ", later.Take(20))}). Hãy hoàn tác các lần ghi ấy trước.",
        $"Act {number} cannot be taken back: later acts changed its rows (no. {string.Join(", ", later.Take(20))}). Take those back first.")
{
    /// <summary>Their numbers, ascending.</summary>
    public IReadOnlyList<long> Later => later;
}

/// <summary>Takes an act back by a later act: what it wrote is closed, what it closed is written again. Both stay in the history.</summary>
public static class Undo
{
    /// <summary>Undoes an act.</summary>
    /// <param name="taken">Told now and then how many of how many rows are taken back.</param>
    /// <param name="papers">Scans of what the undoing rests on.</param>
    /// <param name="seen">The last act its author had seen; null asks for no comparison.</param>
    /// <returns>The act of undoing.</returns>
    /// <exception cref="ProblemException">There is no such act.</exception>
    /// <exception cref="ChangedMeanwhileException">A household of the act was changed after what its author had seen.</exception>
    /// <exception cref="LaterActsException">Later acts rest on it; the sentence names them.</exception>
    public static Act Do(RegisterStore store, long number, ActHeader header, TimeProvider clock, Action<long, long>? taken = null, IReadOnlyList<Paper>? papers = null,
        long? seen = null)
    {
        using var writer = store.Write(clock);
        using var act = writer.Begin(header);
        var undone = ActReader.Find(act.Connection, number)
            ?? throw new ProblemException($"Không có lần ghi số {number} để hoàn tác.",
                $"There is no act {number} to take back.");
        if (undone.Header.Kind is "store.founded")
            throw new ProblemException("Không hoàn tác được lần ghi lập kho: mọi dữ liệu khác dựa vào nó.",
                "The act that founded the store cannot be taken back: all other data rest on it.");
        // Nobody has seen what is not recorded yet.
        if (seen is { } last && (last >= act.Number || LastActOnSubjects(act.Connection, number) > last)) throw new ChangedMeanwhileException();
        var later = new SortedSet<long>();
        foreach (var table in Tables.TakenBack) FindLater(act.Connection, table, number, later);
        if (later.Count > 0) throw new LaterActsException(number, [.. later]);
        var (done, all) = (0L, taken is null ? 0 : RowsOf(act.Connection, number));
        foreach (var table in Tables.TakenBack)
            TakeBack(act, table, store.Keys, number, () =>
            {
                if (++done % 1000 == 0) taken?.Invoke(done, all);
            });
        Subjects(act, number);
        act.Write(papers ?? [], new(clock.GetUtcNow()), store.Keys);
        return act.Commit();
    }

    private static long LastActOnSubjects(SqliteConnection connection, long number)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select coalesce(max(later.act), 0) from act_subject own join act_subject later on later.household_id = own.household_id where own.act = $act";
        command.Parameters.AddWithValue("$act", number);
        return (long)command.ExecuteScalar()!;
    }

    private static void FindLater(SqliteConnection connection, TableSpec table, long number, SortedSet<long> later)
    {
        using var command = Query(connection, table, "distinct act_to", "act_from = $act and act_to is not null", number, "");
        using var rows = command.ExecuteReader();
        while (rows.Read()) later.Add(rows.GetInt64(0));
    }

    private static long RowsOf(SqliteConnection connection, long number)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select coalesce(sum(inserted + closed), 0) from act_table where act = $act";
        command.Parameters.AddWithValue("$act", number);
        return (long)command.ExecuteScalar()!;
    }

    private static void TakeBack(ActWriter act, TableSpec table, StoreKeys keys, long number, Action row)
    {
        var written = new List<(Guid Owner, int N)>();
        using (var command = Query(act.Connection, table, $"{table.OwnerColumn}, n", "act_from = $act", number, $" order by {table.OwnerColumn}, n"))
        using (var rows = command.ExecuteReader())
        {
            while (rows.Read()) written.Add((BigEndianIds.FromBytes(rows.GetFieldValue<byte[]>(0)), rows.GetInt32(1)));
        }
        foreach (var (owner, n) in written)
        {
            act.Close(table, owner, n);
            row();
        }

        var reader = new RowReader(table, keys);
        using var closed = Query(act.Connection, table, reader.Columns, "act_to = $act", number, $" order by {table.OwnerColumn}, n");
        using var again = closed.ExecuteReader();
        var (last, next) = (Guid.Empty, 0);
        while (again.Read())
        {
            var owner = RowReader.Owner(again);
            next = owner == last ? next + 1 : NextN(act.Connection, table, owner);
            last = owner;
            reader.Copy(again, act.Into(table), next, act.Number);
            row();
        }
    }

    private static int NextN(SqliteConnection connection, TableSpec table, Guid owner)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select coalesce(max(n), 0) + 1 from {table.Name} where {table.OwnerColumn} = $owner";
        command.Parameters.AddWithValue("$owner", BigEndianIds.ToBytes(owner));
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void Subjects(ActWriter act, long number)
    {
        var households = new List<HouseholdId>();
        using (var command = act.Connection.CreateCommand())
        {
            command.CommandText = "select household_id from act_subject where act = $act order by household_id";
            command.Parameters.AddWithValue("$act", number);
            using var rows = command.ExecuteReader();
            while (rows.Read()) households.Add(new(BigEndianIds.FromBytes(rows.GetFieldValue<byte[]>(0))));
        }
        foreach (var household in households) act.Subject(household);
    }

    /// <summary>A household's rows are found through the act's subjects; the few rows of persons and places by reading their tables.</summary>
    private static SqliteCommand Query(SqliteConnection connection, TableSpec table, string columns, string condition, long number, string order)
    {
        var command = connection.CreateCommand();
        var subjects = table.Owner == Owner.Household ? "household_id in (select household_id from act_subject where act = $act) and " : "";
        command.CommandText = $"select {columns} from {table.Name} where {subjects}{condition}{order}";
        command.Parameters.AddWithValue("$act", number);
        return command;
    }
}
