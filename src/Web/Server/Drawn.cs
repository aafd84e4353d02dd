using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace VuonLen.Web.Server;

/// <summary>The files pages are drawn with. Their address carries their content's mark, so that a browser may keep them for good.</summary>
public sealed class Drawn(IWebHostEnvironment host)
{
    private readonly Dictionary<string, string> _marks = new[] { "site.css", "pieces.css", "mark.svg" }.ToDictionary(name => name, name =>
    {
        using var file = host.WebRootFileProvider.GetFileInfo(name).CreateReadStream();
        return Convert.ToHexStringLower(SHA256.HashData(file))[..12];
    });

    /// <summary>The address of a file.</summary>
    public string this[string name] => $"/{name}?v={_marks[name]}";

    /// <summary>How they are served.</summary>
    public static StaticFileOptions Options { get; } = new()
    {
        OnPrepareResponse = served => served.Context.Response.Headers.CacheControl =
            served.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=300",
    };
}
