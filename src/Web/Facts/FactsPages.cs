using Microsoft.AspNetCore.Http.HttpResults;
using VuonLen.Web.Register;

namespace VuonLen.Web.Facts;

/// <summary>The facts the register can hold; a help link beside a field points to the page of its code. They are law, so anyone signed in may read them.</summary>
public static class FactsPages
{
    public static void MapFacts(this WebApplication app)
    {
        app.MapGet("/facts", () => new RazorComponentResult<FactsPage>()).ExcludeFromDescription();
        app.MapGet("/facts/{code}", Show).ExcludeFromDescription();
    }

    private static IResult Show(string code, CityRegister register) => register.Facts.Find(code) is { } term
        ? new RazorComponentResult<FactPage>(new { Fact = term })
        : Results.NotFound();
}
