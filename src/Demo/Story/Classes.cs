using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;
using VuonLen.Demo.Calibrations;
using VuonLen.Demo.Plans;

namespace VuonLen.Demo.Story;

/// <summary>Draws the income a review found and classifies it by both standards, as any other income would be.</summary>
internal sealed class Classes(Calibration calibration, Standard city, Standard national)
{
    /// <summary>The city's standard.</summary>
    public Standard City { get; } = city;

    /// <summary>The national standard.</summary>
    public Standard National { get; } = national;

    /// <summary>An income per person per month that gives the standing; computed from the year's income of the household, as the form does.</summary>
    /// <exception cref="DemoException">The standards give another class than the one planned.</exception>
    public Dong Income(HouseholdPlan plan, Standing standing, bool alsoNational, Area area, int size, ulong kind)
    {
        var ranges = area == Area.Urban ? calibration.Urban : calibration.Rural;
        var range = standing switch
        {
            Standing.Poor => alsoNational ? ranges.NationalPoor : ranges.Poor,
            Standing.NearPoor => ranges.NearPoor,
            _ when plan.Reason == Reason.Students => ranges.Student,
            _ => ranges.Above,
        };
        var random = new SplitMix(plan.Seed + kind);
        var width = range.To - range.From + 1;
        // The better of two draws: most households are not far under the line.
        var monthly = range.From + Math.Max(random.Below(width), random.Below(width));
        var months = 12 * size;
        var year = (monthly * months + 50) / 100 * 100;
        var income = year * 1_000L / months;
        if (income < range.From * 1_000L || income > range.To * 1_000L) income = monthly * 1_000L;
        Check(plan, standing, alsoNational, area, new(income));
        return new(income);
    }

    /// <summary>What the standards make of an income.</summary>
    public (Classification City, Classification National) Of(Area area, Dong income) =>
        (City.Classify(new(area, income)), National.Classify(new(area, income)));

    private void Check(HouseholdPlan plan, Standing standing, bool alsoNational, Area area, Dong income)
    {
        var (city, national) = Of(area, income);
        var planned = standing switch { Standing.Poor => HouseholdClass.Poor, Standing.NearPoor => HouseholdClass.NearPoor, _ => HouseholdClass.None };
        if (city.Class != planned || (national.Class == HouseholdClass.Poor) != alsoNational)
            throw new DemoException($"Thu nhập {income.Value} đồng của một hộ ở {plan.Commune.Place.FullName} không cho đúng diện hộ dự định; sửa mục incomes trong calibration.yaml.");
    }
}
