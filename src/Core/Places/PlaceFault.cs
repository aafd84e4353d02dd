using VuonLen.Core.Basics;

namespace VuonLen.Core.Places;

/// <summary>Something in a book of places that cannot be: about a unit, or about a succession.</summary>
/// <param name="Unit">The unit it is about; null if it is about a succession.</param>
/// <param name="Step">The succession it is about; null if it is about a unit.</param>
/// <param name="Column">The column of the places files that is wrong.</param>
/// <param name="Problem">What is wrong, in Vietnamese, without a full stop.</param>
/// <param name="Remedy">What to do, in Vietnamese, without a full stop.</param>
public sealed record PlaceFault(PlaceId? Unit, Succession? Step, string Column, string Problem, string Remedy);
