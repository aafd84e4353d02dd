using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using VuonLen.Documents.RegisterList;
using VuonLen.Register.Tests.RegisterList;
using Xunit;

namespace VuonLen.Register.Tests.Spreadsheets;

public class TemplateTests
{
    private static MemoryStream Template()
    {
        var bytes = new MemoryStream();
        new TemplateWriter(ListWorld.Day, ListWorld.Standards, ListWorld.Facts).Write(bytes);
        bytes.Position = 0;
        return bytes;
    }

    [Fact]
    public void Titles_OfStandards_AreTheirNamesAndThoseGivenOutBeforeAreRead()
    {
        var named = new ListStandards(ListWorld.Standards.All.Select(standard => standard with { Name = "chuẩn " + standard.Id.ToUpperInvariant() }));
        using var bytes = new MemoryStream();
        new TemplateWriter(ListWorld.Day, named, ListWorld.Facts).Write(bytes);
        using (var document = SpreadsheetDocument.Open(bytes, false))
            Assert.Contains("Diện theo chuẩn NATION-1", string.Join("|", document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()).Select(cell => cell.InnerText)), StringComparison.Ordinal);
        // The clean list bears the ids.
        var (reader, households) = ListFile.Read(ListFile.Clean().Text(), ListWorld.Context with { Standards = named });
        Assert.Empty(reader.Findings.Kept);
        Assert.Equal(3, households.Count);
    }

    [Fact]
    public void Write_Template_IsAWorkbookAsTheStandardHasIt()
    {
        using var bytes = Template();
        using var document = SpreadsheetDocument.Open(bytes, false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => error.Path?.XPath + ": " + error.Description));
    }

    [Fact]
    public void Write_Template_OffersTheWordsOfTheVocabularyAndOfTheClasses()
    {
        using var bytes = Template();
        using var document = SpreadsheetDocument.Open(bytes, false);
        var sheets = document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet).ToList();
        var words = sheets[1].Descendants<Row>().SelectMany(row => row.Elements<Cell>()).GroupBy(cell => new string([.. cell.CellReference!.Value!.Where(char.IsLetter)]))
            .Select(column => column.Select(cell => cell.InnerText).ToArray()).ToDictionary(column => column[0], column => column[1..]);
        Assert.Equal(["x"], words["Chủ hộ"]);
        Assert.Equal(["Nam", "Nữ"], words["Giới tính"]);
        Assert.Equal(["Chủ hộ", "Vợ/chồng", "Con đẻ", "Con nuôi", "Bố/mẹ", "Không quan hệ gia đình"], words["Quan hệ với chủ hộ"]);
        Assert.Equal(["Hộ nghèo", "Hộ cận nghèo", "Hộ có mức sống trung bình", "Hộ không thuộc diện nào", "Chưa đủ thông tin để xếp diện", "Chưa rà soát"], words["Phân loại hộ"]);
        Assert.Equal(words["Phân loại hộ"], words["Diện theo nation-1"]);
        var choices = sheets[0].Descendants<DataValidation>().ToList();
        Assert.Equal(words.Count, choices.Count);
        // «Nguyên nhân nghèo» may hold several words, so typing others is not refused.
        Assert.Equal(["Dạng khuyết tật", "Nguyên nhân nghèo"], choices.Where(choice => !choice.ShowErrorMessage!.Value).Select(choice => choice.ErrorTitle!.Value!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Write_TemplateFilledIn_IsTheList()
    {
        using var bytes = Template();
        using (var document = SpreadsheetDocument.Open(bytes, true))
        {
            var sheet = document.WorkbookPart!.Workbook.Descendants<Sheet>().First();
            var data = ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet.GetFirstChild<SheetData>()!;
            foreach (var row in ListFile.Clean().Rows.Skip(1))
                data.Append(new Row(row.Select(cell => new Cell(new InlineString(new Text(cell))) { DataType = CellValues.InlineString })));
        }
        var (reader, households) = SmallWorkbook.Read(bytes, "mau.xlsx");
        Assert.Empty(reader.Findings.Kept);
        Assert.Equal(ListFile.Written(ListWorld.Households), SmallWorkbook.Rewritten(households));
    }

    [Fact]
    public void Write_TemplateLeftEmpty_HasNoRowsToRead()
    {
        using var bytes = Template();
        var (reader, _) = SmallWorkbook.Read(bytes, "mau.xlsx");
        Assert.Equal("no_rows", Assert.Single(reader.Findings.Kept).Kind);
    }
}
