using Microsoft.AspNetCore.Http.HttpResults;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;

namespace VuonLen.Web.Standards;

/// <summary>The poverty standards, each with its standing. They are law, so anyone signed in may read them.</summary>
public static class StandardsPages
{
    public static void MapStandards(this WebApplication app)
    {
        app.MapGet("/standards", (HttpContext context, CityRegister register) =>
            new RazorComponentResult<StandardsPage>(new { Address.Situation(context.Request.Query, register.Today).At })).ExcludeFromDescription();
        app.MapGet("/standards/{id}", Show).ExcludeFromDescription();
    }

    private static IResult Show(string id, HttpContext context, CityRegister register) => register.Standards.Find(id) is { } standard
        ? new RazorComponentResult<StandardPage>(new { Standard = standard, Address.Situation(context.Request.Query, register.Today).At })
        : Results.NotFound();
}
