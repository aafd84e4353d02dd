using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using VuonLen.Core.Basics;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>A workbook of Excel 97 to 2003 (.xls).</summary>
internal sealed class XlsBook : SheetBook
{
    private const int LongestSearched = 64 << 20;
    private const int SmallestCompound = 1536;
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");
    private readonly IExcelDataReader _reader;
    private readonly List<int> _shown = [];
    private readonly string _file;

    // Workbooks before Excel 97 keep texts in a code page of Windows.
    static XlsBook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="bytes">Stays open.</param>
    /// <exception cref="ProblemException">The file is no workbook that can be read.</exception>
    public XlsBook(Stream bytes, string file)
    {
        _file = file;
        bytes.Position = 0;
        try
        {
            _reader = ExcelReaderFactory.CreateBinaryReader(bytes, new ExcelReaderConfiguration { LeaveOpen = true });
            for (var i = 0; i < _reader.ResultsCount; i++)
            {
                if (_reader.VisibleState == "visible") _shown.Add(i);
                if (!_reader.NextResult()) break;
            }
        }
        catch (InvalidPasswordException locked)
        {
            throw SheetRefusals.Password(file, locked);
        }
        catch (ExcelReaderException other) when (bytes.Length > SmallestCompound)
        {
            throw SheetRefusals.NotASpreadsheet(file, other);
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw SheetRefusals.Broken(file, broken);
        }
    }

    public override int Count => _shown.Count;

    public override SheetRows Open(int sheet)
    {
        try
        {
            _reader.Reset();
            for (var i = 0; i < _shown[sheet]; i++) _reader.NextResult();
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw SheetRefusals.Broken(_file, broken);
        }
        return new XlsRows(_reader, _file);
    }

    /// <summary>Whether a compound file holds an .xlsx workbook behind a password ([MS-OFFCRYPTO] §2.3.4.4: a stream named EncryptedPackage).</summary>
    public static bool IsEncryptedXlsx(Stream bytes)
    {
        if (bytes.Length > LongestSearched) return false;
        bytes.Position = 0;
        var all = new byte[bytes.Length];
        bytes.ReadExactly(all);
        bytes.Position = 0;
        return all.AsSpan().IndexOf(EncryptedPackage) >= 0;
    }

    /// <summary>Whether a failure says that the file is not as it should be.</summary>
    internal static bool IsBroken(Exception problem) => problem is ExcelReaderException || XlsxBook.IsBroken(problem);

    protected override void Close() => _reader.Dispose();
}
