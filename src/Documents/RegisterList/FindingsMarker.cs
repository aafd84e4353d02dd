using VuonLen.Core.Basics;
using VuonLen.Documents.RegisterList.Sheets;
using VuonLen.Documents.Spreadsheets;

namespace VuonLen.Documents.RegisterList;

/// <summary>Gives an officer's own workbook back with the cells of its findings coloured and each problem as a comment; nothing else in it changes.</summary>
/// <param name="layout">The columns the list was read by.</param>
public sealed class FindingsMarker(ListLayout layout)
{
    private readonly ListTitles _titles = new(layout);

    /// <summary>Writes the marked workbook.</summary>
    /// <param name="original">An .xlsx that can seek; stays open and unchanged. It is held whole while marked.</param>
    /// <param name="findings">Found in it; those of no sheet are left out.</param>
    /// <param name="output">Stays open.</param>
    /// <param name="say">The language the comments are in.</param>
    /// <exception cref="ProblemException">The original is no .xlsx workbook that can be read.</exception>
    public void Write(Stream original, IReadOnlyList<ListFinding> findings, Stream output, Func<Words, string> say)
    {
        var headings = Headings(original);
        var marks = findings.Where(finding => finding.Sheet is not null)
            .Select(finding => (Finding: finding, Column: Column(headings.GetValueOrDefault(finding.Sheet!), finding)))
            .GroupBy(found => (found.Finding.Sheet, found.Finding.Row, found.Column))
            .Select(cell => new CellMark(cell.Key.Sheet!, cell.Key.Row, cell.Key.Column, string.Join("\n", cell.Select(found => say(found.Finding.Says)).Distinct()),
                cell.Any(found => found.Finding.Severity == "error")))
            .ToList();
        CellMarks.Write(original, marks, output);
    }

    private Dictionary<string, SheetHeading> Headings(Stream original)
    {
        var headings = new Dictionary<string, SheetHeading>();
        using var book = new XlsxBook(original, "bảng tính");
        for (var i = 0; i < book.Count; i++)
        {
            using var rows = book.Open(i);
            if (SheetHeading.Find(rows, i, _titles) is { Name: { } name } heading) headings[name] = heading;
        }
        return headings;
    }

    // What speaks of a whole row, or of a column that is missing, stands at the row's beginning.
    private static int Column(SheetHeading? heading, ListFinding finding) =>
        heading is null || finding.Column.Length == 0 ? 0 : Math.Max(0, Array.IndexOf(heading.Titles, finding.Column));
}
