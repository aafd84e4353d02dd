using VuonLen.Core.Facts;
using VuonLen.Store.Reading;

namespace VuonLen.Web.Households;

/// <summary>One household of a list with what its columns need.</summary>
public sealed record ListRow(HouseholdAnswer Line, HouseholdDetail Detail);

/// <summary>What stands in a column for one household: words, or a number that a spreadsheet can add up.</summary>
public readonly record struct ListCell(string? Words, long? Number = null);

/// <summary>One column of a list.</summary>
/// <param name="Code">What addresses call it.</param>
/// <param name="Of">Its cell for a household; the words are in the reader's language.</param>
/// <param name="Parts">What must be read for it beside the lines.</param>
/// <param name="Sensitivity">How carefully what it shows is to be handled.</param>
public sealed record ListColumn(string Code, string Title, Func<ListRow, ListCell> Of, HouseholdParts Parts = HouseholdParts.None,
    Sensitivity Sensitivity = Sensitivity.Personal)
{
    /// <summary>What its heading sorts by; null if it does not.</summary>
    public SortBy? Sort { get; init; }

    /// <summary>Whether it holds numbers.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether a narrow screen says it under the head's name instead.</summary>
    public bool IsFolded { get; init; }

    /// <summary>Whether it shows a fact of the vocabulary.</summary>
    public bool IsFact => Parts.HasFlag(HouseholdParts.Facts);

    /// <summary>The width in a spreadsheet, in signs.</summary>
    public int Width { get; init; } = 14;
}
