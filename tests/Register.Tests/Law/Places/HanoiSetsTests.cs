using VuonLen.Core.Places;
using VuonLen.Law;
using VuonLen.Law.Places;
using Xunit;
using static VuonLen.Register.Tests.Law.Places.ShippedPlaces;

namespace VuonLen.Register.Tests.Law.Places;

public class HanoiSetsTests
{
    private static readonly IReadOnlyList<PlaceSet> Sets = LawFolder.Locate().PlaceSets(Book);

    [Theory]
    [InlineData("ethnic-mountain", 14, 14)]
    [InlineData("mid-river", 1, 16)]
    [InlineData("region-1", 0, 14)]
    [InlineData("region-2", 0, 14)]
    [InlineData("region-3", 0, 14)]
    [InlineData("programme-135", 0, 14)]
    [InlineData("extremely-difficult-villages", 0, 0)]
    [InlineData("high-poverty-15", 0, 0)]
    [InlineData("high-poverty-25", 0, 0)]
    public void On_January2014_CountsCertainMembersAndThoseListed(string id, int certain, int listed)
    {
        var set = Set(id);

        Assert.Equal(certain, set.On(January2014).Count);
        Assert.Equal(listed, set.Members.Count(member => member.Days.Holds(January2014)));
    }

    [Fact]
    public void EthnicMountain_Members_LieInFiveDistrictsAndThirteenAreVerified()
    {
        var members = Set("ethnic-mountain").Members;

        Assert.Equal(["Ba Vì", "Chương Mỹ", "Mỹ Đức", "Quốc Oai", "Thạch Thất"],
            members.Select(member => Book[Book[member.Place].Parent!.Value].Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal("Trần Phú", Book[Assert.Single(members, member => !member.Verified).Place].Name);
    }

    [Fact]
    public void Holds_OfEachStanding_IsYesNoOrUnknown()
    {
        var (baVi, sonTay) = (Book.Find("09703", January2014)!.Id, Book.Find("09574", January2014)!.Id);

        Assert.True(Set("ethnic-mountain").Holds(baVi, January2014));
        Assert.False(Set("ethnic-mountain").Holds(sonTay, January2014));
        Assert.Null(Set("ethnic-mountain").Holds(sonTay, August2025));
        Assert.Null(Set("region-3").Holds(baVi, January2014));
        Assert.False(Set("region-3").Holds(baVi, new(2017, 4, 28)));
        Assert.Null(Set("region-2").Holds(baVi, new(2017, 4, 28)));
        Assert.Null(Set("extremely-difficult-villages").Holds(baVi, January2014));
        Assert.True(Set("mid-river").Holds(Book.Find("09661", August2025)!.Id, August2025));
    }

    [Fact]
    public void HighPoverty_Sets_AreDerivedFromThePlansBandsAndUnverified()
    {
        Assert.Equal(new RateRule(1500, January2014, "hanoi-2011-2015"), Set("high-poverty-15").Rule);
        Assert.Equal(new RateRule(2500, January2014, "hanoi-2011-2015"), Set("high-poverty-25").Rule);
        Assert.All(Sets, set => Assert.False(set.Verified));
    }

    private static PlaceSet Set(string id) => Sets.Single(set => set.Id == id);
}
