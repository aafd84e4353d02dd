using Microsoft.AspNetCore.Http.HttpResults;
using VuonLen.Core.Situation;
using VuonLen.Web.Asking;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;
using VuonLen.Web.Situation.Months;

namespace VuonLen.Web.Situation;

/// <summary>The situation as a page and over the API.</summary>
public static class SituationPages
{
    public static void AddSituation(this IServiceCollection services) =>
        services.AddSingleton<CountAhead>().AddHostedService(provider => provider.GetRequiredService<CountAhead>());

    public static void MapSituation(this WebApplication app)
    {
        app.MapGet("/situation", Show).ExcludeFromDescription();
        app.MapGet("/api/v1/situation", Answer).Produces<SituationReport>().Takes(Parameters.Situation)
            .WithSummary("Section I of the plan for one unit on one day; the options of the command «situation».");
    }

    private static IResult Show(HttpContext context, Viewer viewer, CityRegister register, CountAhead ahead)
    {
        if (!viewer.Standing.MayCount) return Results.Forbid();
        var asked = Asked(context, viewer, register);
        var report = SituationQuery.Answer(register, asked, viewer.Standing.Sight);
        var months = MonthSteps.Of(register, asked, viewer.Standing);
        ahead.Around(asked, months);
        return new RazorComponentResult<SituationPage>(new
        {
            Asked = asked,
            Report = report,
            Months = months,
            Order = UnitOrder.Of(context.Request.Query["sort"]),
            Map = RateMapQuery.Of(register, asked, viewer.Standing, ofCommunes: context.Request.Query["map"] == RateMapQuery.Communes),
        });
    }

    private static IResult Answer(HttpContext context, Viewer viewer, CityRegister register) =>
        !viewer.Standing.MayCount ? Results.Forbid()
        : Results.Json(SituationQuery.Answer(register, Asked(context, viewer, register), viewer.Standing.Sight));

    /// <summary>An officer who names no unit means their own.</summary>
    private static SituationRequest Asked(HttpContext context, Viewer viewer, CityRegister register)
    {
        var asked = Address.Situation(context.Request.Query, register.Today);
        return asked with { In = viewer.Standing.UnitFor(register, asked.In, asked.At, asked.By) };
    }
}
