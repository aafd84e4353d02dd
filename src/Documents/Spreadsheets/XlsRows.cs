using System.Globalization;
using ExcelDataReader;
using VuonLen.Core.Basics;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>Goes through the rows of one sheet of an .xls workbook.</summary>
/// <param name="formulas">By row, from 1: the first column with a formula, from 0.</param>
internal sealed class XlsRows(IExcelDataReader reader, string file, Dictionary<int, int> formulas) : SheetRows
{
    private readonly GridRow _row = new();
    private int _number;

    public override string? Sheet { get; } = reader.Name;

    public override int Row => _row.Number;

    public override int Count => _row.Count;

    public override ReadOnlySpan<char> this[int column] => _row[column];

    public override int Formula => formulas.GetValueOrDefault(_number, -1);

    public override bool Next()
    {
        try
        {
            if (!reader.Read()) return false;
            _row.Begin(++_number);
            for (var i = 0; i < reader.FieldCount; i++)
            {
                var text = Text(i);
                if (text.Length > 0) MustFit(i, _number);
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
