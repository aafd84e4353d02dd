using System.Buffers.Binary;

namespace VuonLen.Store.Writing;

/// <summary>Takes a batch apart again, in the order it was written.</summary>
internal ref struct BatchReader(ReadOnlySpan<byte> bytes)
{
    private readonly int _length = bytes.Length;
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly int At => _length - _rest.Length;

    public readonly bool AtEnd => _rest.IsEmpty;

    public (char What, int Table, long Act) Head()
    {
        var head = Take(10);
        return ((char)head[0], head[1], BinaryPrimitives.ReadInt64LittleEndian(head[2..]));
    }

    public ReadOnlySpan<byte> Part() => Take(BinaryPrimitives.ReadInt32LittleEndian(Take(4)));

    public void SkipParts(int count)
    {
        for (var i = 0; i < count; i++) Part();
    }

    public Guid Id() => new(Take(16), bigEndian: true);

    public int Number() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
