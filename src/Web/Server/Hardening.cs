using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Primitives;
using VuonLen.Web.Layout;

namespace VuonLen.Web.Server;

/// <summary>What every answer carries and every write must prove.</summary>
public static class Hardening
{
    // Everything comes from this server; nothing runs or is styled inline.
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly StringSegment[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Headers against framing, sniffing, leaking addresses, and keeping personal pages in caches.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        return next(context);
    });

    /// <summary>
    /// Answers by these names only, and by those of the machine itself; by any name where none are given, for nobody here knows what an office
    /// calls its machine. No page, address or cookie is made from the name a request came by.
    /// </summary>
    public static void UseNames(this WebApplication app, string? hosts)
    {
        var names = (hosts ?? "").Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0) return;
        List<StringSegment> answered = [.. Loopback, .. names];
        app.Use((context, next) => HostString.MatchesAny(context.Request.Host.Host, answered) ? next(context)
            : FaultPages.Write(context, StatusCodes.Status400BadRequest, FaultTexts.OtherHost));
    }

    /// <summary>Every request that is not a reading must carry the token of a page of ours.</summary>
    public static void UseTokenOnEveryWrite(this WebApplication app) => app.Use(async (context, next) =>
    {
        var reads = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsOptions(context.Request.Method);
        if (reads || await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context)) await next(context);
        else await FaultPages.Write(context, StatusCodes.Status400BadRequest, context.Request.Path.StartsWithSegments("/api") ? FaultTexts.NoToken : FaultTexts.StalePage);
    });

    /// <summary>Pages, their letters unescaped, and the token of their forms.</summary>
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "vuonlen-form";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }

    /// <summary>The keys that seal cookies: beside the store's own, for their owner only.</summary>
    public static void AddKeys(this IServiceCollection services, string store)
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable("VUONLEN_KEYS") ?? Path.Combine(store, "keys"), "cookies");
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var keys = services.AddDataProtection().SetApplicationName("vuonlen").PersistKeysToFileSystem(new DirectoryInfo(folder));
        if (OperatingSystem.IsWindows()) keys.ProtectKeysWithDpapi();
    }

    /// <summary>Pages go out small: the line to a commune is slow.</summary>
    public static void AddCompression(this IServiceCollection services)
    {
        // Tokens in forms are masked anew on every page, so that compressing over https tells nothing of them.
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    /// <summary>Warnings and worse, on standard error, without addresses or values of requests.</summary>
    public static void ToStandardError(this ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.SetMinimumLevel(LogLevel.Warning);
        // Why a server does not start is told in one sentence, without a trace.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel.", LogLevel.Warning);
        // It warns of keys kept in files without a certificate; the folder is its owner's only.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // It warns each time that a page with a form is not cached; none of ours is.
        logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        logging.AddSimpleConsole(options => options.SingleLine = true);
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
