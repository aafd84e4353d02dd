using System.Globalization;
using System.Text;
using VuonLen.Documents.RegisterList;
using VuonLen.Register.Tests.Spreadsheets;
using Xunit;

namespace VuonLen.Register.Tests.RegisterList;

/// <summary>CSV typed for the fonts from before Unicode, as Excel saves it: in UTF-8, or in the bytes of Windows.</summary>
public class LegacyCsvTests
{
    // «Lê Thị Vợ», «Nguyễn Văn Đức» as those fonts store them.
    [Theory]
    [InlineData("Lª ThÞ Vî", "Lê Thị Vợ", "TCVN3", false)]
    [InlineData("Lª ThÞ Vî", "Lê Thị Vợ", "TCVN3", true)]
    [InlineData("NguyÔn V¨n §øc", "Nguyễn Văn Đức", "TCVN3", true)]
    [InlineData("Nguyeãn Vaên Ñöùc", "Nguyễn Văn Đức", "VNI", true)]
    public void Read_NamesOfAnOldFont_AreConvertedWithOneWarning(string typed, string name, string font, bool western)
    {
        var list = Western().With(3, "Họ tên thành viên", typed);
        list.Rows[0][list.Column("Họ tên thành viên")] = "HoVaTenThanhVien";
        var (reader, read) = Read(list.Text(), western);
        var warning = Assert.Single(reader.Findings.Kept, finding => finding.Kind == "encoding_converted");
        Assert.Contains(font, warning.Problem, StringComparison.Ordinal);
        Assert.Equal("HoVaTenThanhVien", warning.Column);
        Assert.Equal(0, reader.Findings.Errors);
        Assert.Equal(name, read[0].Household.Members[1].Name);
    }

    [Fact]
    public void Read_OneStrayWesternSignInAListOfUnicode_ConvertsNothing()
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(ListFile.Clean().With(3, "Ghi chú", "sè 5").Text()));
        var (reader, read) = SmallWorkbook.Read(bytes, "danh-sach.csv");
        Assert.Empty(reader.Findings.Kept);
        Assert.Equal("Lê Thị Vợ", read[0].Household.Members[1].Name);
    }

    [Fact]
    public void Read_ColumnTitledStt_IsTheNumber()
    {
        var list = ListFile.Clean();
        list.Rows[0][list.Column("TT")] = "STT";
        Assert.Empty(ListFile.Read(list.Text()).Reader.Findings.Kept);
    }

    [Fact]
    public void Read_ListWithoutItsDay_TakesTheDayGiven()
    {
        var list = ListFile.Clean().Without("Ngày lập danh sách");
        var (reader, read) = ListFile.Read(list.Text(), ListWorld.Context with { Day = ListWorld.Day });
        Assert.Empty(reader.Findings.Kept);
        Assert.Equal((3, ListWorld.Day), (read.Count, reader.Day));
        Assert.Contains(ListFile.Read(list.Text()).Reader.Findings.Kept, finding => finding.Kind == "column_missing");
    }

    // The clean list in letters and ids that Windows-1252 has, as such a file would be but for the names.
    private static ListFile Western()
    {
        var list = ListFile.Clean();
        var ids = new ListLayout(ListWorld.Standards.Others(ListWorld.Day), ListWorld.Facts).Columns.ToDictionary(column => column.Title, column => column.Id);
        for (var column = 0; column < list.Rows[0].Length; column++)
        {
            list.Rows[0][column] = ids[list.Rows[0][column]];
            for (var row = 1; row < list.Rows.Count; row++) list.Rows[row][column] = Plain(list.Rows[row][column]);
        }
        // The first household alone: the others say «không có» in a cell, which no old font does in these letters.
        list.Rows.RemoveRange(5, list.Rows.Count - 5);
        list.Rows[0][Array.IndexOf(list.Rows[0], "HoVaTenThanhVien")] = "Họ tên thành viên";
        return list;
    }

    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).Replace('đ', 'd').Replace('Đ', 'D');

    private static (RegisterListReader Reader, List<ListedHousehold> Households) Read(string text, bool western)
    {
        using var bytes = new MemoryStream((western ? Encoding.Latin1 : Encoding.UTF8).GetBytes(text));
        return SmallWorkbook.Read(bytes, "danh-sach.csv");
    }
}
