using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Demo.Calibrations;
using VuonLen.Demo.Plans;

namespace VuonLen.Demo.People;

/// <summary>Gives the members of a household their names and days of birth.</summary>
internal sealed class Population(Calibration calibration)
{
    private const int OldAge = 60;
    private readonly NameBook _names = new(calibration.Names);

    /// <summary>The code of the minority a household belongs to; null for the majority.</summary>
    public static string? Ethnicity(HouseholdPlan plan) =>
        plan.Commune.LaidDown is { Ethnicity: { } ethnicity, EthnicityShare: var share } && new SplitMix(plan.Seed + 6).Below(100) < share ? ethnicity : null;

    /// <summary>The people of a household when it is registered.</summary>
    public List<Member> Of(HouseholdPlan plan)
    {
        var members = Families.Make(plan);
        var random = new SplitMix(plan.Seed + 11);
        var ethnicity = Ethnicity(plan);
        var family = _names.Family(random, ethnicity);
        foreach (var member in members)
        {
            Born(member, random);
            // Children bear the father's name; the wife, the mother and the daughter-in-law their own.
            var own = member.Relation is Relations.Spouse or Relations.ChildInLaw || (member.Relation == Relations.Parent && member.Sex == Sex.Female);
            Name(member, random, own ? _names.Family(random, ethnicity) : family);
        }
        return members;
    }

    /// <summary>Somebody born on a day of the year told.</summary>
    public Member Newborn(HouseholdPlan plan, Member head, DateOnly born, string relation)
    {
        var random = new SplitMix(plan.Seed + 12);
        var child = new Member(random.Below(1_000) < 528 ? Sex.Male : Sex.Female, -1, relation) { Born = born, Birth = BirthDay.Of(born) };
        Name(child, random, head.Family);
        return child;
    }

    /// <summary>Somebody grown who comes into a household.</summary>
    public Member Newcomer(HouseholdPlan plan, Sex sex, int age, string relation, string? family)
    {
        var random = new SplitMix(plan.Seed + 13);
        var member = new Member(sex, age, relation);
        Born(member, random);
        Name(member, random, family ?? _names.Family(random, Ethnicity(plan)));
        return member;
    }

    private void Name(Member member, SplitMix random, string family)
    {
        member.Family = family;
        member.Name = _names.Whole(random, family, member.Sex, member.Born.Year);
    }

    private void Born(Member member, SplitMix random)
    {
        member.Born = calibration.Days.Register.AddYears(-member.Age).AddDays(-1 - random.Below(364));
        var persons = calibration.Persons;
        var bare = member.Age >= OldAge ? persons.YearOnlyOld : member.Age >= 30 ? persons.YearOnlyAdult : 0;
        member.Birth = random.InTenThousand(bare) ? BirthDay.OfYear(member.Born.Year)
            : member.Age >= 2 && random.InTenThousand(persons.MonthOnly) && BirthDay.TryParse(member.Born.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), out var month) ? month
            : BirthDay.Of(member.Born);
    }
}
