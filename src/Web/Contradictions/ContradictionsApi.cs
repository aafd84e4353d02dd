using VuonLen.Core.Basics;
using VuonLen.Core.Programme;
using VuonLen.Web.Asking;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;

namespace VuonLen.Web.Contradictions;

/// <summary>The contradictions of a programme over the API. They are about a published document, so anyone signed in may read them.</summary>
public static class ContradictionsApi
{
    public static void MapContradictions(this WebApplication app) => app
        .MapGet("/api/v1/contradictions", (string? programme, CityRegister register, Viewer viewer) => Results.Json(ContradictionsCommand.Find(
            register.Law, programme ?? throw new ProblemException("Thiếu programme: tên thư mục của chương trình.",
                "programme is missing: the name of the programme’s folder."), viewer.Say)))
        .Produces<IReadOnlyList<Finding>>().Takes(Parameters.Programme).WithSummary("What a programme's document contradicts; the options of the command «contradictions».");
}
