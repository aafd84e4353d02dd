using System.Text.Json;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Import;

public class ImportCommandTests(ServedWorld world)
{
    [Fact]
    public void Import_ListWithFaultsAsJson_PrintsTheFindingsAloneAndWritesNothing()
    {
        var list = Path.Combine(world.Folder, "danh-sach.csv");
        File.WriteAllText(list, "Chủ hộ,Họ tên thành viên,Quan hệ với chủ hộ,Ngày sinh,Giới tính,Mã xã,Dân tộc,Phân loại hộ,Ngày lập danh sách\nx,1,2,3,4,5,6,7,8\n");
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = Program.Run(["import", list, "--json", "--store", world.Folder], output, error);
        Assert.Equal(1, exit);
        using var document = JsonDocument.Parse(output.ToString());
        Assert.NotEmpty(document.RootElement.EnumerateArray());
        Assert.All(document.RootElement.EnumerateArray(), finding =>
        {
            Assert.Equal(["sheet", "row", "column", "value", "problem", "severity"], finding.EnumerateObject().Select(property => property.Name));
            Assert.Equal(JsonValueKind.Null, finding.GetProperty("sheet").ValueKind);
            Assert.True(finding.GetProperty("row").TryGetInt32(out _));
        });
        Assert.StartsWith("Không ghi gì vào kho dữ liệu.", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bang-tinh.xlsx", new byte[0], "rỗng")]
    [InlineData("bang-tinh.xlsx", new byte[] { 0x54, 0x54, 0x2C, 0x0A }, "không phải bảng tính Excel")]
    [InlineData("bang-tinh.xlsx", new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14 }, "là bảng tính Excel")]
    [InlineData("bang-tinh.xls", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, "là bảng tính Excel")]
    [InlineData("bang-tinh.csv", new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14 }, "là bảng tính Excel")]
    public void Import_OfABrokenSpreadsheet_IsRefusedInOneSentence(string name, byte[] bytes, string says)
    {
        var file = Path.Combine(world.Folder, name);
        File.WriteAllBytes(file, bytes);
        Refused(file, says);
    }

    [Fact]
    public void Import_OfAFolder_IsRefusedInOneSentence() => Refused(Directory.CreateDirectory(Path.Combine(world.Folder, "danh-sach")).FullName, "là một thư mục");

    [Fact]
    public void Import_OfNothing_IsRefusedInOneSentence() => Refused(Path.Combine(world.Folder, "khong-co.csv"), "Không có tệp");

    private void Refused(string file, string says)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        Assert.Equal(2, Program.Run(["import", file, "--json", "--store", world.Folder], output, error));
        Assert.Equal("", output.ToString());
        Assert.Contains(says, error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
