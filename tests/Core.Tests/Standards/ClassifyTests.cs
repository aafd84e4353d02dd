using CsCheck;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;
using Xunit;

namespace VuonLen.Core.Tests.Standards;

public class ClassifyTests
{
    private static readonly Standard Two = Standards.Of("two", null, 2000, [
        Standards.Row(HouseholdClass.Poor, Standards.Upto(700)),
        Standards.Row(HouseholdClass.Poor, Standards.Between(700, 1000), new(AtLeast: 3)),
        Standards.Row(HouseholdClass.NearPoor, Standards.Between(700, 1000), new(Below: 3))]);

    [Theory]
    [InlineData(650, null, "poor", 1)]
    [InlineData(700, null, "poor", 1)]
    [InlineData(701, null, "undecided", null)]
    [InlineData(701, 3, "poor", 2)]
    [InlineData(1000, 2, "near_poor", 3)]
    [InlineData(1001, null, "none", null)]
    [InlineData(null, 0, "undecided", null)]
    public void Classify_AMissingValue_OnlyMattersToARowThatNeedsIt(int? income, int? deprivations, string expected, int? row)
    {
        var result = Two.Classify(new(Area.Rural, income is { } dong ? new Dong(dong) : null, Deprivations: deprivations));
        Assert.Equal((expected, row), (result.Class.Text(), result.Row));
    }

    [Fact]
    public void Classify_AreaNotKnown_IsUndecidedBelowTheHighestLineAndNoneAboveIt()
    {
        Assert.Equal(HouseholdClass.Undecided, Two.Classify(new(null, new Dong(650))).Class);
        Assert.Equal(HouseholdClass.None, Two.Classify(new(null, new Dong(1001))).Class);
    }

    [Fact]
    public void Classify_PointsInAStandardWithout_AreUndecided() =>
        Assert.Equal(new(HouseholdClass.Undecided, null), Two.Classify(new(Area.Rural, null, B1: 10, B2: 30)));

    [Fact]
    public void Classify_IncomeAndPoints_IncomeDecides()
    {
        var standard = Standards.Of("points", null, 2000,
            [new(Area.Rural, HouseholdClass.Poor, Standards.Upto(700), default, new(new(AtMost: 120), default, false), true, null)]);
        Assert.Equal(HouseholdClass.None, standard.Classify(new(Area.Rural, new Dong(701), B1: 10)).Class);
        Assert.Equal(HouseholdClass.Poor, standard.Classify(new(Area.Rural, null, B1: 120)).Class);
        Assert.Equal(HouseholdClass.None, standard.Classify(new(Area.Rural, null, B1: 121)).Class);
        Assert.Equal(HouseholdClass.Undecided, standard.Classify(new(Area.Rural, null, B2: 30)).Class);
    }

    [Fact]
    public void Classify_KnowingMore_NeverChangesADecidedClass() =>
        Gen.Select(Gen.Int[0, 1200], Gen.Int[0, 10], Gen.Bool, Gen.Bool).Sample((income, deprivations, forgetArea, forgetDeprivations) =>
        {
            var full = Two.Classify(new(Area.Rural, new Dong(income), Deprivations: deprivations));
            var part = Two.Classify(new(forgetArea ? null : Area.Rural, new Dong(income), Deprivations: forgetDeprivations ? null : deprivations));
            return full.Class != HouseholdClass.Undecided && (part.Class == HouseholdClass.Undecided || part == full);
        }, iter: 2000, seed: "0000KeO1mV2w");

    [Fact]
    public void Text_EveryClass_ParsesBack()
    {
        Assert.Equal(["poor", "near_poor", "average", "none", "undecided"], HouseholdClasses.All.Select(c => c.Text()));
        Assert.Equal(HouseholdClasses.All, HouseholdClasses.All.Select(c => HouseholdClasses.Parse(c.Text())!.Value));
        Assert.Null(HouseholdClasses.Parse("rich"));
    }
}
