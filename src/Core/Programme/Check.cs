using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Programme;

/// <summary>A contradiction in a programme: it is shown, never repaired.</summary>
/// <param name="What">What should hold.</param>
/// <param name="Calculation">The arithmetic, with digits as the language writes them.</param>
/// <param name="Stated">What the document states; numbers in plain digits.</param>
/// <param name="Computed">What follows from the rest of it; numbers in plain digits.</param>
/// <param name="Suggestion">What an officer may propose.</param>
[Term("mâu thuẫn trong văn bản")]
public sealed record Finding(string Id, string What, string Calculation, string Stated, string Computed, string Suggestion);

/// <summary>A finding said in both languages. Names and quotations of the document stay as they are.</summary>
public sealed record FindingInBoth(Finding Vietnamese, Finding English);

/// <summary>One thing that should hold in a programme's document.</summary>
/// <param name="Suggestion">A template: <c>{stated}</c> and <c>{computed}</c> are filled in, and what the kind of check adds.</param>
public abstract record Check(string Id, Words What, Words Suggestion)
{
    /// <summary>The finding; null when the document holds.</summary>
    /// <exception cref="KeyNotFoundException">A figure that the check needs is not stated.</exception>
    public abstract FindingInBoth? Examine(StatedProgramme programme, PlaceBook places);

    /// <summary>The figures the check reads.</summary>
    public virtual IEnumerable<string> Figures => [];

    private protected FindingInBoth Found(Words calculation, string stated, string computed, Words? suggestion = null) =>
        Found(calculation, new Words(stated, stated), new Words(computed, computed), suggestion);

    private protected FindingInBoth Found(Words calculation, Words stated, Words computed, Words? suggestion = null) => new(
        new(Id, What.Vi, calculation.Vi, stated.Vi, computed.Vi, Filled((suggestion ?? Suggestion).Vi, Spoken(stated.Vi), Spoken(computed.Vi))),
        new(Id, What.En, calculation.En, stated.En, computed.En, Filled((suggestion ?? Suggestion).En, stated.En, computed.En)));

    private static string Filled(string suggestion, string stated, string computed) =>
        suggestion.Replace("{stated}", stated, StringComparison.Ordinal).Replace("{computed}", computed, StringComparison.Ordinal);

    // A year is written without a point, a number of decimals with a comma; English writes both as files do.
    private static string Spoken(string text) => StatedNumber.TryParse(text, out var number) && number.Decimals > 0 ? number.Written() : text;
}
