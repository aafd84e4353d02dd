using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using VuonLen.Store.Acts;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Writing;

/// <summary>Binds the encoded rows of one table to its statements.</summary>
internal sealed class TableBinder : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly TableSpec _table;
    private readonly bool[] _beside;
    private readonly byte[] _digest = new byte[32];
    private SqliteStatement? _insert;
    private SqliteStatement? _close;

    public TableBinder(SqliteConnection connection, TableSpec table)
    {
        (_connection, _table) = (connection, table);
        // A sealed column's clear text is hashed but never kept; its sealed bytes and its index stand beside.
        _beside = [.. table.Columns.Select(column => column.Kind is ColumnKind.Sealed or ColumnKind.DerivedText or ColumnKind.DerivedBytes)];
    }

    /// <summary>What the act at hand closed.</summary>
    public TableChain Closed { get; private set; } = new();

    public void BeginAct()
    {
        if (Closed.Count > 0) Closed = new();
    }

    /// <summary>Inserts a row from its canonical bytes and what stands beside them.</summary>
    public void Insert(long act, ReadOnlySpan<byte> canonical, ReadOnlySpan<byte> beside, ReadOnlySpan<byte> digest)
    {
        _insert ??= new(_connection, InsertSql(_table));
        // As Chain.BeginRow spells it: the format, the salt, the table's name, the owner, the number.
        var hashed = canonical[2..];
        var salt = Sized(ref hashed);
        Value(ref hashed, bind: false);
        Value(ref hashed, bind: true);
        Value(ref hashed, bind: true);
        var kept = beside.IsEmpty ? beside : beside[1..];
        for (var i = 0; i < _beside.Length; i++)
        {
            if (_table.Columns[i].Kind == ColumnKind.Sealed) Value(ref hashed, bind: false);
            if (_beside[i]) Value(ref kept, bind: true);
            else Value(ref hashed, bind: true);
        }
        _insert.Number(act);
        _insert.Bytes(salt);
        _insert.Bytes(digest);
        _insert.Run();
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
        Closed.Take(_digest);
    }

    public void Dispose()
    {
        _insert?.Dispose();
        _close?.Dispose();
    }

    /// <summary>Takes one tagged value, as the canonical writer spells it.</summary>
    private void Value(ref ReadOnlySpan<byte> from, bool bind)
    {
        var tag = (char)from[0];
        from = from[1..];
        switch (tag)
        {
            case '-':
                if (bind) _insert!.Null();
                break;
            case 't':
                var text = Sized(ref from);
                if (bind) _insert!.Utf8(text);
                break;
            case 'b':
                var bytes = Sized(ref from);
                if (bind) _insert!.Bytes(bytes);
                break;
            case 'n':
                if (bind) _insert!.Number(BinaryPrimitives.ReadInt64BigEndian(from));
                from = from[8..];
                break;
            case 'd':
                if (bind) Day(from[..8]);
                from = from[8..];
                break;
            case 'u':
                if (bind) _insert!.Bytes(from[..16]);
                from = from[16..];
                break;
            default: throw new InvalidOperationException($"No such value in a row: {tag}.");
        }
    }

    private static string InsertSql(TableSpec table)
    {
        var names = string.Join(", ", table.Columns.Select(column => column.Name));
        var marks = string.Concat(Enumerable.Repeat(", ?", table.Columns.Count));
        return $"insert into {table.Name} ({table.OwnerColumn}, n, {names}, act_from, salt, digest) values (?, ?{marks}, ?, ?, ?)";
    }

    private static ReadOnlySpan<byte> Sized(ref ReadOnlySpan<byte> from)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(from);
        var value = from.Slice(4, length);
        from = from[(4 + length)..];
        return value;
    }

    private void Day(ReadOnlySpan<byte> digits)
    {
        Span<byte> iso = stackalloc byte[10];
        digits[..4].CopyTo(iso);
        digits[4..6].CopyTo(iso[5..]);
        digits[6..].CopyTo(iso[8..]);
        iso[4] = iso[7] = (byte)'-';
        _insert!.Utf8(iso);
    }
}
