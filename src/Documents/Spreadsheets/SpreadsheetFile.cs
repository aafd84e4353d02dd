using VuonLen.Core.Basics;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>Tells by a file's first bytes what it is, whatever its name says, and opens workbooks.</summary>
public static class SpreadsheetFile
{
    private static readonly string[] Endings = [".xlsx", ".xls", ".xlsm", ".xlsb", ".xltx", ".xltm", ".ods"];

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> EmptyZip => "PK\u0005\u0006"u8;

    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Whether a file's name ends as that of a spreadsheet.</summary>
    internal static bool IsNamedAsOne(string file) => Endings.Contains(Path.GetExtension(file).ToLowerInvariant());

    /// <summary>Opens a workbook; null when neither the bytes nor the name are a workbook's, so that the file may be CSV.</summary>
    /// <param name="bytes">Can seek; stays open.</param>
    /// <param name="file">The file's name with its ending.</param>
    /// <exception cref="ProblemException">It is a workbook that cannot be read, or its name and its bytes disagree.</exception>
    public static SheetBook? Open(Stream bytes, string file)
    {
        Span<byte> begin = stackalloc byte[4];
        bytes.Position = 0;
        var read = bytes.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
        bytes.Position = 0;
        var ending = Path.GetExtension(file).ToLowerInvariant();
        if (ending is ".xlsm" or ".xltm") throw SheetRefusals.Macros(file);
        if (read == 0 && Endings.Contains(ending)) throw SheetRefusals.Empty(file);
        if (begin.SequenceEqual(EmptyZip) && Endings.Contains(ending)) throw SheetRefusals.NotASpreadsheet(file);
        if (begin.SequenceEqual(Zip)) return OpenZip(bytes, file, ending);
        if (begin.SequenceEqual(Compound)) return OpenCompound(bytes, file, ending);
        if (Endings.Contains(ending)) throw SheetRefusals.NotASpreadsheet(file);
        return PlainText.Is(bytes) ? null : throw SheetRefusals.NotAList(file);
    }

    private static XlsxBook OpenZip(Stream bytes, string file, string ending)
    {
        var book = new XlsxBook(bytes, file);
        if (ending == ".xlsx") return book;
        book.Dispose();
        throw SheetRefusals.WrongName(file, ".xlsx");
    }

    private static XlsBook OpenCompound(Stream bytes, string file, string ending)
    {
        if (XlsBook.IsEncryptedXlsx(bytes)) throw SheetRefusals.Password(file);
        var book = new XlsBook(bytes, file);
        if (ending == ".xls") return book;
        book.Dispose();
        throw SheetRefusals.WrongName(file, ".xls");
    }
}
