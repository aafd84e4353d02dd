using VuonLen.Documents.RegisterList;
using VuonLen.Register.Tests.RegisterList.Known;
using Xunit;

namespace VuonLen.Register.Tests.RegisterList;

/// <summary>Each kind of problem, planted alone in a clean list, is found at its row and column, and nothing else is.</summary>
public class PlantedFaultTests
{
    [Theory]
    [MemberData(nameof(PlantedFaults.InCells), MemberType = typeof(PlantedFaults))]
    public void Read_OneCellWrong_IsFoundThere(string kind, int row, string column, string value)
    {
        var list = ListFile.Clean().With(row, column, value);
        var (reader, read) = ListFile.Read(list.Text(), PlantedFaults.Context);
        var finding = Assert.Single(reader.Findings.Kept);
        Assert.Equal((kind, row, column, value.Length == 0 || finding.Value.Length == 80 ? finding.Value : value.Trim()), (finding.Kind, finding.Row, finding.Column, finding.Value));
        Assert.DoesNotContain("{", finding.Problem, StringComparison.Ordinal);
        Assert.Equal(finding.Severity == "warning", reader.IsFaultless);
        Assert.Equal(reader.IsFaultless, read.Count == 3);
    }

    [Theory]
    [MemberData(nameof(PlantedFaults.InLists), MemberType = typeof(PlantedFaults))]
    public void Read_ListWrong_IsFoundThere(string kind, int row, string column)
    {
        var (reader, _) = ListFile.Read(PlantedFaults.Lists[kind](ListFile.Clean()), PlantedFaults.Context);
        var finding = Assert.Single(reader.Findings.Kept);
        Assert.Equal((kind, row, column), (finding.Kind, finding.Row, finding.Column));
    }

    [Fact]
    public void All_Kinds_ArePlantedByATest()
    {
        var planted = PlantedFaults.InCells.Select(row => row.Data.Item1).Concat(PlantedFaults.InLists.Select(row => row.Data.Item1))
            .Concat(KnownListTests.Faults.Select(row => row.Data.Item1)).ToHashSet();
        Assert.Empty(ListProblems.All.Select(problem => problem.Kind).Except(planted));
        Assert.True(ListProblems.All.Count >= 55);
        Assert.Equal(ListProblems.All.Count, ListProblems.All.Select(problem => problem.Kind).Distinct().Count());
    }

    [Fact]
    public void All_Sentences_SayWhatToDo()
    {
        foreach (var problem in ListProblems.All)
        {
            Assert.EndsWith(".", problem.Sentence, StringComparison.Ordinal);
            Assert.Contains("hãy", problem.Sentence, StringComparison.Ordinal);
            Assert.True(problem.Sentence.IsNormalized());
            Assert.EndsWith(".", problem.English, StringComparison.Ordinal);
            foreach (var gap in new[] { "{0}", "{1}", "{2}" })
                Assert.Equal(problem.Sentence.Contains(gap, StringComparison.Ordinal), problem.English.Contains(gap, StringComparison.Ordinal));
        }
    }
}
