using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Standards;

/// <summary>What a standard asks of a household; null is «not known».</summary>
/// <param name="Area">Area of the commune it is reviewed in.</param>
/// <param name="Income">Đồng per person per month.</param>
/// <param name="B1">Income points of the review form (from 2016).</param>
/// <param name="B2">Deprivation points, ten for each deprived indicator.</param>
/// <param name="Deprivations">Number of deprived indicators.</param>
public readonly record struct Circumstances(Area? Area, Dong? Income, int? B1 = null, int? B2 = null, int? Deprivations = null);

/// <summary>The class a standard gives.</summary>
/// <param name="Row">The row that decided, counted from 1 in the order of the file; null when none fitted or too little is known.</param>
public readonly record struct Classification(HouseholdClass Class, int? Row);
