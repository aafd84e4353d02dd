using VuonLen.Core.Basics;
using VuonLen.Documents.RegisterList.Sheets;
using VuonLen.Documents.Spreadsheets;

namespace VuonLen.Documents.RegisterList;

/// <summary>Where a list stands: a CSV text, a workbook (.xlsx, .xls), or a block pasted from one. It is read once.</summary>
public sealed class ListSource : IDisposable
{
    private readonly TextReader? _csv;
    private readonly SheetBook? _book;
    private readonly bool _owned;
    private readonly bool _legacy;
    private readonly Stream? _bytes;

    private ListSource(string name, TextReader? csv, SheetBook? book, bool owned, bool legacy = false, Stream? bytes = null) =>
        (Name, _csv, _book, _owned, _legacy, _bytes) = (name, csv, book, owned, legacy, bytes);

    /// <summary>The file's name, for sentences.</summary>
    public string Name { get; }

    /// <summary>A CSV text.</summary>
    /// <param name="text">Stays open.</param>
    public static ListSource Csv(TextReader text) => new("", text, null, owned: false);

    /// <summary>A block copied from a spreadsheet: cells between tabs.</summary>
    public static ListSource Pasted(string text) => new("phần đã dán", null, new PastedBook(text), owned: true);

    /// <summary>A file by what it is: a workbook, else CSV. Its name must agree with it.</summary>
    /// <param name="bytes">Can seek; stays open.</param>
    /// <param name="name">The file's name with its ending.</param>
    /// <exception cref="ProblemException">It is no file that can be read: one sentence says why.</exception>
    public static ListSource Open(Stream bytes, string name)
    {
        var file = Path.GetFileName(name);
        if (SpreadsheetFile.Open(bytes, file) is { } book) return new(file, null, book, owned: true);
        var (encoding, legacy) = CsvEncoding.Of(bytes);
        // Bytes that are no UTF-8 and no old font become marks that the reader reports cell by cell.
        var text = new StreamReader(bytes, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        return new(file, text, null, owned: true, legacy, bytes);
    }

    /// <summary>How much of how much was read so far, in bytes of the file or of its sheets; nothing of nothing where that is not known.</summary>
    public (long Read, long Of) Progress => _book?.Progress ?? (_bytes is null ? default : (_bytes.Position, _bytes.Length));

    /// <summary>The rows of the list: the titles, then a row for each person.</summary>
    internal SheetRows Rows(ListLayout layout, ListFindings findings) =>
        _book is { } book ? new ListSheets(book, Name, layout, findings)
            : _legacy ? new ConvertedRows(new CsvRows(_csv!), new(layout), findings) : new CsvRows(_csv!);

    public void Dispose()
    {
        if (!_owned) return;
        _csv?.Dispose();
        _book?.Dispose();
    }
}
