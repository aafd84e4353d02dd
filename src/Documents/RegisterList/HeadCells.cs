namespace VuonLen.Documents.RegisterList;

/// <summary>Reads the cells that only the head's row holds.</summary>
internal sealed class HeadCells(ListCursor cursor, ListRun run, FactReader facts)
{
    private const int LongestAddress = 200;
    private readonly StatusCells _statuses = new(cursor, run);
    private readonly ReviewCells _review = new(cursor, run);
    private readonly int[] _headOnly =
        [.. Enumerable.Range(0, run.Layout.Columns.Count).Where(i => run.Layout.Columns[i].Rows == ListRows.Head)];

    /// <summary>Reads the head's row; the list's day, if it has one, was read before.</summary>
    public void Read(HouseholdDraft household)
    {
        household.HasHeadCells = true;
        if (run.Day is { } day)
        {
            _statuses.Read(household, day);
            _review.Read(household, day);
        }
        household.Minority = Flag(ListField.Minority);
        household.Merit = Flag(ListField.Merit);
        if (Flag(ListField.NoLabour) is true && run.Context.Facts.Find(ListCodes.NoLabour) is not null)
            household.Facts.Add(new(ListCodes.NoLabour, ListCodes.Yes));
        ReadCauses(household);
        household.Persons = Count();
        var address = run.Layout.At(ListField.Address);
        if (cursor.Cell(address).Length > LongestAddress) cursor.Report(address, ListProblems.TextLong, LongestAddress);
        if (!cursor.Cell(address).IsEmpty) household.Address = cursor.Cell(address).ToString();
    }

    /// <summary>A member's row leaves these cells empty.</summary>
    public void ExpectNone()
    {
        foreach (var column in _headOnly)
        {
            if (cursor.Cell(column).IsEmpty) continue;
            // The day of the list may be copied down; all else would be a second statement of one thing.
            if (run.Layout.Columns[column].Field == ListField.ListDay) DayCells.ReadListDay(cursor, run);
            else cursor.Report(column, ListProblems.MemberCell);
        }
    }

    /// <summary>Whether the row holds a class, as only a head's row does.</summary>
    public bool Any() => !cursor.Cell(run.Layout.At(ListField.Class)).IsEmpty || !cursor.Cell(run.Layout.At(ListField.ListDay)).IsEmpty;

    private void ReadCauses(HouseholdDraft household)
    {
        var column = run.Layout.At(ListField.Causes);
        if (cursor.Cell(column).IsEmpty || run.Context.Facts.Find(ListCodes.CauseOfPoverty) is not { } term) return;
        facts.Read(column, term, household.Facts, ListProblems.CauseUnknown, ListProblems.CauseDoubled);
        if (household.Statuses.Count > 0 && !household.Statuses.Exists(draft => ListCodes.IsPoorOrNearPoor(draft.Status.Class)))
            cursor.Report(column, ListProblems.CauseNotPoor);
    }

    private bool? Flag(ListField field)
    {
        var column = run.Layout.At(field);
        if (!cursor.Has(column)) return null;
        var text = cursor.Cell(column);
        if (text.IsEmpty) return false;
        if (text is "x" or "X") return true;
        cursor.Report(column, ListProblems.FlagUnknown);
        return null;
    }

    private long? Count()
    {
        var column = run.Layout.At(ListField.Persons);
        var text = cursor.Cell(column);
        if (text.IsEmpty) return null;
        if (CellText.TryNumber(text, out var count) && count > 0) return count;
        cursor.Report(column, ListProblems.PersonsUnreadable);
        return null;
    }
}
