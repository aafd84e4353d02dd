using VuonLen.Core.Basics;
using VuonLen.Law;
using VuonLen.Law.Facts;
using Xunit;

namespace VuonLen.Register.Tests.Law.Facts;

public class TurningPointFilesTests
{
    [Fact]
    public void TurningPoints_Shipped_AreCitedInBothLanguagesAndMarkedAsNotSeen()
    {
        var points = LawFolder.Locate().TurningPoints();
        Assert.Equal([6, 16, 60, 80], points.Select(point => point.Age));
        Assert.All(points, point =>
        {
            Assert.False(point.Verified);
            Assert.Contains("25/2008/QH12 67/2007/NĐ-CP".Split(' '), number => point.Cite.Contains(number, StringComparison.Ordinal));
            Assert.NotEqual(point.Vietnamese, point.English);
            Assert.Equal(new DayRange(new(2011, 1, 1)), point.InForce);
        });
    }
}
