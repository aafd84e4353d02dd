using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Programme;

/// <summary>A contradiction in a programme: it is shown, never repaired.</summary>
/// <param name="What">What should hold.</param>
/// <param name="Calculation">The arithmetic, in Vietnamese digits.</param>
/// <param name="Stated">What the document states; numbers in plain digits.</param>
/// <param name="Computed">What follows from the rest of it; numbers in plain digits.</param>
/// <param name="Suggestion">What an officer may propose.</param>
[Term("mâu thuẫn trong văn bản")]
public sealed record Finding(string Id, string What, string Calculation, string Stated, string Computed, string Suggestion);

/// <summary>One thing that should hold in a programme's document.</summary>
/// <param name="Suggestion">A template: <c>{stated}</c> and <c>{computed}</c> are filled in, and what the kind of check adds.</param>
public abstract record Check(string Id, string What, string Suggestion)
{
    /// <summary>The finding; null when the document holds.</summary>
    /// <exception cref="KeyNotFoundException">A figure that the check needs is not stated.</exception>
    public abstract Finding? Examine(StatedProgramme programme, PlaceBook places);

    /// <summary>The figures the check reads.</summary>
    public virtual IEnumerable<string> Figures => [];

    private protected Finding Found(string calculation, string stated, string computed, string? suggestion = null) => new(
        Id, What, calculation, stated, computed,
        (suggestion ?? Suggestion).Replace("{stated}", Spoken(stated), StringComparison.Ordinal)
            .Replace("{computed}", Spoken(computed), StringComparison.Ordinal));

    // A year is written without a point, a number of decimals with a comma.
    private static string Spoken(string text) => StatedNumber.TryParse(text, out var number) && number.Decimals > 0 ? number.Written() : text;
}
