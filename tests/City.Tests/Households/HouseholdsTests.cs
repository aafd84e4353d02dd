using VuonLen.City.Tests.World;
using Xunit;

namespace VuonLen.City.Tests.Households;

/// <summary>The list behind a number has as many lines as the number says.</summary>
public class HouseholdsTests(BuiltCity city)
{
    [Fact]
    public void List_OfFivePoor_HasTheAgreedShape()
    {
        var list = Terminal.Json("households", "--at", BuiltCity.Day, "--class", "poor", "--limit", "5", "--store", city.Folder);
        Assert.Equal(5, list.GetArrayLength());
        foreach (var line in list.EnumerateArray())
        {
            Assert.Equal(["household", "code", "head", "place", "class", "persons"], line.EnumerateObject().Select(property => property.Name));
            Assert.Matches("^[0-9]{5}-[0-9]{5}$", line.Text("code"));
            Assert.Equal("poor", line.Text("class"));
            Assert.True(line.Text("head").Length > 3 && line.Int("persons") > 0);
        }
    }

    [Theory]
    [InlineData("poor", 45732, 147589)]
    [InlineData("near_poor", 43718, 160577)]
    public void List_WithoutLimit_IsTheFigure(string @class, int households, int persons)
    {
        var list = Terminal.Json("households", "--at", BuiltCity.Day, "--class", @class, "--store", city.Folder);
        Assert.Equal((households, persons), (list.GetArrayLength(), list.EnumerateArray().Sum(line => line.Int("persons"))));
    }

    [Theory]
    [InlineData("271")]
    [InlineData("09703")]
    public void List_OfAUnit_IsItsFigure(string unit)
    {
        var poor = Terminal.Json("situation", "--at", BuiltCity.Day, "--in", unit, "--store", city.Folder).Int("poor.households");
        var list = Terminal.Json("households", "--at", BuiltCity.Day, "--in", unit, "--class", "poor", "--store", city.Folder);
        Assert.Equal(poor, list.GetArrayLength());
        Assert.True(poor > 100);
    }

    [Theory]
    [InlineData("--at 2014-01-31 --in 99999")]
    [InlineData("--at 31-01-2014")]
    [InlineData("--at 2014-02-30")]
    [InlineData("--at 2014-01-31 --class ngheo")]
    [InlineData("--at 2014-01-31 --standard hanoi-2022-2025")]
    [InlineData("--at 2014-01-31 --known-at 999999")]
    public void List_OfWhatIsNot_EndsWith2AndOneSentence(string options)
    {
        var answer = Terminal.Run(["households", .. options.Split(' '), "--store", city.Folder, "--json"]);
        Assert.Equal((2, ""), (answer.Exit, answer.Output));
        Assert.Single(answer.Error.TrimEnd('\n').Split('\n'));
        Assert.EndsWith(".", answer.Error.TrimEnd('\n'), StringComparison.Ordinal);
    }
}
