using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Browser;

public class OfficerStepsTests(ServedWorld world, InstalledChromium chromium) : IClassFixture<InstalledChromium>
{
    [Fact]
    public async Task Officer_FromTheAddressToAListAndBack_FindsTheSameNumbers()
    {
        var page = await OpenAsync();
        await page.GotoAsync("/");
        Assert.Contains("/sign-in", page.Url, StringComparison.Ordinal);
        await SignInAsync(page, "trinhduyet");
        Assert.EndsWith("/home", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "Tình hình", Exact = true }).First.ClickAsync();
        var number = page.Locator(".figure a").First;
        Assert.Equal("577", await number.InnerTextAsync());
        await number.ClickAsync();
        Assert.Equal("1–50 trong 577 hộ", await page.Locator("#counted").InnerTextAsync());
        await page.GoBackAsync();
        var district = world.Store.Districts[0].FullName;
        await page.GetByRole(AriaRole.Link, new() { Name = district, Exact = true }).First.ClickAsync();
        Assert.Equal(district, await page.Locator("h1").InnerTextAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng xuất" }).ClickAsync();
        Assert.EndsWith("/sign-in", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sign-in", ColorScheme.Light)]
    [InlineData("/sign-in", ColorScheme.Dark)]
    [InlineData("/home", ColorScheme.Light)]
    [InlineData("/due", ColorScheme.Dark)]
    [InlineData("/situation", ColorScheme.Light)]
    [InlineData("/situation", ColorScheme.Dark)]
    [InlineData("/situation?units_of=2025-08-01", ColorScheme.Light)]
    [InlineData("/households?class=poor&area=urban&find=hoa", ColorScheme.Light)]
    [InlineData("/households?class=poor&area=urban&find=hoa", ColorScheme.Dark)]
    [InlineData("/households?find=khong-ai", ColorScheme.Light)]
    [InlineData("/khong-co", ColorScheme.Light)]
    [InlineData("/situation?map=communes", ColorScheme.Light)]
    [InlineData("/situation?in=271", ColorScheme.Dark)]
    [InlineData("/situation/change?from=2012-12-31", ColorScheme.Light)]
    [InlineData("/situation/change", ColorScheme.Dark)]
    [InlineData("/standards", ColorScheme.Light)]
    [InlineData("/standards/vn-2016-2020", ColorScheme.Dark)]
    [InlineData("/facts", ColorScheme.Light)]
    [InlineData("/facts/cause_of_poverty", ColorScheme.Dark)]
    [InlineData("/places", ColorScheme.Light)]
    [InlineData("/places/019", ColorScheme.Dark)]
    [InlineData("/contradictions", ColorScheme.Dark)]
    [InlineData("/import", ColorScheme.Light)]
    [InlineData("/households/00001-00001", ColorScheme.Light)]
    [InlineData("/households/00001-00001/add-member", ColorScheme.Dark)]
    public async Task Page_InEitherLight_MeetsTheAccessibilityRules(string address, ColorScheme scheme)
    {
        var page = await OpenAsync(scheme);
        await page.GotoAsync("/sign-in");
        if (address != "/sign-in") await SignInAsync(page, "so");
        await page.GotoAsync(address);
        var found = await page.RunAxe();
        Assert.Empty(found.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
    }

    [Theory]
    [InlineData("/home")]
    [InlineData("/due")]
    [InlineData("/situation")]
    [InlineData("/households?class=poor")]
    [InlineData("/situation?map=communes")]
    [InlineData("/situation/change")]
    [InlineData("/standards")]
    [InlineData("/standards/vn-2016-2020")]
    [InlineData("/facts")]
    [InlineData("/facts/cause_of_poverty")]
    [InlineData("/places")]
    [InlineData("/places/019")]
    [InlineData("/contradictions")]
    [InlineData("/sign-in")]
    public async Task Page_On320Pixels_DoesNotScrollSideways(string address)
    {
        var page = await OpenAsync(width: 320);
        await page.GotoAsync("/sign-in");
        if (address != "/sign-in") await SignInAsync(page, "so");
        await page.GotoAsync(address);
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 320);
    }

    [Fact]
    public async Task Page_Opened_AsksNoOtherServer()
    {
        var page = await OpenAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync("/sign-in");
        await SignInAsync(page, "so");
        Assert.NotEmpty(asked);
        Assert.All(asked, url => Assert.StartsWith(world.Address.ToString(), url, StringComparison.Ordinal));
    }

    private async Task<IPage> OpenAsync(ColorScheme scheme = ColorScheme.Light, int width = 1366)
    {
        var context = await chromium.Browser.NewContextAsync(new() { BaseURL = world.Address.ToString(), ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 768 } });
        return await context.NewPageAsync();
    }

    private static async Task SignInAsync(IPage page, string user)
    {
        await page.GetByLabel("Tên đăng nhập").FillAsync(user);
        await page.GetByLabel("Mật khẩu").FillAsync(WorldStore.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();
    }
}
