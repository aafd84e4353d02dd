using VuonLen.Web.Access;

namespace VuonLen.Web.Layout;

/// <summary>Reads the viewer once for each request, after sign-in is known.</summary>
public static class ViewerSetup
{
    public static void UseViewer(this WebApplication app) => app.Use((context, next) =>
    {
        var services = context.RequestServices;
        services.GetRequiredService<Viewer>().Read(context, services.GetRequiredService<Standings>().Of);
        return next(context);
    });

    /// <summary>Changes the language and goes back to the page.</summary>
    public static void MapLanguage(this WebApplication app) => app.MapPost("/language", async (HttpContext context) =>
    {
        var form = await context.Request.ReadFormAsync();
        context.Response.Cookies.Append(Viewer.LanguageCookie, Texts.Language.Of(form["language"]).Code, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
        });
        return Results.LocalRedirect(LocalAddress.Of(form["back"]));
    }).AllowAnonymous().ExcludeFromDescription();
}
