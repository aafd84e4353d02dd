using System.Security.Cryptography;
using System.Text;
using VuonLen.Core.Basics;

namespace VuonLen.Store.Writing;

/// <summary>One version of a law file as this store decides by it.</summary>
/// <param name="Path">Its path in the data folder; its identity.</param>
/// <param name="N">The version, from 1.</param>
public sealed record LawText(string Path, int N, string Text)
{
    /// <summary>The id that stands for the path.</summary>
    public Guid Id => PlaceId.FromKey(Path).Value;

    /// <summary>SHA-256 of the text in UTF-8, in lower-case hex.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}
