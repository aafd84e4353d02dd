using System.Diagnostics;
using VuonLen.City.Tests.World;
using Xunit;

namespace VuonLen.City.Tests.Anywhere;

/// <summary>The same answer from any folder, in any culture and time zone, and from the published folder.</summary>
public class SurroundingsTests(BuiltCity city)
{
    private const string List = "id,area,income,deprivations,b1,b2\n1,urban,750000,,,\n2,urban,750001,,,\n3,rural,550000,2,,\n4,rural,825001,3,,\n5,rural,,,,\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Output_FromElsewhere_IsEqual(bool published)
    {
        var file = city.Fresh(".csv");
        await File.WriteAllTextAsync(file, List, TestContext.Current.CancellationToken);
        var program = published ? await Publish() : Terminal.Program;
        var folder = Directory.CreateDirectory(city.Fresh()).FullName;
        string[][] commands =
        [
            ["situation", "--at", BuiltCity.Day, "--in", BuiltCity.BaVi, "--json", "--store", city.Folder],
            ["situation", "--at", BuiltCity.Day, "--json", "--store", city.Folder],
            ["classify", file, "--standard", "hanoi-2011-2015"],
            ["contradictions", "--programme", "hanoi-2014", "--json"],
        ];
        Dictionary<string, string> foreign = new() { ["LANG"] = "vi_VN.UTF-8", ["LC_ALL"] = "vi_VN.UTF-8", ["TZ"] = "America/New_York" };
        foreach (var command in commands)
        {
            var here = Terminal.Run(command);
            Assert.Equal((0, ""), (here.Exit, here.Error));
            Assert.Equal(here, await Terminal.RunApart(program, folder, foreign, command));
        }
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    private async Task<string> Publish()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "VuonLen.slnx"))) root = Path.GetDirectoryName(root)!;
        var to = city.Fresh();
        using var publish = Process.Start("dotnet", ["publish", Path.Combine(root, "src", "Web"), "-c", "Release", "--no-build", "-o", to, "-v", "q"]);
        await publish.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, publish.ExitCode);
        Assert.Single(Directory.GetFiles(to, "*.runtimeconfig.json"));
        return Path.Combine(to, "vuonlen.dll");
    }
}
