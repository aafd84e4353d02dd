using CsCheck;
using VuonLen.Demo;
using VuonLen.Demo.Numbers;
using Xunit;

namespace VuonLen.Register.Tests.Demo;

public class ApportionmentTests
{
    private static readonly Gen<List<Portion>> Portions = Gen.Select(Gen.Double[0.001, 1000], Gen.Int[0, 50], Gen.Int[0, 200])
        .Select((weight, low, room) => new Portion(weight, low, low + room)).List[1, 40];

    [Fact]
    public void Deal_AnyPortions_AddsUpWithinTheirBounds() =>
        Gen.Select(Portions, Gen.Int[0, 1000]).Sample((portions, at) =>
        {
            var (least, most) = (portions.Sum(portion => portion.Low), portions.Sum(portion => portion.High));
            var total = least + (long)(most - least) * at / 1000;
            var dealt = Apportionment.Deal("thử", total, portions);
            Assert.Equal(total, dealt.Sum());
            Assert.All(dealt.Zip(portions), pair => Assert.InRange(pair.First, pair.Second.Low, pair.Second.High));
        }, seed: "0000DemoCity1", iter: 2_000);

    [Fact]
    public void Deal_HeavierPortionOfEqualBounds_GetsNoLess() =>
        Gen.Select(Gen.Double[0.001, 1000].List[2, 20], Gen.Int[0, 1000]).Sample((weights, at) =>
        {
            var portions = weights.Select(weight => new Portion(weight, 2, 90)).ToList();
            var dealt = Apportionment.Deal("thử", 2 * weights.Count + 88L * weights.Count * at / 1000, portions);
            for (var i = 0; i < weights.Count; i++)
                for (var j = 0; j < weights.Count; j++)
                    if (weights[i] > weights[j]) Assert.True(dealt[i] >= dealt[j]);
        }, seed: "0000DemoCity1", iter: 2_000);

    [Fact]
    public void Deal_NoBoundsInTheWay_IsWithinOneOfProportion() =>
        Gen.Select(Gen.Int[1, 1000].List[1, 30], Gen.Int[0, 5000]).Sample((weights, total) =>
        {
            var dealt = Apportionment.Deal("thử", total, weights.Select(weight => new Portion(weight, 0, total)).ToList());
            for (var i = 0; i < dealt.Length; i++) Assert.InRange(dealt[i], (double)total * weights[i] / weights.Sum() - 1, (double)total * weights[i] / weights.Sum() + 1);
        }, seed: "0000DemoCity1", iter: 2_000);

    [Theory]
    [InlineData(4)]
    [InlineData(21)]
    public void Deal_TotalOutsideTheBounds_NamesTheCell(int total)
    {
        var refused = Assert.Throws<DemoException>(() => Apportionment.Deal("hộ nghèo Quận X", total, [new(1, 2, 10), new(1, 3, 10)]));
        Assert.Contains("hộ nghèo Quận X", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deal_Ties_GoToTheFirst() => Assert.Equal([2, 1, 1], Apportionment.Deal("thử", 4, [new(1, 0, 9), new(1, 0, 9), new(1, 0, 9)]));

    [Fact]
    public void SizeDeal_AnyFeasibleNumbers_GivesExactlySoManyPersons() =>
        Gen.Select(Gen.Int[1, 400], Gen.Int[0, 1000]).Sample((households, at) =>
        {
            var persons = households + 7 * households * at / 1000;
            var sizes = SizeDeal.Deal("thử", households, persons, [16, 20, 22, 21, 12, 6, 2, 1]);
            Assert.Equal(households, sizes.Length);
            Assert.Equal(persons, sizes.Sum());
            Assert.All(sizes, size => Assert.InRange(size, 1, 8));
        }, seed: "0000DemoCity1", iter: 500);
}
