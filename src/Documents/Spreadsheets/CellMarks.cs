using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>A cell to be coloured and commented.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 0.</param>
/// <param name="IsError">Coloured as wrong, else as to be looked at.</param>
internal sealed record CellMark(string Sheet, int Row, int Column, string Says, bool IsError)
{
    public string Reference => CellReference.Of(Column, Row);
}

/// <summary>Marks cells of a workbook, and copies all the rest of it.</summary>
internal static class CellMarks
{
    public static void Write(Stream original, IReadOnlyList<CellMark> marks, Stream output)
    {
        using var bytes = new MemoryStream();
        original.Position = 0;
        original.CopyTo(bytes);
        using (var document = SpreadsheetDocument.Open(bytes, isEditable: true))
        {
            var workbook = document.WorkbookPart!;
            var styles = new MarkStyles(workbook);
            foreach (var sheet in workbook.Workbook.Descendants<Sheet>())
            {
                var own = marks.Where(mark => mark.Sheet == sheet.Name?.Value).ToList();
                if (own.Count == 0 || workbook.GetPartById(sheet.Id!.Value!) is not WorksheetPart part) continue;
                Colour(part.Worksheet, own, styles);
                CellComments.Add(part, own);
            }
        }
        bytes.Position = 0;
        bytes.CopyTo(output);
    }

    private static void Colour(Worksheet sheet, IEnumerable<CellMark> marks, MarkStyles styles)
    {
        var data = sheet.GetFirstChild<SheetData>() ?? sheet.AppendChild(new SheetData());
        var rows = new SortedDictionary<uint, Row>();
        var last = 0u;
        foreach (var row in data.Elements<Row>()) rows[last = row.RowIndex?.Value ?? last + 1] = row;
        foreach (var mark in marks)
        {
            var cell = CellAt(RowAt(data, rows, (uint)mark.Row), mark.Column, mark.Reference);
            cell.StyleIndex = styles.Marked(cell.StyleIndex?.Value ?? 0, mark.IsError);
        }
    }

    private static Row RowAt(SheetData data, SortedDictionary<uint, Row> rows, uint number)
    {
        if (rows.TryGetValue(number, out var row)) return row;
        row = new Row { RowIndex = number };
        var next = rows.FirstOrDefault(other => other.Key > number).Value;
        if (next is null) data.Append(row);
        else data.InsertBefore(row, next);
        return rows[number] = row;
    }

    private static Cell CellAt(Row row, int column, string reference)
    {
        var at = -1;
        foreach (var cell in row.Elements<Cell>())
        {
            at = cell.CellReference?.Value is { } name ? CellReference.ColumnOf(name) : at + 1;
            if (at == column) return cell;
            if (at > column) return row.InsertBefore(new Cell { CellReference = reference }, cell);
        }
        return row.AppendChild(new Cell { CellReference = reference });
    }
}
