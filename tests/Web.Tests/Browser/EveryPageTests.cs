using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Browser;

/// <summary>What holds of every page, whoever reads it and however. Each page is opened once in each of three ways; the tests ask what was seen.</summary>
public class EveryPageTests(ServedWorld world, InstalledChromium chromium) : IClassFixture<InstalledChromium>
{
    private static readonly string[] Pages =
    [
        "/sign-in", "/home", "/due", "/situation", "/situation?units_of=2025-08-01&map=communes", "/situation?in=271", "/situation/change?from=2012-12-31",
        "/households?class=poor&area=urban&find=hoa", "/households?find=khong-ai", "/households?columns=village,persons,income&sort=name", "/households/print?in=001",
        "/households/00001-00001", "/households/00001-00001/add-member", "/households/00001-00001/correct-review", "/households/00001-00001/split", "/import",
        "/standards", "/standards/vn-2016-2020", "/facts", "/facts/cause_of_poverty", "/places", "/places/019", "/contradictions",
    ];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private static readonly SemaphoreSlim Turn = new(1);
    private static List<Seen>? _seen;

    [Fact]
    public async Task Page_InEitherLight_MeetsTheAccessibilityRules() => Assert.Empty(await All(page => page.Violations));

    [Fact]
    public async Task Axe_OnAFieldWithoutALabel_FindsIt()
    {
        var page = await chromium.OpenAsync(world, null);
        await page.SetContentAsync("<html lang=vi><title>Thử</title><main><h1>Thử</h1><input></main></html>");
        Assert.StartsWith("label: ", Assert.Single(await ViolationsAsync(page, "{}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OnANarrowScreenOrAWideOne_DoesNotScrollSideways() =>
        Assert.Empty(await All(page => new[] { (page.WideReach, 1366), (page.NarrowReach, 320) }.Where(reach => reach.Item1 > reach.Item2).Select(reach => $"{reach.Item1} of {reach.Item2}")));

    [Fact]
    public async Task Page_WithoutScripts_ReadsTheSame() =>
        Assert.Empty(await All(page => page.WithScripts == page.WithoutScripts ? [] : [$"{page.WithScripts} | {page.WithoutScripts}"]));

    [Fact]
    public async Task Page_OnPaper_ShowsNothingToPress() => Assert.Empty(await All(page => page.OnPaper));

    [Fact]
    public async Task Page_Opened_BreaksNoPolicy() => Assert.Empty(await All(page => page.Said));

    [Fact]
    public async Task Page_Opened_AsksNoOtherServer()
    {
        Assert.Empty(await All(page => page.Asked.Where(url => !url.StartsWith(world.Address.ToString(), StringComparison.Ordinal))));
        Assert.NotEmpty(await All(page => page.Asked));
    }

    [Fact]
    public async Task FirstPage_Compressed_IsWithinAHundredKilobytes()
    {
        using var http = await world.As("so");
        var style = Regex.Match(await http.GetStringAsync("/home", Stop), "/drawn/[^\"]+site.css").Value;
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        Assert.InRange((await http.GetByteArrayAsync("/home", Stop)).Length + (await http.GetByteArrayAsync(style, Stop)).Length, 1, 100 << 10);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<IEnumerable<string>> All(Func<Seen, IEnumerable<string>> ask)
    {
        await Turn.WaitAsync(Stop);
        try
        {
            _seen ??= await VisitAsync();
        }
        finally
        {
            Turn.Release();
        }
        return _seen.SelectMany(page => ask(page).Select(told => $"{page.Address}: {told}"));
    }

    private async Task<List<Seen>> VisitAsync()
    {
        var wide = await chromium.OpenAsync(world, "so");
        var narrow = await chromium.OpenAsync(world, "so", ColorScheme.Dark, width: 320);
        var still = await chromium.OpenAsync(world, "so", scripts: false);
        var (asked, said) = (new List<string>(), new List<string>());
        wide.Request += (_, request) => asked.Add(request.Url);
        wide.Console += (_, message) => said.Add(message.Text);
        wide.PageError += (_, fault) => said.Add(fault);
        var all = new List<Seen>();
        foreach (var address in Pages)
        {
            await Task.WhenAll(wide.GotoAsync(address), narrow.GotoAsync(address), still.GotoAsync(address));
            var (reach, narrowReach) = (await ReachAsync(wide), await ReachAsync(narrow));
            var (read, readStill) = (await ReadAsync(wide), await ReadAsync(still));
            await still.EmulateMediaAsync(new() { Media = Media.Print });
            var onPaper = await still.Locator("button:visible, input:visible, select:visible, nav.entries:visible, nav.acts:visible, a.edit:visible").AllInnerTextsAsync();
            await still.EmulateMediaAsync(new() { Media = Media.Screen });
            // What is folded is read as well.
            foreach (var page in new[] { wide, narrow }) await page.EvaluateAsync("document.querySelectorAll('details:not(.menu)').forEach(part => part.open = true)");
            var violations = await ViolationsAsync(wide, "{}");
            // Colours alone are another in the dark; what the pages are made of is the same.
            var inTheDark = await ViolationsAsync(narrow, "{ runOnly: ['color-contrast'] }");
            all.Add(new(address, [.. violations, .. inTheDark], reach, narrowReach, read, readStill, onPaper, [.. asked], [.. said]));
            asked.Clear();
            said.Clear();
        }
        return all;
    }

    // Only what is broken is handed over: all that axe looked at is megabytes on a long page.
    private static async Task<string[]> ViolationsAsync(IPage page, string options)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>($"axe.run(document, {{ resultTypes: ['violations'], ...{options} }}).then(found => found.violations.map(one => one.id + ': ' + one.nodes[0].html))");
    }

    private static Task<int> ReachAsync(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollWidth");

    private static async Task<string> ReadAsync(IPage page) =>
        string.Join(' ', (await page.Locator("h1, main table td.number, main .figure .number").AllTextContentsAsync()).Select(text => text.Trim()));

    private sealed record Seen(string Address, IReadOnlyList<string> Violations, int WideReach, int NarrowReach, string WithScripts, string WithoutScripts,
        IReadOnlyList<string> OnPaper, IReadOnlyList<string> Asked, IReadOnlyList<string> Said);
}
