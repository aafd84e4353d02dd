using System.Text.RegularExpressions;
using VuonLen.Web.Layout;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Layout;

public class NavigationTests(ServedWorld world)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("so", "/situation", "/home /situation /households /import /places /standards /facts /contradictions")]
    [InlineData("lanhdao", "/situation", "/home /situation /households /places /standards /facts /contradictions")]
    [InlineData("nganhang", "/situation", "/home /situation /places /standards /facts /contradictions")]
    [InlineData("quantri", "/", "/places /standards /facts /contradictions")]
    [InlineData("moi", "/", "/places /standards /facts /contradictions")]
    public async Task Menu_ForEachRole_HoldsWhatOpensForThem(string user, string page, string entries)
    {
        using var http = await world.As(user);
        var menu = Regex.Match(await http.GetStringAsync(page, Stop), "<nav class=\"entries\".*?</nav>", RegexOptions.Singleline).Value;
        var found = Regex.Matches(menu, "href=\"([^\"]*)\"").Select(link => link.Groups[1].Value).ToList();
        Assert.Equal(entries, string.Join(' ', found));
        Assert.InRange(found.Count, 1, Navigation.Most);
        foreach (var address in found) Assert.NotEqual("", await http.GetStringAsync(address, Stop));
    }

    [Fact]
    public async Task Menu_BeforeSignIn_IsNotThere()
    {
        using var http = world.Anyone();
        Assert.DoesNotContain("<nav", await http.GetStringAsync("/sign-in", Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/places", "aria-current=\"page\"")]
    [InlineData("/places/001", "aria-current=\"true\"")]
    public async Task Menu_OnAPageOfAnEntry_MarksTheEntry(string page, string mark)
    {
        using var http = await world.As("so");
        var menu = Regex.Match(await http.GetStringAsync(page, Stop), "<nav class=\"entries\".*?</nav>", RegexOptions.Singleline).Value;
        Assert.Contains($"<a href=\"/places\" {mark}>", menu, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(menu, "aria-current"));
    }
}
