using System.IO.Compression;
using Microsoft.Playwright;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Browser;

/// <summary>A commune officer brings a broken spreadsheet, mends the file that comes back and takes it in, in a browser.</summary>
public class ImportStepsTests(ChangedWorld changed, InstalledChromium chromium) : IClassFixture<ChangedWorld>, IClassFixture<InstalledChromium>
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private readonly ServedWorld _world = changed.World;

    [Fact]
    public async Task Commune_SendsABrokenSpreadsheet_MendsTheMarkedFileAndTakesItIn()
    {
        var page = await chromium.OpenAsync(_world, "xa");
        await page.GotoAsync("/home");
        await page.Locator("nav.entries").GetByRole(AriaRole.Link, new() { Name = "Nhập danh sách", Exact = true }).ClickAsync();
        var template = await Download(page, "Tải mẫu bảng tính");
        Assert.StartsWith("PK", System.Text.Encoding.ASCII.GetString(template[..2]), StringComparison.Ordinal);

        await Send(page, "hộ nghèo của xã.xlsx", Edited(Exported(), (">500000<", ">430000<"), (">Nữ<", ">Gái trai<")));
        await page.GetByText("nên chưa nhập được").WaitForAsync();
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Nhập vào sổ" }).CountAsync());
        var finding = page.Locator("table.findings tbody tr", new() { HasText = "Gái trai" }).First;
        Assert.Contains("Giới tính", await finding.InnerTextAsync(), StringComparison.Ordinal);

        var marked = await Download(page, "các ô cần sửa đã đánh dấu");
        Assert.Contains("Gái trai", Part(marked, Sheet), StringComparison.Ordinal);
        Assert.Contains(Parts(marked), part => part.StartsWith("xl/comments", StringComparison.Ordinal));
        var mended = Edited(marked, (">Gái trai<", ">Nữ<"));

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

    private byte[] Exported()
    {
        var file = Path.Combine(_world.Folder, $"{Guid.NewGuid():N}.xlsx");
        using var none = new StringWriter();
        Assert.Equal(0, Program.Run(["export", file, "--at", "2014-01-31", "--in", _world.Store.Communes[0].Code, "--store", _world.Folder], none, none));
        return File.ReadAllBytes(file);
    }

    private static byte[] Edited(byte[] workbook, params (string From, string To)[] edits)
    {
        var text = Part(workbook, Sheet);
        foreach (var (from, to) in edits)
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }
        using var bytes = new MemoryStream();
        bytes.Write(workbook);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(Sheet)!.Delete();
            using var writing = new StreamWriter(zip.CreateEntry(Sheet).Open());
            writing.Write(text);
        }
        return bytes.ToArray();
    }

    private static string Part(byte[] workbook, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var reading = new StreamReader(zip.GetEntry(path)!.Open());
        return reading.ReadToEnd();
    }

    private static List<string> Parts(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }
}
