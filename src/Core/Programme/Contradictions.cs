using VuonLen.Core.Places;

namespace VuonLen.Core.Programme;

/// <summary>What a programme's document contradicts in itself and in the law of places.</summary>
public static class Contradictions
{
    /// <summary>The findings of the checks that do not hold, in the order of the checks.</summary>
    /// <exception cref="KeyNotFoundException">A check reads a figure that is not stated.</exception>
    public static IReadOnlyList<Finding> Of(StatedProgramme programme, IEnumerable<Check> checks, PlaceBook places) =>
        InBoth(programme, checks, places).Select(finding => finding.Vietnamese).ToList();

    /// <summary>The same findings in both languages.</summary>
    /// <exception cref="KeyNotFoundException">A check reads a figure that is not stated.</exception>
    public static IReadOnlyList<FindingInBoth> InBoth(StatedProgramme programme, IEnumerable<Check> checks, PlaceBook places) =>
        checks.Select(check => check.Examine(programme, places)).OfType<FindingInBoth>().ToList();
}
