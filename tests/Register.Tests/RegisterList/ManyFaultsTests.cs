using VuonLen.Documents.RegisterList;
using VuonLen.Register.Tests.Spreadsheets;
using Xunit;

namespace VuonLen.Register.Tests.RegisterList;

public class ManyFaultsTests
{
    [Fact]
    public void Read_FiftyFaultsAtOnce_ReportsEachByRowAndColumnAndGivesNothingOut()
    {
        var (all, expected) = Fifty(kind => Stands(kind));
        var (reader, read) = ListFile.Read(all.Text(), PlantedFaults.Context);
        Assert.Equal(expected, reader.Findings.Kept.Select(finding => (finding.Kind, finding.Row, finding.Column)));
        Assert.Equal(50, reader.Findings.Errors + reader.Findings.Warnings);
        Assert.False(reader.IsFaultless);
        Assert.Empty(read);
        Assert.Equal(50 * 8, reader.Rows);
    }

    [Fact]
    public void Read_FiftyFaultsInAWorkbook_ReportsEachBySheetRowAndColumn()
    {
        // A workbook gives its days their form, so that other writings of days are no faults there; it has no control characters.
        var (all, expected) = Fifty(kind => Stands(kind) && kind is not ("birth_unreadable" or "day_unreadable" or "control_character"));
        var (reader, read) = SmallWorkbook.Of(all).Read(PlantedFaults.Context);
        Assert.Equal(expected, reader.Findings.Kept.Select(finding => (finding.Kind, finding.Row, finding.Column)));
        Assert.All(reader.Findings.Kept, finding => Assert.Equal("Danh sách", finding.Sheet));
        Assert.Equal(50, reader.Findings.Errors + reader.Findings.Warnings);
        Assert.Empty(read);
        Assert.Equal(50 * 8, reader.Rows);
    }

    // Fifty copies of the clean list, each with codes and papers of its own and one fault of another kind.
    private static (ListFile All, List<(string Kind, int Row, string Column)> Expected) Fifty(Func<string, bool> stands)
    {
        var faults = PlantedFaults.InCells.Select(row => row.Data).GroupBy(fault => fault.Item1).Select(kind => kind.First())
            .Where(fault => stands(fault.Item1)).Take(50).ToArray();
        Assert.Equal(50, faults.Length);
        var all = new ListFile { Rows = [ListFile.Clean().Rows[0]] };
        var expected = new List<(string Kind, int Row, string Column)>();
        for (var i = 0; i < faults.Length; i++)
        {
            var (kind, row, column, value) = faults[i];
            var list = ListFile.Clean();
            Renumber(list, i + 100);
            list.With(row, column, value);
            expected.Add((kind, row + all.Rows.Count - 1, column));
            all.Rows.AddRange(list.Rows.Skip(1));
        }
        return (all, expected);
    }

    [Fact]
    public void Read_LineBreaksInCells_StillNamesTheLineOfTheFile()
    {
        var list = ListFile.Clean().With(2, "Ghi chú", "một\nhai\nba").With(6, "Họ tên chủ hộ", "Hà Thị Mờ");
        var (reader, _) = ListFile.Read(list.Text());
        Assert.Equal(8, Assert.Single(reader.Findings.Kept).Row);
    }

    [Fact]
    public void Read_BlankRows_AreNoRowsButCountAsLines()
    {
        var list = ListFile.Clean().With(6, "Họ tên chủ hộ", "Hà Thị Mờ");
        list.Rows.Insert(5, [.. Enumerable.Repeat("", list.Rows[0].Length)]);
        var (reader, _) = ListFile.Read(list.Text());
        Assert.Equal(7, Assert.Single(reader.Findings.Kept).Row);
        Assert.Equal(8, reader.Rows);
    }

    [Fact]
    public void Findings_MoreThanAreKept_AreAllCounted()
    {
        var findings = new ListFindings(kept: 3);
        for (var row = 1; row <= 10; row++) findings.Add(row, "Tuổi", "", ListProblems.AgeUnreadable);
        findings.Add(11, "", new string('a', 200), ListProblems.CellsFew, 1, 2);
        Assert.Equal((3, 11, 0), (findings.Kept.Count, findings.Errors, findings.Warnings));
    }

    // A fault of the list's own day, or of what must differ between copies, cannot stand among copies.
    private static bool Stands(string kind) => kind is not ("person_code_repeated" or "person_code_form" or "identity_repeated" or "household_code_repeated" or "papers_and_reason");

    private static void Renumber(ListFile list, int copy)
    {
        for (var line = 2; line <= list.Rows.Count; line++)
        {
            list[line, "Mã hộ"] = list[line, "Mã hộ"].Replace("-000", $"-{copy}", StringComparison.Ordinal);
            list[line, "Mã nhân khẩu"] = list[line, "Mã nhân khẩu"].Replace("-000", $"-{copy}", StringComparison.Ordinal);
            list[line, "Số CCCD/CMND"] = "";
        }
    }
}
