using VuonLen.Core.Basics;
using VuonLen.Web.Texts;
using Xunit;

namespace VuonLen.Web.Tests.Texts;

public class LanguageTests
{
    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(999, "999", "999")]
    [InlineData(45732, "45.732", "45,732")]
    [InlineData(30000000, "30.000.000", "30,000,000")]
    [InlineData(-1000, "−1.000", "−1,000")]
    public void Number_InBothLanguages_IsGroupedByThousands(long number, string vi, string en) =>
        Assert.Equal((vi, en), (Language.Vietnamese.Number(number), Language.English.Number(number)));

    [Fact]
    public void RateAndDay_InBothLanguages_ReadAsOfficersWriteThem()
    {
        var rate = Percent.Of(266, 10_000);
        Assert.Equal(("2,66%", "2.66%"), (Language.Vietnamese.Rate(rate), Language.English.Rate(rate)));
        Assert.Equal(("chưa rõ", "not known"), (Language.Vietnamese.Rate(null), Language.English.Rate(null)));
        var day = new DateOnly(2014, 1, 31);
        Assert.Equal(("31/01/2014", "31 January 2014"), (Language.Vietnamese.Day(day), Language.English.Day(day)));
    }
}
