using VuonLen.Core.Basics;
using VuonLen.Documents.Spreadsheets;

namespace VuonLen.Documents.RegisterList;

/// <summary>Reads the title line: which column of the file is which column of the layout. Order, marks and capitals do not matter.</summary>
internal static class ListHeader
{
    /// <summary>Binds the cursor's columns; false when the list cannot be read at all.</summary>
    /// <param name="knowsDay">Whether the day of the list is known without its column.</param>
    /// <param name="file">The file's name; empty where there is none.</param>
    /// <exception cref="ProblemException">The file is another table than a list: it lacks most of what a list must have.</exception>
    public static bool Read(ListCursor cursor, ListLayout layout, ListFindings findings, bool knowsDay, string file)
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
        var missing = Enumerable.Range(0, ordinals.Length).Select(i => layout.Columns[i]).Where((column, i) =>
            ordinals[i] < 0 && column.Required && !(knowsDay && column.Field == ListField.ListDay)).Select(column => column.Title).ToList();
        // A list with a column forgotten is told so cell by cell; another table is not a list with many faults.
        if (file.Length > 0 && missing.Count * 2 > layout.Columns.Count(column => column.Required)) throw SheetRefusals.OtherTable(file, missing);
        foreach (var title in missing) findings.Add(cursor.Line, title, "", ListProblems.ColumnMissing, title);
        cursor.Bind(ordinals, titles);
        return missing.Count == 0;
    }
}
