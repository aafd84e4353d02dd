using VuonLen.Demo.Calibrations;
using VuonLen.Demo.Numbers;

namespace VuonLen.Demo.Plans;

/// <summary>
/// Households move between communes of one district and area in rounds: each goes to the commune of the next one of the same
/// standing, so that what every commune counts at both lists stays as dealt.
/// </summary>
internal static class Moves
{
    private const ulong Kind = 40;
    private const int Round = 5;

    public static void Decide(Calibration calibration, List<HouseholdPlan> plans)
    {
        var left = calibration.Happenings["moved"];
        var groups = plans.Where(plan => plan.Happening == Happening.None && plan.Opening is Standing.Poor or Standing.NearPoor)
            .Where(plan => plan.Closing is Standing.Poor or Standing.NearPoor)
            .GroupBy(plan => (plan.Commune.District.Code, plan.Commune.Area, plan.Commune.EthnicMountain, plan.Opening, plan.Closing))
            .Select(group => group.ToList()).Where(group => group.Count > 20).ToList();
        for (var turn = 0; left >= 2; turn++)
        {
            if (turn > 20 * groups.Count) throw new DemoException("Không đủ hộ để xếp biến động «moved».");
            var group = groups[turn * 7 % groups.Count];
            var random = Chance.Stream(calibration.Seed, Kind, turn);
            var round = new List<HouseholdPlan>();
            for (var i = 0; i < Math.Min(Round, left); i++)
            {
                var plan = group[random.Below(group.Count)];
                if (plan.Happening == Happening.None && round.All(other => other.Commune != plan.Commune)) round.Add(plan);
            }
            if (round.Count < 2) continue;
            for (var i = 0; i < round.Count; i++)
            {
                round[i].Happening = Happening.Moved;
                round[i].ClosingCommune = round[(i + 1) % round.Count].Commune;
            }
            left -= round.Count;
        }
    }
}
