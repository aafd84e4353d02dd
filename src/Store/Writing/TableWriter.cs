using System.Security.Cryptography;
using VuonLen.Core.Acts;
using VuonLen.Core.Basics;
using VuonLen.Store.Acts;
using VuonLen.Store.Keys;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Writing;

/// <summary>
/// Writes one chained table: every value goes into the row's canonical bytes, from which the digest is taken and the database bound.
/// Within an act rows come in key order, because the chain takes them so.
/// </summary>
internal sealed class TableWriter(TableSpec table, int index, StoreKeys keys, RowApplier applier)
{
    private readonly CanonicalWriter _bytes = new();
    private readonly CanonicalWriter _beside = new();
    private readonly byte[] _digest = new byte[32];
    private readonly IncrementalHash _sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _saltPool = new byte[16 * 512];
    private int _saltNext = 16 * 512;
    private (Guid Owner, int N) _lastInserted;
    private (Guid Owner, int N) _lastClosed;
    private Guid _owner;
    private bool _hasBeside;

    /// <summary>What the act inserted so far.</summary>
    public TableChain Inserted { get; private set; } = new();

    public void BeginAct()
    {
        if (Inserted.Count > 0) Inserted = new();
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
        Chain.BeginRow(_bytes, _saltPool.AsSpan(_saltNext, 16), table.Name, owner, n);
        _saltNext += 16;
        (_owner, _hasBeside) = (owner, false);
    }

    public void Text(string? value) => _bytes.Text(value);

    public void Number(long? value) => _bytes.Number(value);

    public void Id(Guid? value) => _bytes.Id(value);

    public void Day(DateOnly? value) => _bytes.Day(value);

    public void Range(DayRange range)
    {
        Day(range.From);
        Day(range.To);
    }

    public void Derived(string value) => Beside().Text(value);

    public void Sealed(string value)
    {
        _bytes.Text(value);
        Beside().Bytes(keys.Seal(_owner, value));
        Beside().Bytes(keys.IndexOf(value));
    }

    public void End(long act)
    {
        _sha.AppendData(_bytes.Written);
        _sha.GetHashAndReset(_digest);
        applier.Insert(index, act, _bytes.Written, _hasBeside ? _beside.Written : [], _digest);
        Inserted.Take(_digest);
    }

    /// <summary>Closes a row that is open: the act from which it is no longer believed.</summary>
    public void Close(Guid owner, int n, long act)
    {
        MustFollow(ref _lastClosed, (owner, n));
        applier.Close(index, act, owner, n);
    }

    private CanonicalWriter Beside()
    {
        if (!_hasBeside) _beside.Reset();
        _hasBeside = true;
        return _beside;
    }

    private void MustFollow(ref (Guid Owner, int N) last, (Guid Owner, int N) next)
    {
        if (BigEndianIds.Compare(next.Owner, last.Owner) is var order && (order < 0 || (order == 0 && next.N <= last.N)))
            throw new InvalidOperationException($"Rows of {table.Name} must come in key order within an act: {next} came after {last}.");
        last = next;
    }
}
