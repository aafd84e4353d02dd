using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Programme;

/// <summary>The sentence that enacts the programme names the year of its title. A text without a year contradicts nothing.</summary>
public sealed record SameYearCheck(string Id, Words What, Words Suggestion) : Check(Id, What, Suggestion)
{
    private const string YearWord = "năm ";

    /// <inheritdoc/>
    public override FindingInBoth? Examine(StatedProgramme programme, PlaceBook places)
    {
        if (Year(programme.Title) is not { } title || Year(programme.EnactingSentence) is not { } enacted || title == enacted) return null;
        return Found(
            new($"Tên: «{programme.Title}»; câu ban hành: «{programme.EnactingSentence}»: {enacted} ≠ {title}",
                $"Title: “{programme.Title}”; enacting sentence: “{programme.EnactingSentence}”: {enacted} ≠ {title}"),
            enacted, title);
    }

    /// <summary>The four digits after the last «năm».</summary>
    private static string? Year(string text)
    {
        string? year = null;
        for (var at = 0; (at = text.IndexOf(YearWord, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            at += YearWord.Length;
            if (at + 4 <= text.Length && int.TryParse(text.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out _)) year = text.Substring(at, 4);
        }
        return year;
    }
}
