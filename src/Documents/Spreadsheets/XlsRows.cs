using System.Globalization;
using ExcelDataReader;
using VuonLen.Core.Basics;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>Goes through the rows of one sheet of an .xls workbook. What a formula last gave is read as a value: the reader does not tell them apart.</summary>
internal sealed class XlsRows(IExcelDataReader reader, string file) : SheetRows
{
    private const int MostColumns = 200;
    private readonly GridRow _row = new();
    private int _number;

    public override string? Sheet { get; } = reader.Name;

    public override int Row => _row.Number;

    public override int Count => _row.Count;

    public override ReadOnlySpan<char> this[int column] => _row[column];

    public override bool Next()
    {
        try
        {
            if (!reader.Read()) return false;
            _row.Begin(++_number);
            for (var i = 0; i < reader.FieldCount; i++)
            {
                var text = Text(i);
                if (text.Length > 0 && i >= MostColumns) throw SheetRefusals.Columns(Sheet, CellReference.Of(i, _number), MostColumns);
                _row.Put(i, text);
            }
            return true;
        }
        catch (Exception broken) when (XlsBook.IsBroken(broken) && broken is not ProblemException)
        {
            throw SheetRefusals.Broken(file, broken);
        }
    }

    private string Text(int column) => reader.GetValue(column) switch
    {
        null => "",
        string text => text,
        DateTime day => DateFormats.Text(day, DateFormats.Written(reader.GetNumberFormatString(column)) is var shown and not DateShown.Nothing ? shown : DateShown.Day),
        double number => NumberText.Of(number),
        bool flag => flag ? "TRUE" : "FALSE",
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };
}
