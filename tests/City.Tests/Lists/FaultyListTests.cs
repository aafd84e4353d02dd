using VuonLen.City.Tests.World;
using Xunit;

namespace VuonLen.City.Tests.Lists;

/// <summary>A list with fifty faults: all fifty are told, and nothing is written.</summary>
public class FaultyListTests(BuiltCity city)
{
    /// <summary>About so many persons.</summary>
    public static TheoryData<int> Sizes => BuiltCity.Full ? new(2_000, 100_000) : new(2_000);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Import_FiftyDifferentFaults_TellsAllByRowAndColumnAndWritesNothing(int persons)
    {
        var list = ListGrid.Read(city.Exported(city.Folder, persons > 10_000 ? null : "271")).First(persons);
        Assert.InRange(list.Persons, persons, persons + 20);
        var file = list.Write(city.Fresh(".csv"));
        var clean = Terminal.Run("import", file, "--dry-run", "--store", city.Fresh(), "--json");
        Assert.Equal((0, 0), (clean.Exit, clean.Json.GetArrayLength()));

        var planted = Fault.PlantAll(list);
        Assert.Equal(50, planted.Select(fault => fault.Kind).Distinct().Count());
        list.Write(file);
        var none = city.Fresh();
        var existing = city.Commune();
        var before = Sql.Rows(existing, "select number, hex(hash) from act");
        AssertTold(planted, Terminal.Run("import", file, "--store", none, "--json"));
        Assert.False(Path.Exists(none));
        AssertTold(planted, Terminal.Run("import", file, "--store", existing, "--json"));
        Assert.Equal(before, Sql.Rows(existing, "select number, hex(hash) from act"));
        Assert.Equal("true", Terminal.Json("audit", "verify", "--store", existing).Raw("ok"));
    }

    [Fact]
    public void Import_OfWhatTheRegisterGaveOut_FindsNothingAndWritesNothing()
    {
        var list = city.Exported(city.Folder, BuiltCity.BaVi);
        var before = Sql.Rows(city.Folder, "select max(number), count(*) from act");
        var answer = Terminal.Run("import", list, "--store", city.Folder, "--json");
        Assert.Equal((0, 0), (answer.Exit, answer.Json.GetArrayLength()));
        Assert.Contains("không có gì", Terminal.Run("import", list, "--store", city.Folder).Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(before, Sql.Rows(city.Folder, "select max(number), count(*) from act"));
    }

    private static void AssertTold(List<(int Row, string Column, string Kind)> planted, Answer answer)
    {
        Assert.Equal(1, answer.Exit);
        var told = answer.Json.EnumerateArray().ToList();
        Assert.Equal(planted.Select(fault => (fault.Row, fault.Column)).Order(), told.Select(finding => (finding.Int("row"), finding.Text("column"))).Order());
        Assert.All(told, finding => Assert.EndsWith(".", finding.Text("problem"), StringComparison.Ordinal));
    }
}
