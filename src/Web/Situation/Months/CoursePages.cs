using VuonLen.Core.Situation;
using VuonLen.Web.Asking;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;

namespace VuonLen.Web.Situation.Months;

/// <summary>The course over the API.</summary>
public static class CoursePages
{
    private static readonly IReadOnlyList<Parameter> Taken =
    [
        new("from", "A day of the first month; the first month known if not given.", Format: "date"),
        new("to", "The last day; today if not given. The unit is read, and keeps its boundaries, as of this day.", Format: "date"),
        .. Parameters.Situation.Where(parameter => parameter.Name is not ("at" or "units_of")),
    ];

    public static void MapCourse(this WebApplication app) =>
        app.MapGet("/api/v1/situation/course", Answer).Produces<Course>().Takes(Taken)
            .WithSummary("Poor and near-poor households of one unit at each month's end; the options of the command «situation-course».");

    private static IResult Answer(HttpContext context, Viewer viewer, CityRegister register)
    {
        if (!viewer.Standing.MayCount) return Results.Forbid();
        var (from, to) = (Address.DayOf(context.Request.Query, "from"), Address.DayOf(context.Request.Query, "to"));
        var asked = Address.Situation(context.Request.Query, register.Today) with { At = to ?? register.Today };
        asked = asked with { In = viewer.Standing.UnitFor(register, asked.In, asked.At, asked.By) };
        return Results.Json(CourseQuery.Answer(register, asked, viewer.Standing.Sight, from, to));
    }
}
