using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using VuonLen.Web.Asking;
using VuonLen.Web.Server;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Browser;

/// <summary>
/// The pictures of the officers' guide: each is taken by a step here. <c>docs/guide/make-pictures</c> names a demo store in
/// VUONLEN_PICTURES_FROM and takes them anew; otherwise only that guide, steps and pictures agree is looked at.
/// </summary>
public partial class GuidePicturesTests(InstalledChromium chromium) : IClassFixture<InstalledChromium>
{
    private static readonly (string Name, string User, int Width, Func<IPage, Task> Take)[] Steps =
    [
        ("viec-can-lam", "xa-bavi", 1366, page => page.GotoAsync("/home")),
        ("tinh-hinh", "so", 1366, page => page.GotoAsync("/situation")),
        ("vi-sao-doi", "so", 1366, page => page.GotoAsync("/situation/change?at=2014-01-31&from=2013-12-31")),
        ("danh-sach", "xa-bavi", 1366, async page =>
        {
            await page.GotoAsync("/households?columns=village,persons,income&sort=name");
            await page.Locator("details.panel summary").First.ClickAsync();
        }),
        ("mot-ho", "xa-bavi", 1366, OpenHousehold),
        ("sua-thong-tin", "xa-bavi", 1366, async page =>
        {
            await OpenHousehold(page);
            await page.Locator("dl.facts a.edit").First.ClickAsync();
        }),
        ("nhap-danh-sach", "xa-bavi", 1366, page => page.GotoAsync("/import")),
        ("danh-sach-kiem-tra", "xa-bavi", 1366, async page =>
        {
            var list = ListWorkbook.Edited(ListWorkbook.Exported(Environment.GetEnvironmentVariable("VUONLEN_PICTURES_FROM")!, "09703"), (">Thôn 2<", ">Thôn Hai Mươi<"));
            await page.GotoAsync("/import");
            await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "danh-sach.xlsx", MimeType = "application/octet-stream", Buffer = list });
            await page.Locator("form:has(input[type=file]) button").ClickAsync();
            await page.Locator("table.findings").WaitForAsync();
        }),
        ("dien-thoai", "xa-bavi", 390, page => page.GotoAsync("/households")),
    ];

    private static string Guide => Path.Combine(Root(), "docs", "guide");

    [GeneratedRegex(@"\(pictures/([a-z-]+)\.png\)")]
    private static partial Regex Picture();

    [Fact]
    public async Task Guide_ItsPicturesAndTheirSteps_Agree()
    {
        if (Environment.GetEnvironmentVariable("VUONLEN_PICTURES_FROM") is { Length: > 0 } store) await TakeAll(store);
        var told = Directory.EnumerateFiles(Guide, "*.md").SelectMany(page => Picture().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Steps.Select(step => step.Name).Order(StringComparer.Ordinal), told);
        Assert.Equal(told, Directory.EnumerateFiles(Path.Combine(Guide, "pictures"), "*.png").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
    }

    private async Task TakeAll(string store)
    {
        using var register = Registers.Open(store);
        await using var app = WebServer.Build(register, "http://127.0.0.1:0");
        await app.StartAsync(TestContext.Current.CancellationToken);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var signIns = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(store, "demo-sign-ins.json"), TestContext.Current.CancellationToken)).RootElement;
        Directory.CreateDirectory(Path.Combine(Guide, "pictures"));
        foreach (var (name, user, width, take) in Steps)
        {
            var context = await chromium.Browser.NewContextAsync(new() { BaseURL = address, ViewportSize = new() { Width = width, Height = width < 600 ? 844 : 768 }, Locale = "vi-VN" });
            var page = await context.NewPageAsync();
            var password = signIns.EnumerateArray().First(one => one.GetProperty("user").GetString() == user).GetProperty("password").GetString()!;
            await page.SignInAsync(user, password);
            await take(page);
            await page.ScreenshotAsync(new() { Path = Path.Combine(Guide, "pictures", name + ".png"), Animations = ScreenshotAnimations.Disabled });
            await context.CloseAsync();
        }
    }

    private static async Task OpenHousehold(IPage page)
    {
        await page.GotoAsync("/households?class=poor");
        await page.Locator("table.list tbody a").First.ClickAsync();
    }

    // The tests run from their own folder of the checkout.
    private static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "VuonLen.slnx"))) return at.FullName;
        throw new InvalidOperationException("No checkout around the tests.");
    }
}
