using VuonLen.Core.Access;
using VuonLen.Core.Households;
using VuonLen.Store.Writing;
using VuonLen.Web.Households.ShowHousehold;
using VuonLen.Web.Pieces;
using VuonLen.Web.Register;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households.Acts;

/// <summary>What a form is made from: the household, and which row of it the address names.</summary>
public sealed record ActScene(HouseholdView View, CityRegister Register, Language Say, Sight Sight, IQueryCollection Asked)
{
    /// <summary>Says rows in words.</summary>
    public Spoken Spoken { get; } = new(Register, Say);

    /// <summary>The members on the day of the page, head first, as choices by their codes.</summary>
    public IReadOnlyList<(string Value, string Says)> Members => [.. View.State.Memberships
        .OrderBy(row => row.Relation != Membership.Head).Select(row => View.Person(row.Person)!).Select(person => (person.Code, $"{person.Name} ({Spoken.Birth(person.Birth)})"))];

    /// <summary>The member of a code.</summary>
    public Person? Member(string? code) => View.State.Persons.Find(person => person.Code == code);

    /// <summary>The choices of a fact.</summary>
    public IReadOnlyList<(string Value, string Says)> Choices(string fact) =>
        [.. Register.Facts[fact].Choices.Select(choice => (choice.Code, Spoken.Value(fact, choice.Code)))];
}

/// <summary>Something an officer does to a household: its form, and what comes of it. The one shape of every act on a household.</summary>
public abstract class HouseholdAct
{
    /// <summary>The last part of its address.</summary>
    public abstract string Slug { get; }

    /// <summary>The act's kind, in the past tense.</summary>
    public abstract string Kind { get; }

    /// <summary>What the button and the heading say.</summary>
    public abstract Words Title { get; }

    /// <summary>Whether the page of a household offers it by itself, not beside one of its rows.</summary>
    public virtual bool IsOffered(HouseholdView view) => true;

    /// <summary>What is recorded now of what the form changes; null when it adds something.</summary>
    public virtual string? Now(ActScene scene) => null;

    /// <summary>What becomes, or does not become, of the rest; null where that needs no words.</summary>
    public virtual Words? Then => null;

    /// <summary>What its address names before there are fields: the row or the person it is about.</summary>
    public virtual IReadOnlyList<Field> Which(ActScene scene) => [];

    /// <summary>The fields, before why and paper.</summary>
    public abstract IReadOnlyList<Field> Fields(ActScene scene);

    /// <summary>What comes of the form; worked out inside the act's transaction from what is recorded then.</summary>
    /// <exception cref="VuonLen.Core.Basics.ProblemException">It cannot be done.</exception>
    public abstract IEnumerable<HouseholdChange> Changes(ActScene scene, Filled filled, HouseholdGround ground);

    /// <summary>The household as it is recorded now, to be changed.</summary>
    protected static HouseholdEdit Edit(ActScene scene, HouseholdGround ground) => new(ground.Read(scene.View.History.Id));
}
