using VuonLen.Core.Situation;
using Xunit;

namespace VuonLen.Core.Tests.Situation;

public class RateClassTests
{
    [Theory]
    [InlineData(0, 1_000, RateClass.None)]
    [InlineData(1, 1_000_000, RateClass.Below1)]
    [InlineData(9, 1_000, RateClass.Below1)]
    [InlineData(10, 1_000, RateClass.From1)]
    [InlineData(4_999_999, 100_000_000, RateClass.From1)]
    [InlineData(5, 100, RateClass.From5)]
    [InlineData(14_999, 100_000, RateClass.From5)]
    [InlineData(15, 100, RateClass.From15)]
    [InlineData(24_999, 100_000, RateClass.From15)]
    [InlineData(25, 100, RateClass.From25)]
    [InlineData(100, 100, RateClass.From25)]
    public void Class_OnAndBelowEachBreak_IsByTheExactRatio(long poor, long residents, RateClass expected) =>
        Assert.Equal(expected, RateClasses.Of(poor, residents));

    [Theory]
    [InlineData(null, 100L)]
    [InlineData(1L, null)]
    [InlineData(0L, 0L)]
    public void Class_OfARateThatIsNotKnown_IsNone(long? poor, long? residents) => Assert.Null(RateClasses.Of(poor, residents));
}
