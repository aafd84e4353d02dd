using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;
using VuonLen.Law;
using VuonLen.Law.Standards;
using Xunit;

namespace VuonLen.Register.Tests.Law.Standards;

/// <summary>Every income line of every shipped standard, typed here from the law a second time, so that a wrong data file fails.</summary>
public class StandardLinesTests
{
    private static readonly StandardBook Book = LawFolder.Locate().Standards();
    private static readonly int?[] Deprivations = [0, 2, 3, null];

    private const string Poor = "poor poor poor poor", Near = "near_poor near_poor near_poor near_poor", Average = "average average average average";
    private const string None = "none none none none", ByThree = "near_poor near_poor poor undecided";

    // Standard, area, line, then the classes with 0, 2, 3 and unknown deprivations: up to the line itself, and one đồng above it.
    public static TheoryData<string, Area, long, string, string> Lines => new()
    {
        { "vn-2011-2015", Area.Rural, 400_000, Poor, Near },
        { "vn-2011-2015", Area.Rural, 520_000, Near, None },
        { "vn-2011-2015", Area.Urban, 500_000, Poor, Near },
        { "vn-2011-2015", Area.Urban, 650_000, Near, None },
        { "hanoi-2011-2015", Area.Rural, 550_000, Poor, Near },
        { "hanoi-2011-2015", Area.Rural, 750_000, Near, None },
        { "hanoi-2011-2015", Area.Urban, 750_000, Poor, Near },
        { "hanoi-2011-2015", Area.Urban, 1_000_000, Near, None },
        { "vn-2016-2020", Area.Rural, 700_000, Poor, ByThree },
        { "vn-2016-2020", Area.Rural, 1_000_000, ByThree, Average },
        { "vn-2016-2020", Area.Rural, 1_500_000, Average, None },
        { "vn-2016-2020", Area.Urban, 900_000, Poor, ByThree },
        { "vn-2016-2020", Area.Urban, 1_300_000, ByThree, Average },
        { "vn-2016-2020", Area.Urban, 1_950_000, Average, None },
        { "hanoi-2016-2020", Area.Rural, 1_100_000, Poor, ByThree },
        { "hanoi-2016-2020", Area.Rural, 1_500_000, ByThree, Average },
        { "hanoi-2016-2020", Area.Rural, 2_300_000, Average, None },
        { "hanoi-2016-2020", Area.Urban, 1_400_000, Poor, ByThree },
        { "hanoi-2016-2020", Area.Urban, 1_950_000, ByThree, Average },
        { "hanoi-2016-2020", Area.Urban, 3_000_000, Average, None },
        { "vn-2022-2025", Area.Rural, 1_500_000, ByThree, Average },
        { "vn-2022-2025", Area.Rural, 2_250_000, Average, None },
        { "vn-2022-2025", Area.Urban, 2_000_000, ByThree, Average },
        { "vn-2022-2025", Area.Urban, 3_000_000, Average, None },
        { "vn-2027-2030", Area.Rural, 2_200_000, ByThree, None },
        { "vn-2027-2030", Area.Urban, 2_800_000, ByThree, None },
    };

    [Theory, MemberData(nameof(Lines))]
    public void Classify_OneBelowOnAndOneAboveALine_IsAsTheLawSays(string standard, Area area, long line, string upTo, string above)
    {
        Assert.Equal(upTo, Classes(standard, area, line - 1));
        Assert.Equal(upTo, Classes(standard, area, line));
        Assert.Equal(above, Classes(standard, area, line + 1));
        Assert.Equal("undecided undecided undecided undecided", Classes(standard, area, null));
    }

    [Fact]
    public void Standards_TheLinesOfTheFiles_AreTheseAndNoOthers()
    {
        var written = Book.Standards.SelectMany(standard => standard.Rows, (standard, row) => (standard.Id, row.Area, row.Income))
            .SelectMany(row => new[] { row.Income?.Above, row.Income?.AtMost }, (row, line) => (row.Id, row.Area, Line: line?.Value))
            .Where(row => row.Line is not null).Distinct().Order();
        var expected = Lines.Select(line => line.Data).Select(line => (line.Item1, line.Item2, (long?)line.Item3)).Order();
        Assert.Equal(expected, written);
        Assert.DoesNotContain(Book.Standards, standard => standard.Rows.Any(row => row.Income is { AtLeast: not null } or { Below: not null }));
    }

    [Fact]
    public void Classify_900000WithTwoDeprivations_IsNearPoorFrom2022AndPoorOrNearPoorBefore()
    {
        var rural = new Circumstances(Area.Rural, new Dong(900_000), Deprivations: 2);
        var urban = rural with { Area = Area.Urban };
        Assert.Equal(new(HouseholdClass.NearPoor, 2), Book["vn-2022-2025"].Classify(rural));
        Assert.Equal(new(HouseholdClass.NearPoor, 5), Book["vn-2022-2025"].Classify(urban));
        Assert.Equal(new(HouseholdClass.NearPoor, 3), Book["vn-2016-2020"].Classify(rural));
        Assert.Equal(new(HouseholdClass.Poor, 5), Book["vn-2016-2020"].Classify(urban));
    }

    [Fact]
    public void Classify_AboveTheLineWithTwelveDeprivations_IsNotPoorFrom2022()
    {
        Assert.Equal(HouseholdClass.Average, Book["vn-2022-2025"].Classify(new(Area.Rural, new Dong(1_500_001), Deprivations: 12)).Class);
        Assert.Equal(HouseholdClass.None, Book["vn-2022-2025"].Classify(new(Area.Rural, new Dong(2_250_001), Deprivations: 12)).Class);
    }

    private static string Classes(string standard, Area area, long? income) => string.Join(' ', Deprivations.Select(deprivations =>
        Book[standard].Classify(new(area, income is { } dong ? new Dong(dong) : null, Deprivations: deprivations)).Class.Text()));
}
