using System.Text;
using VuonLen.Documents.RegisterList;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>A column of a plain list.</summary>
/// <param name="Width">In signs.</param>
public sealed record PlainColumn(string Title, int Width);

/// <summary>A cell of a plain list: words, or a number that can be added up.</summary>
public readonly record struct PlainCell(string? Words, long? Number = null);

/// <summary>
/// A list to be read and worked on by people, not to be read back: some lines that say what it is, a heading, numbered rows. It is written row
/// by row, in the memory of one row.
/// </summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="Says">The lines above the heading, the title first.</param>
/// <param name="Numbering">What the column of the rows' numbers is called.</param>
public sealed record PlainList(string Name, IReadOnlyList<string> Says, string Numbering, IReadOnlyList<PlainColumn> Columns, IEnumerable<IReadOnlyList<PlainCell>> Rows)
{
    private const int NumberingWidth = 6;

    /// <summary>Writes it as .xlsx, whose cells are texts and numbers, never formulas.</summary>
    /// <param name="to">Stays open.</param>
    /// <returns>How many rows were written.</returns>
    public int WriteWorkbook(Stream to)
    {
        using var sheet = new SheetWriter(to, Name, [NumberingWidth, .. Columns.Select(column => column.Width)], heading: Says.Count + 2);
        foreach (var line in Says.Append(""))
        {
            sheet.Cell(line);
            sheet.EndRow();
        }
        sheet.Cell(Numbering);
        foreach (var column in Columns) sheet.Cell(column.Title);
        sheet.EndRow();
        var count = 0;
        foreach (var row in Rows)
        {
            sheet.Number(++count);
            foreach (var cell in row)
            {
                if (cell.Number is { } number) sheet.Number(number);
                else sheet.Cell(cell.Words);
            }
            sheet.EndRow();
        }
        return count;
    }

    /// <summary>Writes it as CSV, with the mark by which Excel knows UTF-8; a text that a spreadsheet would take for a formula begins with an apostrophe.</summary>
    /// <param name="to">Stays open.</param>
    /// <returns>How many rows were written.</returns>
    public int WriteCsv(Stream to)
    {
        using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        var line = new CsvLine(writer);
        foreach (var says in Says.Append(""))
        {
            line.Cell(Harmless(says));
            line.End();
        }
        line.Cell(Numbering);
        foreach (var column in Columns) line.Cell(Harmless(column.Title));
        line.End();
        var count = 0;
        foreach (var row in Rows)
        {
            line.Cell((long)++count);
            foreach (var cell in row)
            {
                if (cell.Number is { } number) line.Cell((long?)number);
                else line.Cell(Harmless(cell.Words));
            }
            line.End();
        }
        return count;
    }

    // What OWASP calls CSV injection: such a text would be calculated when the file is opened.
    private static string Harmless(string? text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text ?? "";
}
