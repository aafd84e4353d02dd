using System.Diagnostics;

namespace VuonLen.House.Tests;

/// <summary>What is published is one program with its law beside it.</summary>
public class PublishTests
{
    [Fact]
    public async Task Folder_Published_HoldsOneProgramAndItsData()
    {
        var folder = Path.Combine(Path.GetTempPath(), "vuonlen-publish-" + Guid.NewGuid().ToString("N"));
        try
        {
            var start = new ProcessStartInfo("dotnet", ["publish", "src/Web", "-c", "Release", "--no-build", "-o", folder, "-v", "q"]) { WorkingDirectory = Tree.Root };
            using var publish = Process.Start(start)!;
            await publish.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, publish.ExitCode);
            Assert.Equal("vuonlen.runtimeconfig.json", Path.GetFileName(Assert.Single(Directory.GetFiles(folder, "*.runtimeconfig.json"))));
            Assert.All(new[] { "vuonlen.dll", "law", "places", "programmes" }, name => Assert.True(Path.Exists(Path.Combine(folder, name)), name));
        }
        finally
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
    }
}
