using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using VuonLen.Core.Basics;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>A workbook of Excel 2007 and later (.xlsx, ECMA-376). Sheets are read as a stream, only the texts they share are held.</summary>
internal sealed class XlsxBook : SheetBook
{
    private readonly SpreadsheetDocument _document;
    private readonly List<(string Name, WorksheetPart Part)> _sheets;
    private readonly DateShown[] _shown;
    private readonly bool _from1904;
    private readonly string _file;
    private readonly long _allowance;
    private readonly Dictionary<string, long> _sizes;
    private readonly Dictionary<int, BoundedStream> _opened = [];
    private string[]? _shared;

    /// <param name="bytes">Stays open.</param>
    /// <param name="file">The file's name, for sentences.</param>
    /// <exception cref="ProblemException">The file is no workbook that can be read.</exception>
    public XlsxBook(Stream bytes, string file)
    {
        _file = file;
        _allowance = ZipLimits.Allowance(bytes.Length);
        _sizes = ZipLimits.Check(bytes, file);
        try
        {
            _document = SpreadsheetDocument.Open(bytes, isEditable: false, new OpenSettings { MaxCharactersInPart = ZipLimits.SmallPart });
            var workbook = _document.WorkbookPart ?? throw SheetRefusals.Broken(file);
            if (_document.DocumentType is SpreadsheetDocumentType.MacroEnabledWorkbook or SpreadsheetDocumentType.MacroEnabledTemplate) throw SheetRefusals.Macros(file);
            _from1904 = workbook.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
            _sheets = [.. workbook.Workbook.Descendants<Sheet>().Where(IsShown).Select(sheet => (sheet.Name?.Value ?? "", workbook.GetPartById(sheet.Id!.Value!) as WorksheetPart))
                .Where(sheet => sheet.Item2 is not null).Select(sheet => (sheet.Item1, sheet.Item2!))];
            _shown = Shown(workbook.WorkbookStylesPart?.Stylesheet);
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            _document?.Dispose();
            throw SheetRefusals.Broken(file, broken);
        }
    }

    public override int Count => _sheets.Count;

    public override SheetRows Open(int sheet)
    {
        try
        {
            _shared ??= _document.WorkbookPart!.SharedStringTablePart is { } table ? XlsxText.ReadShared(Bounded(table)) : [];
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw SheetRefusals.Broken(_file, broken);
        }
        return new XlsxRows(_sheets[sheet].Name, _opened[sheet] = Bounded(_sheets[sheet].Part), _file, new(_shared, _shown, _from1904));
    }

    public override (long Read, long Of) Progress =>
        (_opened.Values.Sum(sheet => sheet.Taken), _sheets.Sum(sheet => _sizes.GetValueOrDefault(sheet.Part.Uri.OriginalString.TrimStart('/'))));

    protected override void Close() => _document.Dispose();

    /// <summary>Whether a failure says that the file is not as it should be.</summary>
    internal static bool IsBroken(Exception problem) => problem is XmlException or OpenXmlPackageException or InvalidDataException or FileFormatException
        or FormatException or ArgumentException or InvalidOperationException or IOException or NullReferenceException or KeyNotFoundException
        or OverflowException or IndexOutOfRangeException;

    private BoundedStream Bounded(OpenXmlPart part) => new(part.GetStream(FileMode.Open, FileAccess.Read), _allowance, () => SheetRefusals.TooLarge(_file));

    private static bool IsShown(Sheet sheet) => sheet.State is null || sheet.State.Value == SheetStateValues.Visible;

    private static DateShown[] Shown(Stylesheet? styles)
    {
        if (styles?.CellFormats is not { } formats) return [];
        var written = new Dictionary<uint, DateShown>();
        foreach (var format in styles.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            if (format.NumberFormatId?.Value is { } id) written[id] = DateFormats.Written(format.FormatCode?.Value);
        return [.. formats.Elements<CellFormat>().Select(format => format.NumberFormatId?.Value is not { } id ? DateShown.Nothing
            : written.TryGetValue(id, out var shown) ? shown : DateFormats.BuiltIn(id))];
    }
}
