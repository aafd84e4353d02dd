using System.Buffers.Binary;
using VuonLen.Demo.Numbers;

namespace VuonLen.Demo.Story;

/// <summary>Ids of the shape of UUIDv7: the instant of the act, a counter, then bits that follow from the seed.</summary>
internal sealed class DemoIds(ulong seed)
{
    private const int CounterBits = 18;
    private long _milliseconds;
    private int _households;
    private int _persons;

    /// <summary>Ids made from now on carry this instant.</summary>
    public void At(DateTimeOffset recorded)
    {
        _milliseconds = recorded.ToUnixTimeMilliseconds();
        _households = _persons = 0;
    }

    public Guid Household() => Make(1, _households++);

    public Guid Person() => Make(2, _persons++);

    private Guid Make(ulong kind, int counter)
    {
        if (counter >> CounterBits != 0) throw new DemoException("Một bút toán của dữ liệu mô phỏng có quá nhiều bản ghi để đánh số.");
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, _milliseconds << 16);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[6..], (ushort)(0x7000 | (counter >> 6)));
        var random = Chance.Seed(seed ^ (ulong)_milliseconds, kind, counter);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], (2UL << 62) | ((ulong)(counter & 63) << 56) | (random >> 8));
        return new(bytes, bigEndian: true);
    }
}
