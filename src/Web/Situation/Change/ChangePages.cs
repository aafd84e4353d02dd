using Microsoft.AspNetCore.Http.HttpResults;
using VuonLen.Web.Asking;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;

namespace VuonLen.Web.Situation.Change;

/// <summary>Why a number differs between two days, as a page and over the API.</summary>
public static class ChangePages
{
    private static readonly IReadOnlyList<Parameter> Taken =
    [
        .. Parameters.Situation.Where(parameter => parameter.Name != "units_of"),
        new("from", "The opening day, to its end; the end of the month before if not given.", Format: "date"),
        new("class", "poor or near_poor; poor if not given."),
    ];

    public static void MapChange(this WebApplication app)
    {
        app.MapGet("/situation/change", Show).ExcludeFromDescription();
        app.MapGet("/api/v1/situation/change", Answer).Produces<ChangeReport>().Takes(Taken)
            .WithSummary("Why the poor or near-poor of one unit differ between two days: opening − out + in = closing.");
    }

    private static IResult Show(HttpContext context, Viewer viewer, CityRegister register)
    {
        if (!viewer.Standing.MayCount) return Results.Forbid();
        var asked = Asked(context, viewer, register);
        var (report, names) = ChangeQuery.Show(register, asked, viewer.Standing.Sight, viewer.Standing.MayList);
        return new RazorComponentResult<ChangePage>(new { Asked = asked, Report = report, Names = names });
    }

    private static IResult Answer(HttpContext context, Viewer viewer, CityRegister register) =>
        !viewer.Standing.MayCount ? Results.Forbid()
        : Results.Json(ChangeQuery.Answer(register, Asked(context, viewer, register), viewer.Standing.Sight));

    private static ChangeRequest Asked(HttpContext context, Viewer viewer, CityRegister register)
    {
        var asked = ChangeRequest.Of(context.Request.Query, register.Today);
        var there = asked.Situation;
        return asked with { Situation = there with { In = viewer.Standing.UnitFor(register, there.In, there.At, there.By), UnitsOf = null } };
    }
}
