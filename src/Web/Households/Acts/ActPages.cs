using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Store;
using VuonLen.Web.Households.ShowHousehold;
using VuonLen.Web.Layout;
using VuonLen.Web.Pieces;
using VuonLen.Web.Register;

namespace VuonLen.Web.Households.Acts;

/// <summary>The forms by which a household is changed: one address, one page and one way of writing for every act.</summary>
public static class ActPages
{
    /// <summary>Every act, in the order the household's page offers them.</summary>
    public static readonly IReadOnlyList<HouseholdAct> All =
    [
        new AddFact(), new CorrectReview(), new AddMember(), new EndMembership(), new ChangeHead(), new MoveHousehold(), new SplitHousehold(), new MergeHouseholds(),
        new DissolveHousehold(), new ChangeFact(), new CorrectPerson(),
    ];

    public static void MapHouseholdActs(this WebApplication app)
    {
        app.MapGet("/households/{code}/{act}", Open).ExcludeFromDescription();
        app.MapPost("/households/{code}/{act}", Record).WithMetadata(new RequestSizeLimitAttribute(PaperFiles.LargestForm)).ExcludeFromDescription();
        app.MapRecordApi();
    }

    /// <summary>Address of a form.</summary>
    public static string Address(string code, string slug, string query = "") => $"/households/{Uri.EscapeDataString(code)}/{slug}{query}";

    /// <summary>Whether a viewer may change a household: they keep registers, and it dwells within their sight on the store's day.</summary>
    public static bool MayChange(this Viewer viewer, CityRegister register, HouseholdView view) =>
        viewer.Standing.MayWrite && view.Until is null && viewer.Standing.Sight.DaysOf(view.History).Any(days => days.Holds(register.Today));

    private static async Task<IResult> Open(string code, string act, HttpContext context, Viewer viewer, CityRegister register, RegisterDb officers) =>
        await Scene(code, act, context, viewer, register, officers) is { } found ? Page(found.Act, found.Scene, null, null) : Results.Empty;

    private static async Task<IResult> Record(string code, string act, HttpContext context, Viewer viewer, CityRegister register, RegisterDb officers)
    {
        if (await Scene(code, act, context, viewer, register, officers) is not { } found) return Results.Empty;
        var form = await context.Request.ReadFormAsync();
        try
        {
            var done = Recording.Do(found.Act, found.Scene, new(form), context.User.Identity!.Name!, await PaperFiles.Read(form.Files));
            return Results.LocalRedirect($"{Asking.Address.OfHousehold(found.Scene.View.Code)}?done={done.Number}");
        }
        catch (ProblemException problem)
        {
            return Page(found.Act, found.Scene, form, problem);
        }
    }

    /// <summary>The act of an address on a household as a viewer sees it; null once the refusal is written.</summary>
    internal static async Task<(HouseholdAct Act, ActScene Scene)?> Scene(string code, string slug, HttpContext context, Viewer viewer, CityRegister register, RegisterDb officers)
    {
        var act = All.FirstOrDefault(one => one.Slug == slug);
        var view = act is null || !viewer.Standing.MayList ? null : await ShowHousehold.ShowHousehold.Find(register, officers, code, null, null, viewer.Standing.Sight);
        if (view is null)
        {
            await FaultPages.Write(context, StatusCodes.Status404NotFound, act is null ? null : HouseholdTexts.NotThere);
            return null;
        }
        if (!viewer.MayChange(register, view))
        {
            await FaultPages.Write(context, StatusCodes.Status403Forbidden, ActTexts.NotYours);
            return null;
        }
        return (act!, new(view, register, viewer.Say, viewer.Standing.Sight, context.Request.Query));
    }

    private static RazorComponentResult<ActPage> Page(HouseholdAct act, ActScene scene, IFormCollection? typed, ProblemException? problem) =>
        new(new { Act = act, Scene = scene, Typed = typed, Problem = problem, Seen = scene.View.LastAct })
        {
            StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
}
