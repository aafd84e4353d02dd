using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Web.Register;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Import;

/// <summary>Files of many kinds that are no list, sent from the page: each is answered in one sentence, and the store stays as it was.</summary>
public sealed class BrokenUploadTests(ChangedWorld changed) : IClassFixture<ChangedWorld>
{
    private readonly ServedWorld _world = changed.World;

    [Theory]
    [InlineData("trong.xlsx", "không phải bảng tính Excel")]
    [InlineData("van-ban.xlsx", "không phải bảng tính Excel")]
    [InlineData("trang-mang.xls", "không phải bảng tính Excel")]
    [InlineData("van-ban-word.xlsx", "không phải bảng tính Excel")]
    [InlineData("mo.xlsx", "chương trình khác")]
    [InlineData("thieu-phan-cuoi.xlsx", "bị hỏng")]
    [InlineData("ten-macro.xlsm", "macro")]
    [InlineData("co-macro.xlsx", "macro")]
    [InlineData("bom.xlsx", "lớn bất thường")]
    [InlineData("mat-khau.xlsx", "mật khẩu")]
    [InlineData("sai-duoi.csv", "đổi đuôi tên tệp thành .xlsx")]
    [InlineData("khong-trang.xlsx", "là bảng tính Excel")]
    public async Task File_ThatIsBroken_IsAnsweredInOneSentenceAndNothingIsWritten(string name, string says)
    {
        using var http = await _world.As("xa");
        var register = _world.App.Services.GetRequiredService<CityRegister>();
        var before = register.LastAct;
        var html = await http.SettledAsync(await http.SendAsync(name, Bytes(name)));
        var alerts = html.Split("role=\"alert\"")[1..].Select(part => PageText.Of("<p>" + part[(part.IndexOf("<p>", StringComparison.Ordinal) + 3)..part.IndexOf("</p>", StringComparison.Ordinal)]).Trim()).ToList();
        var sentence = Assert.Single(alerts);
        Assert.Contains(says, sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("/confirm", html, StringComparison.Ordinal);
        Assert.Equal(before, register.LastAct);
    }

    private byte[] Bytes(string name) => name switch
    {
        "trong.xlsx" => " "u8.ToArray(),
        "van-ban.xlsx" => Encoding.UTF8.GetBytes(WorldList.Of(_world, 0).Text()),
        "trang-mang.xls" => "<html><table><tr><td>TT</td></tr></table></html>"u8.ToArray(),
        "van-ban-word.xlsx" => Zip(("word/document.xml", "<document/>")),
        "mo.xlsx" => Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<office/>")),
        "thieu-phan-cuoi.xlsx" => Exported()[..^200],
        "ten-macro.xlsm" => Exported(),
        "co-macro.xlsx" => With("xl/vbaProject.bin", "x"),
        "bom.xlsx" => With("xl/worksheets/sheet1.xml", new string(' ', 64 << 20)),
        "mat-khau.xlsx" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1024], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[1024]],
        "sai-duoi.csv" => Exported(),
        "khong-trang.xlsx" => With("xl/workbook.xml", "<workbook"),
        _ => throw new ArgumentException(name),
    };

    private byte[] Exported()
    {
        var file = Path.Combine(_world.Folder, $"{Guid.NewGuid():N}.xlsx");
        using var none = new StringWriter();
        Assert.Equal(0, Program.Run(["export", file, "--at", "2014-01-31", "--in", _world.Store.Communes[0].Code, "--store", _world.Folder], none, none));
        return File.ReadAllBytes(file);
    }

    private static byte[] Zip(params (string Path, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, text) in parts) Put(zip, path, text);
        return bytes.ToArray();
    }

    private byte[] With(string path, string text)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Exported());
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(path)?.Delete();
            Put(zip, path, text);
        }
        return bytes.ToArray();
    }

    private static void Put(ZipArchive zip, string path, string text)
    {
        using var part = zip.CreateEntry(path, CompressionLevel.SmallestSize).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
