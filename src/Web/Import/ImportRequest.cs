using VuonLen.Core.Access;
using VuonLen.Documents.RegisterList;
using VuonLen.Documents.RegisterList.Known;

namespace VuonLen.Web.Import;

/// <summary>What the taking in of a list is busy with.</summary>
public enum ImportStage
{
    Reading,
    Writing,
}

/// <summary>How far the reading or taking in of a list has come.</summary>
/// <param name="Rows">Persons' rows read in this stage.</param>
/// <param name="Percent">Of the stage, 0 to 100; null where the end is not known.</param>
public readonly record struct ImportProgress(ImportStage Stage, long Rows, int? Percent);

/// <summary>A list that is to be checked or taken in.</summary>
/// <param name="Open">Opens the list from its beginning: it is read once to compare and once more to write what is new.</param>
/// <param name="Sight">Where whoever brings it may write.</param>
public sealed record ImportRequest(Func<ListSource> Open, Sight Sight)
{
    /// <summary>The day of a list whose file has no column for it; null where it must say.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>What becomes of what the register has and the list has not.</summary>
    public ListChoices Choices { get; init; } = ListChoices.KeepAll;

    /// <summary>The last act when the list was checked: a known household changed after it stops the taking in. Null asks for no such care.</summary>
    public long? Seen { get; init; }

    /// <summary>Told after every few rows how far it is.</summary>
    public Action<ImportProgress>? Told { get; init; }
}

/// <summary>What became of a list.</summary>
/// <param name="Act">The act; null if nothing was written.</param>
/// <param name="Households">Households of the list, if it was read to its end without an error.</param>
/// <param name="Persons">Its rows.</param>
public sealed record ImportAnswer(long? Act, long Households, long Persons, long Errors, long Warnings, IReadOnlyList<ListFinding> Findings)
{
    /// <summary>How many of the households the register knew.</summary>
    public long Known { get; init; }

    /// <summary>How many known households get something written.</summary>
    public long Changed { get; init; }

    /// <summary>How many members the register has and the list does not name.</summary>
    public long Absent { get; init; }

    /// <summary>How many recorded things stand empty in the list.</summary>
    public long Blank { get; init; }

    /// <summary>Known households of which the list says something otherwise: the first ones, without what would be written.</summary>
    public IReadOnlyList<ListedChange> Differences { get; init; } = [];

    /// <summary>How many of the known households were changed by somebody after the check; then nothing was written.</summary>
    public long ChangedMeanwhile { get; init; }

    /// <summary>Whether the list says nothing that the register does not have.</summary>
    public bool IsAllEqual => Errors == 0 && Known == Households && Changed == 0;
}
