using System.Globalization;
using System.IO.Compression;
using System.Xml;
using VuonLen.Core.Basics;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>
/// Writes a workbook of one sheet row by row, in the memory of one row: text cells only, the first row frozen as titles. The
/// library's own writer holds the whole sheet, so it makes the frame alone and the sheet is written beside it (ECMA-376).
/// </summary>
public sealed class SheetWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int MostRows = 1_048_576;
    private readonly ZipArchive _zip;
    private readonly XmlWriter _xml;
    private readonly string[] _letters;
    private int _row = 1;
    private int _column;
    private bool _open;

    /// <param name="to">Stays open.</param>
    /// <param name="widths">The width of each column, in digits of the sheet's font.</param>
    public SheetWriter(Stream to, string name, IReadOnlyList<int> widths)
    {
        var (frame, sheet) = WorkbookFrame.OfOneSheet(name);
        _zip = new(to, ZipArchiveMode.Create, leaveOpen: true);
        WorkbookFrame.Copy(frame, _zip, except: sheet);
        _xml = XmlWriter.Create(WorkbookFrame.Part(_zip, sheet).Open(), new XmlWriterSettings { CloseOutput = true });
        _letters = [.. Enumerable.Range(0, widths.Count).Select(CellReference.Column)];
        Begin(widths);
    }

    /// <summary>Writes the next cell of the row; an empty one only takes its place.</summary>
    /// <exception cref="ProblemException">The sheet is full.</exception>
    public void Cell(ReadOnlySpan<char> text)
    {
        if (!_open) BeginRow();
        var column = _column++;
        if (text.IsEmpty) return;
        _xml.WriteStartElement("c", Main);
        _xml.WriteAttributeString("r", _letters[column] + Number(_row));
        _xml.WriteAttributeString("s", Number((int)(_row == 1 ? WorkbookFrame.TitleStyle : WorkbookFrame.TextStyle)));
        _xml.WriteAttributeString("t", "inlineStr");
        _xml.WriteStartElement("is", Main);
        _xml.WriteStartElement("t", Main);
        if (text[0] == ' ' || text[^1] == ' ') _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(XlsxText.Stored(text.ToString()));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        if (!_open) BeginRow();
        _xml.WriteEndElement();
        (_open, _column) = (false, 0);
        _row++;
    }

    public void Dispose()
    {
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.Dispose();
        _zip.Dispose();
    }

    private void BeginRow()
    {
        if (_row > MostRows) throw new ProblemException($"Danh sách dài quá {MostRows} dòng mà một trang tính chứa được; hãy xuất từng huyện, từng xã, hoặc xuất ra tệp .csv.");
        _xml.WriteStartElement("row", Main);
        _xml.WriteAttributeString("r", Number(_row));
        _open = true;
    }

    private void Begin(IReadOnlyList<int> widths)
    {
        _xml.WriteStartElement("worksheet", Main);
        _xml.WriteRaw($"<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (var i = 0; i < widths.Count; i++)
            _xml.WriteRaw($"<col min=\"{Number(i + 1)}\" max=\"{Number(i + 1)}\" width=\"{Number(widths[i])}\" style=\"{Number((int)WorkbookFrame.TextStyle)}\" customWidth=\"1\"/>");
        _xml.WriteRaw("</cols>");
        _xml.WriteStartElement("sheetData", Main);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
