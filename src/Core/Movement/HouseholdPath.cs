using VuonLen.Core.Basics;

namespace VuonLen.Core.Movement;

/// <summary>A class of a household by the standard asked for, with the act that wrote it so.</summary>
public sealed record ClassDays(string Class, DayRange Days, string? Decision, DateOnly? DecidedOn, long Act);

/// <summary>A dwelling of a household, with the act that wrote it so; without a place it is outside the city.</summary>
public sealed record DwellingDays(PlaceId? Place, PlaceId? Village, DayRange Days, string? BeginCause, string? EndCause, long Act);

/// <summary>One household through time by one standard: what is believed of its classes and dwellings.</summary>
/// <param name="Classes">By their first day; no two share a day.</param>
/// <param name="Dwellings">By their first day; no two share a day.</param>
public sealed record HouseholdPath(HouseholdId Household, IReadOnlyList<ClassDays> Classes, IReadOnlyList<DwellingDays> Dwellings);

/// <summary>A household went from one class to another, came into a unit, or left it.</summary>
/// <param name="Day">The first day on which it is so.</param>
/// <param name="Before">The class it went out of; null if it was of none, or not in the unit.</param>
/// <param name="After">The class it came into; null if it is of none, or not in the unit.</param>
/// <param name="Act">The act by which the register knows.</param>
public sealed record HouseholdMovement(
    HouseholdId Household, DateOnly Day, MovementKind Kind, string? Before, string? After, string? Decision, DateOnly? DecidedOn, long Act);
