using System.Security.Cryptography;
using System.Text;

namespace VuonLen.Core.Basics;

/// <summary>A household's identity for life (UUIDv7), whatever becomes of its code, head or place.</summary>
public readonly record struct HouseholdId(Guid Value);

/// <summary>A person's identity for life (UUIDv7).</summary>
public readonly record struct PersonId(Guid Value);

/// <summary>One version of one administrative unit. A code is only its label within a range.</summary>
public readonly record struct PlaceId(Guid Value)
{
    /// <summary>The id of a shipped unit version, from its stable key in the places files (UUIDv8 over SHA-256, RFC 9562 §5.8).</summary>
    public static PlaceId FromKey(string key)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(key), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(new Guid(hash[..16], bigEndian: true));
    }
}
