using VuonLen.Documents.RegisterList;
using VuonLen.Register.Tests.RegisterList;
using Xunit;

namespace VuonLen.Register.Tests.Spreadsheets;

/// <summary>A workbook and a CSV of one list say the same, in both directions.</summary>
public class WorkbookRoundTripTests
{
    private static MemoryStream Workbook()
    {
        var bytes = new MemoryStream();
        Assert.Equal(8, new RegisterListWriter(ListWorld.Day, ListWorld.Standards, ListWorld.Facts).WriteWorkbook(bytes, ListWorld.Households));
        bytes.Position = 0;
        return bytes;
    }

    [Fact]
    public void WriteWorkbook_ReadAgain_IsTheListOfTheCsv()
    {
        using var bytes = Workbook();
        var (reader, households) = SmallWorkbook.Read(bytes, "danh-sach.xlsx");
        Assert.Empty(reader.Findings.Kept);
        Assert.Equal(8, reader.Rows);
        Assert.Equal(ListFile.Written(ListWorld.Households), SmallWorkbook.Rewritten(households));
    }

    [Fact]
    public void WriteWorkbook_Twice_GivesEqualBytes()
    {
        using var one = Workbook();
        using var two = Workbook();
        Assert.Equal(one.ToArray(), two.ToArray());
    }

    [Fact]
    public void Read_CellsOfAWorkbookMadeByHand_AreTheListOfTheCsv()
    {
        var (reader, households) = SmallWorkbook.Of(ListFile.Clean()).Read();
        Assert.Empty(reader.Findings.Kept);
        Assert.Equal(ListFile.Written(ListWorld.Households), SmallWorkbook.Rewritten(households));
    }

    [Fact]
    public void Read_BlockPastedFromASpreadsheet_IsTheListOfTheCsv()
    {
        var reader = new RegisterListReader(ListWorld.Context);
        using var pasted = ListSource.Pasted(ListFile.Clean().Text('\t').Replace("\n", "\r\n", StringComparison.Ordinal));
        var households = reader.Read(pasted).ToList();
        Assert.Empty(reader.Findings.Kept);
        Assert.Equal(ListFile.Written(ListWorld.Households), SmallWorkbook.Rewritten(households));
    }

    [Fact]
    public void Read_FaultInAWorkbook_IsFoundWithSheetRowAndColumn()
    {
        var (reader, households) = SmallWorkbook.Of(ListFile.Clean().With(4, "Giới tính", "Trai")).Read();
        var finding = Assert.Single(reader.Findings.Kept);
        Assert.Equal(("Danh sách", 4, "Giới tính", "Trai", "error"), (finding.Sheet, finding.Row, finding.Column, finding.Value, finding.Severity));
        Assert.Empty(households);
    }

    [Fact]
    public void Read_FaultOfAWholeHouseholdOnTheFirstOfTwoSheets_IsFoundOnItsSheet()
    {
        var list = ListFile.Clean().With(2, "Số nhân khẩu", "5");
        var (reader, _) = new SmallWorkbook().Sheet("Thôn Đoài", list.Rows[..7]).Sheet("Tổ 3", [list.Rows[0], .. list.Rows[7..]]).Read();
        var finding = Assert.Single(reader.Findings.Kept);
        Assert.Equal(("Thôn Đoài", 2, "Số nhân khẩu", "persons_differ"), (finding.Sheet, finding.Row, finding.Column, finding.Kind));
        Assert.Equal(8, reader.Rows);
    }
}
