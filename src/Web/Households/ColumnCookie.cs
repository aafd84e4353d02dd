using System.Security.Claims;

namespace VuonLen.Web.Households;

/// <summary>Remembers the columns an officer chose in their browser, apart from those of others who sign in there.</summary>
public static class ColumnCookie
{
    /// <summary>The columns last chosen; null for the usual ones.</summary>
    public static string? Read(HttpContext context) => context.Request.Cookies[Name(context)] is { Length: > 0 } columns ? columns : null;

    /// <summary>Keeps a choice for a year, or forgets it.</summary>
    public static void Write(HttpContext context, string? columns)
    {
        var options = new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            Path = "/households",
            MaxAge = TimeSpan.FromDays(365),
        };
        if (columns is null) context.Response.Cookies.Delete(Name(context), options);
        else context.Response.Cookies.Append(Name(context), columns, options);
    }

    // The end of an id tells officers apart; its beginning is when it was given.
    private static string Name(HttpContext context) =>
        "vuonlen-columns-" + (Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id.ToString("N")[^12..] : "");
}
