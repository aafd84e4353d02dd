using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using VuonLen.Store.Keys;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>A scan of a paper as it is kept with an act.</summary>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Sha256">The digest of its content, in lower-case hex.</param>
public sealed record KeptPaper(Guid Id, long Act, string Name, string MediaType, long Size, string Sha256);

/// <summary>Reads papers. What an undo took back is told by the history; its papers stay.</summary>
public static class PaperReader
{
    /// <summary>The papers of some acts, in the order they were handed in.</summary>
    public static ILookup<long, KeptPaper> Of(SqliteConnection connection, IEnumerable<long> acts)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select item_id, act_from, name, media_type, size, sha256 from act_paper where act_from in ({string.Join(", ", acts)}) order by item_id";
        using var rows = command.ExecuteReader();
        var papers = new List<KeptPaper>();
        while (rows.Read())
            papers.Add(new(BigEndianIds.FromBytes(rows.GetFieldValue<byte[]>(0)), rows.GetInt64(1), rows.GetString(2), rows.GetString(3), rows.GetInt64(4), rows.GetString(5)));
        return papers.ToLookup(paper => paper.Act);
    }

    /// <summary>What a paper shows; null if it is no longer there, or is not what was handed in.</summary>
    public static byte[]? Content(SqliteConnection connection, KeptPaper paper, StoreKeys keys)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select sealed_content from paper_content where sha256 = $sha256";
        command.Parameters.AddWithValue("$sha256", paper.Sha256);
        return command.ExecuteScalar() is byte[] content ? Open(paper.Sha256, content, keys) : null;
    }

    /// <summary>Opens a sealed content; null if it does not open or has another digest.</summary>
    internal static byte[]? Open(string sha256, byte[] sealedContent, StoreKeys keys)
    {
        if (sha256.Length != 2 * SHA256.HashSizeInBytes || !sha256.All(char.IsAsciiHexDigit)) return null;
        var digest = Convert.FromHexString(sha256);
        return keys.Unseal(digest, sealedContent) is { } clear && SHA256.HashData(clear).AsSpan().SequenceEqual(digest) ? clear : null;
    }
}
