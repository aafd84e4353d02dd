using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VuonLen.Store;
using VuonLen.Store.Officers;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;

namespace VuonLen.Web.SignIn;

/// <summary>Sign-in with a password: its services and routes.</summary>
public static class SignInSetup
{
    /// <summary>The limit on tries from one address; a whole office may share one.</summary>
    public const string Limit = "sign-in";

    private const int TriesPerMinute = 60;

    public static void AddSignIn(this IServiceCollection services, TimeProvider clock)
    {
        services.AddSingleton(clock);
        services.AddScoped(provider => provider.GetRequiredService<CityRegister>().Store.Officers());
        services.AddIdentityCore<Officer>(options =>
        {
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
            options.Password.RequiredLength = 10;
            options.Password.RequireNonAlphanumeric = false;
        }).AddEntityFrameworkStores<RegisterDb>().AddSignInManager();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(Shape);
        services.AddRateLimiter(limits =>
        {
            limits.OnRejected = (rejected, _) => new(FaultPages.Write(rejected.HttpContext, StatusCodes.Status429TooManyRequests, FaultTexts.TooMany));
            limits.AddPolicy(Limit, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = TriesPerMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter(""));
        });
    }

    public static void MapSignIn(this WebApplication app)
    {
        app.MapGet("/sign-in", SignInPage.Show).AllowAnonymous().ExcludeFromDescription();
        app.MapPost("/sign-in", SignInPage.Try).AllowAnonymous().RequireRateLimiting(Limit).ExcludeFromDescription();
        app.MapPost("/sign-out", async (HttpContext context, SignInManager<Officer> signIn, UserManager<Officer> officers) =>
        {
            // A new stamp ends every session of the officer, so that no copy of the cookie lives on.
            if (await officers.GetUserAsync(context.User) is { } officer) await officers.UpdateSecurityStampAsync(officer);
            await signIn.SignOutAsync();
            return Results.LocalRedirect("/sign-in");
        }).ExcludeFromDescription();
    }

    private static void Shape(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "vuonlen";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
        cookie.LoginPath = "/sign-in";
        cookie.ReturnUrlParameter = "next";
        cookie.Events.OnValidatePrincipal = RefuseEndedSession;
        cookie.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
        cookie.Events.OnRedirectToLogin = context =>
        {
            if (context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/openapi")) return Answer(context, StatusCodes.Status401Unauthorized);
            // The frame's own address would name the host as the request does.
            var asked = context.Request;
            context.Response.Redirect(cookie.LoginPath + QueryString.Create(cookie.ReturnUrlParameter, asked.PathBase + asked.Path + asked.QueryString));
            return Task.CompletedTask;
        };
    }

    // One reading by key for each request; the usual validator would write the cookie anew each time.
    private static async Task RefuseEndedSession(CookieValidatePrincipalContext context)
    {
        var signIn = context.HttpContext.RequestServices.GetRequiredService<SignInManager<Officer>>();
        if (await signIn.ValidateSecurityStampAsync(context.Principal) is null) context.RejectPrincipal();
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
