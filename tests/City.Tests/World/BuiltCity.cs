using Microsoft.Data.Sqlite;
using VuonLen.City.Tests.World;
using Xunit;

[assembly: AssemblyFixture(typeof(BuiltCity))]

namespace VuonLen.City.Tests.World;

/// <summary>The demo city, built once a run by the command line; its store is only read. What tests write lies in folders beside it.</summary>
public sealed class BuiltCity : IDisposable
{
    /// <summary>The demo's own day.</summary>
    public const string Day = "2014-01-31";

    /// <summary>Xã Ba Vì and its neighbour Minh Quang.</summary>
    public const string BaVi = "09703", MinhQuang = "09700";

    private readonly string _root = Directory.CreateTempSubdirectory("vuonlen-city-").FullName;
    private readonly Lazy<string> _commune;
    private int _next;

    public BuiltCity()
    {
        Folder = Path.Combine(_root, "demo");
        BuildAt(Folder);
        _commune = new(() => Imported(Exported(Folder, BaVi)));
    }

    /// <summary>Whether the large figures are asked for too.</summary>
    public static bool Full => Environment.GetEnvironmentVariable("VUONLEN_TEST_FULL") == "1";

    /// <summary>The store of the demo.</summary>
    public string Folder { get; }

    /// <summary>Makes a demo store.</summary>
    public static void BuildAt(string folder)
    {
        var made = Terminal.Run("demo", "--no-serve", "--store", folder);
        Assert.True(made.Exit == 0, made.Error);
    }

    /// <summary>A path nothing lies at yet.</summary>
    public string Fresh(string ending = "") => Path.Combine(_root, $"{Interlocked.Increment(ref _next):000}{ending}");

    /// <summary>The list of a unit (null: the city) of a store on the demo's day, as a file.</summary>
    public string Exported(string store, string? unit)
    {
        var file = Fresh(".csv");
        Terminal.Json(["export", file, "--at", Day, .. unit is null ? Array.Empty<string>() : ["--in", unit], "--store", store]);
        return file;
    }

    /// <summary>A new store begun from a list.</summary>
    public string Imported(string list)
    {
        var store = Fresh();
        var answer = Terminal.Run("import", list, "--store", store, "--json");
        Assert.True(answer.Exit == 0, answer.Output + answer.Error);
        return store;
    }

    /// <summary>A copy, for one test, of a store that holds the households of xã Ba Vì.</summary>
    public string Commune()
    {
        var copy = Fresh();
        lock (_commune) Copy(_commune.Value, copy);
        return copy;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_root, recursive: true);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from)) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
