using System.Net;
using System.Text.RegularExpressions;
using VuonLen.Core.Places;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Households;

/// <summary>The world holds 577 poor households of two (born 1950 and 1980) and 289 near-poor of one (1950), whose member has a social allowance.</summary>
public partial class ListFilterTests(ServedWorld world)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [GeneratedRegex("\"code\":\\s*\"(\\d{5}-\\d{5})\"")]
    private static partial Regex Code();

    [GeneratedRegex("<optgroup|<option value=\"(\\d*)\"[^>]*>([^<]*)<")]
    private static partial Regex Option();

    [Theory]
    [InlineData("", 866)]
    [InlineData("class=near_poor", 289)]
    [InlineData("class=none", 0)]
    [InlineData("with=social_allowance", 289)]
    [InlineData("with=social_allowance:3", 289)]
    [InlineData("with=social_allowance:4", 0)]
    [InlineData("with=social_allowance,relation:03", 0)]
    [InlineData("with=social_allowance&with=ethnicity:01", 289)]
    [InlineData("with=relation:03", 577)]
    [InlineData("with=ethnicity:01", 866)]
    [InlineData("with=ethnicity", 0)]
    [InlineData("with=merit_allowance", 0)]
    [InlineData("with=no_labour", 0)]
    [InlineData("age_from=63", 866)]
    [InlineData("age_from=64", 0)]
    [InlineData("age_to=33", 0)]
    [InlineData("age_to=34", 577)]
    [InlineData("age_from=33&age_to=34", 577)]
    [InlineData("age_from=34&age_to=34", 0)]
    [InlineData("set=ethnic-mountain&class=poor", 14)]
    [InlineData("find=van+ty", 289)]
    [InlineData("find=van+con&age_from=63", 577)]
    public async Task List_WithACondition_HoldsExactlyThese(string conditions, int households)
    {
        using var http = await world.As("so");
        var text = PageText.Of(await http.GetStringAsync("/households?" + conditions, Stop));
        Assert.Contains(households == 0 ? "Không có hộ nào như vậy." : $"trong {households} hộ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("urban", Area.Urban)]
    [InlineData("rural", Area.Rural)]
    public async Task List_OfAnArea_HoldsItsCommunes(string area, Area meant)
    {
        using var http = await world.As("so");
        var communes = world.Store.Communes.Count(commune => commune.Kind.Area() == meant);
        Assert.Contains($"trong {communes} hộ", PageText.Of(await http.GetStringAsync("/households?class=poor&area=" + area, Stop)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("with=khong_co", "danh mục thông tin không có mã này")]
    [InlineData("with=social_allowance:99", "không có giá trị «99»")]
    [InlineData("age_from=151", "hãy viết từ 0 đến 150")]
    [InlineData("age_from=muoi", "hãy chỉ viết chữ số")]
    [InlineData("age_from=20&age_to=10", "hãy viết số nhỏ trước")]
    [InlineData("sort=tuoi", "Không xếp được danh sách theo «tuoi»")]
    [InlineData("columns=mau_toc", "Danh sách không có cột «mau_toc»")]
    [InlineData("columns=ages:9-2", "Danh sách không có cột «ages:9-2»")]
    [InlineData("after=00001-00001&before=00001-00002", "không cả hai cùng lúc")]
    [InlineData("sort=name&after=99999-99999", "Không tìm thấy hộ «99999-99999»")]
    [InlineData("set=khong-co", "Không có tập hợp địa bàn «khong-co»")]
    public async Task List_AskedWrongly_SaysOneSentence(string conditions, string says)
    {
        using var http = await world.As("so");
        foreach (var path in new[] { "/households?", "/households/print?", "/households/list.csv?", "/households/list.xlsx?" })
        {
            if (path != "/households?" && conditions.Contains("after", StringComparison.Ordinal)) continue;
            using var answer = await http.GetAsync(path + conditions, Stop);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(says, PageText.Of(await answer.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("code")]
    [InlineData("-code")]
    [InlineData("name")]
    [InlineData("-name")]
    [InlineData("village")]
    [InlineData("-village")]
    [InlineData("class")]
    [InlineData("-class")]
    public async Task Api_PagedForwardAndBack_VisitsEachHouseholdOnce(string sort)
    {
        using var http = await world.As("so");
        async Task<List<string>> Page(string more) =>
            [.. Code().Matches(await http.GetStringAsync($"/api/v1/households?sort={sort}&limit=200&{more}", Stop)).Select(match => match.Groups[1].Value)];
        var forward = new List<string>();
        while (await Page(forward.Count == 0 ? "" : "after=" + forward[^1]) is { Count: > 0 } page) forward.AddRange(page);
        Assert.Equal((866, 866), (forward.Count, forward.Distinct().Count()));
        var back = new List<string> { forward[^1] };
        while (await Page("before=" + back[0]) is { Count: > 0 } page) back.InsertRange(0, page);
        Assert.Equal(forward, back);
    }

    [Fact]
    public async Task Page_FollowedBack_ComesToTheFirst()
    {
        using var http = await world.As("so");
        var first = await http.GetStringAsync("/households?sort=name", Stop);
        var second = await http.GetStringAsync(Link(first, "next"), Stop);
        Assert.Contains("51–100 trong 866 hộ", PageText.Of(second), StringComparison.Ordinal);
        var again = await http.GetStringAsync(Link(second, "prev"), Stop);
        Assert.Contains("1–50 trong 866 hộ", PageText.Of(again), StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"prev\"", again, StringComparison.Ordinal);
        static string Link(string html, string rel) => WebUtility.HtmlDecode(Regex.Match(html, $"rel=\"{rel}\" href=\"([^\"]+)\"").Groups[1].Value);
    }

    [Fact]
    public async Task Condition_Shown_IsRemovedByItsChip()
    {
        using var http = await world.As("so");
        var html = await http.GetStringAsync("/households?class=poor&with=relation:03,ethnicity:01&age_from=63&sort=-name&columns=class", Stop);
        var chips = Regex.Matches(html, "<a class=\"chip\" href=\"([^\"]+)\" aria-label=\"Bỏ điều kiện: ([^\"]+)\"").ToDictionary(match => match.Groups[2].Value, match => WebUtility.HtmlDecode(match.Groups[1].Value));
        Assert.Equal(["hộ nghèo", "quan hệ với chủ hộ: Con đẻ", "dân tộc: Kinh", "có người từ đủ 63 tuổi trở lên"], chips.Keys);
        var without = chips["dân tộc: Kinh"];
        Assert.Contains("with=relation%3A03&age_from=63&sort=-name&columns=class", without, StringComparison.Ordinal);
        Assert.DoesNotContain("ethnicity", without, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xa")]
    [InlineData("thon")]
    [InlineData("huyen")]
    public async Task Pickers_OfAnOfficer_OfferOnlyWhatTheyMayAsk(string user)
    {
        using var http = await world.As(user);
        var html = await http.GetStringAsync("/households", Stop);
        var names = Option().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[2].Value)).ToHashSet();
        var own = user == "huyen" ? world.Store.Communes.Where(commune => commune.Parent == world.Store.Districts[0].Id).ToList() : [world.Store.Communes[0]];
        var foreign = world.Store.Communes.Except(own).Select(commune => commune.FullName).Concat(world.Store.Districts.Skip(1).Select(district => district.FullName));
        Assert.Empty(foreign.Except(own.Select(commune => commune.FullName)).Intersect(names));
        if (user == "huyen") Assert.Subset(names, own.Select(commune => commune.FullName).ToHashSet());
    }
}
