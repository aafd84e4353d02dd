using System.Diagnostics;
using VuonLen.City.Tests.World;
using Xunit;

namespace VuonLen.City.Tests.Lists;

/// <summary>A process killed in mid-import leaves the store as before.</summary>
public class KilledImportTests(BuiltCity city)
{
    [Fact]
    public async Task Import_KilledWhileWriting_LeavesTheStoreAsBefore()
    {
        var store = city.Commune();
        var before = State(store);
        // More than the writer keeps in memory: 64 MB of pages.
        var list = ListGrid.Read(city.Exported(city.Folder, "271")).RepeatedWithout(BuiltCity.BaVi, 4).Write(city.Fresh(".csv"));
        var journal = new FileInfo(Path.Combine(store, "vuonlen.db-wal"));
        using (var import = Terminal.Start(Terminal.Program, store, new Dictionary<string, string>(), "import", list, "--store", store, "--json"))
        {
            var output = import.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            try
            {
                await Grown(journal, import);
            }
            finally
            {
                import.Kill(entireProcessTree: true);
            }
            await import.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.NotEqual(0, import.ExitCode);
            Assert.Equal("", await output);
        }
        Assert.True(journal.Length >= 1_000_000);
        Assert.Equal(before, State(store));

        Assert.Equal(0, Terminal.Run("import", city.Exported(city.Folder, BuiltCity.MinhQuang), "--store", store).Exit);
        Assert.Equal(3, Sql.Number(store, "select max(number) from act"));
        Assert.Equal("true", Terminal.Json("audit", "verify", "--store", store).Raw("ok"));
    }

    /// <summary>Waits until the journal grows: the act's rows no longer fit into memory, so writing is under way and far from done.</summary>
    private static async Task Grown(FileInfo journal, Process import)
    {
        var waited = Stopwatch.StartNew();
        for (journal.Refresh(); !journal.Exists || journal.Length < 1_000_000; journal.Refresh())
        {
            Assert.False(import.HasExited, "the import ended before it could be killed");
            Assert.True(waited.Elapsed < TimeSpan.FromMinutes(3), "the import neither wrote nor ended");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    private static string State(string store)
    {
        var audit = Terminal.Run("audit", "verify", "--store", store, "--json");
        var situation = Terminal.Run("situation", "--at", BuiltCity.Day, "--store", store, "--json");
        Assert.Equal((0, 0), (audit.Exit, situation.Exit));
        var rows = Sql.Rows(store, "select (select count(*) from person), (select count(*) from fact), (select count(*) from membership), (select hex(hash) from act order by number desc limit 1)");
        return audit.Output + situation.Output + rows.Single();
    }
}
