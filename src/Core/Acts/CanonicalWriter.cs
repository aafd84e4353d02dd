using System.Buffers.Binary;
using System.Text;
using VuonLen.Core.Basics;

namespace VuonLen.Core.Acts;

/// <summary>
/// The canonical bytes of a row or an act, format 1: each value is a tag, then its bytes; texts are NFC UTF-8 with a length
/// before them, days are ISO texts, instants are microseconds UTC, ids are 16 big-endian bytes, numbers are 8 big-endian bytes.
/// The bytes depend on no serializer, no engine and no key.
/// </summary>
public sealed class CanonicalWriter
{
    /// <summary>The format these bytes are written in; it leads every digest.</summary>
    public const byte Format = 1;

    private byte[] _bytes = new byte[512];
    private int _length;

    /// <summary>What was written since <see cref="Reset"/>.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Starts anew.</summary>
    public void Reset()
    {
        _length = 0;
        Room(1)[0] = Format;
    }

    /// <summary>Nothing is known here.</summary>
    public void Null() => Room(1)[0] = (byte)'-';

    /// <summary>A text; null is nothing.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Null();
            return;
        }
        if (!text.IsNormalized()) text = text.Normalize();
        var length = Encoding.UTF8.GetByteCount(text);
        Room(1)[0] = (byte)'t';
        BinaryPrimitives.WriteInt32BigEndian(Room(4), length);
        Encoding.UTF8.GetBytes(text, Room(length));
    }

    /// <summary>A whole number; null is nothing.</summary>
    public void Number(long? value)
    {
        if (value is not { } number)
        {
            Null();
            return;
        }
        Room(1)[0] = (byte)'n';
        BinaryPrimitives.WriteInt64BigEndian(Room(8), number);
    }

    /// <summary>A day; null is nothing.</summary>
    public void Day(DateOnly? value)
    {
        if (value is not { } day)
        {
            Null();
            return;
        }
        Room(1)[0] = (byte)'d';
        var to = Room(8);
        // yyyyMMdd, written digit by digit: the same for every culture and calendar.
        var digits = day.Year * 10000 + day.Month * 100 + day.Day;
        for (var i = 7; i >= 0; i--, digits /= 10) to[i] = (byte)('0' + digits % 10);
    }

    /// <summary>An instant.</summary>
    public void Instant(DateTimeOffset value)
    {
        Room(1)[0] = (byte)'i';
        BinaryPrimitives.WriteInt64BigEndian(Room(8), Instants.ToMicroseconds(value));
    }

    /// <summary>An id; null is nothing.</summary>
    public void Id(Guid? value)
    {
        if (value is not { } id)
        {
            Null();
            return;
        }
        Room(1)[0] = (byte)'u';
        id.TryWriteBytes(Room(16), bigEndian: true, out _);
    }

    /// <summary>Raw bytes with their length.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Room(1)[0] = (byte)'b';
        BinaryPrimitives.WriteInt32BigEndian(Room(4), bytes.Length);
        bytes.CopyTo(Room(bytes.Length));
    }

    private Span<byte> Room(int count)
    {
        if (_length + count > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
        var room = _bytes.AsSpan(_length, count);
        _length += count;
        return room;
    }
}
