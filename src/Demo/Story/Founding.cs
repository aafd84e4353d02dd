using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Demo.City;
using VuonLen.Demo.Numbers;
using VuonLen.Demo.Plans;

namespace VuonLen.Demo.Story;

/// <summary>Each commune opens its register with every household known at the opening lists.</summary>
internal sealed class Founding(Scene scene)
{
    public IEnumerable<DemoAct> Acts(ILookup<Commune, HouseholdPlan> plans)
    {
        var calibration = scene.Calibration;
        foreach (var (commune, at) in OfficeClock.Spread(scene.City.Communes, calibration.Days.WorkDays(calibration.Days.Founding), calibration.Seed))
        {
            scene.Ids.At(at);
            var decision = scene.Decision(commune, 80);
            var days = calibration.Days.WorkDays(calibration.Days.OpeningDecision);
            var decidedOn = days[Chance.Stream(calibration.Seed, 81, commune.Index).Below(days.Count)];
            var changes = plans[commune].Where(plan => !plan.ComesLater).Select(plan => Open(plan, decision, decidedOn)).ToList();
            yield return new("register.opened", scene.Author(commune), calibration.Texts.Founding, Scene.Paper(decision, decidedOn), at, commune.Place.Id, changes);
        }
    }

    private HouseholdChange Open(HouseholdPlan plan, string decision, DateOnly decidedOn)
    {
        var days = scene.Calibration.Days;
        var entry = scene.RegisterWhole(plan, plan.WasPoorEarlier ? days.EarlierLists : days.Register, null, null);
        if (plan.Opening == Standing.Unlisted) return entry.Change;
        var area = plan.Commune.Area;
        if (plan.WasPoorEarlier)
        {
            var before = scene.Classes.Income(plan, Standing.Poor, false, area, plan.OpeningSize, 90);
            scene.Classify(entry, area, before, new(days.EarlierLists, days.Register), decision, decidedOn, null);
        }
        var income = scene.Classes.Income(plan, plan.Opening, plan.OpeningNational, area, plan.OpeningSize, 91);
        var assessment = entry.Assess(Scene.Day(days.OpeningSurvey, plan, 92), area, income);
        scene.Classify(entry, area, income, new DayRange(days.Register), decision, decidedOn, assessment);
        return entry.Change;
    }
}
