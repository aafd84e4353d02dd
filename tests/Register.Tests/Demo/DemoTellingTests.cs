using VuonLen.Core.Places;
using Xunit;

namespace VuonLen.Register.Tests.Demo;

public class DemoTellingTests
{
    private static readonly DemoWorld World = DemoWorld.Told;

    [Fact]
    public void Acts_ToldTwice_AreTheSameToTheLastValue() => Assert.Equal(World.Digest, World.Tell(_ => { }));

    [Fact]
    public void Acts_Altogether_AreFewEnoughForAnyOfficePc()
    {
        Assert.InRange(World.Acts.Count, 3_000, 5_200);
        Assert.InRange(World.Persons.Count, 340_000, 430_000);
        Assert.InRange(World.Households.Count, 105_000, 115_000);
    }

    [Fact]
    public void Villages_OfEveryCommune_AreThreeToNine()
    {
        var counts = World.City.Villages.CountBy(village => village.Parent!.Value).ToDictionary();
        Assert.Equal(577, counts.Count);
        Assert.All(counts.Values, count => Assert.InRange(count, 3, 9));
        Assert.All(World.City.Villages, village => Assert.Equal(World.Places[village.Parent!.Value].Kind == PlaceKind.Commune, village.Kind == PlaceKind.Village));
    }

    [Theory]
    [InlineData("2014-04-30")]
    [InlineData("2025-08-01")]
    public void Villages_OfLaterDays_AreLeftOpenInAFewOnly(string later)
    {
        var day = DateOnly.ParseExact(later, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var open = World.City.Villages.Count(village => World.Places.Resolve(village.Parent!.Value, village.Id, day) is null);
        Assert.InRange(open, 1, World.City.Villages.Count * 5 / 100);
    }
}
