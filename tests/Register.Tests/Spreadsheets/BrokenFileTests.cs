using System.IO.Compression;
using System.Text;
using VuonLen.Core.Basics;
using VuonLen.Register.Tests.RegisterList;
using Xunit;

namespace VuonLen.Register.Tests.Spreadsheets;

/// <summary>Files that are not read at all: each is refused in one sentence that names the file or the cell.</summary>
public class BrokenFileTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static TheoryData<string, string> Files => new()
    {
        { "rong.xlsx", "rỗng" },
        { "van-ban.xlsx", "không phải bảng tính Excel" },
        { "trang-mang.xls", "không phải bảng tính Excel" },
        { "van-ban-word.xlsx", "không phải bảng tính Excel" },
        { "thieu-phan-cuoi.xlsx", "bị hỏng" },
        { "trang-hong.xlsx", "bị hỏng" },
        { "chuoi-thieu.xlsx", "bị hỏng" },
        { "macro.xlsm", "macro" },
        { "macro.xlsx", "macro" },
        { "bom.xlsx", "lớn bất thường" },
        { "mat-khau.xlsx", "mật khẩu" },
        { "nhieu-cot.xlsx", "Ô GS2 của trang «Danh sách»" },
        { "cong-thuc.xlsx", "Ô Z3 của trang «Danh sách» là công thức" },
        { "khong-tieu-de.xlsx", "Không tìm thấy dòng tiêu đề" },
        { "trang-trong.xlsx", "không có dòng nào" },
        { "bang-tinh.csv", "đổi đuôi tên tệp thành .xlsx" },
        { "mo.xlsx", "chương trình khác" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_FileThatIsNoList_IsRefusedInOneSentence(string name, string says)
    {
        using var bytes = new MemoryStream(Bytes(name));
        var problem = Assert.Throws<ProblemException>(() => SmallWorkbook.Read(bytes, name));
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
        Assert.Contains("; ", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
    }

    [Fact]
    public void Read_ZipThatLiesAboutItsSize_IsRefused()
    {
        var honest = Bytes("bom.xlsx");
        // The central directory says how long a part is when unpacked: 64 MiB become 100 bytes.
        var said = BitConverter.GetBytes(64 << 20);
        for (var at = honest.AsSpan().IndexOf(said); at >= 0; at = honest.AsSpan().IndexOf(said)) BitConverter.GetBytes(100).CopyTo(honest, at);
        using var bytes = new MemoryStream(honest);
        var problem = Assert.Throws<ProblemException>(() => SmallWorkbook.Read(bytes, "bom.xlsx"));
        Assert.Contains("là bảng tính Excel", problem.Message, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string name)
    {
        var clean = ListFile.Clean();
        switch (name)
        {
            case "rong.xlsx": return [];
            case "van-ban.xlsx": return Encoding.UTF8.GetBytes(clean.Text());
            case "trang-mang.xls": return "<html><table><tr><td>TT</td></tr></table></html>"u8.ToArray();
            case "van-ban-word.xlsx": return Zip(("word/document.xml", "<document/>"));
            case "mo.xlsx": return Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<office/>"));
            case "thieu-phan-cuoi.xlsx": return SmallWorkbook.Of(clean).Bytes().ToArray()[..^100];
            case "trang-hong.xlsx": return new SmallWorkbook().Sheet("Danh sách", [.. clean.Rows, ["<c r=\"A10\"><v>1</c>"]]).Bytes().ToArray();
            case "chuoi-thieu.xlsx": return new SmallWorkbook().Sheet("Danh sách", [.. clean.Rows, ["<c r=\"A10\" t=\"s\"><v>7</v></c>"]]).Bytes().ToArray();
            case "macro.xlsm": return SmallWorkbook.Of(clean).Bytes().ToArray();
            case "macro.xlsx": return With(SmallWorkbook.Of(clean), "xl/vbaProject.bin", "x");
            case "bom.xlsx": return With(SmallWorkbook.Of(clean), "xl/worksheets/sheet1.xml", new string(' ', 64 << 20));
            case "mat-khau.xlsx": return [.. Compound, .. new byte[1024], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[1024]];
            case "nhieu-cot.xlsx": return new SmallWorkbook().Sheet("Danh sách", [clean.Rows[0], [.. clean.Rows[1], .. new string[200 - clean.Rows[1].Length], "thừa"], .. clean.Rows[2..]]).Bytes().ToArray();
            case "cong-thuc.xlsx": return SmallWorkbook.Of(clean.With(3, "Tuổi", SmallWorkbook.Formula("2014-1965", "48"))).Bytes().ToArray();
            case "khong-tieu-de.xlsx": return new SmallWorkbook().Sheet("Danh sách", clean.Rows[1..]).Bytes().ToArray();
            case "trang-trong.xlsx": return new SmallWorkbook().Sheet("Danh sách", []).Bytes().ToArray();
            case "bang-tinh.csv": return SmallWorkbook.Of(clean).Bytes().ToArray();
            default: throw new ArgumentException(name);
        }
    }

    private static byte[] Zip(params (string Path, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts)
            {
                using var part = zip.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }

    // A workbook with one part replaced or put beside the others.
    private static byte[] With(SmallWorkbook book, string path, string text)
    {
        using var bytes = book.Bytes();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(path)?.Delete();
            using var part = zip.CreateEntry(path, CompressionLevel.SmallestSize).Open();
            part.Write(Encoding.UTF8.GetBytes(text));
        }
        return bytes.ToArray();
    }
}
