using VuonLen.Core.Programme;
using VuonLen.Law;
using Xunit;

namespace VuonLen.Register.Tests.Law.Programmes;

public class ContradictionsTests
{
    private const string All = "C01 C02 C04 C13 C15 C16 C17";

    [Fact]
    public void Of_ThePlanAsPublished_IsExactlyTheseSeven()
    {
        using var plan = new ProgrammeCopy();
        var findings = plan.Findings().ToDictionary(finding => finding.Id);
        Assert.Equal(All, string.Join(' ', findings.Keys));
        Is(findings["C01"], "5.851 + 39.811 = 45.662; thiếu 70 so với 45.732", "45732", "45662");
        Is(findings["C02"], "39.811 ÷ 45.732 = 87,05%, không trên 90%", "90", "87.05");
        Is(findings["C04"], "Tổng số hộ ngụ ý: 1.716.023–1.722.485 (45.732 ÷ 2,66%), 1.711.077–1.717.799 (43.718 ÷ 2,55%); cùng đúng: 1.716.023–1.717.799; "
            + "17.373 ÷ 1.717.799 = 1,01%, 17.373 ÷ 1.716.023 = 1,01%; 1,1% cần 1.510.696–1.654.571", "1.1", "1.01");
        Is(findings["C15"], "mục III.3.3: ký hiệu NĐ trong số 20/2011/NĐ-CP là Nghị định, không phải Quyết định", "Quyết định số 20/2011/NĐ-CP", "Nghị định số 20/2011/NĐ-CP");
        Is(findings["C16"], "Huyện Từ Liêm: theo luật đến hết 27/12/2013, hoạt động đến hết 31/03/2014; từ 01/04/2014 có Quận Nam Từ Liêm, Quận Bắc Từ Liêm: "
            + "29 → 30 đơn vị cấp huyện", "Huyện Từ Liêm", "Quận Nam Từ Liêm; Quận Bắc Từ Liêm");
        Is(findings["C17"], "30 phân công, 29 đơn vị: Huyện Thạch Thất được giao cho 2 cơ quan (Sở Lao động Thương binh và Xã hội, mục IV.1; Sở Tư pháp, mục IV.10)",
            "30 phân công", "29 đơn vị");
        Assert.Equal(("2013", "2014"), (findings["C13"].Stated, findings["C13"].Computed));
        Assert.EndsWith(": 2013 ≠ 2014", findings["C13"].Calculation, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ThePlanAsPublished_SuggestsInWords()
    {
        using var plan = new ProgrammeCopy();
        var suggestions = plan.Findings().ToDictionary(finding => finding.Id, finding => finding.Suggestion);
        Assert.Contains(" khớp: Hộ nghèo khu vực nông thôn (xã): 39.811 → 39.881.", suggestions["C01"], StringComparison.Ordinal);
        Assert.StartsWith("Ghi «chiếm 87,05%»", suggestions["C02"], StringComparison.Ordinal);
        Assert.StartsWith("Ghi «chiếm 1,01%»", suggestions["C04"], StringComparison.Ordinal);
        Assert.StartsWith("Sửa «năm 2013» trong câu ban hành thành «năm 2014»", suggestions["C13"], StringComparison.Ordinal);
        Assert.Contains("Huyện Thạch Thất", suggestions["C17"], StringComparison.Ordinal);
        Assert.All(suggestions.Values, suggestion => Assert.DoesNotContain('{', suggestion));
    }

    [Theory]
    [InlineData("C01", "figures.csv", "39811", "39881")]
    [InlineData("C01", "figures.csv", "45732", "45662")]
    [InlineData("C01", "figures.csv", "5851", "5921")]
    [InlineData("C02", "figures.csv", ",90,", ",87,")]
    [InlineData("C04", "figures.csv", ",1.1,", ",1.01,")]
    [InlineData("C13", "programme.yaml", "2013", "2014")]
    [InlineData("C13", "programme.yaml", "NĂM 2014", "NĂM 2013")]
    [InlineData("C15", "references.csv", "20/2011/NĐ-CP", "20/2011/QĐ-TTg")]
    [InlineData("C15", "references.csv", "Quyết định,20/", "Nghị định,20/")]
    [InlineData("C16", "monitoring.csv", "Huyện Từ Liêm", "Quận Bắc Từ Liêm")]
    [InlineData("C17", "monitoring.csv", "IV.10,STP,Huyện Thạch Thất\n", "")]
    public void Of_OneStatedValueChanged_LosesThatFindingAndNoOther(string id, string file, string stated, string other)
    {
        using var plan = new ProgrammeCopy();
        plan.Change(file, stated, other);
        Assert.Equal(All.Split(' ').Where(one => one != id), plan.Findings().Select(finding => finding.Id));
    }

    [Fact]
    public void Of_TheSumTheOtherWay_SaysTooMuchAndNamesNoCandidate()
    {
        using var plan = new ProgrammeCopy();
        plan.Change("figures.csv", "39811", "41992");
        var finding = plan.Findings()[0];
        Assert.Equal("5.851 + 41.992 = 47.843; thừa 2.111 so với 45.732", finding.Calculation);
        Assert.StartsWith("Không có cách sửa một chữ số", finding.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ADistrictThatNeverWas_SaysSo()
    {
        using var plan = new ProgrammeCopy();
        plan.Change("monitoring.csv", "Huyện Từ Liêm", "Huyện Không Có");
        Assert.Equal("trong năm kế hoạch không có đơn vị cấp huyện nào tên «Huyện Không Có»", plan.Findings()[5].Calculation);
        Assert.StartsWith("Sửa tên đơn vị", plan.Findings()[5].Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_RatesThatImplyNoCommonTotal_SaysSo()
    {
        using var plan = new ProgrammeCopy();
        plan.Change("figures.csv", ",2.55,", ",2.65,");
        var finding = plan.Findings()[2];
        Assert.Contains("cùng đúng: không có", finding.Calculation, StringComparison.Ordinal);
        Assert.Equal(("1.1", ""), (finding.Stated, finding.Computed));
        Assert.StartsWith("Các tỷ lệ khác cũng không", finding.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("figures.csv", "F06,I.1", "F66,I.1", "F06")]
    [InlineData("figures.csv", "45732", "45.73.2", "figures.csv, dòng 2, cột value")]
    [InlineData("monitoring.csv", "IV.4,SYT,Huyện Từ Liêm", "IV.4,XXX,Huyện Từ Liêm", "monitoring.csv, dòng 9, cột agency")]
    [InlineData("checks.yaml", "kind: sum", "kind: summ", "checks.yaml, dòng 3")]
    public void Checks_AFileThatDoesNotRead_IsRefusedByPlace(string file, string stated, string other, string place)
    {
        using var plan = new ProgrammeCopy();
        plan.Change(file, stated, other);
        Assert.Contains(place, Assert.Throws<LawException>(() => plan.Findings()).Message, StringComparison.Ordinal);
    }

    private static void Is(Finding finding, string calculation, string stated, string computed) =>
        Assert.Equal((calculation, stated, computed), (finding.Calculation, finding.Stated, finding.Computed));
}
