using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using Xunit;
using static VuonLen.Core.Tests.Places.SmallCity;

namespace VuonLen.Core.Tests.Places;

public class PlaceSetTests
{
    private static readonly DayRange Year = new(new(2014, 1, 1), new(2015, 1, 1));

    private static readonly PlaceSet River = new("river", "xã giữa sông", "mid-river commune", "", false, null, [Year],
        [new(Quiet.Id, Year, true, true, null), new(West.Id, Year, false, false, null)], null);

    [Fact]
    public void Holds_MemberCandidateOtherAndOtherYear_IsYesUnknownNoUnknown()
    {
        Assert.True(River.Holds(Quiet.Id, After));
        Assert.Null(River.Holds(West.Id, After));
        Assert.False(River.Holds(East.Id, After));
        Assert.Null(River.Holds(East.Id, new(2013, 12, 31)));
        Assert.Null(River.Holds(Quiet.Id, new(2015, 1, 1)));
    }

    [Fact]
    public void On_ADay_ListsCertainMembersOnly()
    {
        Assert.Equal([Quiet.Id], River.On(new(2014, 12, 31)));
        Assert.Empty(River.On(new(2015, 1, 1)));
    }

    [Theory]
    [InlineData(149, 1000, false)]
    [InlineData(150, 1000, true)]
    [InlineData(151, 1000, true)]
    [InlineData(14999, 100000, false)]
    [InlineData(0, 0, null)]
    [InlineData(5, null, null)]
    public void Holds_RateAroundTheLine_CountsTheLineItselfInside(long poor, object? resident, bool? expected)
    {
        var rule = new RateRule(1500, Before, "a-standard");

        Assert.Equal(expected, rule.Holds(poor, resident is int count ? count : null));
    }

    [Fact]
    public void Select_Communes_KeepsThoseThatSurelyReachTheLine()
    {
        var rule = new RateRule(2500, Before, "a-standard");

        Assert.Equal(["a", "d"], rule.Select([("a", 25, 100L), ("b", 24, 100), ("c", 99, (long?)null), ("d", 1, 4)]));
    }

    [Fact]
    public void Holds_DerivedSet_IsUnknownWithoutCounts() =>
        Assert.Null((River with { Rule = new(2500, Before, "a-standard") }).Holds(Quiet.Id, After));
}
