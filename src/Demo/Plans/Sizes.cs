using VuonLen.Demo.Calibrations;
using VuonLen.Demo.Numbers;

namespace VuonLen.Demo.Plans;

/// <summary>Deals household sizes so that the stated numbers of persons come out.</summary>
internal static class Sizes
{
    private const ulong Kind = 20;

    /// <summary>Deals the closing sizes of all who are then poor or near-poor.</summary>
    public static void DealClosing(Calibration calibration, List<HouseholdPlan> plans)
    {
        var (stated, sizes) = (calibration.Closing, calibration.Sizes);
        var stay = plans.Where(plan => plan is { Opening: Standing.Poor, Closing: Standing.Poor }).ToList();
        var stayPersons = stay.Count * sizes.StaysPoor / 100;
        Give(calibration, "nhân khẩu hộ nghèo ở lại", stay, stayPersons, sizes.Poor, 1);
        Give(calibration, "nhân khẩu hộ vào diện nghèo", plans.Where(plan => plan.Closing == Standing.Poor && plan.Opening != Standing.Poor).ToList(),
            stated.PoorPersons - stayPersons, sizes.Poor, 2);
        var down = plans.Where(plan => plan is { Opening: Standing.Poor, Closing: Standing.NearPoor }).ToList();
        var downPersons = down.Count * sizes.PoorToNear / 100;
        Give(calibration, "nhân khẩu hộ xuống cận nghèo", down, downPersons, sizes.NearPoor, 3);
        Give(calibration, "nhân khẩu hộ cận nghèo khác", plans.Where(plan => plan.Closing == Standing.NearPoor && plan.Opening != Standing.Poor).ToList(),
            stated.NearPoorPersons - downPersons, sizes.NearPoor, 4);
        var others = plans.Where(plan => plan.Opening != Standing.Poor && plan.Closing is not (Standing.Poor or Standing.NearPoor)).ToList();
        Give(calibration, "nhân khẩu hộ khác", others, others.Count * sizes.Others / 100, sizes.NearPoor, 5);
    }

    /// <summary>Deals the sizes of the poor who leave the lists: they hold what the others leave of the stated persons of the opening.</summary>
    public static void DealLeaving(Calibration calibration, List<HouseholdPlan> plans)
    {
        var poor = plans.Where(plan => plan.Opening == Standing.Poor).ToList();
        var left = calibration.Opening.PoorPersons - poor.Sum(plan => plan.OpeningSize);
        Give(calibration, "nhân khẩu hộ thoát nghèo", poor.Where(plan => plan.OpeningSize == 0).ToList(), left, calibration.Sizes.NearPoor, 6);
    }

    private static void Give(Calibration calibration, string cell, List<HouseholdPlan> plans, int persons, IReadOnlyList<int> shape, int part)
    {
        var dealt = SizeDeal.Deal(cell, plans.Count, persons, shape);
        Chance.Stream(calibration.Seed, Kind, part).Shuffle(dealt);
        for (var i = 0; i < dealt.Length; i++) plans[i].OpeningSize = plans[i].ClosingSize = dealt[i];
    }
}
