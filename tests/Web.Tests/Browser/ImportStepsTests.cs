using Microsoft.Playwright;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Browser;

/// <summary>A commune officer brings a broken spreadsheet, mends the file that comes back and takes it in, in a browser.</summary>
public class ImportStepsTests(ChangedWorld changed, InstalledChromium chromium) : IClassFixture<ChangedWorld>, IClassFixture<InstalledChromium>
{
    private readonly ServedWorld _world = changed.World;

    [Fact]
    public async Task Commune_SendsABrokenSpreadsheet_MendsTheMarkedFileAndTakesItIn()
    {
        var page = await chromium.OpenAsync(_world, "xa");
        await page.GotoAsync("/home");
        await page.Locator("nav.entries").GetByRole(AriaRole.Link, new() { Name = "Nhập danh sách", Exact = true }).ClickAsync();
        var template = await Download(page, "Tải mẫu bảng tính");
        Assert.StartsWith("PK", System.Text.Encoding.ASCII.GetString(template[..2]), StringComparison.Ordinal);

        await Send(page, "hộ nghèo của xã.xlsx", ListWorkbook.Edited(ListWorkbook.Exported(_world.Folder, _world.Store.Communes[0].Code), (">500000<", ">430000<"), (">Nữ<", ">Gái trai<")));
        await page.GetByText("nên chưa nhập được").WaitForAsync();
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Nhập vào sổ" }).CountAsync());
        var finding = page.Locator("table.findings tbody tr", new() { HasText = "Gái trai" }).First;
        Assert.Contains("Giới tính", await finding.InnerTextAsync(), StringComparison.Ordinal);

        var marked = await Download(page, "các ô cần sửa đã đánh dấu");
        Assert.Contains("Gái trai", ListWorkbook.Sheet(marked), StringComparison.Ordinal);
        Assert.Contains(ListWorkbook.Parts(marked), part => part.StartsWith("xl/comments", StringComparison.Ordinal));
        var mended = ListWorkbook.Edited(marked, (">Gái trai<", ">Nữ<"));

        await page.Locator("nav.entries").GetByRole(AriaRole.Link, new() { Name = "Nhập danh sách", Exact = true }).ClickAsync();
        await Send(page, "hộ nghèo của xã.xlsx", mended);
        await page.GetByText("1 hộ có điều thay đổi").WaitForAsync();
        Assert.Contains("500000 → 430000", PageText.Of(await page.Locator("main").InnerHTMLAsync()), StringComparison.Ordinal);
        await page.GetByLabel("Vì sao").FillAsync("Rà lại thu nhập");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nhập vào sổ" }).ClickAsync();
        await page.GetByText("Đã nhập 0 hộ mới, sửa 1 trong 2 hộ đã có").WaitForAsync();

        await page.GotoAsync("/home");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("dao van duc");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Đào Văn Đức" }).ClickAsync();
        Assert.Contains("430.000 đ", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task Send(IPage page, string name, byte[] workbook)
    {
        await page.GetByLabel("Tệp danh sách").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = workbook });
        await page.GetByRole(AriaRole.Button, new() { Name = "Gửi và kiểm tra" }).ClickAsync();
    }

    private static async Task<byte[]> Download(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }
}
