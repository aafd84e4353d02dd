using VuonLen.Core.Basics;

namespace VuonLen.Core.Places;

/// <summary>How many households reside in a commune over a range of days: what rates are taken of.</summary>
/// <param name="Source">Where the number comes from, as cited.</param>
/// <param name="Verified">Whether that source was seen; a demo's numbers are synthetic and are not.</param>
[Term("số hộ dân cư")]
public sealed record ResidentCount(PlaceId Place, long Households, DayRange Range, string Source, bool Verified);
