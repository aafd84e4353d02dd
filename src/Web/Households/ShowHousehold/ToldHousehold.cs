using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households.ShowHousehold;

/// <summary>A code of the register and what it is called.</summary>
public sealed record ToldTerm(string Code, string Term);

/// <summary>Where the household dwells: the commune of that day, the village by its name.</summary>
public sealed record ToldPlace(string? Code, string? Name, string? Village, string? Address);

/// <summary>A fact. <paramref name="To"/> is the first day outside.</summary>
/// <param name="N">Its row, by which it is changed.</param>
public sealed record ToldFact(int N, string Code, string Term, string Value, string Says, DateOnly From, DateOnly? To);

/// <summary>Where a member resides otherwise than the household.</summary>
public sealed record ToldResidence(ResidenceKind Kind, string At);

/// <summary>A member that day.</summary>
/// <param name="Birth">A year, a year and month, or a day, as far as it is known.</param>
/// <param name="Age">Completed years; null where the birthday is not known well enough, then least and most say between what.</param>
/// <param name="Papers">Identity numbers, all but their last digits hidden.</param>
public sealed record ToldMember(string Code, string Name, ToldTerm Relation, Sex Sex, string Birth, int? Age, int AgeLeast, int AgeMost,
    IReadOnlyList<string> Papers, IReadOnlyList<ToldFact> Facts, IReadOnlyList<ToldResidence> Residences);

/// <summary>Somebody who belonged to the household before.</summary>
public sealed record ToldLeaving(string? Name, ToldTerm Relation, DateOnly From, DateOnly? To, string? Cause);

/// <summary>A condition of the deciding row; <paramref name="Holds"/> is null where what is recorded is not enough to tell.</summary>
public sealed record ToldCondition(string Says, string Demanded, string Recorded, bool? Holds);

/// <summary>The class by one standard, and why; no class where none was decided.</summary>
public sealed record ToldClass(string Standard, string Name, string? Class, int? Row, DateOnly? From, DateOnly? To, string? Decision, DateOnly? DecidedOn,
    IReadOnlyList<ToldCondition> Conditions, string? Cite, bool? Verified);

/// <summary>A link to another household.</summary>
public sealed record ToldLink(LinkKind Kind, string? Household, DateOnly On);

/// <summary>A scan of a paper.</summary>
public sealed record ToldPaper(Guid Id, string Name, string MediaType, long Size);

/// <summary>One act and what it changed.</summary>
public sealed record ToldAct(long Act, string? Kind, DateTimeOffset? RecordedAt, string? Author, string? Why, string? Paper,
    IReadOnlyList<ToldPaper> Papers, IReadOnlyList<ToldChange> Changes);

/// <summary>One household as its page tells it, for programs: what the command prints and the API answers.</summary>
/// <param name="LastAct">The last act on it that is told here; whoever changes it says that they saw it.</param>
/// <param name="Until">The first day from which the asker no longer sees it.</param>
public sealed record ToldHousehold(string Code, DateOnly At, long KnownAt, long LastAct, DateOnly? Until, ToldPlace? Place, IReadOnlyList<ToldMember> Members,
    IReadOnlyList<ToldLeaving> Left, IReadOnlyList<ToldFact> Facts, IReadOnlyList<ToldClass> Classes, IReadOnlyList<ToldLink> Links, IReadOnlyList<ToldAct> Timeline)
{
    /// <summary>Tells a household in a language.</summary>
    public static ToldHousehold Of(HouseholdView view, CityRegister register, Language say) => new Telling(view, register, say).Whole();
}
