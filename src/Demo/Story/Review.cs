using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Demo.City;
using VuonLen.Demo.Numbers;
using VuonLen.Demo.Plans;

namespace VuonLen.Demo.Story;

/// <summary>Each commune reviews its households at the end of the year and decides the closing lists.</summary>
internal sealed class Review(Scene scene)
{
    public IEnumerable<DemoAct> Acts(ILookup<Commune, HouseholdPlan> plans)
    {
        var calibration = scene.Calibration;
        foreach (var (commune, at) in OfficeClock.Spread(scene.City.Communes, calibration.Days.WorkDays(calibration.Days.Review), calibration.Seed))
        {
            scene.Ids.At(at);
            var day = VietNamTime.DayOf(at);
            var decision = scene.Decision(commune, 85);
            var reviewed = plans[commune].Where(plan => plan.Closing is Standing.Poor or Standing.NearPoor or Standing.Above).ToList();
            // Households found only now get their ids now, after all that have one.
            var known = reviewed.Where(plan => plan.Written.Code.Length > 0).OrderBy(plan => plan.Written.Id.Value);
            var found = reviewed.Where(plan => plan.Written.Code.Length == 0);
            var changes = known.Select(plan => Again(plan, decision, day)).Concat(found.Select(plan => First(plan, decision, day))).ToList();
            if (changes.Count == 0) continue;
            yield return new("review.recognised", scene.Author(commune), calibration.Texts.Review, Scene.Paper(decision, day), at, commune.Place.Id, changes);
        }
    }

    private HouseholdChange First(HouseholdPlan plan, string decision, DateOnly decidedOn)
    {
        var found = Scene.Day(scene.Calibration.Days.ClosingSurvey, plan, 93);
        var entry = scene.RegisterWhole(plan, found, null, null);
        Decide(entry, found, decision, decidedOn);
        return entry.Change;
    }

    private HouseholdChange Again(HouseholdPlan plan, string decision, DateOnly decidedOn)
    {
        var entry = new Entry(plan);
        var lists = scene.Calibration.Days.Lists;
        entry.EndClasses(lists);
        if (plan.Opening == Standing.Poor && plan.Closing != Standing.Poor) entry.EndHouseholdFacts(lists, "cause_of_poverty");
        if (plan.Opening != Standing.Poor && plan.Closing == Standing.Poor) HouseholdFacts.Causes(entry, lists);
        if (plan.SocialEnds) entry.EndFact(plan.Written.Members!, "social_allowance", lists);
        if (plan.SocialIsNew) AllowanceFacts.Social(entry, plan.Written.Members!, lists);
        Decide(entry, Scene.Day(scene.Calibration.Days.ClosingSurvey, plan, 93), decision, decidedOn);
        if ((plan.Written.Members?.Count ?? plan.OpeningSize) != plan.ClosingSize)
            throw new DemoException($"Hộ {plan.Written.Code} của dữ liệu mô phỏng không còn đúng {plan.ClosingSize} nhân khẩu.");
        plan.Written.Members = null;
        return entry.Change;
    }

    private void Decide(Entry entry, DateOnly on, string decision, DateOnly decidedOn)
    {
        var plan = entry.Plan;
        var area = plan.ClosingCommune.Area;
        var income = scene.Classes.Income(plan, plan.Closing, plan.ClosingNational, area, plan.ClosingSize, 94);
        var assessment = entry.Assess(on, area, income);
        scene.Classify(entry, area, income, new DayRange(scene.Calibration.Days.Lists), decision, decidedOn, assessment);
    }
}
