using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Demo.City;
using VuonLen.Demo.Numbers;
using VuonLen.Demo.Plans;

namespace VuonLen.Demo.Story;

/// <summary>Tells what befell households between the lists, each by an act of its commune, some days after it happened.</summary>
internal sealed class Year(Scene scene)
{
    private readonly PersonEvents _persons = new(scene);
    private readonly HouseholdEvents _households = new(scene);

    public IEnumerable<DemoAct> Acts(IReadOnlyList<HouseholdPlan> plans)
    {
        var calibration = scene.Calibration;
        var days = calibration.Days.WorkDays(calibration.Days.Year);
        // Of the two households of a split or a merger, one stands for both.
        var told = plans.Where(plan => plan.Happening is not (Happening.None or Happening.SplitOff or Happening.TakesIn))
            .Select(plan => (Plan: plan, Recorded: new SplitMix(plan.Seed + 50).Below(days.Count)))
            .OrderBy(pair => pair.Recorded).ThenBy(pair => pair.Plan.Seed).GroupBy(pair => pair.Recorded);
        foreach (var day in told)
        {
            var list = day.ToList();
            for (var i = 0; i < list.Count; i++)
                yield return Tell(list[i].Plan, OfficeClock.At(days[day.Key], i, list.Count, calibration.Seed), days[day.Key]);
        }
    }

    private DemoAct Tell(HouseholdPlan plan, DateTimeOffset at, DateOnly recorded)
    {
        scene.Ids.At(at);
        var lag = Math.Min(14, recorded.DayNumber - scene.Calibration.Days.Year.From.DayNumber + 1);
        var day = recorded.AddDays(-new SplitMix(plan.Seed + 51).Below(lag));
        var changes = Changes(plan, day);
        var commune = plan.Happening == Happening.Moved ? plan.ClosingCommune : plan.Commune;
        var (kind, why, paper) = YearTexts.Of(plan.Happening);
        var on = string.Create(CultureInfo.InvariantCulture, $" ngày {day:dd'/'MM'/'yyyy}");
        return new(kind, scene.Author(commune), why, paper is null ? null : paper + on, at, commune.Place.Id, changes);
    }

    private List<HouseholdChange> Changes(HouseholdPlan plan, DateOnly day) => plan.Happening switch
    {
        Happening.Birth => [_persons.Birth(plan, day)],
        Happening.Death => [PersonEvents.Death(plan, day)],
        Happening.MarriedOut => [PersonEvents.Gone(plan, day, "married_out")],
        Happening.MovedOut => [PersonEvents.Gone(plan, day, "moved_out")],
        Happening.MarriedIn => [_persons.MarriedIn(plan, day)],
        Happening.Returned => [_persons.Returned(plan, day)],
        Happening.Away => [PersonEvents.Away(plan, day)],
        Happening.Back => [PersonEvents.Back(plan, day)],
        Happening.Split => _households.Split(plan, plan.Other!, day),
        Happening.MergedAway => HouseholdEvents.Merge(plan, plan.Other!, day),
        Happening.Dissolved => [HouseholdEvents.Dissolve(plan, day)],
        Happening.LeftCity => [_households.LeaveCity(plan, day)],
        Happening.Moved => [_households.Move(plan, day)],
        Happening.CameToCity => [scene.RegisterWhole(plan, day, "moved_in", "moved_in").Change],
        _ => throw new InvalidOperationException("Nothing to tell."),
    };
}
