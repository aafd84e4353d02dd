using System.Globalization;
using System.IO.Compression;
using System.Xml;
using VuonLen.Core.Basics;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>
/// Writes a workbook of one sheet row by row, in the memory of one row: texts and numbers, frozen down to the row of titles. The
/// library's own writer holds the whole sheet, so it makes the frame alone and the sheet is written beside it (ECMA-376).
/// </summary>
public sealed class SheetWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int MostRows = 1_048_576;
    private readonly ZipArchive _zip;
    private readonly XmlWriter _xml;
    private readonly string[] _letters;
    private readonly int _heading;
    private int _row = 1;
    private int _column;
    private bool _open;

    /// <param name="to">Stays open.</param>
    /// <param name="widths">The width of each column, in digits of the sheet's font.</param>
    /// <param name="heading">The row of titles; rows above it say what the list is, the first of them in bold.</param>
    public SheetWriter(Stream to, string name, IReadOnlyList<int> widths, int heading = 1)
    {
        _heading = heading;
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
        BeginCell(column, _row == _heading ? WorkbookFrame.TitleStyle : _row > _heading ? WorkbookFrame.TextStyle : _row == 1 ? WorkbookFrame.LeadStyle : WorkbookFrame.SaidStyle);
        _xml.WriteAttributeString("t", "inlineStr");
        _xml.WriteStartElement("is", Main);
        _xml.WriteStartElement("t", Main);
        if (text[0] == ' ' || text[^1] == ' ') _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(XlsxText.Stored(text.ToString()));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    /// <summary>Writes the next cell of the row: a number that can be added up.</summary>
    /// <exception cref="ProblemException">The sheet is full.</exception>
    public void Number(long number)
    {
        if (!_open) BeginRow();
        BeginCell(_column++, WorkbookFrame.NumberStyle);
        _xml.WriteElementString("v", Main, number.ToString(CultureInfo.InvariantCulture));
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
        // Lists with lines above their titles are for people, who sort them, narrow them and print them.
        if (_heading > 1)
            _xml.WriteRaw($"<autoFilter ref=\"A{Digits(_heading)}:{_letters[^1]}{Digits(Math.Max(_row - 1, _heading))}\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        _xml.WriteEndElement();
        _xml.Dispose();
        _zip.Dispose();
    }

    private void BeginCell(int column, uint style)
    {
        _xml.WriteStartElement("c", Main);
        _xml.WriteAttributeString("r", _letters[column] + Digits(_row));
        _xml.WriteAttributeString("s", Digits((int)style));
    }

    private void BeginRow()
    {
        if (_row > MostRows) throw new ProblemException($"Danh sách dài quá {MostRows} dòng mà một trang tính chứa được; hãy xuất từng huyện, từng xã, hoặc xuất ra tệp .csv.",
            $"The list is longer than the {MostRows} rows a sheet can hold; export district by district, commune by commune, or to a .csv file.");
        _xml.WriteStartElement("row", Main);
        _xml.WriteAttributeString("r", Digits(_row));
        _open = true;
    }

    private void Begin(IReadOnlyList<int> widths)
    {
        _xml.WriteStartElement("worksheet", Main);
        if (_heading > 1) _xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        _xml.WriteRaw($"<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"{Digits(_heading)}\" topLeftCell=\"A{Digits(_heading + 1)}\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (var i = 0; i < widths.Count; i++)
            _xml.WriteRaw($"<col min=\"{Digits(i + 1)}\" max=\"{Digits(i + 1)}\" width=\"{Digits(widths[i])}\" style=\"{Digits((int)WorkbookFrame.TextStyle)}\" customWidth=\"1\"/>");
        _xml.WriteRaw("</cols>");
        _xml.WriteStartElement("sheetData", Main);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
