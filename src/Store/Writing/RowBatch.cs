using System.Buffers.Binary;

namespace VuonLen.Store.Writing;

/// <summary>Rows and closings on their way to the database, one after the other in plain bytes, so that another thread can bind them.</summary>
internal sealed class RowBatch
{
    /// <summary>Beyond this many bytes a batch is worth handing over.</summary>
    public const int Full = 1 << 18;

    private byte[] _bytes = new byte[4096];

    /// <summary>How many bytes are used.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>What else is to be done, in the order of its marks among the bytes.</summary>
    public List<Action> Actions { get; } = [];

    public void Clear()
    {
        Length = 0;
        Actions.Clear();
    }

    /// <summary>Something to be done once everything before it is bound.</summary>
    public void Then(Action what)
    {
        Head('x', 0, 0);
        Actions.Add(what);
    }

    /// <summary>A new row: its canonical bytes, what is kept beside them, its digest.</summary>
    public void Insert(int table, long act, ReadOnlySpan<byte> canonical, ReadOnlySpan<byte> beside, ReadOnlySpan<byte> digest)
    {
        Head('i', table, act);
        Part(canonical);
        Part(beside);
        Part(digest);
    }

    /// <summary>A row to close.</summary>
    public void Close(int table, long act, Guid owner, int n)
    {
        Head('c', table, act);
        owner.TryWriteBytes(Room(16), bigEndian: true, out _);
        BinaryPrimitives.WriteInt32LittleEndian(Room(4), n);
    }

    /// <summary>A household that an act touches.</summary>
    public void Subject(long act, Guid household)
    {
        Head('s', 0, act);
        household.TryWriteBytes(Room(16), bigEndian: true, out _);
    }

    private void Head(char what, int table, long act)
    {
        var head = Room(10);
        head[0] = (byte)what;
        head[1] = (byte)table;
        BinaryPrimitives.WriteInt64LittleEndian(head[2..], act);
    }

    private void Part(ReadOnlySpan<byte> bytes)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Room(4), bytes.Length);
        bytes.CopyTo(Room(bytes.Length));
    }

    private Span<byte> Room(int count)
    {
        if (Length + count > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }
}
