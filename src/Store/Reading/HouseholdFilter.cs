using VuonLen.Core.Basics;

namespace VuonLen.Store.Reading;

/// <summary>Which households a list holds. Empty conditions ask nothing.</summary>
/// <param name="Standard">The standard whose class is meant.</param>
/// <param name="Class">The class; null for poor and near-poor together.</param>
/// <param name="Places">Where the dwelling is; null for everywhere.</param>
/// <param name="AlsoPoorBy">Poor by this standard as well.</param>
/// <param name="Find">Part of a member's name, in any spelling, or the beginning of a household code.</param>
public sealed record HouseholdFilter(string Standard, string? Class = null, PlaceFilter? Places = null, string? AlsoPoorBy = null, string? Find = null)
{
    /// <summary>Facts that all must hold, each of the household or of some member.</summary>
    public IReadOnlyList<FactCondition> Facts { get; init; } = [];

    /// <summary>Some member is of these ages.</summary>
    public AgeCondition? Age { get; init; }
}

/// <summary>Where a condition on a fact is to be looked up.</summary>
public enum FactHolder
{
    Household,
    Member,

    /// <summary>The member's relation to the head, which a membership holds.</summary>
    Relation,
}

/// <summary>A fact that must hold that day.</summary>
/// <param name="Value">The value; null for any that is written.</param>
/// <param name="Unwritten">Whether the value also holds where nothing is written.</param>
public sealed record FactCondition(string Code, string? Value, FactHolder Holder, bool Unwritten = false);

/// <summary>
/// Some member's completed years that day lie from <paramref name="From"/> to <paramref name="To"/>, both inside; null for no bound. Only
/// what is certain counts: of a birth known by its year alone, every day of that year must fit.
/// </summary>
public sealed record AgeCondition(int? From, int? To);

/// <summary>Recorded places: commune versions as a whole, and villages of those of which only some count.</summary>
public sealed record PlaceFilter(IReadOnlySet<PlaceId> Whole, IReadOnlyCollection<Dwelling> Parts)
{
    /// <summary>Whether no place is meant.</summary>
    public bool IsEmpty => Whole.Count + Parts.Count == 0;

    /// <summary>Whether a dwelling is meant.</summary>
    public bool Holds(Dwelling at) => Whole.Contains(at.Place) || Parts.Contains(at);
}

/// <summary>Where dwellings are recorded.</summary>
public readonly record struct Dwelling(PlaceId Place, PlaceId? Village);
