using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;
using VuonLen.Law;
using VuonLen.Law.Facts;
using Xunit;

namespace VuonLen.Register.Tests.Demo;

public class DemoRulesTests
{
    private static readonly DemoWorld World = DemoWorld.Told;

    private static List<string> Offences(Func<FoldedHousehold, bool> offends) =>
        World.Households.Where(offends).Select(household => household.Code!).Take(5).ToList();

    private static bool Disjoint(IEnumerable<DayRange> ranges)
    {
        var list = ranges.ToList();
        for (var i = 0; i < list.Count; i++)
            for (var j = i + 1; j < list.Count; j++)
                if (list[i].Overlaps(list[j])) return false;
        return true;
    }

    [Fact]
    public void Acts_Always_AreOnWorkDaysInOrder()
    {
        DateTimeOffset last = default;
        foreach (var act in World.Acts)
        {
            Assert.True(act.RecordedAt > last);
            last = act.RecordedAt;
            var day = VietNamTime.DayOf(act.RecordedAt);
            Assert.NotEqual(DayOfWeek.Sunday, day.DayOfWeek);
            Assert.NotEqual(new DateOnly(2014, 1, 31), day);
            Assert.InRange(day, new(2013, 1, 2), new(2013, 12, 31));
            Assert.InRange(act.RecordedAt.ToOffset(TimeSpan.FromHours(7)).Hour, 7, 17);
        }
    }

    [Fact]
    public void Acts_Always_ListHouseholdsAndPersonsByAscendingId() => Assert.Empty(World.Disorders);

    [Fact]
    public void IdentityNumbers_Always_AreUniqueAndNeverIssued()
    {
        Assert.Equal(World.NumbersWritten, World.Numbers.Count);
        Assert.All(World.Numbers, number => Assert.Matches("^000[0-9]{6}$", number));
    }

    [Fact]
    public void Codes_Always_AreUnique()
    {
        Assert.Equal(World.Households.Count, World.Households.Select(household => household.Code).Distinct().Count());
        Assert.Equal(World.Persons.Count, World.Persons.Values.Select(person => person.Code).Distinct().Count());
    }

    [Fact]
    public void Dwellings_OfAHousehold_DoNotOverlap() =>
        Assert.Empty(Offences(household => !Disjoint(household.Residences.OfType<Residence>().Select(row => row.Range))));

    [Fact]
    public void Dwellings_InTheCity_AreInAVillageOfTheirCommune() =>
        Assert.Empty(Offences(household => household.Residences.OfType<Residence>().Any(row =>
            row.Place is { } place ? row.Village is not { } village || World.Places[village].Parent != place : row.Address is null)));

    [Fact]
    public void Statuses_ByOneStandard_DoNotOverlapAndLeaveNoGapWhileListed() =>
        Assert.Empty(Offences(household => household.Statuses.OfType<Status>().GroupBy(row => row.Standard).Any(rows =>
        {
            var ranges = rows.Select(row => row.Range).OrderBy(range => range.From).ToList();
            return !Disjoint(ranges) || ranges.Zip(ranges.Skip(1)).Any(pair => pair.First.To != pair.Second.From);
        })));

    [Fact]
    public void Head_OnEveryDay_IsExactlyOne() =>
        Assert.Empty(Offences(household => Days(household).Any(day =>
            household.Members(day).Any() && household.Members(day).Count(row => row.Relation == "01") != 1)));

    [Fact]
    public void Members_OnEveryDayOfADwelling_AreThere() =>
        Assert.Empty(Offences(household => Days(household).Any(day => household.Dwelling(day) is null == household.Members(day).Any())));

    private static IEnumerable<DateOnly> Days(FoldedHousehold household) => household.Memberships.OfType<Membership>()
        .SelectMany(row => row.Range.To is { } to ? new[] { row.Range.From, to } : [row.Range.From]).Distinct();

    [Fact]
    public void Persons_OnEveryDay_BelongToOneHousehold()
    {
        var of = World.Households.SelectMany(household => household.Memberships.OfType<Membership>()).ToLookup(row => row.Person);
        Assert.Equal(World.Persons.Count, of.Count);
        Assert.DoesNotContain(of, rows => !Disjoint(rows.Select(row => row.Range)));
    }

    [Fact]
    public void Persons_Always_AreBornBeforeTheyBelong() =>
        Assert.Empty(Offences(household => household.Memberships.OfType<Membership>().Any(row => World.Persons[row.Person].Birth.Latest > row.Range.From)));

    [Fact]
    public void Parents_Always_AreOldEnough() =>
        Assert.Empty(Offences(household => Days(household).Any(day =>
        {
            var members = household.Members(day).Select(row => (row.Relation, Year: World.Persons[row.Person].Birth.Year)).ToList();
            if (members.Count == 0) return false;
            var head = members.First(member => member.Relation == "01").Year;
            var spouse = members.Where(member => member.Relation == "02").Select(member => member.Year).DefaultIfEmpty(head).Max();
            return members.Any(member => member.Relation switch
            {
                "03" => member.Year - Math.Max(head, spouse) < 18,
                "06" => member.Year - head < 36,
                "07" => head - member.Year < 18,
                _ => false,
            });
        })));

    [Fact]
    public void Facts_OfOneCode_DoNotOverlapUnlessMany() =>
        Assert.Empty(Offences(household => household.Facts.OfType<Fact>().Where(fact => fact.Code is not ("cause_of_poverty" or "wish"))
            .GroupBy(fact => (fact.Person, fact.Code)).Any(facts => !Disjoint(facts.Select(fact => fact.Range)))));

    [Fact]
    public void Facts_OfPersons_HoldOnlyWhileTheyBelong() =>
        Assert.Empty(Offences(household =>
        {
            var belongs = household.Memberships.OfType<Membership>().ToLookup(row => row.Person);
            return household.Facts.OfType<Fact>().Any(fact => fact.Person is { } person && (fact.Range.From < belongs[person].Min(row => row.Range.From)
                || (belongs[person].All(row => row.Range.To is not null) && !(fact.Range.To <= belongs[person].Max(row => row.Range.To)))));
        }));

    [Fact]
    public void Classes_Always_FollowFromTheIncomeFound() =>
        Assert.Empty(Offences(household => household.Statuses.OfType<Status>().Any(row =>
        {
            if (row.Assessment is not { } number) return false;
            var assessed = household.Assessments[number - 1]!;
            var decided = World.Standards[row.Standard].Classify(new(assessed.Area, assessed.Income));
            return decided.Class.Text() != row.Class || decided.Row != row.Row;
        })));

    [Fact]
    public void Incomes_Always_AreReviewedInTheAreaOfTheDwelling() =>
        Assert.Empty(Offences(household => household.Assessments.OfType<Assessment>().Any(row =>
            household.Dwelling(row.On > new DateOnly(2013, 1, 1) ? new(2014, 1, 1) : new(2013, 1, 1))?.Place is { } place
            && World.Places[place].Kind.Area() != row.Area)));

    [Fact]
    public void Causes_OfThePoor_AreOneToThree() =>
        Assert.Empty(Offences(household => household.Class("hanoi-2011-2015", new(2014, 1, 31))?.Class == "poor"
            && household.Facts.OfType<Fact>().Count(fact => fact.Code == "cause_of_poverty" && fact.Range.Holds(new(2014, 1, 31))) is < 1 or > 3));

    [Fact]
    public void Facts_Always_AreOfTheVocabulary()
    {
        var vocabulary = LawFolder.Locate().Facts();
        Assert.Empty(Offences(household => household.Facts.OfType<Fact>().Any(fact =>
            vocabulary.Find(fact.Code) is not { } term || (term.Subject == FactSubject.Person) == fact.Person is null
            || (term.Type == FactType.Choice && term.Choice(fact.Value) is null) || (term.Type == FactType.Flag && fact.Value != "yes")
            || fact.Value == term.Default)));
        var relations = vocabulary["relation"];
        Assert.Empty(Offences(household => household.Memberships.OfType<Membership>().Any(row => relations.Choice(row.Relation) is null)));
    }
}
