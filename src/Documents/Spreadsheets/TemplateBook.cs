using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>A column of a sheet to fill in.</summary>
/// <param name="Width">In digits of the sheet's font.</param>
/// <param name="Bold">Whether its title stands out, as one that must be there.</param>
internal sealed record TemplateColumn(string Title, int Width, bool Bold);

/// <summary>Makes a workbook to fill in: a line of help, titles below it that stay in sight, and lists to choose from on a hidden sheet.</summary>
internal static class TemplateBook
{
    private const string WordSheet = "Danh mục";
    private const uint TitleRow = 2;
    private const int LastRow = 10_000;
    private const int HelpColumns = 16;
    private const double HelpHeight = 48;
    private const double TitleHeight = 48;

    public static void Write(Stream to, string sheet, string help, IReadOnlyList<TemplateColumn> columns, IReadOnlyList<DropDown> lists)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets(
                new Sheet { Name = sheet, SheetId = 1, Id = "rId1" }, new Sheet { Name = WordSheet, SheetId = 2, Id = "rId2", State = SheetStateValues.Hidden }));
            workbook.AddNewPart<WorkbookStylesPart>("rId3").Stylesheet = WorkbookFrame.Styles();
            workbook.AddNewPart<WorksheetPart>("rId1").Worksheet = Main(help, columns, lists);
            workbook.AddNewPart<WorksheetPart>("rId2").Worksheet = Words(lists);
        }
        bytes.Position = 0;
        bytes.CopyTo(to);
    }

    private static Worksheet Main(string help, IReadOnlyList<TemplateColumn> columns, IReadOnlyList<DropDown> lists)
    {
        var below = "A" + (TitleRow + 1);
        var helpRow = new Row(Text(0, 1, help, WorkbookFrame.HelpStyle)) { RowIndex = 1, Height = HelpHeight, CustomHeight = true };
        var titles = new Row(columns.Select((column, i) => Text(i, TitleRow, column.Title, column.Bold ? WorkbookFrame.TitleStyle : WorkbookFrame.PlainTitleStyle)))
        {
            RowIndex = TitleRow,
            Height = TitleHeight,
            CustomHeight = true,
        };
        return new Worksheet(
            new SheetViews(new SheetView(new Pane { VerticalSplit = TitleRow, TopLeftCell = below, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns(columns.Select((column, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true, Style = WorkbookFrame.TextStyle })),
            new SheetData(helpRow, titles),
            new MergeCells(new MergeCell { Reference = "A1:" + CellReference.Of(Math.Min(HelpColumns, columns.Count) - 1, 1) }),
            new DataValidations(lists.Select((list, i) => Choice(list, i))));
    }

    private static DataValidation Choice(DropDown list, int at)
    {
        var words = CellReference.Column(at);
        var cells = $"{CellReference.Of(list.Column, (int)TitleRow + 1)}:{CellReference.Of(list.Column, LastRow)}";
        return new DataValidation(new Formula1($"'{WordSheet}'!${words}$2:${words}${list.Words.Count + 1}"))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = list.Strict,
            ErrorTitle = list.Name[..Math.Min(32, list.Name.Length)],
            Error = "Hãy chọn một từ trong danh sách, hoặc để trống.",
            SequenceOfReferences = new([cells]),
        };
    }

    // A list of words too long for a formula stands in a column of its own.
    private static Worksheet Words(IReadOnlyList<DropDown> lists)
    {
        var rows = new SheetData();
        for (var r = 0; r <= lists.Max(list => list.Words.Count); r++)
        {
            var row = new Row { RowIndex = (uint)r + 1 };
            for (var c = 0; c < lists.Count; c++)
                if (r <= lists[c].Words.Count) row.Append(Text(c, (uint)r + 1, r == 0 ? lists[c].Name : lists[c].Words[r - 1], r == 0 ? WorkbookFrame.TitleStyle : WorkbookFrame.TextStyle));
            rows.Append(row);
        }
        return new Worksheet(rows);
    }

    private static Cell Text(int column, uint row, string text, uint style) => new(new InlineString(new Text(text)))
    {
        CellReference = CellReference.Of(column, (int)row),
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };
}
