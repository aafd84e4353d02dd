using VuonLen.Core.Basics;

namespace VuonLen.Documents.RegisterList;

/// <summary>A poverty standard as far as a list needs to know it.</summary>
/// <param name="Id">Its id («vn-2022-2025»).</param>
/// <param name="IsOwn">Whether the city issued it itself; column «Phân loại hộ» speaks of the city's own standard, else of the national one.</param>
/// <param name="InForce">The days it is in force.</param>
public sealed record ListStandard(string Id, bool IsOwn, DayRange InForce)
{
    /// <summary>What titles of columns call it: the law's own name, in the middle of a sentence.</summary>
    public string Name { get; init; } = Id;
}

/// <summary>The standards lists may speak of.</summary>
public sealed class ListStandards(IEnumerable<ListStandard> standards)
{
    private readonly ListStandard[] _all = [.. standards];

    /// <summary>Every standard, in the order given.</summary>
    public IReadOnlyList<ListStandard> All => _all;

    /// <summary>The standard of column «Phân loại hộ» on a day; null when none is in force.</summary>
    public ListStandard? Own(DateOnly day) =>
        Array.Find(_all, standard => standard.IsOwn && standard.InForce.Holds(day))
        ?? Array.Find(_all, standard => standard.InForce.Holds(day));

    /// <summary>
    /// The other standards a list of a day speaks of, in the order given: those in force, and those that were, since a class
    /// once decided stays until another decision.
    /// </summary>
    public IReadOnlyList<ListStandard> Others(DateOnly day)
    {
        var own = Own(day);
        return Array.FindAll(_all, standard => standard != own && standard.InForce.From <= day);
    }
}
