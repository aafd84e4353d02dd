using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Acts;
using VuonLen.Core.Basics;
using VuonLen.Store.Acts;
using VuonLen.Store.Keys;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Writing;

/// <summary>
/// Writes one chained table: every value goes to the statement and to the row's canonical bytes in one step.
/// Within an act rows come in key order, because the chain takes them so.
/// </summary>
internal sealed class TableWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly TableSpec _table;
    private readonly StoreKeys _keys;
    private readonly SqliteStatement _insert;
    private readonly CanonicalWriter _bytes = new();
    private readonly byte[] _salt = new byte[16];
    private readonly byte[] _digest = new byte[32];
    private readonly byte[] _saltPool = new byte[16 * 512];
    private int _saltNext = 16 * 512;
    private SqliteStatement? _close;
    private TableChain _inserted = new();
    private TableChain _closed = new();
    private (Guid Owner, int N) _lastInserted;
    private (Guid Owner, int N) _lastClosed;
    private Guid _owner;

    public TableWriter(SqliteConnection connection, TableSpec table, StoreKeys keys)
    {
        (_connection, _table, _keys) = (connection, table, keys);
        var names = string.Join(", ", table.Columns.Select(column => column.Name));
        var marks = string.Concat(Enumerable.Repeat(", ?", table.Columns.Count));
        _insert = new(connection, $"insert into {table.Name} ({table.OwnerColumn}, n, {names}, act_from, salt, digest) values (?, ?{marks}, ?, ?, ?)");
    }

    public TableSpec Table => _table;

    public bool Touched => _inserted.Count + _closed.Count > 0;

    public TableRoots Roots => new(_table.Name, _inserted.Count, _inserted.Root, _closed.Count, _closed.Root);

    public void BeginAct()
    {
        if (_inserted.Count > 0) _inserted = new();
        if (_closed.Count > 0) _closed = new();
        _lastInserted = _lastClosed = default;
    }

    public void Begin(Guid owner, int n)
    {
        MustFollow(ref _lastInserted, (owner, n));
        if (_saltNext == _saltPool.Length)
        {
            RandomNumberGenerator.Fill(_saltPool);
            _saltNext = 0;
        }
        _saltPool.AsSpan(_saltNext, 16).CopyTo(_salt);
        _saltNext += 16;
        _owner = owner;
        Chain.BeginRow(_bytes, _salt, _table.Name, owner, n);
        _insert.Id(owner);
        _insert.Number(n);
    }

    public void Text(string? value)
    {
        _bytes.Text(value);
        if (value is null) _insert.Null();
        else _insert.Text(value);
    }

    public void Number(long? value)
    {
        _bytes.Number(value);
        if (value is { } number) _insert.Number(number);
        else _insert.Null();
    }

    public void Id(Guid? value)
    {
        _bytes.Id(value);
        if (value is { } id) _insert.Id(id);
        else _insert.Null();
    }

    public void Day(DateOnly? value)
    {
        _bytes.Day(value);
        if (value is { } day) _insert.Day(day);
        else _insert.Null();
    }

    public void Range(DayRange range)
    {
        Day(range.From);
        Day(range.To);
    }

    public void Derived(string value) => _insert.Text(value);

    public void Sealed(string value)
    {
        _bytes.Text(value);
        _insert.Bytes(_keys.Seal(_owner, value));
        _insert.Bytes(_keys.IndexOf(value));
    }

    public void End(long act)
    {
        SHA256.HashData(_bytes.Written, _digest);
        _insert.Number(act);
        _insert.Bytes(_salt);
        _insert.Bytes(_digest);
        _insert.Run();
        _inserted.Take(_digest);
    }

    /// <summary>Closes a row that is open: the act from which it is no longer believed.</summary>
    public void Close(Guid owner, int n, long act)
    {
        MustFollow(ref _lastClosed, (owner, n));
        _close ??= new(_connection, $"update {_table.Name} set act_to = ? where {_table.OwnerColumn} = ? and n = ? and act_to is null returning digest");
        _close.Number(act);
        _close.Id(owner);
        _close.Number(n);
        if (!_close.RunForBytes(_digest))
            throw new InvalidOperationException($"Row {n} of {_table.Name} for {owner} is not open: it cannot be closed.");
        _closed.Take(_digest);
    }

    public void Dispose()
    {
        _insert.Dispose();
        _close?.Dispose();
    }

    private void MustFollow(ref (Guid Owner, int N) last, (Guid Owner, int N) next)
    {
        if (BigEndianIds.Compare(next.Owner, last.Owner) is var order && (order < 0 || (order == 0 && next.N <= last.N)))
            throw new InvalidOperationException($"Rows of {_table.Name} must come in key order within an act: {next} came after {last}.");
        last = next;
    }
}
