using VuonLen.Core.Basics;

namespace VuonLen.Core.Households;

/// <summary>A household: an identity that stays while members, head and place change.</summary>
/// <param name="Code">The number officers call it by, unique in a store.</param>
[Term("hộ")]
public sealed record Household(HouseholdId Id, int N, string Code);

/// <summary>A person's sex as registered.</summary>
public enum Sex
{
    [Term("nam", "male")] Male,
    [Term("nữ", "female")] Female,
}

/// <summary>A person. Papers are not needed to be one.</summary>
/// <param name="N">The version within the person: 1, 2, … as the record is corrected.</param>
[Term("nhân khẩu")]
public sealed record Person(PersonId Id, int N, string Code, string Name, Sex Sex, BirthDay Birth);

/// <summary>The kind of an identity number.</summary>
public enum IdentityKind
{
    [Term("chứng minh nhân dân")] IdentityCard9,
    [Term("số định danh cá nhân")] PersonalNumber12,
}

/// <summary>An identity number of a person. It is sealed wherever it is kept.</summary>
public sealed record IdentityNumber(PersonId Person, int N, IdentityKind Kind, string Number);

/// <summary>A person belongs to a household over a range of days.</summary>
/// <param name="Relation">Relation to the head: a code of the fact vocabulary «relation»; <see cref="Head"/> is the head.</param>
/// <param name="BeginCause">Why it began (born, married_in, moved_in, …); null at first registration.</param>
/// <param name="EndCause">Why it ended (died, married_out, moved_out, …); null while open.</param>
[Term("thành viên hộ")]
public sealed record Membership(
    HouseholdId Household, int N, PersonId Person, string Relation, DayRange Range, string? BeginCause = null, string? EndCause = null)
{
    /// <summary>The relation of the head itself.</summary>
    public const string Head = "01";
}

/// <summary>In what sense somebody resides at a place.</summary>
public enum ResidenceKind
{
    [Term("nơi ở hiện tại", "present dwelling")] Dwelling,
    [Term("nơi thường trú", "permanent residence")] Permanent,
    [Term("nơi tạm trú", "temporary residence")] Temporary,
}

/// <summary>
/// A residence over a range of days. Without a person it is the household's dwelling, which decides the unit that counts it;
/// with a person it is that person's own residence where it differs. It is never rewritten by a reform of places.
/// </summary>
/// <param name="Place">A version of a commune; null when outside the city, then <paramref name="Address"/> says where.</param>
/// <param name="Village">A village of that commune, if known.</param>
[Term("cư trú")]
public sealed record Residence(
    HouseholdId Household, int N, PersonId? Person, ResidenceKind Kind, PlaceId? Place, PlaceId? Village, string? Address,
    DayRange Range, string? BeginCause = null, string? EndCause = null);

/// <summary>A dated characteristic of a household or of one person in it.</summary>
/// <param name="Code">A code of the fact vocabulary (law/facts).</param>
/// <param name="Value">In the form the vocabulary gives: a choice's code, whole digits, an ISO day, or text.</param>
public sealed record Fact(HouseholdId Household, int N, PersonId? Person, string Code, string Value, DayRange Range);

/// <summary>What a review found of a household on a day.</summary>
/// <param name="Income">Đồng per person per month; null if not computed.</param>
/// <param name="B1">Income points; null if not scored.</param>
/// <param name="B2">Deprivation points, ten for each; null if not scored.</param>
/// <param name="Deprivations">Number of deprived indicators; null if not asked.</param>
[Term("kết quả rà soát")]
public sealed record Assessment(
    HouseholdId Household, int N, DateOnly On, Places.Area Area, Dong? Income, int? B1, int? B2, int? Deprivations);

/// <summary>A household's class by one standard, by one decision.</summary>
/// <param name="Row">Which row of the standard decided, counted from 1; null when no row fitted.</param>
/// <param name="Decision">Number of the decision; null if none is recorded.</param>
/// <param name="Assessment">The assessment it rests on, by its number in the household.</param>
/// <param name="Law">The version, in this store, of the standard's file whose text decided.</param>
[Term("diện hộ")]
public sealed record Status(
    HouseholdId Household, int N, string Standard, string Class, int? Row, DayRange Range, string? Decision, DateOnly? DecidedOn,
    int? Assessment, int? Law);

/// <summary>How two households hang together.</summary>
public enum LinkKind
{
    [Term("tách từ hộ", "split from household")] SplitFrom,
    [Term("nhập vào hộ", "merged into household")] MergedInto,
}

/// <summary>A household came out of, or went into, another.</summary>
public sealed record HouseholdLink(HouseholdId Household, int N, HouseholdId Other, LinkKind Kind, DateOnly On);
