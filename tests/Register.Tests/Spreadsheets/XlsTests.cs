using VuonLen.Documents.RegisterList;
using VuonLen.Register.Tests.RegisterList;
using Xunit;

namespace VuonLen.Register.Tests.Spreadsheets;

/// <summary>
/// The small world's list as a workbook of Excel 97 to 2003, with a title above, some codes, days and amounts as numbers, and a second sheet.
/// The file was made once by another program (SheetJS); nothing here writes .xls.
/// </summary>
public class XlsTests
{
    private static MemoryStream Bytes()
    {
        using var file = typeof(XlsTests).Assembly.GetManifestResourceStream("danh-sach.xls")!;
        var bytes = new MemoryStream();
        file.CopyTo(bytes);
        bytes.Position = 0;
        return bytes;
    }

    [Fact]
    public void Read_WorkbookOf97_IsTheListOfTheCsv()
    {
        using var bytes = Bytes();
        var (reader, households) = SmallWorkbook.Read(bytes, "danh-sach.xls");
        Assert.Equal([("Tổng hợp", 1, "sheet_skipped"), ("Danh sách", 3, "code_zero_lost")],
            reader.Findings.Kept.Select(finding => (finding.Sheet, finding.Row, finding.Kind)));
        Assert.Equal(ListFile.Written(ListWorld.Households), SmallWorkbook.Rewritten(households));
    }

    [Fact]
    public void Read_WorkbookOf97CutShort_IsRefusedInOneSentence()
    {
        using var whole = Bytes();
        for (var length = 100; length < whole.Length; length += 997)
        {
            using var bytes = new MemoryStream(whole.ToArray()[..length]);
            try
            {
                SmallWorkbook.Read(bytes, "danh-sach.xls");
            }
            catch (Core.Basics.ProblemException refused)
            {
                Assert.Contains("bảng tính Excel", refused.Message, StringComparison.Ordinal);
            }
        }
    }
}
