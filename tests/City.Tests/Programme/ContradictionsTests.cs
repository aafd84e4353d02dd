using VuonLen.City.Tests.World;
using Xunit;

namespace VuonLen.City.Tests.Programme;

public class ContradictionsTests
{
    [Fact]
    public void Contradictions_OfThePlan_AreTheSeven()
    {
        var found = Terminal.Json("contradictions", "--programme", "hanoi-2014").EnumerateArray().ToList();
        Assert.Equal(["C01", "C02", "C04", "C13", "C15", "C16", "C17"], found.Select(one => one.Text("id")));
        Assert.All(found, one => Assert.All(["what", "calculation", "stated", "computed", "suggestion"], key => Assert.NotEqual("", one.Text(key))));
    }

    [Fact]
    public void Contradictions_Strict_EndWith1()
    {
        var answer = Terminal.Run("contradictions", "--programme", "hanoi-2014", "--strict", "--json");
        Assert.Equal((1, 7), (answer.Exit, answer.Json.GetArrayLength()));
    }
}
