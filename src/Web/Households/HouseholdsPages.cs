using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using VuonLen.Web.Asking;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;

namespace VuonLen.Web.Households;

/// <summary>The list behind a number, as a page and over the API.</summary>
public static class HouseholdsPages
{
    private const int PageLength = 50;

    public static void MapHouseholds(this WebApplication app)
    {
        app.MapGet("/households", Show).ExcludeFromDescription();
        app.MapGet("/api/v1/households", Answer).Produces<IReadOnlyList<HouseholdAnswer>>()
            .WithSummary("The list behind a number; the options of the command «households».");
    }

    private static IResult Show(HttpContext context, Viewer viewer, CityRegister register)
    {
        if (!viewer.Standing.MayList) return Results.Forbid();
        var asked = Asked(context, viewer, register) with { Limit = PageLength };
        var sight = viewer.Standing.Sight;
        return new RazorComponentResult<HouseholdsPage>(new
        {
            Asked = asked,
            Lines = HouseholdsQuery.Answer(register, asked, sight),
            Total = HouseholdsQuery.Count(register, asked, sight),
            Before = int.TryParse(context.Request.Query["from"], NumberStyles.None, CultureInfo.InvariantCulture, out var before) && asked.After is not null ? before : 0,
        });
    }

    private static IResult Answer(HttpContext context, Viewer viewer, CityRegister register) =>
        !viewer.Standing.MayList ? Results.Forbid()
        : Results.Json(HouseholdsQuery.Answer(register, Asked(context, viewer, register), viewer.Standing.Sight));

    private static HouseholdsRequest Asked(HttpContext context, Viewer viewer, CityRegister register)
    {
        var asked = Address.Households(context.Request.Query, register.Today);
        return asked with { In = viewer.Standing.UnitFor(register, asked.In, asked.At, asked.By) };
    }
}
