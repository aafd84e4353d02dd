using VuonLen.Core.Basics;
using VuonLen.Core.Households;

namespace VuonLen.Demo.People;

/// <summary>A synthetic person. Nobody real is meant.</summary>
public sealed class Member(Sex sex, int age, string relation)
{
    /// <summary>The sex.</summary>
    public Sex Sex { get; } = sex;

    /// <summary>Completed years on the first day of the opening lists; negative for one born later.</summary>
    public int Age { get; set; } = age;

    /// <summary>Relation to the head, by the code of the fact vocabulary.</summary>
    public string Relation { get; set; } = relation;

    /// <summary>Whether the year takes this person out of the household.</summary>
    public bool Leaves { get; init; }

    /// <summary>The family name.</summary>
    public string Family { get; set; } = "";

    /// <summary>The whole name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The day of birth as far as it is known.</summary>
    public BirthDay Birth { get; set; }

    /// <summary>The day of birth.</summary>
    public DateOnly Born { get; set; }

    /// <summary>The id, once registered.</summary>
    public PersonId Id { get; set; }

    /// <summary>The membership that holds, once registered.</summary>
    public Membership? Membership { get; set; }

    /// <summary>Facts that hold of this person.</summary>
    public List<Fact> Facts { get; } = new(0);
}
