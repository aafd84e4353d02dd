using System.Buffers.Binary;
using System.Security.Cryptography;

namespace VuonLen.Core.Basics;

/// <summary>New ids (UUIDv7, RFC 9562 §5.7) in strictly ascending order: a time of making, a counter, random bits. An act's rows are written in that order.</summary>
public sealed class IdSequence(DateTimeOffset made)
{
    private readonly long _milliseconds = made.ToUnixTimeMilliseconds();
    private uint _count;

    /// <summary>A time of making whose ids come after all of these: now, or just after the last of them where its clock was ahead.</summary>
    public static DateTimeOffset After(DateTimeOffset now, IEnumerable<Guid> ids)
    {
        var last = now.ToUnixTimeMilliseconds();
        Span<byte> bytes = stackalloc byte[16];
        foreach (var id in ids)
        {
            id.TryWriteBytes(bytes, bigEndian: true, out _);
            last = Math.Max(last, (long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16) + 1);
        }
        return DateTimeOffset.FromUnixTimeMilliseconds(last);
    }

    /// <summary>The next id.</summary>
    /// <exception cref="InvalidOperationException">More than 2³⁰ ids were asked for.</exception>
    public Guid Next()
    {
        if (++_count >= 1u << 30) throw new InvalidOperationException("One sequence gives at most 2^30 ids.");
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes[10..]);
        BinaryPrimitives.WriteInt64BigEndian(bytes, _milliseconds << 16);
        // 12 bits after the version and 18 bits after the variant count; the rest is random.
        BinaryPrimitives.WriteUInt16BigEndian(bytes[6..], (ushort)(0x7000 | (_count >> 18)));
        var low = _count & 0x3FFFF;
        BinaryPrimitives.WriteUInt16BigEndian(bytes[8..], (ushort)(0x8000 | (low >> 4)));
        bytes[10] = (byte)(((low & 0xF) << 4) | (uint)(bytes[10] & 0xF));
        return new(bytes, bigEndian: true);
    }
}
