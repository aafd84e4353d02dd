using System.Text.RegularExpressions;
using VuonLen.Web.Tests.World;
using VuonLen.Web.Texts;
using Xunit;

namespace VuonLen.Web.Tests.Situation;

public class RateMapTests(ServedWorld world)
{
    private const int MostBytes = 40_000;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Map(string html) => Regex.Match(html, "<svg class=\"map\".*?</svg>", RegexOptions.Singleline).Value;

    [Theory]
    [InlineData("/situation", 29, 29)]
    [InlineData("/situation?map=communes", 577, 577)]
    [InlineData("/situation?at=2014-03-31", 29, 29)]
    [InlineData("/situation?at=2014-04-01", 30, 30)]
    [InlineData("/situation?at=2014-01-31&places_by=law", 30, 30)]
    [InlineData("/situation?units_of=2025-08-01", 126, 0)]
    public async Task Map_OfTheCity_DrawsEveryUnitOfTheDay(string address, int units, int links)
    {
        using var http = await world.As("so");
        var map = Map(await http.GetStringAsync(address, Stop));
        Assert.Equal((units, links), (map.Split("<title>").Length - 1, map.Split("<a ").Length - 1));
    }

    [Theory]
    [InlineData("/situation?in=271&units_of=2025-08-01")]
    [InlineData("/situation?in=00001")]
    [InlineData("/situation?in=019&at=2014-04-01")]
    public async Task Map_WhereNoOutlinesFit_IsNotShown(string address)
    {
        using var http = await world.As("so");
        Assert.Equal("", Map(await http.GetStringAsync(address, Stop)));
    }

    [Fact]
    public async Task Unit_OfTheMap_SaysItsFiguresAndLeadsToItsPage()
    {
        using var http = await world.As("so");
        var district = world.Store.Districts[0];
        var communes = world.Store.Communes.Count(commune => commune.Parent == district.Id);
        var html = await http.GetStringAsync("/situation", Stop);
        Assert.Contains($"<title>{district.FullName}: {communes} hộ nghèo trên {Language.Vietnamese.Number(communes * 100L)} hộ dân cư, 1,00%</title>", Map(html), StringComparison.Ordinal);
        Assert.Contains($"in={district.Code}", Map(html), StringComparison.Ordinal);
        Assert.Contains("từ 1% đến dưới 5% 29 577", PageText.Of(html), StringComparison.Ordinal);
        Assert.Contains("Hình phỏng theo.", PageText.Of(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Map_InUnitsWhoseResidentsAreNotKnown_IsHatchedThere()
    {
        using var http = await world.As("so");
        var html = await http.GetStringAsync("/situation?units_of=2025-08-01", Stop);
        var hatched = Map(html).Split("fill=\"url(#no-data)\"").Length - 1;
        Assert.InRange(hatched, 1, 126);
        Assert.Contains($"chưa rõ tỷ lệ hoặc không có số liệu {hatched} ", PageText.Of(html), StringComparison.Ordinal);
        Assert.DoesNotContain("Hình phỏng theo", PageText.Of(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("huyen", true)]
    [InlineData("nganhang", true)]
    [InlineData("xa", false)]
    [InlineData("thon", false)]
    public async Task Map_ForEachRole_DrawsOnlyTheirs(string user, bool drawn)
    {
        using var http = await world.As(user);
        var map = Map(await http.GetStringAsync("/situation", Stop));
        Assert.Equal(drawn, map != "");
        if (user != "huyen") return;
        Assert.Equal(world.Store.Communes.Count(commune => commune.Parent == world.Store.Districts[0].Id), map.Split("<title>").Length - 1);
    }

    [Theory]
    [InlineData("/situation")]
    [InlineData("/situation?map=communes")]
    [InlineData("/situation?units_of=2025-08-01")]
    public async Task Map_Compressed_IsSmall(string address)
    {
        using var http = await world.As("so");
        using var packed = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(System.Text.Encoding.UTF8.GetBytes(Map(await http.GetStringAsync(address, Stop))));
        Assert.InRange(packed.Length, 1_000, MostBytes);
    }
}
