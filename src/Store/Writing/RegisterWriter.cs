using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Store.Acts;
using VuonLen.Store.Keys;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Writing;

/// <summary>A connection that writes acts, one at a time; the only way anything in the register changes.</summary>
public sealed class RegisterWriter : IDisposable
{
    private readonly Dictionary<TableSpec, TableWriter> _tables = new(ReferenceEqualityComparer.Instance);
    private readonly SqliteStatement _act;
    private readonly SqliteStatement _actTable;
    private SqliteTransaction? _whole;
    private bool _broken;

    internal RegisterWriter(SqliteConnection connection, StoreKeys keys, DateOnly today, bool building)
    {
        (Connection, Today, Building) = (connection, today, building);
        Applier = new(connection);
        for (var i = 0; i < Tables.Chained.Count; i++) _tables[Tables.Chained[i]] = new(Tables.Chained[i], i, keys, Applier);
        _act = new(connection, "insert into act (number, format, kind, author, why, paper, recorded_at, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        _actTable = new(connection, "insert into act_table (act, table_name, inserted, inserted_root, closed, closed_root) values (?, ?, ?, ?, ?, ?)");
    }

    internal SqliteConnection Connection { get; }

    internal RowApplier Applier { get; }

    internal NameKeys NameKeys { get; } = new();

    /// <summary>The day the current-day projection is kept for.</summary>
    internal DateOnly Today { get; }

    /// <summary>Whether a new store is being built: projections and indexes come at the end.</summary>
    internal bool Building { get; }

    /// <summary>Number and time of the act that ended last.</summary>
    internal (long Number, DateTimeOffset At) Last { get; set; }

    /// <summary>The hash of the act linked last; while a store is being built it follows behind <see cref="Last"/>.</summary>
    internal byte[] Hash { get; private set; } = Chain.Beginning;

    /// <summary>Begins an act; it waits for its turn behind another writer.</summary>
    public ActWriter Begin(ActHeader header) => new(this, header);

    internal TableWriter Into(TableSpec table) => _tables[table];

    /// <summary>Takes the lock under which acts are linked. A store being built has but one writer and one transaction, which no act owns.</summary>
    internal SqliteTransaction? TakeTurn()
    {
        foreach (var table in _tables.Values) table.BeginAct();
        if (Building)
        {
            if (_broken) throw new InvalidOperationException("An act was left half-written: the store being built is lost.");
            _whole ??= Connection.BeginTransaction(deferred: false);
            return null;
        }
        var transaction = Connection.BeginTransaction(deferred: false);
        try
        {
            var last = ActReader.Last(Connection);
            (Last, Hash) = last is null ? (default, Chain.Beginning) : ((last.Number, last.Header.RecordedAt), last.Hash);
            return transaction;
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }

    /// <summary>What the act at hand inserted, table by table.</summary>
    internal List<(long Count, byte[] Root)> Inserted() => [.. Tables.Chained.Select(table => (_tables[table].Inserted.Count, _tables[table].Inserted.Root))];

    /// <summary>Links an act into the chain, once its rows are in the database.</summary>
    internal void Link(long number, ActHeader header, List<(long Count, byte[] Root)> inserted)
    {
        var roots = new List<TableRoots>();
        for (var i = 0; i < inserted.Count; i++)
        {
            var closed = Applier.TakeClosed(i);
            if (inserted[i].Count + closed.Count > 0)
                roots.Add(new(Tables.Chained[i].Name, inserted[i].Count, inserted[i].Root, closed.Count, closed.Root));
        }
        var hash = Chain.HashOf(Hash, number, Chain.Format, header, roots);
        Record(number, header, Hash, hash, roots);
        Hash = hash;
    }

    /// <summary>Forgets an act that did not end.</summary>
    internal void Forget()
    {
        Applier.Forget();
        _broken = true;
    }

    /// <summary>Brings everything written so far into the file of a store being built.</summary>
    internal void Settle()
    {
        if (_broken) throw new InvalidOperationException("An act was left half-written: the store being built is lost.");
        Applier.Settle();
        _whole?.Commit();
        _whole?.Dispose();
        _whole = null;
    }

    private void Record(long number, ActHeader header, byte[] previous, byte[] hash, IEnumerable<TableRoots> roots)
    {
        _act.Number(number);
        _act.Number(Chain.Format);
        _act.Text(header.Kind);
        _act.Text(header.Author);
        _act.Text(header.Why);
        if (header.Paper is { } paper) _act.Text(paper);
        else _act.Null();
        _act.Number(Instants.ToMicroseconds(header.RecordedAt));
        _act.Bytes(previous);
        _act.Bytes(hash);
        _act.Run();
        foreach (var table in roots)
        {
            _actTable.Number(number);
            _actTable.Text(table.Table);
            _actTable.Number(table.Inserted);
            _actTable.Bytes(table.InsertedRoot);
            _actTable.Number(table.Closed);
            _actTable.Bytes(table.ClosedRoot);
            _actTable.Run();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Applier.Dispose();
        _whole?.Dispose();
        _act.Dispose();
        _actTable.Dispose();
        Connection.Dispose();
    }
}
