using Microsoft.AspNetCore.Http.HttpResults;
using VuonLen.Web.Access;
using VuonLen.Web.Layout;

namespace VuonLen.Web.Start;

/// <summary>The first page: the situation, or for those who may see no figures what their account is for.</summary>
public static class StartPages
{
    public static void MapStart(this WebApplication app) => app.MapGet("/", (Viewer viewer) =>
        viewer.Standing.MayCount ? Results.Redirect("/situation") : new RazorComponentResult<StartPage>()).ExcludeFromDescription();
}
