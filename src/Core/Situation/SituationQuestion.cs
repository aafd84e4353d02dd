using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Situation;

/// <summary>What a situation report is asked for.</summary>
/// <param name="At">The day, to its end.</param>
/// <param name="Unit">The unit, as of that day.</param>
/// <param name="UnitsOf">The day in whose units the parts are given.</param>
/// <param name="By">By which calendar places are opened.</param>
/// <param name="Standard">The standard of the table; null when none is in force.</param>
/// <param name="Others">Other standards in force, in order.</param>
/// <param name="IsKnown">Whether the register holds any class by the standard that day, wherever it is; if not, no count is told.</param>
public sealed record SituationQuestion(
    DateOnly At, PlaceVersion Unit, DateOnly UnitsOf, PlacesBy By, string? Standard, IReadOnlyList<string> Others, bool IsKnown = true);

/// <summary>A set of places as it stands on the day asked.</summary>
/// <param name="Communes">The commune versions in it that are open that day.</param>
public sealed record SetOnDay(string Set, IReadOnlySet<PlaceId> Communes);
