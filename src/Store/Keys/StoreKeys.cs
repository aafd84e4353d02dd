using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using VuonLen.Core.Basics;

namespace VuonLen.Store.Keys;

/// <summary>
/// The keys of one store: one seals identity numbers (AES-256-GCM, bound to the person) and scans of papers (bound to their digest), one indexes them for exact search (HMAC-SHA-256).
/// They live beside the store in a file only its owner may read, never in the database.
/// </summary>
public sealed class StoreKeys : IDisposable
{
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private readonly AesGcm _seal;
    private readonly byte[] _index;

    private StoreKeys(byte[] seal, byte[] index) => (_seal, _index) = (new AesGcm(seal, TagLength), index);

    /// <summary>Opens the keys in a folder.</summary>
    /// <exception cref="ProblemException">They are missing or damaged.</exception>
    public static StoreKeys Open(string folder)
    {
        var file = FileIn(folder);
        if (!File.Exists(file))
            throw new ProblemException($"Không thấy khóa của kho dữ liệu ở «{file}». Hãy chép lại thư mục khóa đã sao lưu, hoặc chỉ đường dẫn bằng biến VUONLEN_KEYS.",
                $"The store’s key was not found at “{file}”. Copy the saved folder of keys back, or name it in the variable VUONLEN_KEYS.");
        try
        {
            var saved = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!;
            return new(Convert.FromBase64String(saved["seal"]), Convert.FromBase64String(saved["index"]));
        }
        catch (Exception problem) when (problem is JsonException or FormatException or KeyNotFoundException or ArgumentException)
        {
            throw new ProblemException($"Tệp khóa «{file}» bị hỏng. Hãy chép lại từ bản sao lưu.",
                $"The key file “{file}” is broken. Copy it back from the backup.", problem);
        }
    }

    /// <summary>Makes new keys in a folder that has none.</summary>
    public static StoreKeys Create(string folder)
    {
        PrivateFiles.MakeFolder(folder);
        var seal = RandomNumberGenerator.GetBytes(32);
        var index = RandomNumberGenerator.GetBytes(32);
        var saved = new Dictionary<string, string> { ["format"] = "1", ["seal"] = Convert.ToBase64String(seal), ["index"] = Convert.ToBase64String(index) };
        PrivateFiles.Write(FileIn(folder), JsonSerializer.Serialize(saved));
        return new(seal, index);
    }

    /// <summary>Seals a text so that it opens only for this person.</summary>
    public byte[] Seal(Guid person, string text) => Seal(person.ToByteArray(bigEndian: true), Encoding.UTF8.GetBytes(text));

    /// <summary>Seals bytes so that they open only together with what they are bound to.</summary>
    public byte[] Seal(ReadOnlySpan<byte> boundTo, ReadOnlySpan<byte> clear)
    {
        var sealedBytes = new byte[NonceLength + TagLength + clear.Length];
        RandomNumberGenerator.Fill(sealedBytes.AsSpan(0, NonceLength));
        _seal.Encrypt(sealedBytes.AsSpan(0, NonceLength), clear, sealedBytes.AsSpan(NonceLength + TagLength), sealedBytes.AsSpan(NonceLength, TagLength), boundTo);
        return sealedBytes;
    }

    /// <summary>Opens a sealed text; null if it was altered, belongs to somebody else, or was sealed with another key.</summary>
    public string? Unseal(Guid person, ReadOnlySpan<byte> sealedText) =>
        Unseal(person.ToByteArray(bigEndian: true), sealedText) is { } clear ? Encoding.UTF8.GetString(clear) : null;

    /// <summary>Opens sealed bytes; null if they were altered, are bound to something else, or were sealed with another key.</summary>
    public byte[]? Unseal(ReadOnlySpan<byte> boundTo, ReadOnlySpan<byte> sealedBytes)
    {
        if (sealedBytes.Length < NonceLength + TagLength) return null;
        var clear = new byte[sealedBytes.Length - NonceLength - TagLength];
        try
        {
            _seal.Decrypt(sealedBytes[..NonceLength], sealedBytes[(NonceLength + TagLength)..], sealedBytes.Slice(NonceLength, TagLength), clear, boundTo);
            return clear;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    /// <summary>The index of a number, equal for equal numbers.</summary>
    public byte[] IndexOf(string number) => HMACSHA256.HashData(_index, Encoding.UTF8.GetBytes(number));

    /// <inheritdoc/>
    public void Dispose() => _seal.Dispose();

    private static string FileIn(string folder) => Path.Combine(folder, "store-keys.json");
}
