using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VuonLen.Web.Tests.Situation;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Browser;

/// <summary>The months and their chart, as a browser with scripts shows them.</summary>
public class MonthsTests(MovedWorld moved, InstalledChromium chromium) : IClassFixture<MovedWorld>, IClassFixture<InstalledChromium>
{
    [Theory]
    [InlineData(ColorScheme.Light, 1366)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Chart_ComeIntoView_IsDrawnWithinThePolicyAndAccessible(ColorScheme scheme, int width)
    {
        var (page, said) = await OpenAsync(scheme, width);
        await page.GotoAsync("/situation");
        await page.Locator(".course").ScrollIntoViewIfNeededAsync();
        await page.Locator(".course-live canvas").WaitForAsync();
        await page.Locator(".course-live").HoverAsync();
        await page.Locator(".course summary").ClickAsync();
        Assert.Equal("574", await page.Locator(".course tbody tr:last-child td").First.InnerTextAsync());
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        Assert.Empty((await page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
        Assert.Empty(said);
    }

    [Fact]
    public async Task Slider_ByKeyboard_LoadsThePageOfItsMonth()
    {
        var (page, _) = await OpenAsync(ColorScheme.Light, 1366);
        await page.GotoAsync("/situation");
        await page.GetByRole(AriaRole.Slider).FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal("11/2013", await page.Locator(".months output").InnerTextAsync());
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/situation?at=2013-11-30");
        Assert.Equal("575", await page.Locator(".figure a").First.InnerTextAsync());
    }

    private async Task<(IPage Page, List<string> Said)> OpenAsync(ColorScheme scheme, int width)
    {
        var context = await chromium.Browser.NewContextAsync(new() { BaseURL = moved.World.Address.ToString(), ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 768 } });
        var page = await context.NewPageAsync();
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, fault) => said.Add(fault);
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("Tên đăng nhập").FillAsync("so");
        await page.GetByLabel("Mật khẩu").FillAsync(WorldStore.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();
        return (page, said);
    }
}
