using VuonLen.Core.Basics;
using VuonLen.Demo.Calibrations;
using VuonLen.Demo.Numbers;

namespace VuonLen.Demo.Plans;

/// <summary>Decides what befalls which household between the lists. Closing sizes stand; what befalls it sets the opening size.</summary>
internal sealed class Happenings
{
    private const ulong Kind = 30;
    private readonly Calibration _calibration;
    private readonly List<HouseholdPlan> _plans;
    private readonly List<HouseholdPlan> _listed;

    private Happenings(Calibration calibration, List<HouseholdPlan> plans)
    {
        _calibration = calibration;
        _plans = plans;
        _listed = plans.Where(plan => plan.Opening is Standing.Poor or Standing.NearPoor && plan.Closing is Standing.Poor or Standing.NearPoor).ToList();
        new SplitMix(Chance.Seed(calibration.Seed, Kind, 0)).Shuffle(_listed);
    }

    /// <summary>Decides them all; to be called when closing sizes are dealt and before the leaving are.</summary>
    public static void Decide(Calibration calibration, List<HouseholdPlan> plans)
    {
        var happenings = new Happenings(calibration, plans);
        happenings.Gone();
        happenings.Splits();
        happenings.Came();
        foreach (var (key, happening, change, least, most) in Changes) happenings.Change(key, happening, change, least, most);
        Moves.Decide(calibration, plans);
    }

    /// <summary>Key, happening, change of the number of members, and the least and most members at the opening.</summary>
    private static readonly (string Key, Happening Happening, int Change, int Least, int Most)[] Changes =
    [
        ("birth", Happening.Birth, 1, 2, 6), ("death", Happening.Death, -1, 2, 7), ("married_out", Happening.MarriedOut, -1, 3, 7),
        ("married_in", Happening.MarriedIn, 1, 3, 6), ("moved_out", Happening.MovedOut, -1, 3, 7), ("returned", Happening.Returned, 1, 2, 5),
        ("away", Happening.Away, 0, 1, 8), ("back", Happening.Back, 0, 1, 8),
    ];

    private void Change(string key, Happening happening, int change, int least, int most)
    {
        var left = _calibration.Happenings[key];
        foreach (var plan in _listed)
        {
            if (left == 0) return;
            var opening = plan.ClosingSize - change;
            if (plan.Happening != Happening.None || opening < least || opening > most) continue;
            plan.Happening = happening;
            plan.OpeningSize = opening;
            left--;
        }
        if (left > 0) throw new DemoException($"Không đủ hộ để xếp biến động «{key}»: còn thiếu {left}.");
    }

    private void Gone()
    {
        var random = new SplitMix(Chance.Seed(_calibration.Seed, Kind, 1));
        var gone = _plans.Where(plan => plan.Closing == Standing.Absent).ToList();
        random.Shuffle(gone);
        var (dissolved, merged) = (_calibration.Dissolved, _calibration.Merged);
        var hosts = _listed.GroupBy(plan => plan.Commune).ToDictionary(group => group.Key, group => new Queue<HouseholdPlan>(group));
        foreach (var plan in gone)
        {
            plan.Happening = Happening.LeftCity;
            if (plan.Opening != Standing.Poor) continue;
            plan.OpeningSize = plan.ClosingSize = 0;
            if (dissolved > 0)
            {
                dissolved--;
                plan.Happening = Happening.Dissolved;
                plan.OpeningSize = 1;
            }
            else if (merged > 0 && Host(hosts, plan) is { } host)
            {
                merged--;
                (plan.Happening, plan.OpeningSize, plan.Other) = (Happening.MergedAway, 1, host);
                (host.Happening, host.OpeningSize, host.Other) = (Happening.TakesIn, host.ClosingSize - 1, plan);
            }
        }
        // Those who leave the lists upwards get their sizes when the rest of the opening is known.
        foreach (var plan in _plans)
            if (plan is { Opening: Standing.Poor, Closing: Standing.Above }) plan.OpeningSize = plan.ClosingSize = 0;
    }

    private static HouseholdPlan? Host(Dictionary<City.Commune, Queue<HouseholdPlan>> hosts, HouseholdPlan guest)
    {
        if (!hosts.TryGetValue(guest.Commune, out var queue)) return null;
        while (queue.TryDequeue(out var host))
            if (host is { Happening: Happening.None, ClosingSize: >= 4 and <= 6 }) return host;
        return null;
    }

    private void Splits()
    {
        var left = _calibration.Happenings["split"];
        var parents = _listed.GroupBy(plan => plan.Commune).ToDictionary(group => group.Key, group => new Queue<HouseholdPlan>(group));
        foreach (var plan in _plans.Where(plan => plan.ComesLater && plan.ClosingSize is >= 2 and <= 4))
        {
            if (left == 0) return;
            if (!parents.TryGetValue(plan.Commune, out var queue)) continue;
            // One splitting household in some communes only, not one after the other.
            if (new SplitMix(plan.Seed).Below(10) > 0) continue;
            while (queue.TryDequeue(out var parent))
            {
                if (parent.Happening != Happening.None || parent.ClosingSize > 3) continue;
                (plan.Happening, plan.Other) = (Happening.SplitOff, parent);
                (parent.Happening, parent.Other, parent.OpeningSize) = (Happening.Split, plan, parent.ClosingSize + plan.ClosingSize);
                left--;
                break;
            }
        }
    }

    private void Came()
    {
        var left = _calibration.Happenings["came_to_city"];
        foreach (var plan in _plans.Where(plan => plan.ComesLater && plan.Happening == Happening.None))
        {
            if (left == 0) return;
            if (new SplitMix(plan.Seed).Below(20) > 0) continue;
            plan.Happening = Happening.CameToCity;
            left--;
        }
    }
}
