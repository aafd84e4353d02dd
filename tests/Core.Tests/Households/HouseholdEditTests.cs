using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using Xunit;

namespace VuonLen.Core.Tests.Households;

public class HouseholdEditTests
{
    private static readonly DateOnly Begun = new(2013, 1, 1);
    private static readonly DateOnly Day = new(2013, 7, 1);
    private static readonly PersonId Head = new(new Guid("00000000-0000-7000-8000-000000000011"));
    private static readonly PersonId Wife = new(new Guid("00000000-0000-7000-8000-000000000012"));
    private static readonly PlaceId Home = PlaceId.FromKey("xa-mau");
    private static readonly PlaceId Other = PlaceId.FromKey("xa-khac");
    private static readonly FactTerm Work = Term("work", many: false);
    private static readonly FactTerm Illness = Term("illness", many: true);
    private readonly HouseholdHistory _history = Family();

    [Fact]
    public void SetFact_FromADay_KeepsTheOldValueBeforeIt()
    {
        Apply(edit => edit.SetFact(Head, Work, "1", "2", Day));
        Assert.Equal("1", Assert.Single(_history.At(Day.AddDays(-1)).Facts).Value);
        Assert.Equal("2", Assert.Single(_history.At(Day).Facts).Value);
        var change = Assert.Single(Timeline.Of(_history)[0].Facts);
        Assert.Equal(("1", "2", Day), (change.Old!.Value, change.New!.Value, change.New.Range.From));
    }

    [Fact]
    public void SetFact_OnTheDayTheOldBegan_TakesItsPlace()
    {
        Apply(edit => edit.SetFact(Head, Work, "1", "2", Begun));
        Assert.Equal("2", Assert.Single(_history.At(Begun).Facts).Value);
        Assert.Equal("1", Assert.Single(_history.At(Begun, knownAt: 1).Facts).Value);
    }

    [Fact]
    public void SetFact_BeforeALaterValue_EndsWhereThatBegins()
    {
        Apply(edit => edit.SetFact(Head, Work, "1", null, Begun.AddDays(10)));
        Apply(edit => edit.SetFact(Head, Work, null, "3", Day));
        Apply(edit => edit.SetFact(Head, Work, null, "2", Day.AddDays(-5)));
        Assert.Equal(Day, Assert.Single(_history.At(Day.AddDays(-1)).Facts).Range.To);
        Assert.Equal("3", Assert.Single(_history.At(Day).Facts).Value);
    }

    [Fact]
    public void SetFact_OfSeveralValues_EndsOnlyTheOneNamed()
    {
        Apply(edit => edit.SetFact(Head, Illness, null, "01", Day));
        Apply(edit => edit.SetFact(Head, Illness, null, "02", Day));
        Apply(edit => edit.SetFact(Head, Illness, "01", null, Day.AddDays(3)));
        Assert.Equal(["1", "02"], _history.At(Day.AddDays(3)).Facts.Select(fact => fact.Value));
    }

    [Fact]
    public void SetFact_ToWhatItIs_IsRefused() =>
        Assert.Throws<ProblemException>(() => new HouseholdEdit(_history).SetFact(Head, Work, "1", "1", Day));

    [Fact]
    public void CorrectAssessment_BehindAClass_KeepsTheClassAndItsReason()
    {
        Apply(edit => edit.CorrectAssessment(1, new Dong(600_000), null, null, null));
        var now = _history.At(Day);
        Assert.Equal(new Dong(600_000), Assert.Single(now.Assessments).Income);
        var status = Assert.Single(now.Statuses);
        Assert.Equal(("poor", now.Assessments[0].N), (status.Class, status.Assessment));
        Assert.Equal(new Dong(500_000), _history.At(Day, knownAt: 1).Assessments[0].Income);
    }

    [Fact]
    public void EndMembership_OfTheHead_NeedsAnotherHead()
    {
        Assert.Throws<ProblemException>(() => new HouseholdEdit(_history).EndMembership(Head, Day, "died"));
        Apply(edit => edit.EndMembership(Head, Day, "died", Wife));
        var left = Assert.Single(_history.At(Day).Memberships);
        Assert.Equal((Wife, Membership.Head), (left.Person, left.Relation));
        Assert.Empty(_history.At(Day).Facts);
        Assert.Equal(2, _history.At(Day.AddDays(-1)).Memberships.Count);
    }

    [Fact]
    public void AddMember_ASecondHead_IsRefused() => Assert.Throws<ProblemException>(() =>
        new HouseholdEdit(_history).AddMember(new(Guid.NewGuid()), "Lê Thị Mới", Sex.Female, BirthDay.OfYear(1990), Membership.Head, Day, "moved_in"));

    [Fact]
    public void AddMember_ToAFamilyOfTwo_GetsTheNextCode()
    {
        Apply(edit => edit.AddMember(new(Guid.NewGuid()), "Lê Thị Mới", Sex.Female, BirthDay.OfYear(2013), "03", Day, "born"));
        Assert.Equal("00001-00001-03", _history.At(Day).Persons[^1].Code);
    }

    [Fact]
    public void AddMember_BornLater_IsRefused() => Assert.Throws<ProblemException>(() =>
        new HouseholdEdit(_history).AddMember(new(Guid.NewGuid()), "Lê Thị Mới", Sex.Female, BirthDay.Of(Day.AddDays(1)), "03", Day, "born"));

    [Fact]
    public void ChangeHead_ToTheWife_SwapsBothRelations()
    {
        Apply(edit => edit.ChangeHead(Wife, "02", Day));
        Assert.Equal([(Head, "02"), (Wife, Membership.Head)], _history.At(Day).Memberships.OrderBy(row => row.Person.Value).Select(row => (row.Person, row.Relation)));
    }

    [Fact]
    public void Move_OutOfTheCity_EndsTheClasses()
    {
        Apply(edit => edit.Move(null, null, "Thành phố Khác", Day));
        Assert.Empty(_history.At(Day).Statuses);
        Assert.Single(_history.At(Day.AddDays(-1)).Statuses);
        Assert.Throws<ProblemException>(() => new HouseholdEdit(_history).Move(null, null, " ", Day));
    }

    [Fact]
    public void Sight_OfAHouseholdThatMoved_EndsTheDayItLeft()
    {
        Apply(edit => edit.Move(Other, null, null, Day));
        Apply(edit => edit.SetFact(Head, Work, "1", "2", Day.AddDays(5)));
        var left = Assert.Single(Sight.Of(new HashSet<PlaceId> { Home }).DaysOf(_history));
        Assert.Equal(new DayRange(Begun, Day), left);
        Assert.Equal(new DayRange(Day), Assert.Single(Sight.Of(new HashSet<PlaceId> { Other }).DaysOf(_history)));
        Assert.Equal(new DayRange(Begun), Assert.Single(Sight.Of(new HashSet<PlaceId> { Home, Other }).DaysOf(_history)));
        Assert.Empty(Sight.Nothing.DaysOf(_history));
        Assert.DoesNotContain(_history.Before(Day).Facts, row => row.Row.Value == "2");
    }

    [Fact]
    public void Done_WithoutAnyChange_IsRefused() => Assert.Throws<ProblemException>(() => new HouseholdEdit(_history).Done());

    [Fact]
    public void Edit_InSeveralSteps_ClosesNothingThatWasNeverRecorded()
    {
        var edit = new HouseholdEdit(_history);
        edit.SetFact(Head, Work, "1", "2", Day);
        edit.SetFact(Head, Work, "2", "3", Day);
        var change = edit.Done();
        Assert.Single(change.Supersede);
        Assert.Equal(["1", "3"], change.Insert.Facts.Select(fact => fact.Value));
    }

    private void Apply(Action<HouseholdEdit> what)
    {
        var edit = new HouseholdEdit(_history);
        what(edit);
        Record(_history, edit.Done());
    }

    /// <summary>Records a change as a store does: closes, then writes, under the next act.</summary>
    private static void Record(HouseholdHistory history, HouseholdChange change)
    {
        var act = Timeline.Of(history).Select(entry => entry.Act).DefaultIfEmpty().Max() + 1;
        void Into<T>(List<Recorded<T>> rows, IEnumerable<T> written, RowTable table, Func<T, int> n)
        {
            foreach (var key in change.Supersede.Where(key => key.Table == table))
            {
                var at = rows.FindIndex(row => n(row.Row) == key.N && row.ClosedBy is null);
                rows[at] = rows[at] with { ClosedBy = act };
            }
            rows.AddRange(written.Select(row => new Recorded<T>(row, act, null)));
        }
        Into(history.Households, change.Insert.Household is { } own ? [own] : [], RowTable.Household, row => row.N);
        Into(history.Persons, change.Insert.Persons, RowTable.Person, row => row.N);
        Into(history.Memberships, change.Insert.Memberships, RowTable.Membership, row => row.N);
        Into(history.Residences, change.Insert.Residences, RowTable.Residence, row => row.N);
        Into(history.Facts, change.Insert.Facts, RowTable.Fact, row => row.N);
        Into(history.Assessments, change.Insert.Assessments, RowTable.Assessment, row => row.N);
        Into(history.Statuses, change.Insert.Statuses, RowTable.Status, row => row.N);
    }

    private static HouseholdHistory Family()
    {
        var id = new HouseholdId(new Guid("00000000-0000-7000-8000-000000000001"));
        var from = new DayRange(Begun);
        var first = new Dossier(id) { Household = new(id, 1, "00001-00001") };
        first.Persons.Add(new(Head, 1, "00001-00001-01", "Đào Văn Đức", Sex.Male, BirthDay.OfYear(1950)));
        first.Persons.Add(new(Wife, 1, "00001-00001-02", "Lê Thị Hòa", Sex.Female, BirthDay.OfYear(1955)));
        first.Memberships.Add(new(id, 1, Head, Membership.Head, from));
        first.Memberships.Add(new(id, 2, Wife, "02", from));
        first.Residences.Add(new(id, 1, null, ResidenceKind.Dwelling, Home, null, null, from));
        first.Facts.Add(new(id, 1, Head, "work", "1", from));
        first.Assessments.Add(new(id, 1, Begun, Area.Rural, new Dong(500_000), null, null, null));
        first.Statuses.Add(new(id, 1, "mau", "poor", 1, from, "12/QĐ-UBND", Begun, 1, null));
        var history = new HouseholdHistory(id);
        Record(history, new(first, []));
        return history;
    }

    private static FactTerm Term(string code, bool many) =>
        new(code, code, code, FactType.Choice, FactSubject.Person, Sensitivity.Personal, many, null, null, [], "mẫu", false, "", "");
}
