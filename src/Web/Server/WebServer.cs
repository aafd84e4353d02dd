using Microsoft.AspNetCore.Http.Json;
using VuonLen.Core.Access;
using VuonLen.Web.Access;
using VuonLen.Web.CommandLine;
using VuonLen.Web.Contradictions;
using VuonLen.Web.Facts;
using VuonLen.Web.Home;
using VuonLen.Web.Households;
using VuonLen.Web.Households.Acts;
using VuonLen.Web.Households.ShowHousehold;
using VuonLen.Web.Households.UndoAct;
using VuonLen.Web.Import.Uploads;
using VuonLen.Web.Layout;
using VuonLen.Web.Places;
using VuonLen.Web.Register;
using VuonLen.Web.SignIn;
using VuonLen.Web.Situation;
using VuonLen.Web.Situation.Change;
using VuonLen.Web.Situation.Months;
using VuonLen.Web.Standards;

namespace VuonLen.Web.Server;

/// <summary>The one server, put together: what it offers, and in which order a request passes.</summary>
public static class WebServer
{
    // Forms are short; files come in by command.
    private const long LargestForm = 1 << 20;

    /// <summary>Builds the server of a store; it does not listen yet.</summary>
    /// <param name="hosts">The names it answers by, separated by semicolons; null for any.</param>
    public static WebApplication Build(CityRegister register, string urls, string? hosts = null)
    {
        // The current directory may be anywhere; assets and law stand beside the program.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
            ApplicationName = typeof(WebServer).Assembly.GetName().Name,
        });
        builder.WebHost.UseKestrelHttpsConfiguration().UseUrls(urls).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestForm;
        });
        builder.Logging.ToStandardError();
        builder.Services.AddSingleton(register);
        builder.Services.AddSingleton<Drawn>();
        builder.Services.AddSingleton<ListCounts>();
        builder.Services.AddPages();
        builder.Services.AddKeys(register.Store.Folder);
        builder.Services.AddSignIn(register.Clock);
        builder.Services.AddAccess();
        builder.Services.AddSituation();
        builder.Services.AddUploads(register.Store.Folder);
        builder.Services.AddCompression();
        // Whoever reads the description asks where they read it, by whatever name.
        builder.Services.AddOpenApi(options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Servers = [new() { Url = "/" }];
            return Task.CompletedTask;
        }));
        builder.Services.AddHealthChecks();
        builder.Services.Configure<JsonOptions>(json => JsonShape.Shaped(json.SerializerOptions));

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseFriendlyFaults();
        app.UseNames(hosts);
        app.UseResponseCompression();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseViewer();
        app.UseTokenOnEveryWrite();

        Drawn.Map(app);
        app.MapHealth();
        app.MapOpenApi("/openapi/v1.json");
        app.MapLanguage();
        app.MapSignIn();
        app.MapHome();
        app.MapSituation();
        app.MapCourse();
        app.MapChange();
        app.MapHouseholds();
        app.MapShowHousehold();
        app.MapHouseholdActs();
        app.MapUndoAct();
        app.MapUploads();
        app.MapContradictions();
        app.MapContradictionsPage();
        app.MapStandards();
        app.MapFacts();
        app.MapPlaces();
        return app;
    }

    /// <summary>Counts what the first pages of those who oversee the city show on the store's day. The counts are kept.</summary>
    public static void Prepare(CityRegister register)
    {
        SituationQuery.Answer(register, new(register.Today), Sight.Everything);
        DueQuery.Answer(register, new(register.Today), Sight.Everything, mayList: false);
        register.Reminders.LastRecorded();
    }
}
