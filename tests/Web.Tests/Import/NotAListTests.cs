using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Web.Register;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Import;

/// <summary>Files that are something else than a register list, sent as one: each gets one sentence, and the store stays as it was.</summary>
public sealed class NotAListTests(ChangedWorld changed) : IClassFixture<ChangedWorld>
{
    private readonly ServedWorld _world = changed.World;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("danh-sach.csv", "không phải danh sách hộ theo mẫu nhập", "is not a household list in the layout for import")]
    [InlineData("danh-sach.xlsx", "dòng tiêu đề", "row of column titles")]
    [InlineData("quyet-dinh.pdf", "không phải bảng tính hay danh sách CSV", "is no spreadsheet and no CSV list")]
    [InlineData("quyet-dinh.csv", "không phải bảng tính hay danh sách CSV", "is no spreadsheet and no CSV list")]
    [InlineData("anh.png", "không phải bảng tính hay danh sách CSV", "is no spreadsheet and no CSV list")]
    [InlineData("to-trinh.docx", "không phải bảng tính hay danh sách CSV", "is no spreadsheet and no CSV list")]
    [InlineData("ngau-nhien.bin", "không phải bảng tính hay danh sách CSV", "is no spreadsheet and no CSV list")]
    [InlineData("trang.xls", "không phải bảng tính Excel", "is not an Excel spreadsheet")]
    [InlineData("trang.html", "không phải bảng tính hay danh sách CSV", "is no spreadsheet and no CSV list")]
    [InlineData("van-ban.txt", "không phải danh sách hộ theo mẫu nhập", "is not a household list in the layout for import")]
    [InlineData("khong-tieu-de.xlsx", "dòng tiêu đề", "row of column titles")]
    public async Task File_ThatIsNoList_GetsOneSentenceInTheLanguageOfTheReader(string name, string vi, string en)
    {
        using var http = await _world.As("xa");
        var register = _world.App.Services.GetRequiredService<CityRegister>();
        var before = register.LastAct;
        var sent = await http.SendAsync(name, await Bytes(http, name));
        Assert.Contains(vi, Only(await http.SettledAsync(sent)), StringComparison.Ordinal);
        using var switched = await http.SubmitAsync("/import", "/language", ("language", "en"), ("back", "/import"));
        var english = await http.GetStringAsync(sent, Stop);
        Assert.Contains(en, Only(english), StringComparison.Ordinal);
        Assert.DoesNotContain("hãy", PageText.Of(english), StringComparison.Ordinal);
        Assert.Equal(before, register.LastAct);
    }

    // One alert, of one sentence, and no table of findings.
    private static string Only(string html)
    {
        Assert.DoesNotContain("id=\"findings\"", html, StringComparison.Ordinal);
        var text = PageText.Of("<p" + Assert.Single(html.Split("role=\"alert\"")[1..]));
        return text;
    }

    private async Task<byte[]> Bytes(HttpClient http, string name) => name switch
    {
        "danh-sach.csv" => await http.GetByteArrayAsync("/households/list.csv?at=2014-01-31", Stop),
        "danh-sach.xlsx" => await http.GetByteArrayAsync("/households/list.xlsx?at=2014-01-31", Stop),
        "quyet-dinh.pdf" or "quyet-dinh.csv" => "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"u8.ToArray(),
        "anh.png" => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
        "to-trinh.docx" => Zip(("word/document.xml", "<document/>")),
        "ngau-nhien.bin" => Random(),
        "trang.xls" or "trang.html" => "<html><table><tr><td>TT</td></tr></table></html>"u8.ToArray(),
        "van-ban.txt" => Encoding.UTF8.GetBytes("Kính gửi Ủy ban nhân dân xã,\nĐề nghị xã gửi danh sách hộ nghèo trước ngày 5.\n"),
        "khong-tieu-de.xlsx" => Headless(),
        _ => throw new ArgumentException(name),
    };

    private static byte[] Random()
    {
        var bytes = new byte[5000];
        new Random(7).NextBytes(bytes);
        bytes[0] = 0x41;
        return bytes;
    }

    private byte[] Headless()
    {
        var file = Path.Combine(_world.Folder, $"{Guid.NewGuid():N}.xlsx");
        using var none = new StringWriter();
        Assert.Equal(0, Program.Run(["export", file, "--at", "2014-01-31", "--in", _world.Store.Communes[0].Code, "--store", _world.Folder], none, none));
        using (var zip = ZipFile.Open(file, ZipArchiveMode.Update))
        {
            var part = zip.GetEntry("xl/worksheets/sheet1.xml")!;
            using var reading = new StreamReader(part.Open());
            var text = reading.ReadToEnd();
            reading.Close();
            part.Delete();
            var (row, end) = (text.IndexOf("<row", StringComparison.Ordinal), text.IndexOf("</row>", StringComparison.Ordinal) + "</row>".Length);
            using var writing = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open());
            writing.Write(text.Remove(row, end - row));
        }
        return File.ReadAllBytes(file);
    }

    private static byte[] Zip(params (string Path, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, text) in parts)
            {
                using var part = zip.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        return bytes.ToArray();
    }
}
