using System.Text.Encodings.Web;
using System.Text.Json;
using VuonLen.Core.Programme;
using VuonLen.Law;
using VuonLen.Law.Places;
using VuonLen.Law.Programmes;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Contradictions;

/// <summary>The command <c>contradictions --programme ID</c>: what a programme's document contradicts. It touches no store.</summary>
public static class ContradictionsCommand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The findings, in the order of the programme's checks, in a language; Vietnamese if none is given.</summary>
    /// <exception cref="LawException">There is no such programme, or a file of it does not read.</exception>
    public static IReadOnlyList<Finding> Find(LawFolder folder, string id, Language? say = null)
    {
        var programme = folder.Programme(id);
        return In(say, Core.Programme.Contradictions.InBoth(programme, folder.Checks(programme), folder.Places()));
    }

    /// <summary>The findings in one language.</summary>
    public static IReadOnlyList<Finding> In(Language? say, IEnumerable<FindingInBoth> findings) =>
        [.. findings.Select(finding => say == Language.English ? finding.English : finding.Vietnamese)];

    /// <summary>Writes the findings as a JSON array of <c>id, what, calculation, stated, computed, suggestion</c>, or as lines to read; returns how many there are.</summary>
    /// <exception cref="LawException">As for <see cref="Find"/>; nothing was written.</exception>
    public static int Run(LawFolder folder, string id, TextWriter output, bool json)
    {
        var findings = Find(folder, id);
        if (json) output.Write(JsonSerializer.Serialize(findings, Json) + "\n");
        else
            foreach (var finding in findings)
                output.Write($"{finding.Id}  {finding.What}.\n     {finding.Calculation}.\n     {finding.Suggestion}\n");
        return findings.Count;
    }
}
