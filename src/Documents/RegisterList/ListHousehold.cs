using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;

namespace VuonLen.Documents.RegisterList;

/// <summary>A household as a list of one day shows it: what holds at the end of that day, nothing of before or after.</summary>
/// <param name="Code">The household's code.</param>
/// <param name="City">The city the commune belongs to, as operating on the day.</param>
/// <param name="District">The district on the day; null where there is no such level.</param>
/// <param name="Commune">The commune the household is counted in, as operating on the day.</param>
/// <param name="Village">The village, if known.</param>
/// <param name="Address">The rest of the dwelling's address, if recorded.</param>
/// <param name="Members">The head first, then by code.</param>
/// <param name="Facts">Facts of the household as a whole.</param>
/// <param name="Statuses">Classes that hold on the day, one for each standard at most.</param>
/// <param name="Assessment">The assessment the classes rest on, if one is recorded.</param>
public sealed record ListHousehold(
    string Code, PlaceVersion City, PlaceVersion? District, PlaceVersion Commune, PlaceVersion? Village, string? Address,
    IReadOnlyList<ListMember> Members, IReadOnlyList<ListFact> Facts, IReadOnlyList<ListStatus> Statuses, ListAssessment? Assessment);

/// <summary>One member of a household in a list.</summary>
/// <param name="Relation">Relation to the head: a code of the vocabulary «relation».</param>
/// <param name="IdentityNumbers">9 or 12 digits each, in clear; empty for a person without papers.</param>
/// <param name="Facts">Facts of this person.</param>
/// <param name="Permanent">Permanent residence where it is not the household's dwelling.</param>
/// <param name="Temporary">Temporary residence, if registered.</param>
/// <param name="Dwelling">Where the person really lives, where that is not the household's dwelling.</param>
/// <param name="Defaults">Facts whose value is said to be the one that is true without a row.</param>
public sealed record ListMember(
    string Code, string Name, Sex Sex, BirthDay Birth, string Relation, IReadOnlyList<string> IdentityNumbers,
    IReadOnlyList<ListFact> Facts, ListResidence? Permanent = null, ListResidence? Temporary = null, ListResidence? Dwelling = null, IReadOnlyList<string>? Defaults = null);

/// <summary>One fact: a code of the vocabulary and a value in its stored form.</summary>
public readonly record struct ListFact(string Code, string Value);

/// <summary>A class by one standard.</summary>
/// <param name="Row">Which row of the standard decided, from 1; null when none is known to.</param>
/// <param name="From">First day the class holds.</param>
/// <param name="Decision">Number of the decision; null if none is recorded.</param>
public sealed record ListStatus(string Standard, string Class, int? Row, DateOnly From, string? Decision, DateOnly? DecidedOn);

/// <summary>What the review found.</summary>
/// <param name="Income">Đồng per person per month; null if not computed.</param>
/// <param name="B1">Income points; null if not scored.</param>
/// <param name="B2">Deprivation points; null if not scored.</param>
/// <param name="Deprivations">Number of deprived indicators; null if not asked.</param>
public sealed record ListAssessment(DateOnly On, Area Area, Dong? Income, int? B1, int? B2, int? Deprivations);

/// <summary>A residence of one person: in a commune of the register, or (without one) at an address outside it.</summary>
public sealed record ListResidence(PlaceVersion? Commune, PlaceVersion? Village, string? Address);
