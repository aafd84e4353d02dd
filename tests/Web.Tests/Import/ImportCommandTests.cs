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
        File.WriteAllText(list, "Khong,Phai,Mau\n1,2,3\n");
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
}
