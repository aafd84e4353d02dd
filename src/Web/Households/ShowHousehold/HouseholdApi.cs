using VuonLen.Core.Basics;
using VuonLen.Store;
using VuonLen.Web.Asking;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;

namespace VuonLen.Web.Households.ShowHousehold;

/// <summary>One household over the API: what its page tells.</summary>
public static class HouseholdApi
{
    public static void MapHouseholdApi(this WebApplication app) => app.MapGet("/api/v1/household", Answer)
        .Produces<ToldHousehold>().Takes(Parameters.Household)
        .WithSummary("One household at the end of a day, as its page tells it; the options of the command «household». One out of your sight is not found.");

    private static async Task<IResult> Answer(string? household, HttpContext context, Viewer viewer, CityRegister register, RegisterDb officers)
    {
        if (!viewer.Standing.MayList) return Results.Forbid();
        var (at, knownAt) = Address.Household(context.Request.Query);
        var code = household ?? throw new ProblemException("Thiếu household: mã hộ.",
            "household is missing: the household code.");
        if (await ShowHousehold.Find(register, officers, code, at, knownAt, viewer.Standing.Sight) is { } view)
            return Results.Json(ToldHousehold.Of(view, register, viewer.Say));
        await FaultPages.Write(context, StatusCodes.Status404NotFound, HouseholdTexts.NotThere);
        return Results.Empty;
    }
}
