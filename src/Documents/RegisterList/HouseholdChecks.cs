using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Documents.RegisterList.Known;

namespace VuonLen.Documents.RegisterList;

/// <summary>What can be judged only when all rows of a household were read.</summary>
internal sealed class HouseholdChecks(ListCursor cursor, ListRun run)
{
    private const int YoungestHead = 15;

    public void Check(HouseholdDraft household)
    {
        if (household.Unsure || household.Members.Count == 0) return;
        if (household.HeadLine == 0) Report(household.Line, ListField.HeadMark, "", ListProblems.HeadMissing);
        if (household.Persons is { } stated && stated != household.Members.Count)
            Report(household.Line, ListField.Persons, Text(stated), ListProblems.PersonsDiffer, stated, household.Members.Count);
        CheckFlags(household);
        var head = household.Members[0];
        CheckHead(head);
        for (var i = 1; i < household.Members.Count; i++)
        {
            CheckMember(household, head, household.Members[i]);
            CheckDoubled(household, i);
        }
        for (var i = 0; i < household.Members.Count; i++)
        {
            if (household.Known is { } known) CheckNumbers(household.Members[i], household.Matches[i], known);
            if (household.Matches[i] is null && household.Commune is { } commune) CheckKnown(household.Members[i], commune.Id);
        }
    }

    private void CheckHead(MemberDraft head)
    {
        if (run.Day is { } day && head.Birth is { } birth && birth.AgeOn(day).Most < YoungestHead)
            Report(head.Line, ListField.Birth, CellText.Written(birth), ListProblems.HeadYoung);
        ComparePapers(head);
    }

    private void CheckMember(HouseholdDraft household, MemberDraft head, MemberDraft member)
    {
        if (member.Relation == ListCodes.Head && member.Line != household.HeadLine)
            Report(member.Line, ListField.Relation, run.Terms.Written(ListCodes.Relation, ListCodes.Head), ListProblems.RelationHead, household.Line);
        ComparePapers(member);
        if (member.Birth is not { } birth || head.Birth is not { } headBirth) return;
        if (member.Relation is ListCodes.Child or ListCodes.AdoptedChild && birth.Latest <= headBirth.Earliest)
            Report(member.Line, ListField.Birth, CellText.Written(birth), ListProblems.ChildOlder);
        if (member.Relation == ListCodes.Parent && birth.Earliest >= headBirth.Latest)
            Report(member.Line, ListField.Birth, CellText.Written(birth), ListProblems.ParentYounger);
    }

    private void ComparePapers(MemberDraft member)
    {
        if (member.Numbers.Count == 0 || !member.Has(ListCodes.NoPapersReason)) return;
        var reason = member.Facts.Find(fact => fact.Code == ListCodes.NoPapersReason).Value;
        run.Findings.Add(member.Line, FactTitle(ListCodes.NoPapersReason), run.Terms.Written(ListCodes.NoPapersReason, reason), ListProblems.PapersAndReason);
    }

    private void CheckDoubled(HouseholdDraft household, int at)
    {
        var member = household.Members[at];
        if (member.Name is null || member.Birth is null) return;
        for (var i = 0; i < at; i++)
        {
            var other = household.Members[i];
            if (other.Name != member.Name || other.Birth != member.Birth || other.Sex != member.Sex) continue;
            Report(member.Line, ListField.Name, member.Name, ListProblems.PersonDoubled, other.Line);
            return;
        }
    }

    // Papers of one member under another's name: which of the two is right, only the officer knows.
    private void CheckNumbers(MemberDraft member, ListMember? match, KnownHousehold known)
    {
        foreach (var number in member.Numbers)
            if (known.Holder(number) is { } holder && holder != match) Report(member.Line, ListField.Identity, number, ListProblems.IdentityKnown);
    }

    private void CheckKnown(MemberDraft member, PlaceId commune)
    {
        if (member.Name is not { } name || member.Birth is not { } birth || member.Sex is not { } sex) return;
        if (run.Context.IsKnownPerson(new Person(default, 1, member.Code, name, sex, birth), commune))
            Report(member.Line, ListField.Name, name, ListProblems.PersonKnown);
    }

    private void CheckFlags(HouseholdDraft household)
    {
        var line = household.HeadLine > 0 ? household.HeadLine : household.Line;
        var minority = household.Members[0].Facts.Find(fact => fact.Code == ListCodes.Ethnicity).Value;
        if (household.Minority is { } marked && marked != minority is not null)
        {
            var name = run.Terms.Written(ListCodes.Ethnicity, minority ?? run.Context.Facts[ListCodes.Ethnicity].Default ?? "");
            Report(line, ListField.Minority, marked ? "x" : "", ListProblems.MinorityDisagrees, name);
        }
        if (household.Merit is not { } merit) return;
        var column = run.Layout.Column(ListField.Fact, ListCodes.MeritAllowance);
        var title = column < 0 ? ListCodes.MeritAllowance : run.Layout.Columns[column].Title;
        if (!cursor.Has(column))
        {
            if (merit) Report(line, ListField.Merit, "x", ListProblems.MeritNotKept, title);
        }
        else if (merit != household.Members.Exists(member => member.Has(ListCodes.MeritAllowance)))
            Report(line, ListField.Merit, merit ? "x" : "", ListProblems.MeritDisagrees, title);
    }

    private void Report(int line, ListField field, string value, ListProblem problem, params ReadOnlySpan<object?> with) =>
        run.Findings.Add(line, cursor.Title(run.Layout.At(field)), value, problem, with);

    private string FactTitle(string code) => cursor.Title(run.Layout.Column(ListField.Fact, code));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
