using Microsoft.Playwright;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Browser;

/// <summary>A day of three officers, step by step, in a browser.</summary>
public class OfficerStepsTests(ChangedWorld changed, InstalledChromium chromium) : IClassFixture<ChangedWorld>, IClassFixture<InstalledChromium>
{
    private readonly ServedWorld _world = changed.World;

    [Fact]
    public async Task Department_FromAFigureToOneHouseholdAndItsReason_FindsTheSameNumbers()
    {
        var page = await chromium.OpenAsync(_world, null);
        await page.GotoAsync("/");
        Assert.Contains("/sign-in", page.Url, StringComparison.Ordinal);
        await page.SignInAsync("trinhduyet");
        Assert.EndsWith("/home", page.Url, StringComparison.Ordinal);
        await Go(page, "Tình hình");
        var number = page.Locator(".figure a.count").First;
        var poor = await number.InnerTextAsync();
        await number.ClickAsync();
        Assert.Equal($"1–50 trong {poor} hộ", await page.Locator("#counted").InnerTextAsync());
        await page.Locator("table.list tbody a").First.ClickAsync();
        Assert.Contains("từ 750.000 đ trở xuống", await page.Locator(".reasons").First.InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        Assert.Contains("Members", await page.Locator("#members").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Tiếng Việt" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng xuất" }).ClickAsync();
        Assert.EndsWith("/sign-in", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commune_CorrectsAnIncomeAndSplits_TakesTheSplitBack()
    {
        var page = await chromium.OpenAsync(_world, "xa");
        await page.GotoAsync("/home");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("dao van duc");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Đào Văn Đức" }).ClickAsync();
        var household = page.Url;

        await page.GetByRole(AriaRole.Link, new() { Name = "Sửa số liệu rà soát" }).ClickAsync();
        await page.GetByLabel("Thu nhập bình quân đầu người một tháng").FillAsync("650.000");
        await page.GetByLabel("Vì sao").FillAsync("Tính lại theo phiếu");
        await page.GetByLabel("Căn cứ").FillAsync("Phiếu số 7");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi nhận" }).ClickAsync();
        Assert.Contains("650.000 đ", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Phiếu số 7", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Link, new() { Name = "Tách hộ" }).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox).Nth(1).CheckAsync();
        await page.GetByLabel("Chủ hộ của hộ mới").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await page.GetByLabel("Vì sao").FillAsync("Con ra ở riêng");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi nhận" }).ClickAsync();
        Assert.Contains("Con ra ở riêng", await page.Locator(".timeline").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("(1)", await page.Locator("#members").InnerTextAsync(), StringComparison.Ordinal);

        await page.Locator(".timeline li", new() { HasText = "Con ra ở riêng" }).GetByRole(AriaRole.Link, new() { Name = "Hoàn tác" }).First.ClickAsync();
        await page.GetByLabel("Vì sao").FillAsync("Nhầm hộ");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hoàn tác" }).ClickAsync();
        Assert.StartsWith(household, page.Url, StringComparison.Ordinal);
        Assert.Contains("(2)", await page.Locator("#members").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task District_PrintsAList_OfItsOwnCommunesOnly()
    {
        var page = await chromium.OpenAsync(_world, "huyen");
        await page.GotoAsync("/home");
        await Go(page, "Danh sách hộ");
        await page.GetByText("Lọc thêm").ClickAsync();
        await page.Locator("select[name=class]").SelectOptionAsync("near_poor");
        await page.Locator("form:has(select[name=class]) button").ClickAsync();
        var counted = await page.Locator("#counted").InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Bản in", Exact = true }).ClickAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator("header").IsVisibleAsync());
        var rows = await page.Locator("table tbody tr").CountAsync();
        Assert.Equal(rows.ToString(System.Globalization.CultureInfo.InvariantCulture), counted.Split(' ')[^2]);
        Assert.True((await page.PdfAsync(new() { Format = "A4" })).Length > 10_000);
    }

    [Fact]
    public async Task List_ByKeyboardAlone_IsSearchedWalkedAndOpened()
    {
        var page = await chromium.OpenAsync(_world, "xa");
        await page.GotoAsync("/households");
        await page.Keyboard.PressAsync("/");
        await page.WaitForFunctionAsync("document.activeElement.matches('[data-search]')");
        await page.Keyboard.InsertTextAsync("Tý");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("location.search.includes('find=T')");
        await page.WaitForLoadStateAsync();
        await page.Keyboard.PressAsync("j");
        Assert.Equal("Bùi Văn Tý", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        // Pressed on what has the keyboard, once it takes keys.
        await page.Locator("a:focus").PressAsync("Enter");
        await page.WaitForURLAsync("**/households/*-*");
        // The first stop of every page leads past the menu.
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await page.Keyboard.PressAsync("Enter");
        for (var step = 0; step < 40 && await page.EvaluateAsync<string?>("document.activeElement.getAttribute('href')") is var at && at?.EndsWith("/add-fact", StringComparison.Ordinal) != true; step++)
            await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/add-fact");
        Assert.Equal("Thêm thông tin", await page.Locator("h1").InnerTextAsync());
    }

    private static Task Go(IPage page, string entry) => page.Locator("nav.entries").GetByRole(AriaRole.Link, new() { Name = entry, Exact = true }).ClickAsync();
}
