using VuonLen.Core.Basics;

namespace VuonLen.Core.Households;

/// <summary>Everything one act writes of one household and its persons. Rows are numbered within the household (persons: within the person).</summary>
public sealed class Dossier(HouseholdId id)
{
    /// <summary>The household.</summary>
    public HouseholdId Id { get; } = id;

    /// <summary>The household itself, when this act registers it.</summary>
    public Household? Household { get; set; }

    /// <summary>Persons registered or corrected.</summary>
    public List<Person> Persons { get; } = [];

    /// <summary>Identity numbers, in clear; the store seals them.</summary>
    public List<IdentityNumber> IdentityNumbers { get; } = [];

    /// <summary>Memberships.</summary>
    public List<Membership> Memberships { get; } = [];

    /// <summary>Residences.</summary>
    public List<Residence> Residences { get; } = [];

    /// <summary>Facts.</summary>
    public List<Fact> Facts { get; } = [];

    /// <summary>Assessments.</summary>
    public List<Assessment> Assessments { get; } = [];

    /// <summary>Classes by standards.</summary>
    public List<Status> Statuses { get; } = [];

    /// <summary>Links to other households.</summary>
    public List<HouseholdLink> Links { get; } = [];

    /// <summary>Whether it holds any row.</summary>
    public bool IsAnything => Household is not null
        || Persons.Count + IdentityNumbers.Count + Memberships.Count + Residences.Count + Facts.Count + Assessments.Count + Statuses.Count + Links.Count > 0;
}
