using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>Formats of a workbook with another ground: each as it was, but coloured.</summary>
internal sealed class MarkStyles
{
    private const string ErrorColour = "FFFFC7CE";
    private const string WarningColour = "FFFFEB9C";
    private readonly Stylesheet _styles;
    private readonly uint _error, _warning;
    private readonly Dictionary<(uint Style, bool IsError), uint> _made = [];

    public MarkStyles(WorkbookPart workbook)
    {
        var part = workbook.WorkbookStylesPart ?? workbook.AddNewPart<WorkbookStylesPart>();
        _styles = part.Stylesheet ??= WorkbookFrame.Styles();
        _styles.Fills ??= new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }));
        _styles.CellFormats ??= new CellFormats(new CellFormat());
        (_error, _warning) = (Fill(ErrorColour), Fill(WarningColour));
    }

    /// <summary>A format like another one, coloured.</summary>
    public uint Marked(uint style, bool isError)
    {
        if (_made.TryGetValue((style, isError), out var known)) return known;
        var formats = _styles.CellFormats!;
        var format = formats.Elements<CellFormat>().ElementAtOrDefault((int)style)?.CloneNode(true) as CellFormat ?? new CellFormat();
        format.FillId = isError ? _error : _warning;
        format.ApplyFill = true;
        formats.Append(format);
        formats.Count = (uint)formats.Elements<CellFormat>().Count();
        return _made[(style, isError)] = formats.Count.Value - 1;
    }

    private uint Fill(string colour)
    {
        var fills = _styles.Fills!;
        fills.Append(new Fill(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid }));
        fills.Count = (uint)fills.Elements<Fill>().Count();
        return fills.Count.Value - 1;
    }
}
