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

    internal IEnumerable<TableWriter> TableWriters => _tables.Values;

    /// <summary>Begins an act; it waits for its turn behind another writer.</summary>
    public ActWriter Begin(ActHeader header) => new(this, header);

    internal TableWriter Into(TableSpec table) => _tables[table];

    internal void Record(long number, ActHeader header, byte[] previous, byte[] hash, IEnumerable<TableRoots> roots)
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
        _act.Dispose();
        _actTable.Dispose();
        Connection.Dispose();
    }
}
