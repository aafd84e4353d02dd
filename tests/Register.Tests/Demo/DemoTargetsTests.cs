using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using Xunit;

namespace VuonLen.Register.Tests.Demo;

public class DemoTargetsTests
{
    private const string City = "hanoi-2011-2015";
    private const string National = "vn-2011-2015";
    private static readonly DateOnly Closing = new(2014, 1, 31);
    private static readonly DateOnly Opening = new(2013, 1, 31);
    private static readonly DemoWorld World = DemoWorld.Told;
    private static readonly Lazy<DemoCount> Poor = new(() => new(World, Closing, City, "poor"));
    private static readonly Lazy<DemoCount> NearPoor = new(() => new(World, Closing, City, "near_poor"));

    private static Dictionary<string, int> Residents => World.City.Residents.ToDictionary(row => World.Places[row.Commune].Code, row => row.Households);

    private static long ResidentsOf(Func<PlaceVersion, bool> takes) =>
        World.City.Residents.Where(row => takes(World.Places[row.Commune])).Sum(row => (long)row.Households);

    [Fact]
    public void Poor_AtTheClosing_AreTheStatedHouseholdsAndPersons()
    {
        Assert.Equal(45_732, Poor.Value.Households);
        Assert.Equal(147_589, Poor.Value.Persons);
        Assert.Equal(1_717_000, ResidentsOf(_ => true));
        Assert.Equal("2.66", Percent.Of(45_732, 1_717_000).ToString());
    }

    [Fact]
    public void Poor_ByArea_AreTheStatedNumbersAndRates()
    {
        Assert.Equal(5_851, Poor.Value.In(Area.Urban));
        Assert.Equal(39_881, Poor.Value.In(Area.Rural));
        Assert.Equal("0.86", Percent.Of(5_851, ResidentsOf(place => place.Kind.Area() == Area.Urban)).ToString());
        Assert.Equal("3.84", Percent.Of(39_881, ResidentsOf(place => place.Kind.Area() == Area.Rural)).ToString());
    }

    [Fact]
    public void Poor_AlsoPoorByTheNationalStandard_AreTheStatedNumber()
    {
        Assert.Equal(17_373, Poor.Value.Counted.Count(one => one.Household.Class(National, Closing)!.Class == "poor"));
        Assert.Equal(17_373, new DemoCount(World, Closing, National, "poor").Households);
        Assert.DoesNotContain(NearPoor.Value.Counted, one => one.Household.Class(National, Closing)!.Class == "poor");
    }

    [Fact]
    public void Poor_WithAllowances_AreTheStatedNumbers()
    {
        var merit = Poor.Value.Counted.Where(one => one.Household.SomeMemberHas("merit_allowance", Closing)).CountBy(one => one.District.Code);
        Assert.Equal([new("016", 4), new("018", 2), new("250", 3)], merit.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.Equal(16_075, Poor.Value.Counted.Count(one => one.Household.SomeMemberHas("social_allowance", Closing)));
    }

    [Fact]
    public void NearPoor_AtTheClosing_AreTheStatedNumbers()
    {
        Assert.Equal(43_718, NearPoor.Value.Households);
        Assert.Equal(160_577, NearPoor.Value.Persons);
        Assert.Equal(222, NearPoor.Value.Counted.Count(one => one.Household.SomeMemberHas("merit_allowance", Closing)));
        Assert.Equal(6_505, NearPoor.Value.Counted.Count(one => one.Household.SomeMemberHas("social_allowance", Closing)));
    }

    [Fact]
    public void Poor_InTheFourteenCommunes_AreTheStatedNumberAndRate()
    {
        var set = World.City.Calibration.Communes.Where(commune => commune.EthnicMountain).Select(commune => commune.Code).ToHashSet();
        Assert.Equal(14, set.Count);
        Assert.Equal(2_556, Poor.Value.Counted.Count(one => set.Contains(one.Commune.Code)));
        Assert.Equal("9.35", Percent.Of(2_556, ResidentsOf(place => set.Contains(place.Code))).ToString());
    }

    [Fact]
    public void Districts_AtTheClosing_HaveTheStatedLowestAndHighest()
    {
        var poor = Poor.Value.ByDistrict();
        var rates = World.City.Residents.GroupBy(row => World.Places[World.Places[row.Commune].Parent!.Value])
            .Select(group => (District: group.Key, Poor: poor[group.Key.Code], Residents: group.Sum(row => (long)row.Households)))
            .OrderBy(one => one.Poor / (double)one.Residents).ToList();
        Assert.Equal(29, rates.Count);
        Assert.Equal(("009", "0.23"), (rates[0].District.Code, Percent.Of(rates[0].Poor, rates[0].Residents).ToString()));
        Assert.Equal(("271", "7.92"), (rates[^1].District.Code, Percent.Of(rates[^1].Poor, rates[^1].Residents).ToString()));
        Assert.Equal(9, rates.Count(one => one.District.Kind == PlaceKind.UrbanDistrict && one.Poor * 100L < one.Residents));
        Assert.NotEqual(Percent.Of(rates[0].Poor, rates[0].Residents), Percent.Of(rates[1].Poor, rates[1].Residents));
    }

    [Fact]
    public void Communes_AtTheClosing_LieInTheStatedBands()
    {
        var poor = Poor.Value.ByCommune();
        var all = Residents.Select(pair => (Code: pair.Key, Poor: poor.GetValueOrDefault(pair.Key), Residents: pair.Value)).ToList();
        Assert.Equal(577, all.Count);
        Assert.Equal(["00097", "00100", "00376", "09552"], all.Where(one => one.Poor == 0).Select(one => one.Code).Order(StringComparer.Ordinal));
        Assert.Equal(128, all.Count(one => one.Poor * 100 < one.Residents));
        Assert.Equal(3, all.Count(one => one.Poor * 100 >= 15 * one.Residents && one.Poor * 100 < 25 * one.Residents));
        var top = Assert.Single(all, one => one.Poor * 100 >= 25 * one.Residents);
        Assert.Equal(("09703", "35.73"), (top.Code, Percent.Of(top.Poor, top.Residents).ToString()));
    }

    [Fact]
    public void Poor_AtTheOpening_AreTheNumbersOfThePress()
    {
        var opening = new DemoCount(World, Opening, City, "poor");
        Assert.Equal(59_365, opening.Households);
        Assert.Equal(189_418, opening.Persons);
        Assert.Equal(25_454, opening.Counted.Count(one => one.Household.Class(National, Opening)!.Class == "poor"));
        var communes = opening.ByCommune();
        Assert.Equal(577 - 3, communes.Count);
        Assert.Equal(189, communes["09703"]);
        Assert.Equal(401, communes["10504"]);
        Assert.InRange(new DemoCount(World, Opening, City, "near_poor").Households, 35_000, 45_000);
    }

    [Fact]
    public void Flows_BetweenTheLists_AreAboutThoseOfTheCity()
    {
        var before = new DemoCount(World, Opening, City, "poor").Counted.Select(one => one.Household.Id).ToHashSet();
        var after = Poor.Value.Counted.Select(one => one.Household.Id).ToHashSet();
        Assert.InRange(before.Except(after).Count(), 15_500, 16_500);
        Assert.InRange(after.Except(before).Count(), 2_400, 2_600);
        // Fell back: poor before the opening lists, not in them, poor now.
        var earlier = new DemoCount(World, new(2012, 6, 30), City, "poor").Counted.Select(one => one.Household.Id).ToHashSet();
        Assert.Equal(310, earlier.Except(before).Intersect(after).Count());
    }

    [Fact]
    public void Households_InNoList_AreRegisteredForWhatThePlanGivesThem()
    {
        var outside = World.Households.Where(one => one.Class(City, Closing)?.Class is null or "none" && one.Dwelling(Closing)?.Place is not null).ToList();
        Assert.InRange(outside.Count(one => one.SomeMemberHas("merit_allowance", Closing)), 1_900, 2_100);
        Assert.InRange(outside.Count(one => one.SomeMemberHas("leprosy", Closing)), 50, 70);
        Assert.InRange(outside.Count(one => one.SomeMemberHas("blind", Closing)), 250, 700);
        Assert.InRange(outside.Count(one => one.Class(City, Closing) is null), 6_000, 8_000);
    }
}
