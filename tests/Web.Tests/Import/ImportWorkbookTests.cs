using System.Text.Json;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Import;

/// <summary>The world's list out as a workbook, in to a new store, and out as CSV.</summary>
public class ImportWorkbookTests(ServedWorld world)
{
    [Fact]
    public void Import_OfAnExportedWorkbook_GivesTheSameCsv()
    {
        var (workbook, first, second) = (At("danh-sach.xlsx"), At("mot.csv"), At("hai.csv"));
        var store = Path.Combine(Directory.CreateTempSubdirectory("vuonlen-workbook-").FullName, "store");
        Done("export", first, "--at", "2014-01-31", "--store", world.Folder);
        Done("export", workbook, "--at", "2014-01-31", "--store", world.Folder);
        var findings = JsonDocument.Parse(Done("import", workbook, "--json", "--store", store));
        Assert.All(findings.RootElement.EnumerateArray(), finding => Assert.Equal("warning", finding.GetProperty("severity").GetString()));
        Done("export", second, "--at", "2014-01-31", "--store", store);
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        Directory.Delete(Path.GetDirectoryName(store)!, recursive: true);
    }

    private string At(string name) => Path.Combine(world.Folder, name);

    private static string Done(params string[] command)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = Program.Run(command, output, error);
        Assert.True(exit is 0 or 1, error.ToString());
        return output.ToString();
    }
}
