using VuonLen.Law;
using VuonLen.Law.Files;
using Xunit;

namespace VuonLen.Register.Tests.Law.Files;

public class CsvFileTests
{
    [Fact]
    public void Csv_GoodTable_ReadsRowsByName()
    {
        using var scratch = new ScratchFolder().With("places/a.csv", "\uFEFFname,code\r\n\"Một, hai\",001\r\n\"nói \"\"ba\"\"\",\r\n");

        var rows = scratch.Folder.Csv("places/a.csv", "code", "name");

        Assert.Equal([("001", "Một, hai", 2L), ("", "nói \"ba\"", 3L)], rows.Select(row => (row["code"].Raw, row["name"].Text(), row.Line)));
    }

    [Theory]
    [InlineData("code\n1\n", "Tệp places/a.csv, dòng 1, cột name: thiếu cột; cách sửa: thêm cột này.")]
    [InlineData("code,name,nmae\n1,2,3\n", "Tệp places/a.csv, dòng 1, cột nmae: cột lạ; cách sửa: bỏ cột này; các cột được dùng: code, name.")]
    [InlineData("code,name,code\n1,2,3\n", "Tệp places/a.csv, dòng 1, cột code: cột bị lặp; cách sửa: chỉ giữ một cột.")]
    [InlineData("code,name\n1,2\n1,2,3\n", "Tệp places/a.csv, dòng 3: có 3 ô, cần 2; cách sửa: thêm hoặc bớt dấu phẩy cho đủ số ô; ô có dấu phẩy phải đặt trong dấu nháy kép.")]
    public void Csv_BadTable_SaysFileRowColumnAndRemedy(string text, string sentence)
    {
        using var scratch = new ScratchFolder().With("places/a.csv", text);

        var refused = Assert.Throws<LawException>(() => scratch.Folder.Csv("places/a.csv", "code", "name"));

        Assert.Equal(sentence, refused.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("code,name\n\"1,2\n")]
    public void Csv_NoTable_IsRefused(string text)
    {
        using var scratch = new ScratchFolder().With("places/a.csv", text);

        var refused = Assert.Throws<LawException>(() => scratch.Folder.Csv("places/a.csv", "code", "name"));

        Assert.StartsWith("Tệp places/a.csv", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_NoSuchFile_IsRefused()
    {
        using var scratch = new ScratchFolder();

        var refused = Assert.Throws<LawException>(() => scratch.Folder.Csv("places/b.csv", "code"));

        Assert.Equal("Tệp places/b.csv: không mở được tệp; cách sửa: kiểm tra tệp có trong thư mục dữ liệu và được phép đọc.", refused.Message);
    }

    [Fact]
    public void Open_FolderWithoutLaw_IsRefused()
    {
        var empty = Directory.CreateTempSubdirectory("vuonlen-law-");
        var refused = Assert.Throws<LawException>(() => LawFolder.Open(empty.FullName));
        empty.Delete();

        Assert.Contains("VUONLEN_DATA", refused.Message, StringComparison.Ordinal);
    }
}
