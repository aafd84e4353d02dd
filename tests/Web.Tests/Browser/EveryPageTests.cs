using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Browser;

/// <summary>What holds of every page, whoever reads it and however.</summary>
public class EveryPageTests(ServedWorld world, InstalledChromium chromium) : IClassFixture<InstalledChromium>
{
    private static readonly string[] Pages =
    [
        "/home", "/due", "/situation", "/situation?map=communes", "/situation?units_of=2025-08-01&map=communes", "/situation?in=271", "/situation/change?from=2012-12-31",
        "/households?class=poor&area=urban&find=hoa", "/households?find=khong-ai", "/households?columns=village,persons,income&sort=name", "/households/print",
        "/households/00001-00001", "/households/00001-00001/add-member", "/households/00001-00001/change-fact", "/households/00001-00001/split", "/import",
        "/standards", "/standards/vn-2016-2020", "/facts", "/facts/cause_of_poverty", "/places", "/places/019", "/contradictions", "/khong-co",
    ];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Page_InEitherLight_MeetsTheAccessibilityRules(ColorScheme scheme)
    {
        var page = await chromium.OpenAsync(world, "so", scheme);
        var violations = new List<string>();
        foreach (var address in Pages.Append("/sign-in"))
        {
            await page.GotoAsync(address);
            // What is folded is read as well.
            await page.EvaluateAsync("document.querySelectorAll('details:not(.menu)').forEach(part => part.open = true)");
            violations.AddRange((await page.RunAxe()).Violations.Select(violation => $"{address}: {violation.Id}: {violation.Nodes[0].Html}"));
        }
        Assert.Empty(violations);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1366)]
    public async Task Page_OnANarrowScreenOrAWideOne_DoesNotScrollSideways(int width)
    {
        var page = await chromium.OpenAsync(world, "so", width: width);
        var wide = new List<string>();
        foreach (var address in Pages.Append("/sign-in"))
        {
            await page.GotoAsync(address);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var reach && reach > width) wide.Add($"{address}: {reach}");
        }
        Assert.Empty(wide);
    }

    [Fact]
    public async Task Page_WithoutScripts_ReadsTheSame()
    {
        var (with, without) = (await chromium.OpenAsync(world, "so"), await chromium.OpenAsync(world, "so", scripts: false));
        foreach (var address in Pages)
        {
            await with.GotoAsync(address);
            await without.GotoAsync(address);
            Assert.Equal(await with.Locator("h1").InnerTextAsync(), await without.Locator("h1").InnerTextAsync());
            Assert.Equal(await Numbers(with), await Numbers(without));
        }

        static async Task<string> Numbers(IPage page) => string.Join(' ', await page.Locator("main table td.number, main .figure .number").AllTextContentsAsync());
    }

    [Fact]
    public async Task Page_Opened_AsksNoOtherServerAndBreaksNoPolicy()
    {
        var page = await chromium.OpenAsync(world, "so");
        var (asked, said) = (new List<string>(), new List<string>());
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => said.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, fault) => said.Add(fault);
        foreach (var address in Pages.Where(address => address != "/khong-co")) await page.GotoAsync(address);
        Assert.True(asked.Count > Pages.Length);
        Assert.All(asked, url => Assert.StartsWith(world.Address.ToString(), url, StringComparison.Ordinal));
        Assert.Empty(said);
    }

    [Fact]
    public async Task FirstPage_Compressed_IsWithinAHundredKilobytes()
    {
        using var http = await world.As("so");
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var html = await Length("/home");
        var style = System.Text.RegularExpressions.Regex.Match(await (await world.As("so")).GetStringAsync("/home", TestContext.Current.CancellationToken), "/drawn/[^\"]+site.css").Value;
        Assert.InRange(html + await Length(style), 1, 100 << 10);

        async Task<int> Length(string address) => (await http.GetByteArrayAsync(address, TestContext.Current.CancellationToken)).Length;
    }
}
