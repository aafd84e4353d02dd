using VuonLen.Core.Places;
using VuonLen.Demo.Calibrations;
using VuonLen.Demo.City;
using VuonLen.Demo.Numbers;

namespace VuonLen.Demo.Plans;

/// <summary>Makes every household of the demo from the flows of its commune.</summary>
internal static class HouseholdList
{
    private const ulong Kind = 10;

    /// <summary>All households, commune by commune in the order of codes, shuffled within.</summary>
    public static List<HouseholdPlan> Make(CityFrame city)
    {
        var outside = Outside(city);
        var all = new List<HouseholdPlan>();
        foreach (var commune in city.Communes)
        {
            var plans = new List<HouseholdPlan>();
            var flows = commune.Flows;
            Add(plans, city, commune, flows.StayPoor, Standing.Poor, Standing.Poor);
            Add(plans, city, commune, flows.PoorToNear, Standing.Poor, Standing.NearPoor);
            Add(plans, city, commune, flows.PoorToAbove, Standing.Poor, Standing.Above);
            Add(plans, city, commune, flows.PoorGone, Standing.Poor, Standing.Absent);
            Add(plans, city, commune, flows.NearToPoor, Standing.NearPoor, Standing.Poor);
            Add(plans, city, commune, flows.FellBack, Standing.Above, Standing.Poor);
            Add(plans, city, commune, flows.NewPoor, Standing.Absent, Standing.Poor);
            Add(plans, city, commune, flows.StayNear, Standing.NearPoor, Standing.NearPoor);
            Add(plans, city, commune, flows.NewNear, Standing.Absent, Standing.NearPoor);
            Add(plans, city, commune, flows.NearToAbove, Standing.NearPoor, Standing.Above);
            Add(plans, city, commune, flows.NearGone, Standing.NearPoor, Standing.Absent);
            Add(plans, city, commune, flows.StayAbove, Standing.Above, Standing.Above);
            foreach (var (reason, counts) in outside)
            {
                var first = plans.Count;
                Add(plans, city, commune, counts[commune.Index], Standing.Unlisted, reason == Reason.Students ? Standing.Above : Standing.Unlisted);
                for (var i = first; i < plans.Count; i++) plans[i].Reason = reason;
            }
            Chance.Stream(city.Calibration.Seed, Kind + 1, commune.Index).Shuffle(plans);
            National(city.Calibration, commune, plans);
            all.AddRange(plans);
        }
        return all;
    }

    private static void Add(List<HouseholdPlan> plans, CityFrame city, Commune commune, int count, Standing opening, Standing closing)
    {
        for (var i = 0; i < count; i++)
            plans.Add(new(commune, Chance.Seed(city.Calibration.Seed, Kind, (commune.Index << 12) + plans.Count), opening, closing));
    }

    private static void National(Calibration calibration, Commune commune, List<HouseholdPlan> plans)
    {
        var random = Chance.Stream(calibration.Seed, Kind + 2, commune.Index);
        var scores = plans.ToDictionary(plan => plan, _ => random.Below(1_000));
        foreach (var plan in plans.Where(plan => plan.Closing == Standing.Poor).OrderByDescending(plan => scores[plan]).Take(commune.NationalPoor))
            plan.ClosingNational = true;
        // Who is poor by the national standard at the closing mostly was at the opening.
        foreach (var plan in plans.Where(plan => plan.Opening == Standing.Poor)
            .OrderByDescending(plan => scores[plan] + (plan.ClosingNational ? 300 : 0)).Take(commune.OpeningNationalPoor))
            plan.OpeningNational = true;
    }

    private static List<(Reason Reason, int[] Counts)> Outside(CityFrame city)
    {
        var room = city.Communes.Select(commune =>
        {
            var flows = commune.Flows;
            return commune.Residents - commune.Poor - commune.NearPoor - flows.PoorToAbove - flows.NearToAbove - flows.StayAbove;
        }).ToArray();
        var dealt = new List<(Reason, int[])>();
        foreach (var (key, reason) in Reasons)
        {
            var counts = Apportionment.Deal("hộ ngoài danh sách: " + key, city.Calibration.Outside[key], city.Communes.Select(commune =>
            {
                var fits = reason switch
                {
                    Reason.Programme135 => commune.LaidDown?.Programme135 ?? false,
                    Reason.InsuredFarmers => commune.Area == Area.Rural,
                    _ => true,
                };
                return new Portion(commune.Residents, 0, fits ? room[commune.Index] : 0);
            }).ToList());
            for (var i = 0; i < counts.Length; i++) room[i] -= counts[i];
            dealt.Add((reason, counts));
        }
        return dealt;
    }

    // The communes of Programme 135 come first: their residents are registered, whoever they are.
    private static readonly (string Key, Reason Reason)[] Reasons =
    [
        ("programme_135", Reason.Programme135), ("social", Reason.Social), ("merit", Reason.Merit), ("blind", Reason.Blind), ("leprosy", Reason.Leprosy),
        ("students", Reason.Students), ("students_hardship", Reason.StudentsHardship), ("insured_farmers", Reason.InsuredFarmers),
    ];
}
