using VuonLen.Core.Standards;
using Xunit;

namespace VuonLen.Core.Tests.Standards;

public class StandardBookTests
{
    private static readonly StandardBook Book = new([
        Standards.Of("city", "01", 2001, []), Standards.Of("other-city", "79", 2001, []),
        Standards.Of("national", null, 2001, []), Standards.Of("next", null, 2006, [])]);

    [Fact]
    public void Default_CityWithAndWithoutItsOwn_IsItsOwnElseTheNational()
    {
        Assert.Equal("city", Book.Default("01", new(2005, 12, 31))?.Id);
        Assert.Equal("national", Book.Default("48", new(2005, 12, 31))?.Id);
        Assert.Equal("next", Book.Default("01", new(2006, 1, 1))?.Id);
        Assert.Null(Book.CityOwn("01", new(2006, 1, 1)));
        Assert.Null(Book.Default("01", new(2011, 1, 1)));
    }

    [Fact]
    public void For_ADay_IsTheCitysOwnThenTheNational()
    {
        Assert.Equal(["city", "national"], Book.For("01", new(2001, 1, 1)).Select(s => s.Id));
        Assert.Equal(["next"], Book.For("01", new(2006, 1, 1)).Select(s => s.Id));
        Assert.Equal(["city", "national", "other-city"], Book.InForce(new(2001, 1, 1)).Select(s => s.Id));
    }

    [Fact]
    public void StandardBook_TwoOfOneScopeOnOneDay_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new StandardBook([Standards.Of("a", "01", 2001, []), Standards.Of("b", "01", 2005, [])]));

    [Fact]
    public void Cite_WithAnArticle_NamesIt() => Assert.Equal(
        "Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ",
        new Instrument("Nghị định", "07/2021/NĐ-CP", new(2021, 1, 27), "Chính phủ", "Điều 3", true).Cite);
}
