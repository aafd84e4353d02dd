using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using VuonLen.Documents.RegisterList;
using VuonLen.Register.Tests.RegisterList;
using Xunit;

namespace VuonLen.Register.Tests.Spreadsheets;

public class FindingsMarkerTests
{
    private static readonly ListLayout Layout = new(ListWorld.Standards.All, ListWorld.Facts);

    private static (MemoryStream Original, IReadOnlyList<ListFinding> Findings) Faulty()
    {
        var list = ListFile.Clean().With(4, "Giới tính", "Trai").With(4, "Ngày sinh", "").With(2, "Mã xã", "7001");
        var bytes = new SmallWorkbook().Sheet("Danh sách", [["DANH SÁCH HỘ NGHÈO"], .. list.Rows]).Bytes();
        var findings = SmallWorkbook.Read(bytes, "danh-sach.xlsx").Reader.Findings.Kept;
        Assert.Equal(["code_zero_lost", "birth_missing", "sex_unknown"], findings.Select(finding => finding.Kind));
        return (bytes, findings);
    }

    private static MemoryStream Marked(Stream original, IReadOnlyList<ListFinding> findings)
    {
        var marked = new MemoryStream();
        new FindingsMarker(Layout).Write(original, findings, marked, words => words.Vi);
        marked.Position = 0;
        return marked;
    }

    private static (Dictionary<string, string> Colours, Dictionary<string, string> Comments) Read(Stream marked)
    {
        using var document = SpreadsheetDocument.Open(marked, false);
        var workbook = document.WorkbookPart!;
        var part = workbook.WorksheetParts.Single();
        var styles = workbook.WorkbookStylesPart!.Stylesheet!;
        string? Colour(Cell cell) => styles.Fills!.Elements<Fill>().ElementAt((int)(styles.CellFormats!.Elements<CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0)).FillId?.Value ?? 0))
            .PatternFill?.ForegroundColor?.Rgb?.Value;
        return (part.Worksheet.Descendants<Cell>().Where(cell => Colour(cell) is not null).ToDictionary(cell => cell.CellReference!.Value!, cell => Colour(cell)!),
            part.WorksheetCommentsPart!.Comments.CommentList!.Elements<Comment>().ToDictionary(comment => comment.Reference!.Value!, comment => comment.InnerText));
    }

    [Fact]
    public void Write_CellsWithFindings_AreColouredAndCommented()
    {
        var (original, findings) = Faulty();
        using var marked = Marked(original, findings);
        var (colours, comments) = Read(marked);
        // Row 5 of the sheet is row 4 of the list; F is the birth, which was empty, G the sex, M the commune's code.
        Assert.Equal([("F5", "FFFFC7CE"), ("G5", "FFFFC7CE"), ("M3", "FFFFEB9C")], colours.Select(pair => (pair.Key, pair.Value)).Order());
        Assert.Equal(["F5", "G5", "M3"], comments.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(findings.Single(finding => finding.Column == "Giới tính").Problem, comments["G5"]);
        original.Dispose();
    }

    [Fact]
    public void Write_MarkedWorkbook_IsAsTheStandardHasItAndReadsAsBefore()
    {
        var (original, findings) = Faulty();
        using var marked = Marked(original, findings);
        using (var document = SpreadsheetDocument.Open(marked, false))
            Assert.DoesNotContain(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken), error => error.Part is WorksheetPart or WorksheetCommentsPart);
        marked.Position = 0;
        Assert.Equal(findings, SmallWorkbook.Read(marked, "danh-sach.xlsx").Reader.Findings.Kept);
        original.Dispose();
    }

    [Fact]
    public void Write_MarkedTwice_KeepsTheFirstComments()
    {
        var (original, findings) = Faulty();
        using var once = Marked(original, findings);
        using var twice = Marked(once, [findings[0] with { Problem = "Lần hai." }, findings[0] with { Row = 4, Problem = "Ô khác." }]);
        var (_, comments) = Read(twice);
        Assert.Equal(findings[0].Problem + "\nLần hai.", comments["M3"]);
        Assert.Equal("Ô khác.", comments["M4"]);
        Assert.Equal(4, comments.Count);
        original.Dispose();
    }

    [Fact]
    public void Write_FindingOfAWholeRow_StandsAtItsBeginning()
    {
        var (original, findings) = Faulty();
        using var marked = Marked(original, [findings[0] with { Column = "", Row = 40, Problem = "Cả dòng." }]);
        Assert.Equal("Cả dòng.", Read(marked).Comments["A40"]);
        original.Dispose();
    }
}
