using System.Globalization;
using VuonLen.Core.Households;
using VuonLen.Documents.RegisterList.Known;

namespace VuonLen.Documents.RegisterList;

/// <summary>Gathers rows into households: a row marked x begins the next one.</summary>
internal sealed class HouseholdRows
{
    private readonly ListCursor _cursor;
    private readonly ListRun _run;
    private readonly MemberCells _members;
    private readonly HeadCells _heads;
    private readonly PlaceCells _places;
    private readonly CodeCells _codes;
    private readonly HouseholdChecks _checks;
    private readonly KnownComparison _known;
    private readonly HouseholdDraft _household = new();
    private readonly int _mark, _code, _headName;
    private bool _lost;
    private int _firstFinding;
    private int _errorsBefore;

    public HouseholdRows(ListCursor cursor, ListRun run)
    {
        (_cursor, _run) = (cursor, run);
        var facts = new FactReader(cursor, run);
        (_members, _heads, _places) = (new(cursor, run, facts), new(cursor, run, facts), new(cursor, run));
        (_codes, _checks, _known) = (new(cursor, run), new(cursor, run), new(cursor, run));
        (_mark, _code, _headName) = (run.Layout.At(ListField.HeadMark), run.Layout.At(ListField.HouseholdCode), run.Layout.At(ListField.HeadName));
    }

    /// <summary>Whether the cursor's row is the first of another household.</summary>
    public bool Begins
    {
        get
        {
            if (_household.Line == 0 || _household.Sheet != _cursor.Sheet) return true;
            var code = _cursor.Cell(_code);
            if (code.SequenceEqual(_household.Code) && !code.IsEmpty) return false;
            // Another code alone may be a slip of the pen; with a class beside it, only the mark is missing.
            return !_cursor.Cell(_mark).IsEmpty || (!code.IsEmpty && (_lost || _heads.Any()));
        }
    }

    /// <summary>A row could not be read: its household, and the next one that has no head, cannot be judged as a whole.</summary>
    public void Lose() => (_lost, _household.Unsure) = (true, true);

    /// <summary>Reads the cursor's row.</summary>
    public void Read()
    {
        var marked = !_cursor.Cell(_mark).IsEmpty;
        if (Begins)
        {
            _household.Begin(_cursor.Line, _cursor.Sheet);
            _household.Unsure = _lost && !marked;
        }
        if (marked) _lost = false;
        var first = _household.Members.Count == 0;
        var isHead = marked && IsHead(first);
        var takesHead = !_household.HasHeadCells && (isHead || (first && _heads.Any()));
        if (takesHead) DayCells.ReadListDay(_cursor, _run);
        if (first)
        {
            _places.Read(_household);
            _codes.ReadHousehold(_household);
        }
        else
        {
            _places.Compare(_household, isHead);
        }
        var member = _members.Read(takesHead ? _household.Facts : null, _household.Known);
        member.Code = _codes.Person(_household.Known);
        if (takesHead) _heads.Read(_household);
        else if (!marked) _heads.ExpectNone();
        if (isHead) CompareHead(member);
        _household.Members.Insert(isHead ? 0 : _household.Members.Count, member);
    }

    /// <summary>Ends the household: judges it as a whole, and gives it out if the list is faultless so far.</summary>
    public ListedHousehold? Close()
    {
        if (_household.Line == 0) return null;
        _run.Findings.Sheet = _household.Sheet;
        _household.Match();
        _checks.Check(_household);
        var listed = _run.Findings.Errors == _errorsBefore && !_household.Unsure && _household.Commune is not null && _household.City is not null ? Listed() : null;
        var passesOver = _household.Known == KnownHousehold.PassedOver;
        var change = listed is null || _household.Known is null || passesOver ? null : _known.Compare(_household, listed);
        _run.Findings.Sheet = _cursor.Sheet;
        _run.Findings.Order(_firstFinding);
        (_firstFinding, _errorsBefore) = (_run.Findings.Kept.Count, _run.Findings.Errors);
        if (_run.Findings.Errors > 0 || listed is null || passesOver || _run.Day is not { } day) return null;
        var villages = _run.Places.NewVillages.ToArray();
        _run.Places.NewVillages.Clear();
        return change is null
            ? new(listed, ListDossier.Of(listed, day, _run.Context.NewHouseholdId, _run.Context.NewPersonId), villages, null)
            : new(listed, new Dossier(_household.Known!.History.Id), villages, change);
    }

    private ListHousehold Listed()
    {
        GiveCodes();
        return _household.ToList();
    }

    private bool IsHead(bool first)
    {
        if (_cursor.Cell(_mark) is not ("x" or "X")) _cursor.Report(_mark, ListProblems.HeadMarkUnknown);
        if (_household.HeadLine > 0)
        {
            _cursor.Report(_mark, ListProblems.HeadDoubled, _household.HeadLine);
            return false;
        }
        if (!first && !_household.Unsure) _cursor.Report(_mark, ListProblems.HeadNotFirst, _household.Line);
        _household.HeadLine = _cursor.Line;
        return true;
    }

    private void CompareHead(MemberDraft head)
    {
        var name = _cursor.Cell(_headName);
        if (!name.IsEmpty && head.Name is { } own && !name.Equals(own, StringComparison.OrdinalIgnoreCase))
            _cursor.Report(_headName, ListProblems.HeadNameDiffers, own);
        if (head.Relation is not (null or ListCodes.Head))
            _cursor.Report(_run.Layout.At(ListField.Relation), ListProblems.RelationOfHead, _run.Terms.Written(ListCodes.Relation, ListCodes.Head));
    }

    private void GiveCodes()
    {
        while (_household.Code.Length == 0)
        {
            var code = _run.Context.NewHouseholdCode!(_household.Commune!);
            if (_run.HouseholdCodes.Add(CodeSet.Number(code))) _household.Code = code;
        }
        var number = _household.Known?.LastSerial ?? 0;
        for (var i = 0; i < _household.Members.Count; i++)
        {
            var member = _household.Members[i];
            if (_household.Matches[i] is { } match) member.Code = match.Code;
            while (member.Code.Length == 0)
            {
                var code = string.Create(CultureInfo.InvariantCulture, $"{_household.Code}-{++number:00}");
                if (_run.PersonCodes.Add(CodeSet.Number(code)) && !_run.Context.IsKnownPersonCode(code)) member.Code = code;
            }
        }
    }
}
