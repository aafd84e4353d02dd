using VuonLen.Core.Basics;
using VuonLen.Demo.Calibrations;
using VuonLen.Demo.Numbers;
using VuonLen.Demo.People;

namespace VuonLen.Demo.Plans;

/// <summary>Decides shapes, and in which households a member has a monthly allowance, so that the stated numbers come out.</summary>
internal static class Allowances
{
    private const ulong Kind = 50;

    public static void Decide(Calibration calibration, List<HouseholdPlan> plans)
    {
        DealMerit(calibration, plans);
        foreach (var plan in plans) plan.Shape = Shapes.Choose(calibration.Shapes, plan);
        DealSocial(calibration, plans.Where(plan => plan.Closing == Standing.Poor), calibration.Closing.PoorSocial);
        DealSocial(calibration, plans.Where(plan => plan.Closing == Standing.NearPoor), calibration.Closing.NearPoorSocial);
        foreach (var plan in plans)
        {
            if (plan.Reason == Reason.Social) plan.SocialGroup = SocialGroups.Draw(plan);
            if (plan.Closing is Standing.Poor or Standing.NearPoor or Standing.Unlisted || plan.Happening is Happening.MergedAway) continue;
            if (plan.Happening is Happening.None or Happening.LeftCity && new SplitMix(plan.Seed + 3).Below(100) < 12) plan.SocialGroup = SocialGroups.Draw(plan);
        }
        foreach (var plan in plans.Where(plan => plan.SocialGroup > 0)) Date(plan);
        // A lone elder's allowance for poor elders ends when the household is no longer poor.
        foreach (var plan in plans.Where(plan => plan is { Opening: Standing.Poor, Closing: Standing.NearPoor or Standing.Above, Shape: Shape.LoneElder, SocialGroup: 0, Happening: Happening.None }))
            (plan.SocialGroup, plan.SocialEnds) = (SocialGroups.PoorElder, true);
    }

    private static void Date(HouseholdPlan plan)
    {
        var onlyThePoor = plan.SocialGroup is SocialGroups.PoorElder or SocialGroups.SingleParent;
        plan.SocialIsNew = !plan.ComesLater && plan.Happening == Happening.None && plan.Reason == Reason.None
            && ((onlyThePoor && plan.Opening != Standing.Poor) || new SplitMix(plan.Seed + 4).Below(100) < 4);
    }

    private static void DealSocial(Calibration calibration, IEnumerable<HouseholdPlan> plans, int households)
    {
        var able = plans.Where(plan => plan.Happening is not (Happening.SplitOff or Happening.TakesIn or Happening.CameToCity))
            .Select(plan => (Plan: plan, Score: SocialGroups.Likelihood(plan))).OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Plan.Seed).ToList();
        if (able.Count < households) throw new DemoException($"Không đủ hộ để xếp trợ cấp xã hội: cần {households}, có {able.Count}.");
        foreach (var (plan, _) in able.Take(households)) plan.SocialGroup = SocialGroups.Draw(plan);
    }

    private static void DealMerit(Calibration calibration, List<HouseholdPlan> plans)
    {
        var random = new SplitMix(Chance.Seed(calibration.Seed, Kind, 1));
        foreach (var (district, households) in calibration.Closing.PoorMerit.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Draw(random, "hộ nghèo có người có công, " + district, households,
                plans.Where(plan => plan.Closing == Standing.Poor && plan.Commune.District.Code == district).ToList());
        Draw(random, "hộ cận nghèo có người có công", calibration.Closing.NearPoorMerit, plans.Where(plan => plan.Closing == Standing.NearPoor).ToList());
        foreach (var plan in plans.Where(plan => plan.Reason == Reason.Merit)) plan.Merit = true;
    }

    private static void Draw(SplitMix random, string cell, int households, List<HouseholdPlan> from)
    {
        var able = from.Where(plan => plan is { Happening: Happening.None, ComesLater: false }).ToList();
        if (able.Count < households) throw new DemoException($"Không đủ hộ để xếp «{cell}»: cần {households}, có {able.Count}.");
        random.Shuffle(able);
        foreach (var plan in able.Take(households)) plan.Merit = true;
    }
}
