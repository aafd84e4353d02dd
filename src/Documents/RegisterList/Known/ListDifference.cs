using VuonLen.Core.Households;

namespace VuonLen.Documents.RegisterList.Known;

/// <summary>In what sense a list differs from the register.</summary>
public enum DifferenceKind
{
    /// <summary>It was recorded wrongly: the record is corrected.</summary>
    Corrected,

    /// <summary>It is otherwise from the list's day on.</summary>
    Changed,

    /// <summary>The list names a person the register does not.</summary>
    Entered,

    /// <summary>The register names a member the list does not; stays unless chosen otherwise.</summary>
    Absent,

    /// <summary>It is recorded, and empty in the list; stays unless chosen otherwise.</summary>
    Blank,

    /// <summary>A list cannot change it.</summary>
    Kept,
}

/// <summary>One thing a list says of a known household otherwise than the register.</summary>
/// <param name="Person">The member's name as the register has it; null for the household itself.</param>
/// <param name="What">The list's title of it; empty for the person as a whole.</param>
/// <param name="Old">What is recorded, as lists write it; null for nothing.</param>
/// <param name="New">What the list says; null for nothing.</param>
public sealed record ListDifference(DifferenceKind Kind, string? Person, string What, string? Old, string? New);

/// <summary>What a list changes of a known household.</summary>
/// <param name="Sheet">Where its first row stands; null for CSV.</param>
/// <param name="LastAct">The last act that had touched it when it was compared.</param>
/// <param name="Change">What the act writes; null when nothing is to be written.</param>
public sealed record ListedChange(
    string Code, string Head, string? Sheet, int Row, long LastAct, IReadOnlyList<ListDifference> Differences, HouseholdChange? Change);
