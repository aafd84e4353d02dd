using VuonLen.Core.Households;

namespace VuonLen.Demo.People;

/// <summary>Relations to the head that the demo uses, by the codes of the fact vocabulary.</summary>
internal static class Relations
{
    public const string Head = Membership.Head;
    public const string Spouse = "02";
    public const string Child = "03";
    public const string ChildInLaw = "05";
    public const string Grandchild = "06";
    public const string Parent = "07";
    public const string ParentInLaw = "08";
    public const string OtherKin = "11";

    /// <summary>The relation of a member to the head's spouse, who becomes the head.</summary>
    public static string ToSpouse(string relation) => relation switch
    {
        Parent => ParentInLaw,
        ParentInLaw => Parent,
        "09" or "10" => OtherKin,
        _ => relation,
    };
}
