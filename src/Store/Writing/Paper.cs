using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Store.Keys;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Writing;

/// <summary>A scan of a paper that an act rests on.</summary>
/// <param name="Name">What its file was called; shown, never a path.</param>
/// <param name="MediaType">What its first bytes say it is.</param>
public sealed record Paper(string Name, string MediaType, byte[] Content);

/// <summary>Writes papers with their act: one chained row each, and what they show once for each content, sealed.</summary>
internal static class PaperWriter
{
    /// <summary>Writes the papers of an act, after everything else of it.</summary>
    public static void Write(this ActWriter act, IReadOnlyList<Paper> papers, IdSequence ids, StoreKeys keys)
    {
        foreach (var paper in papers)
        {
            var digest = SHA256.HashData(paper.Content);
            var table = act.Into(Tables.ActPaper);
            table.Begin(ids.Next(), 1);
            table.Text(paper.Name);
            table.Text(paper.MediaType);
            table.Number(paper.Content.Length);
            table.Text(Convert.ToHexStringLower(digest));
            table.End(act.Number);
            Keep(act.Connection, digest, paper.Content, keys);
        }
    }

    private static void Keep(SqliteConnection connection, byte[] digest, byte[] content, StoreKeys keys)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select 1 from paper_content where sha256 = $sha256";
        command.Parameters.AddWithValue("$sha256", Convert.ToHexStringLower(digest));
        if (command.ExecuteScalar() is not null) return;
        command.CommandText = "insert into paper_content (sha256, sealed_content) values ($sha256, $content)";
        command.Parameters.AddWithValue("$content", keys.Seal(digest, content));
        command.ExecuteNonQuery();
    }
}
