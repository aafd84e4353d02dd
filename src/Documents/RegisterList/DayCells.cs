namespace VuonLen.Documents.RegisterList;

/// <summary>Reads cells that hold a day.</summary>
internal static class DayCells
{
    /// <summary>The day of the list, the same on every head's row and not after today.</summary>
    public static void ReadListDay(ListCursor cursor, ListRun run)
    {
        var column = run.Layout.At(ListField.ListDay);
        var text = cursor.Cell(column);
        if (!cursor.Has(column) && run.Context.Day is { } given)
        {
            if (run.Day is null) run.Open(given, cursor);
        }
        else if (text.IsEmpty) cursor.Report(column, ListProblems.ListDayMissing);
        else if (!CellText.TryDay(text, out var day)) cursor.Report(column, ListProblems.DayUnreadable);
        else if (day > run.Context.Today) cursor.Report(column, ListProblems.ListDayFuture, CellText.Written(run.Context.Today));
        else if (run.Day is null) run.Open(day, cursor);
        else if (run.Day != day) cursor.Report(column, ListProblems.ListDayDiffers, CellText.Written(run.Day.Value));
    }

    /// <summary>A day not after the list's; null when empty or unreadable.</summary>
    public static DateOnly? Read(ListCursor cursor, ListRun run, int column)
    {
        var text = cursor.Cell(column);
        if (text.IsEmpty) return null;
        if (!CellText.TryDay(text, out var day))
        {
            cursor.Report(column, ListProblems.DayUnreadable);
            return null;
        }
        if (run.Day is not { } last || day <= last) return day;
        cursor.Report(column, ListProblems.DayAfterList, CellText.Written(last));
        return null;
    }
}
