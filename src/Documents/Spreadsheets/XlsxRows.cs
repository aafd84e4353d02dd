using System.Globalization;
using System.Xml;
using VuonLen.Core.Basics;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>What the cells of a workbook refer to.</summary>
/// <param name="Shared">The texts that cells share.</param>
/// <param name="Shown">By style: how much of a day its numbers show.</param>
/// <param name="From1904">Whether days are counted from 1904 instead of 1900.</param>
internal sealed record XlsxTables(string[] Shared, DateShown[] Shown, bool From1904);

/// <summary>Goes through the rows of one sheet of an .xlsx workbook; rows without cells are passed over.</summary>
internal sealed class XlsxRows : SheetRows
{
    private readonly string _sheet, _file;
    private readonly XlsxTables _tables;
    private readonly XmlReader _xml;
    private readonly GridRow _row = new();
    private int _number;

    public XlsxRows(string sheet, Stream part, string file, XlsxTables tables)
    {
        (_sheet, _file, _tables) = (sheet, file, tables);
        _xml = XmlReader.Create(part, XlsxText.Settings);
    }

    public override string? Sheet => _sheet;

    public override int Row => _row.Number;

    public override int Count => _row.Count;

    public override ReadOnlySpan<char> this[int column] => _row[column];

    public override int Formula => _row.Formula;

    public override bool Next()
    {
        try
        {
            return Advance();
        }
        catch (Exception broken) when (XlsxBook.IsBroken(broken) && broken is not ProblemException)
        {
            throw SheetRefusals.Broken(_file, broken);
        }
    }

    protected override void Close() => _xml.Dispose();

    private bool Advance()
    {
        while (_xml.Read())
        {
            if (_xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == "sheetData") return false;
            if (_xml.NodeType != XmlNodeType.Element || _xml.LocalName != "row") continue;
            _number = int.TryParse(_xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : _number + 1;
            _row.Begin(_number);
            if (!_xml.IsEmptyElement) ReadCells();
            if (_row.Count > 0 || _row.Formula >= 0) return true;
        }
        return false;
    }

    private void ReadCells()
    {
        var next = 0;
        while (_xml.Read() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == "row"))
        {
            if (_xml.NodeType != XmlNodeType.Element || _xml.LocalName != "c") continue;
            var column = _xml.GetAttribute("r") is { } name ? CellReference.ColumnOf(name) : next;
            next = column + 1;
            if (_xml.IsEmptyElement || column < 0) continue;
            var (type, style) = (_xml.GetAttribute("t"), _xml.GetAttribute("s"));
            var text = ReadCell(column, type, style);
            if (text.Length == 0) continue;
            MustFit(column, _number);
            _row.Put(column, text);
        }
    }

    private string ReadCell(int column, string? type, string? style)
    {
        var text = "";
        while (_xml.Read() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == "c"))
        {
            if (_xml.NodeType != XmlNodeType.Element) continue;
            switch (_xml.LocalName)
            {
                case "f": _row.PutFormula(column); break;
                case "v": text = Text(ReadValue(), type, style); break;
                case "is": text = XlsxText.Read(_xml); break;
            }
        }
        return text;
    }

    private string ReadValue()
    {
        if (_xml.IsEmptyElement || !_xml.Read()) return "";
        return _xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA ? _xml.Value : "";
    }

    private string Text(string value, string? type, string? style)
    {
        switch (type)
        {
            case "s": return _tables.Shared[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)];
            case "b": return value == "1" ? "TRUE" : "FALSE";
            case "str": return XlsxText.Plain(value);
            case "e": return value;
            case "d" when DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var day): return DateFormats.Text(day, DateShown.Day);
            default: return Number(value, style);
        }
    }

    private string Number(string value, string? style)
    {
        var shown = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _tables.Shown.Length ? _tables.Shown[at] : DateShown.Nothing;
        if (shown != DateShown.Nothing && NumberText.TryRead(value, out var serial) && DateFormats.Text(serial, shown, _tables.From1904) is { } day) return day;
        return NumberText.Of(value);
    }
}
