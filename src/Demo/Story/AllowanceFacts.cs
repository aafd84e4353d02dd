using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Demo.Numbers;
using VuonLen.Demo.People;
using VuonLen.Demo.Plans;

namespace VuonLen.Demo.Story;

/// <summary>Writes the monthly allowances of a household, on the member whom age, kin or disability entitles.</summary>
internal static class AllowanceFacts
{
    /// <summary>The social-assistance allowance, with the disability it rests on.</summary>
    public static void Social(Entry entry, List<Member> members, DateOnly from)
    {
        var plan = entry.Plan;
        var random = new SplitMix(plan.Seed + 30);
        var member = Entitled(plan, members, random);
        if (member.Born > from) from = member.Born;
        if (plan.SocialGroup is SocialGroups.MostSevere or SocialGroups.Severe or SocialGroups.Mental)
        {
            var kind = plan.SocialGroup == SocialGroups.Mental ? 4 : 1 + random.Pick([40, 14, 18, 10, 14, 4]);
            entry.Fact(member, "disability_kind", Code(kind), from);
            entry.Fact(member, "disability_level", plan.SocialGroup == SocialGroups.MostSevere ? "1" : "2", from);
            if (kind == 3 && random.Below(2) == 0) entry.Fact(member, "blind", "yes", from);
        }
        entry.Fact(member, "social_allowance", Code(plan.SocialGroup), from);
    }

    /// <summary>The preferential allowance of a person with meritorious service: the eldest.</summary>
    public static void Merit(Entry entry, List<Member> members, DateOnly from)
    {
        var random = new SplitMix(entry.Plan.Seed + 31);
        var member = members.MaxBy(member => member.Age)!;
        // Wounded and sick soldiers, poisoned by chemicals, resisters; of women mostly kin of the fallen.
        var group = member.Sex == Sex.Male ? random.Pick([0, 2, 10, 0, 0, 40, 16, 14, 3, 14, 1]) : random.Pick([0, 1, 78, 6, 0, 4, 1, 4, 1, 3, 2]);
        entry.Fact(member, "merit_allowance", Code(group), from);
    }

    /// <summary>A blind person of a household that is in hardship and in no list.</summary>
    public static void Blind(Entry entry, List<Member> members, DateOnly from)
    {
        var random = new SplitMix(entry.Plan.Seed + 32);
        var able = members.Where(member => member.Age >= 6).ToList();
        var member = able[random.Below(able.Count)];
        entry.Fact(member, "disability_kind", "3", from);
        entry.Fact(member, "disability_level", "2", from);
        entry.Fact(member, "blind", "yes", from);
    }

    private static Member Entitled(HouseholdPlan plan, List<Member> members, SplitMix random)
    {
        switch (plan.SocialGroup)
        {
            case SocialGroups.Aged or SocialGroups.PoorElder:
                return members.MaxBy(member => member.Age)!;
            case SocialGroups.Orphan:
                return members.First(member => member.Relation == Relations.Grandchild);
            case SocialGroups.SingleParent:
                return members[0];
        }
        var able = members.Where(member => !member.Leaves && member.Age is >= 6 and < 80).ToList();
        if (able.Count == 0) able = members.Where(member => !member.Leaves).ToList();
        // Rather a child or another adult than the one who keeps the household.
        var others = able.Where(member => member.Relation != Relations.Head).ToList();
        return others.Count > 0 ? others[random.Below(others.Count)] : able[0];
    }

    private static string Code(int number) => number.ToString(CultureInfo.InvariantCulture);
}
