using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Store;
using VuonLen.Store.Acts;
using VuonLen.Store.Reading;
using VuonLen.Store.Writing;
using VuonLen.Web.Access;
using VuonLen.Web.Households.Acts;
using VuonLen.Web.Households.ShowHousehold;
using VuonLen.Web.Layout;
using VuonLen.Web.Pieces;
using VuonLen.Web.Register;

namespace VuonLen.Web.Households.UndoAct;

/// <summary>What the page of an undoing is made from.</summary>
/// <param name="Seen">The last act of the register before the page was made.</param>
public sealed record UndoScene(HouseholdView View, UndoneRows Rows, long Seen);

/// <summary>Takes one act on a household back, by another act.</summary>
public static class UndoPages
{
    /// <summary>An act that touched more households is not taken back from the page of one.</summary>
    public const int MostHouseholds = 20;

    public static void MapUndoAct(this WebApplication app)
    {
        app.MapGet("/households/{code}/undo", Open).ExcludeFromDescription();
        app.MapPost("/households/{code}/undo", Record).WithMetadata(new RequestSizeLimitAttribute(PaperFiles.LargestForm)).ExcludeFromDescription();
    }

    /// <summary>Those acts of a household that touched few enough households to be taken back from its page.</summary>
    public static IReadOnlySet<long> Undoable(CityRegister register, HouseholdView view)
    {
        using var connection = register.Store.Read();
        return HouseholdActs.Small(connection, view.Acts.Keys, MostHouseholds);
    }

    private static async Task<IResult> Open(string code, long n, HttpContext context, Viewer viewer, CityRegister register, RegisterDb officers) =>
        await Find(code, n, context, viewer, register, officers) is { } found ? Page(found, n, null, null, false) : Results.Empty;

    private static async Task<IResult> Record(string code, long n, HttpContext context, Viewer viewer, CityRegister register, RegisterDb officers)
    {
        if (await Find(code, n, context, viewer, register, officers) is not { } found) return Results.Empty;
        var form = await context.Request.ReadFormAsync();
        var filled = new Filled(form);
        try
        {
            MustBeTheirs(register, viewer.Standing, n);
            var header = new ActHeader("act.undone", context.User.Identity!.Name!, filled.Text("why"), filled.TextOrNull("paper"), register.Store.Now(register.Clock));
            var done = Store.Acts.Undo.Do(register.Store, n, header, register.Clock, papers: await PaperFiles.Read(form.Files),
                seen: filled.NumberOrNull("seen") ?? 0);
            return Results.LocalRedirect($"{Asking.Address.OfHousehold(found.View.Code)}?done={done.Number}");
        }
        catch (ProblemException problem)
        {
            return Page(found, n, filled, problem, form.Files.Count > 0);
        }
    }

    private static async Task<UndoScene?> Find(string code, long n, HttpContext context, Viewer viewer, CityRegister register, RegisterDb officers)
    {
        // Read first: what is recorded while the page is made, its reader may not have seen.
        var seen = register.LastAct;
        var view = viewer.Standing.MayList ? await ShowHousehold.ShowHousehold.Find(register, officers, code, null, null, viewer.Standing.Sight) : null;
        if (view is null || !view.Acts.ContainsKey(n)) await FaultPages.Write(context, StatusCodes.Status404NotFound, HouseholdTexts.NotThere);
        else if (!viewer.MayChange(register, view)) await FaultPages.Write(context, StatusCodes.Status403Forbidden, ActTexts.NotYours);
        else return new(view, await UndoneRows.Of(view, n, viewer, register, officers), seen);
        return null;
    }

    /// <summary>An act that touched others' households too is not one officer's to take back.</summary>
    private static void MustBeTheirs(CityRegister register, Standing standing, long act)
    {
        using var connection = register.Store.Read();
        var subjects = HouseholdActs.Subjects(connection, act, MostHouseholds + 1);
        if (subjects.Count > MostHouseholds)
            throw new ProblemException("Lần ghi này đụng đến nhiều hộ nên không hoàn tác từ trang của một hộ được; hãy nhờ quản trị hệ thống hoàn tác cả lần ghi.",
                "This act touches many households and cannot be taken back from the page of one; ask the administrator to take the whole act back.");
        if (subjects.Any(subject => standing.Sight.DaysOf(HistoryReader.Read(connection, subject, register.Store.Keys)).Count == 0))
            throw new ProblemException("Lần ghi này đụng đến cả hộ ở nơi khác; hãy nhờ cấp trên hoàn tác.",
                "This act also touches households elsewhere; ask the level above to take it back.");
    }

    private static RazorComponentResult<UndoPage> Page(UndoScene scene, long n, Filled? typed, ProblemException? problem, bool again) =>
        new(new { Scene = scene, Act = n, Why = typed?.Typed("why"), Paper = typed?.Typed("paper"), Problem = problem, Again = again })
        {
            StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
}
