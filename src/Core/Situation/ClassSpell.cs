using VuonLen.Core.Basics;

namespace VuonLen.Core.Situation;

/// <summary>How many households were of one class at one recorded commune version and village over the same days.</summary>
/// <param name="Days">The days on which both the class and the dwelling held.</param>
public sealed record ClassSpell(PlaceId Place, PlaceId? Village, string Class, DayRange Days, int Households);
