using VuonLen.Core.Standards;
using VuonLen.Law;
using VuonLen.Law.Files;
using VuonLen.Law.Standards;
using Xunit;

namespace VuonLen.Register.Tests.Law.Standards;

public class StandardFilesTests
{
    private static readonly LawFolder Folder = LawFolder.Locate();
    private static readonly StandardBook Book = Folder.Standards();

    [Theory]
    [InlineData("2010-12-31", null, null)]
    [InlineData("2011-01-01", "hanoi-2011-2015", "vn-2011-2015")]
    [InlineData("2014-01-31", "hanoi-2011-2015", "vn-2011-2015")]
    [InlineData("2015-12-31", "hanoi-2011-2015", "vn-2011-2015")]
    [InlineData("2016-01-01", "hanoi-2016-2020", "vn-2016-2020")]
    [InlineData("2021-12-31", "hanoi-2016-2020", "vn-2016-2020")]
    [InlineData("2022-01-01", null, "vn-2022-2025")]
    [InlineData("2026-12-31", null, "vn-2022-2025")]
    [InlineData("2027-01-01", null, "vn-2027-2030")]
    [InlineData("2030-12-31", null, "vn-2027-2030")]
    [InlineData("2031-01-01", null, null)]
    public void Default_OnTheDaysAStandardBeginsAndEnds_IsTheCitysOwnElseTheNational(string day, string? own, string? national)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", null);
        Assert.Equal((own, national, own ?? national), (Book.CityOwn("01", on)?.Id, Book.National(on)?.Id, Book.Default("01", on)?.Id));
    }

    [Fact]
    public void Verified_EachStandard_IsWhatSourcesWereSeenFor()
    {
        var rows = Book.Standards.ToDictionary(s => s.Id, s => string.Concat(s.Rows.Select(row => row.Verified ? 'V' : '-')));
        Assert.Equal(new Dictionary<string, string>
        {
            ["hanoi-2011-2015"] = "----",
            ["vn-2011-2015"] = "V-V-",
            ["hanoi-2016-2020"] = "VVVVVVVV",
            ["vn-2016-2020"] = "VV--VV--",
            ["vn-2022-2025"] = "VV-VV---",
            ["vn-2027-2030"] = "VVVV",
        }, rows);
        Assert.Equal("V---VV--", string.Concat(Book["vn-2016-2020"].Rows.Select(row => row.Points!.Verified ? 'V' : '-')));
        Assert.True(Book["hanoi-2016-2020"].Verified);
        Assert.False(Book["vn-2011-2015"].Verified);
    }

    [Fact]
    public void Read_AStandardWithAKeyThatNobodyKnows_IsRefusedByName()
    {
        var text = Folder.Text("law/standards/vn-2027-2030.yaml").Replace("deprivations:", "deprivation:", StringComparison.Ordinal);
        var wrong = Assert.Throws<LawException>(() => YamlFile.Yaml(text, "law/standards/vn-2027-2030.yaml", StandardFiles.Read));
        Assert.Contains("deprivation", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("law/standards/vn-2027-2030.yaml", wrong.Message, StringComparison.Ordinal);
    }
}
