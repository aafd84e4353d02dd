using VuonLen.Core.Basics;
using VuonLen.Demo.Numbers;
using VuonLen.Demo.Plans;

namespace VuonLen.Demo.People;

/// <summary>Groups of the monthly social-assistance allowance, by the codes of the fact vocabulary.</summary>
internal static class SocialGroups
{
    public const int Orphan = 1;
    public const int PoorElder = 2;
    public const int Aged = 3;
    public const int MostSevere = 4;
    public const int Severe = 5;
    public const int Mental = 6;
    public const int SingleParent = 10;

    /// <summary>How likely it is that the household has the allowance, by whom it consists of; with some chance.</summary>
    public static int Likelihood(HouseholdPlan plan)
    {
        var chance = new SplitMix(plan.Seed + 2).Below(1_000);
        var poor = plan.Closing == Standing.Poor;
        return chance + plan.Shape switch
        {
            Shape.LoneElder when poor => 2_000,
            Shape.Grandparents => 700,
            Shape.SingleParent when poor => 450,
            Shape.LoneElder or Shape.ElderCouple => 350,
            Shape.ThreeGenerations or Shape.ElderHead => 150,
            _ => 0,
        };
    }

    /// <summary>The group somebody of the household belongs to.</summary>
    public static int Draw(HouseholdPlan plan)
    {
        var random = new SplitMix(plan.Seed + 5);
        var disability = random.Pick([0, 0, 0, 0, 20, 58, 22]);
        var poor = plan.Closing == Standing.Poor;
        // Whom the year takes away cannot be the one who has the allowance at its end.
        if (plan.Happening is not (Happening.None or Happening.Moved or Happening.LeftCity or Happening.CameToCity)) return disability;
        return plan.Shape switch
        {
            Shape.LoneElder when poor => random.Below(100) < 32 ? Aged : PoorElder,
            Shape.LoneElder => Aged,
            Shape.Grandparents => Orphan,
            Shape.SingleParent when poor => SingleParent,
            Shape.ElderCouple => random.Below(100) < 70 ? Aged : disability,
            Shape.ThreeGenerations => random.Below(100) < 65 ? Aged : disability,
            Shape.ElderHead => random.Below(100) < 50 ? Aged : disability,
            _ => disability,
        };
    }
}
