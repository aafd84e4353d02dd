using System.Security.Cryptography;
using System.Text;

namespace VuonLen.Web.Server;

/// <summary>
/// What pages are drawn with: the stylesheet, put together from its layers once, the mark, and scripts that add comfort to pages which work
/// without them. Their addresses carry their content's digest, so that a browser may keep them for good.
/// </summary>
public sealed class Drawn
{
    // Ours, and those brought from elsewhere.
    private static readonly string[] Scripts = ["js", "lib"];

    private readonly Dictionary<string, (byte[] Content, string Type, string Digest)> _files = [];

    public Drawn(IWebHostEnvironment host)
    {
        var layers = Directory.EnumerateFiles(Path.Combine(host.WebRootPath, "css"), "*.css").Order(StringComparer.Ordinal);
        Add("site.css", Encoding.UTF8.GetBytes(string.Concat(layers.Select(File.ReadAllText))), "text/css; charset=utf-8");
        foreach (var script in Scripts.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(host.WebRootPath, folder), "*.js")))
            Add(Path.GetFileName(script), File.ReadAllBytes(script), "text/javascript; charset=utf-8");
        Add("mark.svg", File.ReadAllBytes(Path.Combine(host.WebRootPath, "mark.svg")), "image/svg+xml");
    }

    /// <summary>The address of a file.</summary>
    public string this[string name] => $"/drawn/{_files[name].Digest}/{name}";

    /// <summary>Serves them to anyone: they hold nothing of the store.</summary>
    public static void Map(WebApplication app) => app.MapGet("/drawn/{digest}/{name}", (string name, Drawn drawn, HttpContext context) =>
    {
        if (!drawn._files.TryGetValue(name, out var file)) return Results.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(file.Content, file.Type);
    }).AllowAnonymous().ExcludeFromDescription();

    private void Add(string name, byte[] content, string type) =>
        _files[name] = (content, type, Convert.ToHexStringLower(SHA256.HashData(content))[..12]);
}
