using System.Security.Claims;
using VuonLen.Web.Access;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Layout;

/// <summary>Who looks at this page, in which language, and what they may see.</summary>
public sealed class Viewer
{
    /// <summary>The cookie the chosen language is kept in.</summary>
    public const string LanguageCookie = "vuonlen-language";

    /// <summary>The language of the page.</summary>
    public Language Say { get; private set; } = Language.Vietnamese;

    /// <summary>The name of the signed-in officer; null if nobody is.</summary>
    public string? Name { get; private set; }

    /// <summary>What they may see.</summary>
    public Standing Standing { get; private set; } = Standing.None;

    /// <summary>Address of this page, to come back to.</summary>
    public string Here { get; private set; } = "/";

    /// <summary>Reads the request.</summary>
    public void Read(HttpContext context, Func<ClaimsPrincipal, Standing> standing)
    {
        Say = Language.Of(context.Request.Cookies[LanguageCookie]);
        Here = context.Request.Path + context.Request.QueryString;
        if (context.User.Identity is not { IsAuthenticated: true }) return;
        Standing = standing(context.User);
        Name = Standing.Name;
    }
}
