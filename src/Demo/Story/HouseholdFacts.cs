using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Demo.Calibrations;
using VuonLen.Demo.Numbers;
using VuonLen.Demo.People;
using VuonLen.Demo.Plans;

namespace VuonLen.Demo.Story;

/// <summary>Writes what is known of a household as a whole.</summary>
internal static class HouseholdFacts
{
    /// <summary>The causes of poverty: one to three, as the household's people suggest.</summary>
    public static void Causes(Entry entry, DateOnly from)
    {
        var plan = entry.Plan;
        var random = new SplitMix(plan.Seed + 40);
        var causes = new SortedSet<int> { First(plan, random) };
        for (var more = random.Pick([46, 40, 14]); more > 0; more--) causes.Add(Any(plan, random));
        var closes = plan.IsFollowed || plan.Closing != Standing.Poor;
        foreach (var cause in causes)
        {
            var fact = entry.Fact(null, "cause_of_poverty", cause.ToString("00", CultureInfo.InvariantCulture), from);
            if (closes) plan.Written.OpenFacts.Add(fact);
        }
    }

    /// <summary>House, wish, labour, insurance, hardship.</summary>
    public static void Others(Calibration calibration, Entry entry, DateOnly from)
    {
        var plan = entry.Plan;
        var random = new SplitMix(plan.Seed + 41);
        var poor = plan.Opening == Standing.Poor || (plan.ComesLater && plan.Closing == Standing.Poor);
        if (poor) Add(entry, "housing", 1 + random.Pick([14, 58, 22, 6]), from);
        if (poor && random.Below(100) < 55) Add(entry, "wish", plan.Shape == Shape.LoneElder ? 8 : 1 + random.Pick([46, 4, 8, 10, 12, 8, 1, 5, 6]), from);
        if (poor && plan.Shape == Shape.LoneElder) Add(entry, "no_labour", "yes", from);
        var farms = plan.Reason == Reason.InsuredFarmers
            || (plan.Reason == Reason.None && plan.Commune.Area == Area.Rural && random.InTenThousand(calibration.Persons.Insured));
        if (farms) Add(entry, "agricultural_insurance", "yes", from);
        if (plan.Reason == Reason.StudentsHardship) Add(entry, "sudden_hardship", Hardships[random.Below(Hardships.Length)], from);
    }

    private static readonly string[] Hardships = ["accident", "illness", "fire", "disaster", "epidemic"];

    private static int First(HouseholdPlan plan, SplitMix random) => plan.Shape switch
    {
        Shape.LoneElder or Shape.ElderCouple or Shape.Grandparents => random.Below(3) > 0 ? 9 : 4,
        Shape.SingleParent => random.Below(2) > 0 ? 4 : 7,
        _ when plan.SocialGroup is SocialGroups.Severe or SocialGroups.MostSevere or SocialGroups.Mental => 9,
        _ => Any(plan, random),
    };

    private static int Any(HouseholdPlan plan, SplitMix random) => plan.Commune.Area == Area.Rural
        ? 1 + random.Pick([24, 8, 7, 9, 10, 14, 8, 10, 5, 1, 1, 2, 1]) : 1 + random.Pick([18, 1, 4, 9, 24, 14, 7, 14, 5, 2, 1, 1, 2]);

    private static void Add(Entry entry, string code, int value, DateOnly from) => Add(entry, code, value.ToString(CultureInfo.InvariantCulture), from);

    private static void Add(Entry entry, string code, string value, DateOnly from)
    {
        var fact = entry.Fact(null, code, value, from);
        if (entry.Plan.IsFollowed) entry.Plan.Written.OpenFacts.Add(fact);
    }
}
