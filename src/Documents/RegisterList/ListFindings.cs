using System.Globalization;
using VuonLen.Core.Basics;

namespace VuonLen.Documents.RegisterList;

/// <summary>What was found in a list. All findings are counted; so many are kept for showing.</summary>
public sealed class ListFindings(int kept = 10_000)
{
    private const int LongestValue = 80;
    private readonly List<ListFinding> _kept = [];

    /// <summary>The first findings, in the order of the file.</summary>
    public IReadOnlyList<ListFinding> Kept => _kept;

    /// <summary>How many errors there are, kept or not.</summary>
    public int Errors { get; private set; }

    /// <summary>How many warnings there are, kept or not.</summary>
    public int Warnings { get; private set; }

    /// <summary>The sheet findings are of from now on; null for CSV.</summary>
    internal string? Sheet { get; set; }

    /// <summary>Counts a finding, and keeps it while there is room.</summary>
    /// <param name="with">What fills the places {0}, {1} of the sentence; words fill it in its language.</param>
    public void Add(int row, string column, ReadOnlySpan<char> value, ListProblem problem, params ReadOnlySpan<object?> with)
    {
        if (problem.IsError) Errors++;
        else Warnings++;
        if (_kept.Count >= kept) return;
        var (vi, en) = (Filled(problem.Sentence, with, words => words.Vi), Filled(problem.English, with, words => words.En));
        _kept.Add(new(Sheet, row, column, Shortened(value), vi, problem.IsError ? "error" : "warning", problem.Kind) { English = en });
    }

    /// <summary>A household's findings come from its rows and then from all of it together: puts them in the order of the file.</summary>
    internal void Order(int first)
    {
        if (_kept.Count - first < 2) return;
        var ordered = _kept.Skip(first).OrderBy(finding => finding.Row).ToArray();
        _kept.RemoveRange(first, ordered.Length);
        _kept.AddRange(ordered);
    }

    private static string Filled(string sentence, ReadOnlySpan<object?> with, Func<Words, string> language)
    {
        var filled = with.ToArray();
        for (var i = 0; i < filled.Length; i++)
            if (filled[i] is Words words) filled[i] = language(words);
        return string.Format(CultureInfo.InvariantCulture, sentence, filled);
    }

    private static string Shortened(ReadOnlySpan<char> value)
    {
        if (value.Length <= LongestValue) return value.ToString();
        // A letter beyond the basic plane is two chars and is not cut through.
        var end = char.IsHighSurrogate(value[LongestValue - 2]) ? LongestValue - 2 : LongestValue - 1;
        return string.Concat(value[..end], "…");
    }
}
