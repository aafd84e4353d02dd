namespace VuonLen.Store.Schema;

/// <summary>Ids as the database keeps and orders them: 16 big-endian bytes.</summary>
public static class BigEndianIds
{
    /// <summary>The order of the database.</summary>
    public static int Compare(Guid left, Guid right)
    {
        Span<byte> leftBytes = stackalloc byte[16], rightBytes = stackalloc byte[16];
        left.TryWriteBytes(leftBytes, bigEndian: true, out _);
        right.TryWriteBytes(rightBytes, bigEndian: true, out _);
        return leftBytes.SequenceCompareTo(rightBytes);
    }

    /// <summary>The bytes of an id.</summary>
    public static byte[] ToBytes(Guid id) => id.ToByteArray(bigEndian: true);

    /// <summary>The id of the bytes.</summary>
    public static Guid FromBytes(byte[] bytes) => new(bytes, bigEndian: true);

    /// <summary>The id as an SQL literal.</summary>
    public static string Literal(Guid id) => $"x'{Convert.ToHexString(ToBytes(id))}'";
}
