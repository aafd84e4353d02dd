using Microsoft.AspNetCore.Http.Json;
using VuonLen.Web.Access;
using VuonLen.Web.Register;
using VuonLen.Web.CommandLine;
using VuonLen.Web.Households;
using VuonLen.Web.Layout;
using VuonLen.Web.SignIn;
using VuonLen.Web.Situation;

namespace VuonLen.Web.Server;

/// <summary>The one server, put together: what it offers, and in which order a request passes.</summary>
public static class WebServer
{
    /// <summary>Builds the server of a store; it does not listen yet.</summary>
    public static WebApplication Build(CityRegister register, string urls)
    {
        // The current directory may be anywhere; assets and law stand beside the program.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
            ApplicationName = typeof(WebServer).Assembly.GetName().Name,
        });
        builder.WebHost.UseKestrelHttpsConfiguration().UseUrls(urls).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ToStandardError();
        builder.Services.AddSingleton(register);
        builder.Services.AddSingleton<Drawn>();
        builder.Services.AddPages();
        builder.Services.AddKeys(register.Store.Folder);
        builder.Services.AddSignIn(register.Clock);
        builder.Services.AddAccess();
        builder.Services.AddCompression();
        builder.Services.AddOpenApi();
        builder.Services.AddHealthChecks();
        builder.Services.Configure<JsonOptions>(json => Json.Shaped(json.SerializerOptions));

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseFriendlyFaults();
        app.UseResponseCompression();
        app.UseStaticFiles(Drawn.Options);
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseViewer();
        app.UseTokenOnEveryWrite();

        app.MapHealth();
        app.MapOpenApi("/openapi/v1.json");
        app.MapLanguage();
        app.MapSignIn();
        app.MapSituation();
        app.MapHouseholds();
        app.MapGet("/", () => Results.Redirect("/situation")).ExcludeFromDescription();
        return app;
    }
}
