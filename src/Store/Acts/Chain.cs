using System.Security.Cryptography;
using VuonLen.Core.Acts;

namespace VuonLen.Store.Acts;

/// <summary>
/// The running digest of one table's rows in one act, taken in key order, in blocks: state = SHA-256(state ‖ the next 64 row digests),
/// the last block shorter. It begins at 32 zero bytes; no rows leave it there.
/// </summary>
public sealed class TableChain
{
    private const int DigestLength = 32;
    private const int Block = DigestLength * 65;
    private byte[] _state = new byte[DigestLength * 2];
    private int _filled = DigestLength;

    /// <summary>How many rows went in.</summary>
    public long Count { get; private set; }

    /// <summary>The digest of all rows so far.</summary>
    public byte[] Root => _filled == DigestLength ? _state[..DigestLength] : SHA256.HashData(_state.AsSpan(0, _filled));

    /// <summary>Takes the next row's digest.</summary>
    public void Take(ReadOnlySpan<byte> digest)
    {
        if (_filled == Block)
        {
            SHA256.HashData(_state.AsSpan(0, _filled), _state);
            _filled = DigestLength;
        }
        if (_filled == _state.Length) Array.Resize(ref _state, Math.Min(Block, _state.Length * 2));
        digest.CopyTo(_state.AsSpan(_filled));
        _filled += DigestLength;
        Count++;
    }
}

/// <summary>What one act did to one table.</summary>
public sealed record TableRoots(string Table, long Inserted, byte[] InsertedRoot, long Closed, byte[] ClosedRoot);

/// <summary>The chain of acts: hash = SHA-256(previous hash ‖ header ‖ roots of its tables by name).</summary>
public static class Chain
{
    /// <summary>The format of acts and rows written now.</summary>
    public const int Format = 1;

    /// <summary>What stands before the first act.</summary>
    public static byte[] Beginning => new byte[32];

    /// <summary>The hash of an act.</summary>
    public static byte[] HashOf(byte[] previous, long number, int format, ActHeader header, IEnumerable<TableRoots> tables)
    {
        var bytes = new CanonicalWriter();
        bytes.Reset();
        bytes.Bytes(previous);
        bytes.Number(number);
        bytes.Number(format);
        bytes.Text(header.Kind);
        bytes.Text(header.Author);
        bytes.Text(header.Why);
        bytes.Text(header.Paper);
        bytes.Instant(header.RecordedAt);
        foreach (var table in tables.OrderBy(table => table.Table, StringComparer.Ordinal))
        {
            bytes.Text(table.Table);
            bytes.Number(table.Inserted);
            bytes.Bytes(table.InsertedRoot);
            bytes.Number(table.Closed);
            bytes.Bytes(table.ClosedRoot);
        }
        return SHA256.HashData(bytes.Written);
    }

    /// <summary>Starts the canonical bytes of a row: format, salt, table, owner, number. Its digest is the SHA-256 of all.</summary>
    public static void BeginRow(CanonicalWriter bytes, ReadOnlySpan<byte> salt, string table, Guid owner, int n)
    {
        bytes.Reset();
        bytes.Bytes(salt);
        bytes.Text(table);
        bytes.Id(owner);
        bytes.Number(n);
    }
}
