using System.Globalization;
using System.Text;
using VuonLen.Documents.RegisterList;
using VuonLen.Documents.RegisterList.Sheets;
using VuonLen.Register.Tests.RegisterList;
using Xunit;

namespace VuonLen.Register.Tests.Spreadsheets;

/// <summary>What officers do with a list in a spreadsheet, and what is made of it: the list that was meant, with a warning where something was repaired.</summary>
public class OfficersSheetTests
{
    private static readonly byte[] Meant = ListFile.Written(ListWorld.Households);

    private static void IsMeant((RegisterListReader Reader, List<ListedHousehold> Households) read, params string[] warnings)
    {
        Assert.Equal(warnings, read.Reader.Findings.Kept.Select(finding => finding.Kind));
        Assert.Equal(0, read.Reader.Findings.Errors);
        Assert.Equal(Meant, SmallWorkbook.Rewritten(read.Households));
    }

    [Fact]
    public void Read_TitlesAboveSumsAndEmptyRowsAndColumns_IsTheList()
    {
        var rows = ListFile.Clean().Rows.Select(row => (string?[])[null, row[0], null, .. row[1..], null]).ToList();
        List<string?[]> dressed =
        [
            [null, "ỦY BAN NHÂN DÂN XÃ AN BÌNH"], [], [null, null, null, "DANH SÁCH HỘ NGHÈO NĂM 2014"], rows[0],
            [null, .. Enumerable.Range(1, 40).Select(n => $"({n})")], [], .. rows[1..6], [null, "Cộng", null, "5 người"], [], rows[0], .. rows[6..],
            [null, "Tổng cộng:", null, SmallWorkbook.Formula("SUM(A1:A9)", "8")],
        ];
        IsMeant(new SmallWorkbook().Sheet("Danh sách", dressed).Read());
    }

    [Fact]
    public void Read_HeadOfTwoRows_IsTheList()
    {
        var rows = ListFile.Clean().Rows;
        var (above, below) = ((string?[])[.. rows[0]], new string?[rows[0].Length]);
        foreach (var title in new[] { "Tỉnh", "Huyện", "Mã huyện", "Xã", "Mã xã", "Thôn" })
        {
            var column = Array.IndexOf(rows[0], title);
            (above[column], below[column]) = (title == "Tỉnh" ? "Nơi ở" : null, title);
        }
        IsMeant(new SmallWorkbook().Sheet("Danh sách", [["DANH SÁCH"], above, below, .. rows[1..]]).Read());
    }

    [Fact]
    public void Read_VillagesAloneInARow_AreTheVillagesOfTheRowsBelow()
    {
        var list = ListFile.Clean();
        var village = list.Column("Thôn");
        var rows = list.Without("Thôn").Rows;
        Assert.Equal("Thôn", ListFile.Clean().Rows[0][village]);
        List<string?[]> dressed = [rows[0], ["I", "Thôn Đoài: 1 hộ"], .. rows[1..5], ["II", null, "Thôn 3"], .. rows[5..7], ["III. Tổ dân phố 3"], .. rows[7..]];
        var (reader, households) = new SmallWorkbook().Sheet("Danh sách", dressed).Read();
        Assert.Empty(reader.Findings.Kept);
        Assert.Equal(["Thôn Đoài", "Thôn 3", "Tổ dân phố 3"], households.Select(listed => listed.Household.Village?.FullName));
    }

    [Fact]
    public void Read_DaysStoredAsNumbers_AreTheDaysShown()
    {
        var list = ListFile.Clean();
        foreach (var line in new[] { 2, 6, 8 }) list[line, "Ngày lập danh sách"] = SmallWorkbook.Number(Serial(new(2014, 1, 31)), 1);
        list[3, "Ngày sinh"] = SmallWorkbook.Number(Serial(new(1965, 12, 31)), 1);
        list[5, "Ngày sinh"] = SmallWorkbook.Number(Serial(new(1935, 1, 1)), 4);
        list[6, "Ngày sinh"] = SmallWorkbook.Number(Serial(new(1980, 3, 1)), 3);
        list[8, "Ngày sinh"] = SmallWorkbook.Number("1950");
        list[2, "Ngày QĐ"] = "20-12-2013";
        list[6, "Ngày QĐ"] = "2013-05-30 00:00:00";
        IsMeant(SmallWorkbook.Of(list).Read());
    }

    [Fact]
    public void Read_DayWithoutItsFormat_IsReadWithAWarning() =>
        IsMeant(SmallWorkbook.Of(ListFile.Clean().With(3, "Ngày sinh", SmallWorkbook.Number(Serial(new(1965, 12, 31))))).Read(), "date_serial");

    [Fact]
    public void Read_DaysCountedFrom1904_AreTheDaysShown()
    {
        var days = new DateOnly(1965, 12, 31).DayNumber - new DateOnly(1904, 1, 1).DayNumber;
        var list = ListFile.Clean().With(3, "Ngày sinh", SmallWorkbook.Number(days.ToString(CultureInfo.InvariantCulture), 1));
        IsMeant(new SmallWorkbook { From1904 = true }.Sheet("Danh sách", list.Rows).Read());
    }

    [Fact]
    public void Read_CodesAndNumbersThatLostTheirZeros_AreRepairedWithWarnings()
    {
        var list = ListFile.Clean();
        list[2, "Mã xã"] = SmallWorkbook.Number("7001");
        list[2, "Số CCCD/CMND"] = SmallWorkbook.Number(list[2, "Số CCCD/CMND"].TrimStart('0'));
        list[6, "Thu nhập (đồng/người/tháng)"] = SmallWorkbook.Number("7E5");
        list[2, "Điểm B1"] = "100";
        IsMeant(SmallWorkbook.Of(list).Read(), "code_zero_lost", "identity_zero_lost");
    }

    [Fact]
    public void Read_DecomposedLetters_AreComposed()
    {
        var list = ListFile.Clean();
        foreach (var row in list.Rows)
            for (var i = 0; i < row.Length; i++) row[i] = row[i].Normalize(NormalizationForm.FormD);
        IsMeant(SmallWorkbook.Of(list).Read());
    }

    [Fact]
    public void Read_ColumnOfTheOldFonts_IsConvertedWithAWarning()
    {
        var list = ListFile.Clean();
        foreach (var (line, tcvn3, vni) in new[]
        {
            (2, "Bïi V¨n Chñ", "Buøi Vaên Chuû"), (3, "Lª ThÞ Vî", "Leâ Thò Vôï"), (4, "Bïi V¨n Con", "Buøi Vaên Con"), (5, "Bïi ThÞ MÑ", "Buøi Thò Meï"),
            (6, "Hµ ThÞ M¬", "Haø Thò Mô"), (7, "Hµ V¨n Em", "Haø Vaên Em"), (8, "§ç Hßa", "Ñoã Hoøa"), (9, "§ç ThÞ Hiªn", "Ñoã Thò Hieân"),
        })
        {
            list[line, "Họ tên thành viên"] = tcvn3;
            list[line, "Họ tên chủ hộ"] = line is 2 or 6 or 8 ? vni : "";
        }
        var (reader, households) = SmallWorkbook.Of(list).Read();
        Assert.Equal([("Họ tên chủ hộ", "VNI"), ("Họ tên thành viên", "TCVN3")],
            reader.Findings.Kept.OrderBy(finding => finding.Column).Select(finding => (finding.Column, finding.Problem.Contains("VNI", StringComparison.Ordinal) ? "VNI" : "TCVN3")));
        Assert.Equal(Meant, SmallWorkbook.Rewritten(households));
    }

    [Fact]
    public void Read_TwoSheetsWithColumnsInAnotherOrder_AreOneList()
    {
        var rows = ListFile.Clean().Rows;
        var second = new[] { rows[0] }.Concat(rows[5..]).Select(row => (string?[])[.. row.Reverse()]);
        var book = new SmallWorkbook().Sheet("Thôn Đoài", rows[..5]).Sheet("Ghi chú", [["Danh sách do xã lập"]]).Sheet("Tổ 3", second);
        IsMeant(book.Read(), "sheet_skipped");
    }

    [Fact]
    public void Read_RowThatIsNoPerson_IsAFaultAmongPersonsAndLeftOutBelowThem()
    {
        var rows = ListFile.Clean().Rows;
        string?[] signature = [null, "Người lập biểu", null, null, null, null, null, null, "Chủ tịch"];
        IsMeant(new SmallWorkbook().Sheet("Danh sách", [.. rows, [], signature]).Read(), "row_below");
        var (reader, _) = new SmallWorkbook().Sheet("Danh sách", [.. rows[..5], signature, .. rows[5..]]).Read();
        var finding = Assert.Single(reader.Findings.Kept);
        Assert.Equal(("row_loose", 6, "error"), (finding.Kind, finding.Row, finding.Severity));
    }

    [Fact]
    public void Read_CellBesideTheTable_IsFound()
    {
        var rows = ListFile.Clean().Rows;
        var (reader, _) = new SmallWorkbook().Sheet("Danh sách", [.. rows[..3], [.. rows[3], null, "nhớ sửa"], .. rows[4..]]).Read();
        var finding = Assert.Single(reader.Findings.Kept);
        Assert.Equal(("cell_untitled", 4, "nhớ sửa"), (finding.Kind, finding.Row, finding.Value));
    }

    [Fact]
    public void Read_SharedTextInRunsAndStoredEscapes_IsOneText()
    {
        var book = new SmallWorkbook { Shared = ["<r><t>Bùi </t></r><r><t>Văn_x0020_Chủ</t></r><rPh><t>x</t></rPh>"] };
        IsMeant(book.Sheet("Danh sách", ListFile.Clean().With(2, "Họ tên thành viên", "<c r=\"#\" t=\"s\"><v>0</v></c>").Rows).Read());
    }

    [Fact]
    public void All_SentencesOfSheets_SayWhatToDo() => Assert.All(SheetProblems.All, problem =>
    {
        Assert.EndsWith(".", problem.Sentence, StringComparison.Ordinal);
        Assert.Contains("hãy", problem.Sentence, StringComparison.Ordinal);
        Assert.True(problem.Sentence.IsNormalized());
        Assert.Contains(problem.Kind, (string[])["sheet_skipped", "encoding_converted", "date_serial", "row_loose", "row_below"]);
    });

    private static string Serial(DateOnly day) => (day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture);
}
