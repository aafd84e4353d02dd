using Microsoft.AspNetCore.Http.HttpResults;
using VuonLen.Law;
using VuonLen.Law.Programmes;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;

namespace VuonLen.Web.Contradictions;

/// <summary>The contradictions of a programme as a page. They are about a published document, so anyone signed in may read them.</summary>
public static class ContradictionsPages
{
    public static void MapContradictionsPage(this WebApplication app) => app.MapGet("/contradictions", Show).ExcludeFromDescription();

    private static IResult Show(string? programme, CityRegister register, Viewer viewer)
    {
        var stating = Stating(register.Law);
        var asked = string.IsNullOrWhiteSpace(programme) ? stating.FirstOrDefault() : programme;
        if (asked is null) return new RazorComponentResult<ContradictionsPage>(new { Programmes = stating });
        if (!stating.Contains(asked)) return Results.NotFound();
        var stated = register.Law.Programme(asked);
        return new RazorComponentResult<ContradictionsPage>(new
        {
            Programmes = stating,
            Programme = stated,
            Findings = ContradictionsCommand.In(viewer.Say, Core.Programme.Contradictions.InBoth(stated, register.Law.Checks(stated), register.Places())),
        });
    }

    // Only a programme that states figures can contradict itself.
    private static List<string> Stating(LawFolder law) => [.. law.ProgrammeIds().Where(id => law.HasFile($"programmes/{id}/figures.csv"))];
}
