using Microsoft.AspNetCore.Http.HttpResults;
using VuonLen.Core.Basics;
using VuonLen.Store;
using VuonLen.Web.Asking;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;

namespace VuonLen.Web.Home;

/// <summary>What is to be done and what comes due; for those who may see no figures, what their account is for.</summary>
public static class HomePages
{
    private const int PageLength = 50;
    private const int UsualLines = 200;
    private const int MostLines = 1000;

    public static void MapHome(this WebApplication app)
    {
        app.MapGet("/", (Viewer viewer) => viewer.Standing.MayCount ? Results.Redirect("/home") : new RazorComponentResult<AccountPage>()).ExcludeFromDescription();
        app.MapGet("/home", Show).ExcludeFromDescription();
        app.MapGet("/due", ShowDue).ExcludeFromDescription();
        app.MapGet("/api/v1/due", Answer).Produces<DueReport>().Takes(Parameters.Due)
            .WithSummary("What comes due after a day: who turns a turning-point age, which facts, classes, residences and memberships end; the options of the command «due».");
    }

    private static async Task<IResult> Show(HttpContext context, Viewer viewer, CityRegister register, RegisterDb officers, IEnumerable<WaitingFor> waiting) =>
        !viewer.Standing.MayCount ? Results.Forbid() : new RazorComponentResult<HomePage>(new
        {
            View = await new HomeQuery(register, officers, waiting).Answer(viewer.Standing, context.User.Identity!.Name!),
        });

    private static IResult ShowDue(HttpContext context, Viewer viewer, CityRegister register)
    {
        if (!viewer.Standing.MayCount) return Results.Forbid();
        var asked = Asked(context, viewer, register) with { Limit = PageLength };
        return new RazorComponentResult<DuePage>(new { Asked = asked, Report = DueQuery.Answer(register, asked, viewer.Standing.Sight, viewer.Standing.MayList) });
    }

    private static IResult Answer(HttpContext context, Viewer viewer, CityRegister register)
    {
        if (!viewer.Standing.MayCount) return Results.Forbid();
        var asked = Asked(context, viewer, register);
        if (asked.Limit is < 1 or > MostLines) throw new ProblemException($"Mỗi lần lấy được từ 1 đến {MostLines} dòng; hãy lấy tiếp bằng after, với khóa «more» của lần trước.",
            $"1 to {MostLines} rows can be had at a time; go on with after, by the key “more” of the answer before.");
        return Results.Json(DueQuery.Answer(register, asked with { Limit = asked.Limit ?? UsualLines }, viewer.Standing.Sight, viewer.Standing.MayList));
    }

    /// <summary>An officer who names no unit means their own.</summary>
    private static DueRequest Asked(HttpContext context, Viewer viewer, CityRegister register)
    {
        var asked = Address.Due(context.Request.Query, register.Today);
        return asked with { In = viewer.Standing.UnitFor(register, asked.In, asked.At, Core.Places.PlacesBy.Operation) };
    }
}
