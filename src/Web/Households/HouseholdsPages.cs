using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using VuonLen.Core.Basics;
using VuonLen.Web.Asking;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;

namespace VuonLen.Web.Households;

/// <summary>The list behind a number, as a page and over the API.</summary>
public static class HouseholdsPages
{
    private const int PageLength = 50;
    private const int UsualLines = 200;
    private const int MostLines = 1000;

    public static void MapHouseholds(this WebApplication app)
    {
        app.MapGet("/households", Show).ExcludeFromDescription();
        app.MapGet("/api/v1/households", Answer).Produces<IReadOnlyList<HouseholdAnswer>>().Takes(Parameters.Households)
            .WithSummary("The list behind a number; the options of the command «households». At most «limit» lines (usually 200, never above 1000); «after» takes the last household code and gives the lines that follow.");
    }

    private static IResult Show(HttpContext context, Viewer viewer, CityRegister register)
    {
        if (!viewer.Standing.MayList) return Results.Forbid();
        var asked = Asked(context, viewer, register) with { Limit = PageLength };
        var sight = viewer.Standing.Sight;
        var total = HouseholdsQuery.Count(register, asked, sight);
        return new RazorComponentResult<HouseholdsPage>(new
        {
            Asked = asked,
            Lines = HouseholdsQuery.Answer(register, asked, sight),
            Total = total,
            Before = asked.After is not null && int.TryParse(context.Request.Query["from"], NumberStyles.None, CultureInfo.InvariantCulture, out var before)
                && before >= 1 && before <= total ? before : 0,
        });
    }

    private static IResult Answer(HttpContext context, Viewer viewer, CityRegister register) =>
        !viewer.Standing.MayList ? Results.Forbid()
        : Results.Json(HouseholdsQuery.Answer(register, Paged(Asked(context, viewer, register)), viewer.Standing.Sight));

    private static HouseholdsRequest Paged(HouseholdsRequest asked) => asked.Limit is < 1 or > MostLines
        ? throw new ProblemException($"Mỗi lần lấy được từ 1 đến {MostLines} dòng; hãy lấy tiếp bằng after, với mã hộ của dòng cuối cùng.")
        : asked with { Limit = asked.Limit ?? UsualLines };

    private static HouseholdsRequest Asked(HttpContext context, Viewer viewer, CityRegister register)
    {
        var asked = Address.Households(context.Request.Query, register.Today);
        return asked with { In = viewer.Standing.UnitFor(register, asked.In, asked.At, asked.By) };
    }
}
