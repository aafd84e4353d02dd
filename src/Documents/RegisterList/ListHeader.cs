namespace VuonLen.Documents.RegisterList;

/// <summary>Reads the title line: which column of the file is which column of the layout. Order, marks and capitals do not matter.</summary>
internal static class ListHeader
{
    /// <summary>Binds the cursor's columns; false when the list cannot be read at all.</summary>
    /// <param name="knowsDay">Whether the day of the list is known without its column.</param>
    public static bool Read(ListCursor cursor, ListLayout layout, ListFindings findings, bool knowsDay)
    {
        if (!cursor.Next())
        {
            if (findings.Errors == 0) findings.Add(1, "", "", ListProblems.FileEmpty);
            return false;
        }
        var known = new ListTitles(layout);
        var titles = cursor.Titles();
        var ordinals = new int[layout.Columns.Count];
        Array.Fill(ordinals, -1);
        for (var at = 0; at < titles.Length; at++)
        {
            if (titles[at].Length == 0) continue;
            if (!known.TryFind(titles[at], out var column))
                findings.Add(cursor.Line, titles[at], titles[at], ListProblems.ColumnUnknown);
            else if (ordinals[column] >= 0)
                findings.Add(cursor.Line, titles[at], titles[at], ListProblems.ColumnDoubled, layout.Columns[column].Title);
            else
                ordinals[column] = at;
        }
        var complete = true;
        for (var i = 0; i < ordinals.Length; i++)
        {
            if (ordinals[i] >= 0 || !layout.Columns[i].Required || (knowsDay && layout.Columns[i].Field == ListField.ListDay)) continue;
            findings.Add(cursor.Line, layout.Columns[i].Title, "", ListProblems.ColumnMissing, layout.Columns[i].Title);
            complete = false;
        }
        cursor.Bind(ordinals, titles);
        return complete;
    }
}
