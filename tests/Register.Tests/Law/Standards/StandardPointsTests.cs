using VuonLen.Core.Places;
using VuonLen.Core.Standards;
using VuonLen.Law;
using VuonLen.Law.Standards;
using Xunit;

namespace VuonLen.Register.Tests.Law.Standards;

/// <summary>The cut-off points of the review form, typed here a second time; income is not known.</summary>
public class StandardPointsTests
{
    private static readonly StandardBook Book = LawFolder.Locate().Standards();

    [Theory]
    [InlineData("vn-2016-2020", Area.Rural, 119, "poor poor poor")]
    [InlineData("vn-2016-2020", Area.Rural, 120, "poor poor poor")]
    [InlineData("vn-2016-2020", Area.Rural, 121, "near_poor poor undecided")]
    [InlineData("vn-2016-2020", Area.Rural, 150, "near_poor poor undecided")]
    [InlineData("vn-2016-2020", Area.Rural, 151, "average average average")]
    [InlineData("vn-2016-2020", Area.Rural, 175, "average average average")]
    [InlineData("vn-2016-2020", Area.Rural, 176, "none none none")]
    [InlineData("vn-2016-2020", Area.Urban, 139, "poor poor poor")]
    [InlineData("vn-2016-2020", Area.Urban, 140, "poor poor poor")]
    [InlineData("vn-2016-2020", Area.Urban, 141, "near_poor poor undecided")]
    [InlineData("vn-2016-2020", Area.Urban, 175, "near_poor poor undecided")]
    [InlineData("vn-2016-2020", Area.Urban, 176, "average average average")]
    [InlineData("vn-2016-2020", Area.Urban, 200, "average average average")]
    [InlineData("vn-2016-2020", Area.Urban, 201, "none none none")]
    [InlineData("vn-2022-2025", Area.Rural, 139, "near_poor poor undecided")]
    [InlineData("vn-2022-2025", Area.Rural, 140, "near_poor poor undecided")]
    [InlineData("vn-2022-2025", Area.Rural, 141, "none none none")]
    [InlineData("vn-2022-2025", Area.Urban, 174, "near_poor poor undecided")]
    [InlineData("vn-2022-2025", Area.Urban, 175, "near_poor poor undecided")]
    [InlineData("vn-2022-2025", Area.Urban, 176, "none none none")]
    [InlineData("vn-2011-2015", Area.Rural, 10, "undecided undecided undecided")]
    [InlineData("hanoi-2011-2015", Area.Urban, 10, "undecided undecided undecided")]
    [InlineData("hanoi-2016-2020", Area.Urban, 10, "undecided undecided undecided")]
    [InlineData("vn-2027-2030", Area.Rural, 10, "undecided undecided undecided")]
    public void Classify_PointsAtACutOff_IsAsTheFormSays(string standard, Area area, int b1, string with29And30AndUnknown)
    {
        int?[] b2 = [29, 30, null];
        var classes = b2.Select(points => Book[standard].Classify(new(area, null, B1: b1, B2: points)).Class.Text());
        Assert.Equal(with29And30AndUnknown, string.Join(' ', classes));
    }

    [Fact]
    public void Classify_AboveTheCutOffOf2022_NamesTheRow()
    {
        Assert.Equal(new(HouseholdClass.None, 7), Book["vn-2022-2025"].Classify(new(Area.Rural, null, B1: 141)));
        Assert.Equal(new(HouseholdClass.None, 8), Book["vn-2022-2025"].Classify(new(Area.Urban, null, B1: 176)));
    }
}
