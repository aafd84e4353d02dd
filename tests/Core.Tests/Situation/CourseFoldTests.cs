using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Situation;
using Xunit;

namespace VuonLen.Core.Tests.Situation;

public class CourseFoldTests
{
    private static readonly PlaceId Here = PlaceId.FromKey("here");

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ClassSpell Spell(string @class, int households, string from, string? to = null) =>
        new(Here, null, @class, new(Day(from), to is null ? null : Day(to)), households);

    [Theory]
    [InlineData("2013-11-05", "2014-01-31", "2013-11-30 2013-12-31 2014-01-31")]
    [InlineData("2013-12-31", "2014-02-10", "2013-12-31 2014-01-31 2014-02-10")]
    [InlineData("2012-02-01", "2012-03-01", "2012-02-29 2012-03-01")]
    [InlineData("2014-01-10", "2014-01-10", "2014-01-10")]
    [InlineData("2014-01-11", "2014-01-10", "")]
    public void MonthEnds_BetweenTwoDays_EndWithTheLastDay(string first, string last, string days) =>
        Assert.Equal(days, string.Join(' ', CourseFold.MonthEnds(Day(first), Day(last)).Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));

    [Fact]
    public void Counts_OnTheFirstAndTheLastDayOfASpell_HoldItAndNotAfter()
    {
        var days = new[] { "2013-12-30", "2013-12-31", "2014-01-31", "2014-02-01" }.Select(Day).ToList();
        var points = CourseFold.Of([Spell("poor", 5, "2013-12-31", "2014-02-01"), Spell("near_poor", 3, "2000-01-01"), Spell("average", 7, "2000-01-01")], days, _ => true);
        Assert.Equal([(0, 3), (5, 3), (5, 3), (0, 3)], points.Select(point => (point.Poor!.Value, point.NearPoor!.Value)));
    }

    [Fact]
    public void Counts_OfADayNobodyWasReviewed_AreNotTold()
    {
        var days = new[] { Day("2012-12-31"), Day("2013-01-31") };
        var points = CourseFold.Of([Spell("poor", 2, "2013-01-01")], days, day => day.Year == 2013);
        Assert.Equal([new(days[0], null, null), new(days[1], 2, 0)], points);
    }
}
