using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using VuonLen.Store.Acts;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Writing;

/// <summary>Binds the encoded rows of one table to its statements.</summary>
internal sealed class TableBinder : IDisposable
{
    /// <summary>So many rows go in by one statement: two thirds of what a row costs is the statement's beginning and end.</summary>
    private const int Many = 16;

    private readonly SqliteConnection _connection;
    private readonly TableSpec _table;
    private readonly bool[] _beside;
    private readonly byte[] _digest = new byte[32];
    private readonly int[] _waiting = new int[Many];
    private int _waitingCount;
    private SqliteStatement? _one;
    private SqliteStatement? _many;
    private SqliteStatement? _close;
    private TableChain _closed = new();

    public TableBinder(SqliteConnection connection, TableSpec table)
    {
        (_connection, _table) = (connection, table);
        // A sealed column's clear text is hashed but never kept; its sealed bytes and its index stand beside.
        _beside = [.. table.Columns.Select(column => column.Kind is ColumnKind.Sealed or ColumnKind.DerivedText or ColumnKind.DerivedBytes)];
    }

    /// <summary>What was closed since this was last asked.</summary>
    public TableChain TakeClosed()
    {
        var closed = _closed;
        if (closed.Count > 0) _closed = new();
        return closed;
    }

    /// <summary>Inserts a row of a batch; it may wait there until more have come.</summary>
    public void Insert(RowBatch batch, int at)
    {
        _waiting[_waitingCount++] = at;
        if (_waitingCount < Many) return;
        _many ??= new(_connection, InsertSql(_table, Many));
        foreach (var row in _waiting) Bind(_many, batch, row);
        _many.Run();
        _waitingCount = 0;
    }

    /// <summary>Inserts the rows of a batch that still wait.</summary>
    public void InsertRest(RowBatch batch)
    {
        for (var i = 0; i < _waitingCount; i++)
        {
            _one ??= new(_connection, InsertSql(_table, 1));
            Bind(_one, batch, _waiting[i]);
            _one.Run();
        }
        _waitingCount = 0;
    }

    /// <summary>Forgets rows that wait and closings that nobody asked for.</summary>
    public void Forget()
    {
        _waitingCount = 0;
        TakeClosed();
    }

    /// <summary>Closes an open row.</summary>
    /// <exception cref="InvalidOperationException">It is not open.</exception>
    public void Close(long act, Guid owner, int n)
    {
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
        _one?.Dispose();
        _many?.Dispose();
        _close?.Dispose();
    }

    /// <summary>Binds a row from its canonical bytes and what stands beside them.</summary>
    private void Bind(SqliteStatement insert, RowBatch batch, int at)
    {
        var reader = new BatchReader(batch.Bytes[at..]);
        var (_, _, act) = reader.Head();
        // As Chain.BeginRow spells it: the format, the salt, the table's name, the owner, the number.
        var hashed = reader.Part()[2..];
        var salt = Sized(ref hashed);
        Value(null, ref hashed);
        Value(insert, ref hashed);
        Value(insert, ref hashed);
        var kept = reader.Part();
        if (!kept.IsEmpty) kept = kept[1..];
        for (var i = 0; i < _beside.Length; i++)
        {
            if (_table.Columns[i].Kind == ColumnKind.Sealed) Value(null, ref hashed);
            if (_beside[i]) Value(insert, ref kept);
            else Value(insert, ref hashed);
        }
        insert.Number(act);
        insert.Bytes(salt);
        insert.Bytes(reader.Part());
    }

    /// <summary>Takes one tagged value, as the canonical writer spells it, and binds it to the statement, if any.</summary>
    private static void Value(SqliteStatement? to, ref ReadOnlySpan<byte> from)
    {
        var tag = (char)from[0];
        from = from[1..];
        switch (tag)
        {
            case '-':
                to?.Null();
                break;
            case 't':
                var text = Sized(ref from);
                to?.Utf8(text);
                break;
            case 'b':
                var bytes = Sized(ref from);
                to?.Bytes(bytes);
                break;
            case 'n':
                to?.Number(BinaryPrimitives.ReadInt64BigEndian(from));
                from = from[8..];
                break;
            case 'd':
                Day(to, from[..8]);
                from = from[8..];
                break;
            case 'u':
                to?.Bytes(from[..16]);
                from = from[16..];
                break;
            default: throw new InvalidOperationException($"No such value in a row: {tag}.");
        }
    }

    private static string InsertSql(TableSpec table, int rows)
    {
        var names = string.Join(", ", table.Columns.Select(column => column.Name));
        var row = $"(?, ?{string.Concat(Enumerable.Repeat(", ?", table.Columns.Count))}, ?, ?, ?)";
        return $"insert into {table.Name} ({table.OwnerColumn}, n, {names}, act_from, salt, digest) values {string.Join(", ", Enumerable.Repeat(row, rows))}";
    }

    private static ReadOnlySpan<byte> Sized(ref ReadOnlySpan<byte> from)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(from);
        var value = from.Slice(4, length);
        from = from[(4 + length)..];
        return value;
    }

    private static void Day(SqliteStatement? to, ReadOnlySpan<byte> digits)
    {
        Span<byte> iso = stackalloc byte[10];
        digits[..4].CopyTo(iso);
        digits[4..6].CopyTo(iso[5..]);
        digits[6..].CopyTo(iso[8..]);
        iso[4] = iso[7] = (byte)'-';
        to?.Utf8(iso);
    }
}
