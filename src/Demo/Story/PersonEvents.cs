using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Demo.People;
using VuonLen.Demo.Plans;

namespace VuonLen.Demo.Story;

/// <summary>What befalls one person of a household.</summary>
internal sealed class PersonEvents(Scene scene)
{
    public HouseholdChange Birth(HouseholdPlan plan, DateOnly day)
    {
        var members = plan.Written.Members!;
        return Add(plan, scene.People.Newborn(plan, members[0], day, Relations.Child), day, "born");
    }

    public HouseholdChange MarriedIn(HouseholdPlan plan, DateOnly day)
    {
        var son = plan.Written.Members!.Where(member => member.Relation == Relations.Child && member.Sex == Sex.Male).MaxBy(member => member.Age)!;
        var age = Math.Max(19, son.Age - new SplitMix(plan.Seed + 52).Below(4));
        return Add(plan, scene.People.Newcomer(plan, Sex.Female, age, Relations.ChildInLaw, null), day, "married_in");
    }

    public HouseholdChange Returned(HouseholdPlan plan, DateOnly day)
    {
        var members = plan.Written.Members!;
        var random = new SplitMix(plan.Seed + 53);
        // Nineteen years under the younger of the parents at least.
        var most = members.Where(member => member.Relation is Relations.Head or Relations.Spouse).Min(member => member.Age) - 20;
        var age = Math.Min(most, 18 + random.Below(10));
        var sex = random.Below(3) > 0 ? Sex.Male : Sex.Female;
        return Add(plan, scene.People.Newcomer(plan, sex, age, Relations.Child, members[0].Family), day, "returned");
    }

    public static HouseholdChange Gone(HouseholdPlan plan, DateOnly day, string cause)
    {
        var entry = new Entry(plan);
        entry.Leave(Take(plan, plan.Written.Members!.First(member => member.Leaves)), day, cause);
        return entry.Change;
    }

    public static HouseholdChange Death(HouseholdPlan plan, DateOnly day)
    {
        var entry = new Entry(plan);
        var dead = Take(plan, plan.Written.Members!.First(member => member.Leaves));
        entry.Leave(dead, day, "died");
        if (dead.Relation != Relations.Head) return entry.Change;
        foreach (var member in plan.Written.Members!)
        {
            var relation = member.Relation == Relations.Spouse ? Relations.Head : Relations.ToSpouse(member.Relation);
            if (relation == member.Relation) continue;
            entry.Leave(member, day, null);
            member.Relation = relation;
            entry.Join(member, day, null);
        }
        return entry.Change;
    }

    public static HouseholdChange Away(HouseholdPlan plan, DateOnly day)
    {
        var entry = new Entry(plan);
        PersonFacts.GoAway(entry, plan.Written.Members!, day);
        return entry.Change;
    }

    public static HouseholdChange Back(HouseholdPlan plan, DateOnly day)
    {
        var entry = new Entry(plan);
        entry.EndFact(plan.Written.Members!, "presence", day);
        return entry.Change;
    }

    private HouseholdChange Add(HouseholdPlan plan, Member member, DateOnly day, string cause)
    {
        var entry = new Entry(plan);
        scene.RegisterPerson(entry, member);
        entry.Join(member, day, cause);
        plan.Written.Members!.Add(member);
        return entry.Change;
    }

    private static Member Take(HouseholdPlan plan, Member member)
    {
        plan.Written.Members!.Remove(member);
        return member;
    }
}
