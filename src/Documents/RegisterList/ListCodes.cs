using VuonLen.Core.Facts;
using VuonLen.Core.Households;
using VuonLen.Core.Standards;

namespace VuonLen.Documents.RegisterList;

/// <summary>Codes of the register that the layout itself speaks of.</summary>
internal static class ListCodes
{
    public const string Relation = "relation";
    public const string Head = Membership.Head;
    public const string Child = "03";
    public const string AdoptedChild = "04";
    public const string Parent = "07";

    public const string Ethnicity = "ethnicity";
    public const string NoLabour = "no_labour";
    public const string CauseOfPoverty = "cause_of_poverty";
    public const string SocialAllowance = "social_allowance";
    public const string MeritAllowance = "merit_allowance";
    public const string NoPapersReason = "no_papers_reason";

    public const string Yes = FactTerm.Yes;
    public const string No = FactTerm.No;

    /// <summary>Whether a class is one of the two that lists of the poor speak of.</summary>
    public static bool IsPoorOrNearPoor(string @class) => HouseholdClasses.Parse(@class) is HouseholdClass.Poor or HouseholdClass.NearPoor;

    /// <summary>No class is recorded by this standard.</summary>
    public const string NotReviewed = "";

    /// <summary>Written where a class by another standard has no decision although the first has one.</summary>
    public const string NoDecision = "không có";

    /// <summary>Leads a residence outside the register whose address would otherwise read as a commune's code.</summary>
    public const string Outside = "ngoài: ";
}
