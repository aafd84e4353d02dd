using System.Net;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Households;

public class HouseholdsPageTests(ServedWorld world)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_OfTheCity_IsReadPageByPageToItsEnd()
    {
        using var http = await world.As("so");
        var (address, pages, last) = ("/households?class=poor", 0, "");
        while (address != "")
        {
            var html = await http.GetStringAsync(address, Stop);
            last = PageText.Of(html);
            pages++;
            var next = System.Text.RegularExpressions.Regex.Match(html, "rel=\"next\" href=\"([^\"]+)\"");
            address = next.Success ? WebUtility.HtmlDecode(next.Groups[1].Value) : "";
        }
        Assert.Equal(12, pages);
        Assert.Contains("551–577 trong 577 hộ", last, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dao van duc", "1–1 trong 1 hộ")]
    [InlineData("Đào Văn Đức", "1–1 trong 1 hộ")]
    [InlineData("hoà", "1–50 trong 576 hộ")]
    [InlineData("00001-", "1–1 trong 1 hộ")]
    [InlineData("khong ai ten the", "Không có hộ nào như vậy.")]
    public async Task Search_AnySpelling_FindsTheName(string find, string says)
    {
        using var http = await world.As("so");
        var text = PageText.Of(await http.GetStringAsync("/households?class=poor&find=" + Uri.EscapeDataString(find), Stop));
        Assert.Contains(says, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("huyen", true)]
    [InlineData("xa", true)]
    [InlineData("nganhang", false)]
    public async Task List_ForEachRole_HoldsOnlyTheirHouseholds(string user, bool may)
    {
        using var http = await world.As(user);
        using var answer = await http.GetAsync("/households?class=poor", Stop);
        Assert.Equal(may ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
        if (!may) return;
        var own = user == "xa" ? 1 : world.Store.Communes.Count(commune => commune.Parent == world.Store.Districts[0].Id);
        Assert.Contains($"trong {own} hộ", PageText.Of(await answer.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OfAForeignUnit_IsRefusedToAnOfficerOfAnother()
    {
        using var http = await world.As("xa");
        foreach (var path in new[] { "/households?in=", "/api/v1/households?in=" })
        {
            using var answer = await http.GetAsync(path + world.Store.Communes[1].Code, Stop);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("0", "1–50 trong 577 hộ")]
    [InlineData("50", "51–100 trong 577 hộ")]
    [InlineData("578", "1–50 trong 577 hộ")]
    [InlineData("2000000000", "1–50 trong 577 hộ")]
    public async Task List_CountedFromAnImpossiblePlace_IgnoresIt(string from, string says)
    {
        using var http = await world.As("so");
        Assert.Contains(says, PageText.Of(await http.GetStringAsync($"/households?class=poor&after=00001-00001&from={from}", Stop)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", HttpStatusCode.OK, 200)]
    [InlineData("&limit=1000", HttpStatusCode.OK, 577)]
    [InlineData("&limit=1001", HttpStatusCode.BadRequest, 0)]
    [InlineData("&limit=0", HttpStatusCode.BadRequest, 0)]
    public async Task Api_AnswersAPage_NeverMoreThanAThousandLines(string limit, HttpStatusCode status, int lines)
    {
        using var http = await world.As("so");
        using var answer = await http.GetAsync("/api/v1/households?class=poor" + limit, Stop);
        Assert.Equal(status, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        using var document = System.Text.Json.JsonDocument.Parse(text);
        if (status == HttpStatusCode.OK) Assert.Equal(lines, document.RootElement.GetArrayLength());
        else Assert.Contains("từ 1 đến 1000 dòng", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_WithALimit_AnswersThatManyLines()
    {
        using var http = await world.As("so");
        using var lines = System.Text.Json.JsonDocument.Parse(await http.GetStringAsync("/api/v1/households?class=near_poor&limit=3", Stop));
        Assert.Equal(3, lines.RootElement.GetArrayLength());
        Assert.Equal(["household", "code", "head", "place", "class", "persons"], lines.RootElement[0].EnumerateObject().Select(property => property.Name));
    }
}
