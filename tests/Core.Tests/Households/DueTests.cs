using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using Xunit;

namespace VuonLen.Core.Tests.Households;

public class DueTests
{
    private static readonly DateOnly Day = new(2014, 1, 31);
    private static readonly DateOnly Until = new(2014, 3, 2);
    private static readonly DateOnly Begun = new(2010, 1, 1);
    private static readonly HouseholdId Home = new(new Guid("00000000-0000-7000-8000-000000000001"));
    private static readonly PersonId Child = new(new Guid("00000000-0000-7000-8000-000000000011"));
    private static readonly TurningPoint[] Points = [Point(6), Point(16), Point(60), Point(80)];

    [Theory]
    [InlineData("2008-01-31", null)]
    [InlineData("2008-02-01", "2014-02-01")]
    [InlineData("2008-03-02", "2014-03-02")]
    [InlineData("2008-03-03", null)]
    public void Of_ABirthday_IsDueAfterTheDayUpToTheLast(string birth, string? due) => Assert.Equal(due, Ages(birth, Day, Until).SingleOrDefault());

    [Theory]
    [InlineData("2008-02-29", "2014-02-28", "2014-03-01")]
    [InlineData("2008-02-29", "2014-03-01", null)]
    [InlineData("2000-02-29", "2016-02-28", "2016-02-29")]
    [InlineData("2000-02-29", "2016-02-29", null)]
    public void Of_ALeapDayBirth_FallsOnMarchFirstWhereTheDayIsMissing(string birth, string day, string? due) =>
        Assert.Equal(due, Ages(birth, DateOnly.Parse(day, null), DateOnly.Parse(day, null).AddDays(1)).SingleOrDefault());

    [Theory]
    [InlineData("2008", "2014-01-31", "2014-01-01–2014-12-31")]
    [InlineData("2008", "2013-12-31", "2014-01-01–2014-12-31")]
    [InlineData("2008", "2014-12-30", "2014-01-01–2014-12-31")]
    [InlineData("2008", "2014-12-31", null)]
    [InlineData("2008", "2013-12-01", null)]
    [InlineData("2008-02", "2014-01-31", "2014-02-01–2014-03-01")]
    [InlineData("2008-04", "2014-01-31", null)]
    [InlineData("1934", "2014-01-31", "2014-01-01–2014-12-31")]
    public void Of_ABirthKnownByMonthOrYear_IsDueOverAllDaysItMayFallOn(string birth, string day, string? due)
    {
        var at = DateOnly.Parse(day, null);
        Assert.Equal(due, Ages(birth, at, at.AddDays(30)).SingleOrDefault());
    }

    [Fact]
    public void Completes_ForEveryBirthOfLeapAndPlainYears_AgreesWithTheAge()
    {
        for (var born = new DateOnly(2007, 1, 1); born < new DateOnly(2009, 1, 1); born = born.AddDays(1))
        {
            foreach (var birth in new[] { born.ToString("yyyy-MM-dd", null), born.ToString("yyyy-MM", null), born.ToString("yyyy", null) })
            {
                Assert.True(BirthDay.TryParse(birth, out var known));
                foreach (var age in new[] { 1, 4, 6, 16, 60, 80 })
                {
                    var (first, last) = known.Completes(age);
                    Assert.Equal((age - 1, age), (known.AgeOn(first.AddDays(-1)).Most, known.AgeOn(first).Most));
                    Assert.Equal((age - 1, age), (known.AgeOn(last.AddDays(-1)).Least, known.AgeOn(last).Least));
                }
            }
        }
    }

    [Fact]
    public void Of_EveryDayOfAYear_TellsEachBirthdayExactlyOnceByWindowsSideBySide()
    {
        var rows = Family("2008-07-15");
        var told = new List<DateOnly>();
        for (var day = new DateOnly(2013, 12, 31); day < new DateOnly(2014, 12, 31); day = day.AddDays(7))
            told.AddRange(Due.Of(rows, day, day.AddDays(7), Points).Select(due => due.First));
        Assert.Equal([new DateOnly(2014, 7, 15)], told);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Of_AFactThatEnds_IsDueOnTheFirstDayItNoLongerHolds(int days, bool isDue)
    {
        var rows = Family("1990-01-01");
        rows.Facts.Add(new(Home, 1, Child, "work", "1", new(Begun, Day.AddDays(days))));
        var due = Due.Of(rows, Day, Until, Points);
        Assert.Equal(isDue, due.Count == 1);
        if (isDue) Assert.Equal((DueKind.FactEnds, "work", Day.AddDays(days), true), (due[0].Kind, due[0].Code, due[0].First, due[0].IsExact));
    }

    [Fact]
    public void Of_AnEndWhereTheNextRowBegins_IsNotDue()
    {
        var rows = Family("1990-01-01");
        var turn = Day.AddDays(10);
        rows.Statuses.Add(Status(1, new(Begun, turn)));
        Assert.Equal(DueKind.ClassEnds, Assert.Single(Due.Of(rows, Day, Until, Points)).Kind);
        rows.Statuses.Add(Status(2, new(turn)));
        Assert.Empty(Due.Of(rows, Day, Until, Points));
        rows.Statuses[1] = Status(2, new(turn.AddDays(1)));
        Assert.Single(Due.Of(rows, Day, Until, Points));
    }

    [Fact]
    public void Of_AMemberWhoLeaves_IsToldOnceAndTurnsNoAgeHereAfterwards()
    {
        var left = new DateOnly(2014, 2, 10);
        var rows = Family("2008-02-10", left);
        rows.Facts.Add(new(Home, 1, Child, "schooling", "1", new(Begun, left)));
        rows.Residences.Add(new(Home, 1, Child, ResidenceKind.Temporary, null, null, "nơi khác", new(Begun, left)));
        var due = Assert.Single(Due.Of(rows, Day, Until, Points));
        Assert.Equal((DueKind.MembershipEnds, left), (due.Kind, due.First));
        Assert.Equal([DueKind.TurnsAge, DueKind.MembershipEnds], Due.Of(Family("2008-02-09", left), Day, Until, Points).Select(one => one.Kind));
    }

    [Fact]
    public void Of_ATemporaryResidence_IsDueWithItsKind()
    {
        var rows = Family("1990-01-01");
        rows.Residences.Add(new(Home, 1, Child, ResidenceKind.Temporary, null, null, "nơi khác", new(Begun, Day.AddDays(5))));
        Assert.Equal((DueKind.ResidenceEnds, "temporary", Day.AddDays(5)), Due.Of(rows, Day, Until, Points).Select(due => (due.Kind, due.Code, due.First)).Single());
    }

    [Fact]
    public void Of_AnAgeBeforeItMattered_IsNotDue()
    {
        TurningPoint[] later = [Point(6) with { InForce = new(new(2014, 2, 11)) }];
        Assert.Empty(Due.Of(Family("2008-02-10"), Day, Until, later));
        Assert.Single(Due.Of(Family("2008-02-11"), Day, Until, later));
    }

    private static TurningPoint Point(int age) => new(age, new(new(2000, 1, 1)), "vì", "why", "Luật", false);

    private static Status Status(int n, DayRange range) => new(Home, n, "chuan", "poor", 1, range, null, null, null, null);

    private static IEnumerable<string> Ages(string birth, DateOnly day, DateOnly until) => Due.Of(Family(birth), day, until, Points)
        .Select(due => due.IsExact ? due.First.ToString("yyyy-MM-dd", null) : $"{due.First:yyyy-MM-dd}–{due.Last:yyyy-MM-dd}");

    private static Dossier Family(string birth, DateOnly? left = null)
    {
        var rows = new Dossier(Home);
        rows.Persons.Add(new(Child, 1, "1-01", "Nguyễn Thị Bé", Sex.Female, BirthDay.TryParse(birth, out var known) ? known : throw new FormatException(birth)));
        rows.Memberships.Add(new(Home, 1, Child, "03", new(Begun, left)));
        return rows;
    }
}
