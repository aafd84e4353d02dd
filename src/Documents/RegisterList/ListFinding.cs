using System.Text.Json.Serialization;
using VuonLen.Core.Basics;

namespace VuonLen.Documents.RegisterList;

/// <summary>Something a list says that cannot be right, or may not be.</summary>
/// <param name="Sheet">The sheet of a workbook; null for CSV.</param>
/// <param name="Row">The line of the file (of a workbook: the row); the title line is 1.</param>
/// <param name="Column">The column's title; empty when the whole row is meant.</param>
/// <param name="Value">What stands there, cut to 80 characters.</param>
/// <param name="Problem">What is wrong and what to do, one Vietnamese sentence.</param>
/// <param name="Severity"><c>error</c>: the list cannot be taken in; <c>warning</c>: look again.</param>
/// <param name="Kind">The kind of problem, for tests and grouping.</param>
public sealed record ListFinding(string? Sheet, int Row, string Column, string Value, string Problem, string Severity, string Kind)
{
    /// <summary>The same in English; of a finding kept before there was English, the Vietnamese.</summary>
    public string English { get; init; } = Problem;

    /// <summary>The sentence in both languages.</summary>
    [JsonIgnore]
    public Words Says => new(Problem, English);
}

/// <summary>One kind of problem: a name, whether it stops the list, and its sentence in both languages with places {0}, {1} to fill.</summary>
public sealed record ListProblem(string Kind, bool IsError, string Sentence, string English);
