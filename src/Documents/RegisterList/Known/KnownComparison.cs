using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Documents.RegisterList.Known;

/// <summary>
/// Compares a household of a list with the register at the list's day. What is equal is not touched; a class is never changed by a list;
/// what the list is silent about stays, unless whoever takes it in has chosen otherwise.
/// </summary>
internal sealed class KnownComparison
{
    private readonly ListRun _run;
    private readonly ListCursor _cursor;
    private readonly ListTold _told;
    private readonly KnownFacts _facts;
    private readonly KnownMembers _members;

    public KnownComparison(ListCursor cursor, ListRun run)
    {
        (_cursor, _run, _told) = (cursor, run, new(cursor, run.Layout));
        _facts = new(run, _told);
        _members = new(run, _told, _facts);
    }

    /// <summary>The household's differences and what the act writes of them; null when it cannot be taken in, which is then reported.</summary>
    public ListedChange? Compare(HouseholdDraft draft, ListHousehold listed)
    {
        var (known, then) = (draft.Known!, draft.Known!.Then!);
        var edit = new KnownEdit();
        var head = then.Members.FirstOrDefault(member => member.Relation == ListCodes.Head);
        // A head who is not in the list still is the head: nobody else can become it.
        var keepsHead = head is not null && !draft.Matches.Contains(head) && !_run.Context.Choices.EndAbsent
            && listed.Members.Any(member => member.Relation == ListCodes.Head);
        if (keepsHead) Report(draft, ListField.HeadMark, head!.Name, ListProblems.HeadAbsent, head.Name);
        foreach (var absent in then.Members.Where(member => !draft.Matches.Contains(member)))
            Report(draft, ListField.Name, "", ListProblems.MemberAbsent, absent.Name, absent.Code);
        Place(edit, then, listed);
        CompareClasses(edit, draft, then, listed);
        Review(edit, draft, then.Assessment, listed.Assessment);
        _facts.Compare(edit, null, null, then.Facts, listed.Facts, []);
        _members.Compare(edit, known, listed, draft.Matches, keepsHead);
        try
        {
            return new(listed.Code, then.Members[0].Name, draft.Sheet, draft.Line, known.LastAct, edit.Differences, edit.Carry(known.History));
        }
        catch (ProblemException refused)
        {
            Report(draft, ListField.HouseholdCode, draft.Code, ListProblems.KnownRefused, refused.Says);
            return null;
        }
    }

    private void Place(KnownEdit edit, ListHousehold then, ListHousehold now)
    {
        var day = _run.Day!.Value;
        if (then.Commune.Id != now.Commune.Id)
        {
            edit.Found(DifferenceKind.Changed, null, _told.Title(ListField.Commune), then.Commune.FullName, now.Commune.FullName,
                household => household.Move(now.Commune.Id, now.Village?.Id, now.Address, day));
            return;
        }
        // An empty cell says that it is not known, not that there is none.
        var village = now.Village is { } named && named.FullName != then.Village?.FullName ? named : null;
        var address = now.Address is { } said && said != (then.Address is { } old ? KnownText.Of(old) : null) ? said : null;
        if (village is null && address is null) return;
        if (village is not null) edit.Found(DifferenceKind.Changed, null, _told.Title(ListField.Village), then.Village?.FullName, village.FullName);
        if (address is not null) edit.Found(DifferenceKind.Changed, null, _told.Title(ListField.Address), then.Address, address);
        edit.Also(KnownStep.Rest, household => household.PlaceWithin(village is null ? null : (now.Commune.Id, village.Id), address, day));
    }

    private void CompareClasses(KnownEdit edit, HouseholdDraft draft, ListHousehold then, ListHousehold now)
    {
        foreach (var (column, listed) in draft.Statuses)
        {
            var old = then.Statuses.FirstOrDefault(status => status.Standard == listed.Standard);
            if (old?.Class != listed.Class)
                Keep(edit, draft, column, ListTerms.Written(old?.Class ?? ListCodes.NotReviewed), ListTerms.Written(listed.Class), ListProblems.ClassKept);
            else if (listed.Decision is not null && (listed.Decision, listed.DecidedOn ?? old.DecidedOn) != (old.Decision is { } number ? KnownText.Of(number) : null, old.DecidedOn))
                Keep(edit, draft, column, Decision(old), Decision(listed), ListProblems.DecisionKept);
        }
        if (_run.Own is { } own && !now.Statuses.Any(status => status.Standard == own.Id) && then.Statuses.FirstOrDefault(status => status.Standard == own.Id) is { } kept)
            Keep(edit, draft, _run.Layout.At(ListField.Class), ListTerms.Written(kept.Class), ListTerms.Written(ListCodes.NotReviewed), ListProblems.ClassKept);
    }

    private void Keep(KnownEdit edit, HouseholdDraft draft, int column, string old, string now, ListProblem problem)
    {
        edit.Found(DifferenceKind.Kept, null, _cursor.Title(column), old, now);
        _run.Findings.Add(draft.HeadLine, _cursor.Title(column), now, problem, old);
    }

    private void Review(KnownEdit edit, HouseholdDraft draft, ListAssessment? old, ListAssessment? now)
    {
        if (now is null) return;
        if (old is not null && draft.ReviewDayTold && now.On != old.On)
        {
            Keep(edit, draft, _run.Layout.At(ListField.ReviewDay), CellText.Written(old.On), CellText.Written(now.On), ListProblems.ReviewKept);
            return;
        }
        var before = edit.Differences.Count;
        Figure(ListField.Income, old?.Income?.Value, now.Income?.Value);
        Figure(ListField.B1, old?.B1, now.B1);
        Figure(ListField.B2, old?.B2, now.B2);
        Figure(ListField.Deprivations, old?.Deprivations, now.Deprivations);
        if (edit.Differences.Count == before) return;
        if (old is null) edit.Also(KnownStep.Rest, household => household.AddAssessment(now.On, now.Area, now.Income, now.B1, now.B2, now.Deprivations));
        else
        {
            var n = draft.Known!.Assessment!.Value;
            edit.Also(KnownStep.Rest, household => household.CorrectAssessment(n, now.Income ?? old.Income, now.B1 ?? old.B1, now.B2 ?? old.B2, now.Deprivations ?? old.Deprivations));
        }

        void Figure(ListField field, long? was, long? @is)
        {
            if (@is is null || was == @is) return;
            edit.Found(DifferenceKind.Corrected, null, _told.Title(field), Text(was), Text(@is));
        }
    }

    private void Report(HouseholdDraft draft, ListField field, string value, ListProblem problem, params ReadOnlySpan<object?> with) =>
        _run.Findings.Add(draft.Line, _told.Has(field) ? _told.Title(field) : "", value, problem, with);

    private static string Decision(ListStatus status) => status.DecidedOn is { } day ? $"{status.Decision ?? "…"}, {CellText.Written(day)}" : status.Decision ?? "…";

    private static string? Text(long? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
