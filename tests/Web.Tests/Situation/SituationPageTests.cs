using System.Net;
using System.Text.Json;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Situation;

public class SituationPageTests(ServedWorld world)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("so")]
    [InlineData("lanhdao")]
    [InlineData("kiemtoan")]
    public async Task Page_ForTheCity_CountsEveryHousehold(string user)
    {
        using var http = await world.As(user);
        var text = PageText.Of(await http.GetStringAsync("/situation", Stop));
        Assert.Contains("Thành phố Hà Nội có 577 hộ nghèo với 1.154 nhân khẩu, chiếm 1,00% tổng số 57.700 hộ dân cư; 289 hộ cận nghèo với 289 nhân khẩu, chiếm 0,50%.", text, StringComparison.Ordinal);
        Assert.Contains("Dữ liệu mẫu, ngày 31/01/2014", text, StringComparison.Ordinal);
        Assert.Contains("chưa được đối chiếu với văn bản gốc", text, StringComparison.Ordinal);
        Assert.Equal(29, world.Store.Districts.Count(district => text.Contains(district.FullName, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Page_ForADistrictOfficer_IsAboutTheirDistrictOnly()
    {
        using var http = await world.As("huyen");
        var own = world.Store.Districts[0];
        var text = PageText.Of(await http.GetStringAsync("/situation", Stop));
        var communes = world.Store.Communes.Count(commune => commune.Parent == own.Id);
        Assert.Contains($"{own.FullName} có {communes} hộ nghèo", text, StringComparison.Ordinal);
        using var other = await http.GetAsync($"/situation?in={world.Store.Districts[1].Code}", Stop);
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
        using var city = await http.GetAsync("/situation?in=01", Stop);
        Assert.Equal(HttpStatusCode.Forbidden, city.StatusCode);
    }

    [Fact]
    public async Task Page_ForACommuneOfficer_CountsTheCommune()
    {
        using var http = await world.As("xa");
        var text = PageText.Of(await http.GetStringAsync("/situation", Stop));
        Assert.Contains($"{world.Store.Communes[0].FullName} có 1 hộ nghèo với 2 nhân khẩu, chiếm 1,00% tổng số 100 hộ dân cư; 1 hộ cận nghèo", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ForAVillageHead_CountsTheVillageWithoutRates()
    {
        using var http = await world.As("thon");
        var text = PageText.Of(await http.GetStringAsync("/situation", Stop));
        Assert.Contains($"{world.Store.Village.FullName}, {world.Store.Communes[0].FullName} có 0 hộ nghèo với 0 nhân khẩu, 1 hộ cận nghèo với 1 nhân khẩu.", text, StringComparison.Ordinal);
        Assert.Contains("trong 1 hộ", PageText.Of(await http.GetStringAsync("/households", Stop)), StringComparison.Ordinal);
        using var other = await http.GetAsync($"/situation?in={world.Store.Communes[1].Code}", Stop);
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
    }

    [Fact]
    public async Task Page_ForAnAgency_ShowsFiguresWithoutLists()
    {
        using var http = await world.As("nganhang");
        var html = await http.GetStringAsync("/situation", Stop);
        Assert.Contains("577", html, StringComparison.Ordinal);
        Assert.DoesNotContain("/households", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quantri", "trông coi máy chủ")]
    [InlineData("moi", "chưa được giao việc nào")]
    public async Task FirstPage_WithoutBusinessWithHouseholds_SaysWhatTheAccountIsFor(string user, string says)
    {
        using var http = await world.As(user);
        using var answer = await http.GetAsync("/", Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(says, await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quantri")]
    [InlineData("moi")]
    public async Task Page_WithoutBusinessWithHouseholds_IsRefused(string user)
    {
        using var http = await world.As(user);
        foreach (var path in new[] { "/situation", "/households", "/api/v1/situation", "/api/v1/households" })
        {
            using var answer = await http.GetAsync(path, Stop);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/situation?at=31/02/2014")]
    [InlineData("/situation?at=2014-02-30")]
    [InlineData("/situation?in=99999")]
    [InlineData("/situation?standard=khong-co")]
    [InlineData("/situation?known_at=99999")]
    public async Task Page_AskedWhatDoesNotExist_SaysWhatToDo(string address)
    {
        using var http = await world.As("so");
        using var answer = await http.GetAsync(address, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Chưa làm được", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_SortedByName_IsInOrderAndOffersTheOtherWay()
    {
        using var http = await world.As("so");
        var html = await http.GetStringAsync("/situation?sort=-poor", Stop);
        var most = world.Store.Districts.MaxBy(district => world.Store.Communes.Count(commune => commune.Parent == district.Id))!;
        var table = html[html.IndexOf("class=\"units\"", StringComparison.Ordinal)..];
        var first = world.Store.Districts.MinBy(district => table.IndexOf(district.FullName, StringComparison.Ordinal))!;
        Assert.Equal(world.Store.Communes.Count(commune => commune.Parent == most.Id), world.Store.Communes.Count(commune => commune.Parent == first.Id));
        Assert.Contains("aria-sort=\"descending\"", html, StringComparison.Ordinal);
        Assert.Contains("sort=poor#units", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_ForTheCity_AnswersTheReportsShape()
    {
        using var http = await world.As("so");
        var text = await http.GetStringAsync("/api/v1/situation?at=2014-01-31", Stop);
        using var report = JsonDocument.Parse(text);
        Assert.Equal(577, report.RootElement.GetProperty("poor").GetProperty("households").GetInt32());
        Assert.Contains("\"rate\": 1.00", text, StringComparison.Ordinal);
        Assert.Contains("Thành phố Hà Nội", text, StringComparison.Ordinal);
        Assert.Equal(29, report.RootElement.GetProperty("districts").GetArrayLength());
        Assert.Equal("2014-01-31", report.RootElement.GetProperty("units_of").GetString());
    }

    [Theory]
    [InlineData("so", "at=2012-12-31")]
    [InlineData("so", "at=2014-01-31&standard=vn-2011-2015")]
    [InlineData("thon", "at=2012-12-31")]
    public async Task Api_OfADayNobodyWasReviewed_AnswersNullNever0(string user, string asked)
    {
        using var http = await world.As(user);
        using var report = JsonDocument.Parse(await http.GetStringAsync("/api/v1/situation?" + asked, Stop));
        foreach (var path in new[] { "poor.households", "poor.persons", "poor.urban.households", "near_poor.rural.households", "poor.with_merit_allowance.households", "near_poor.with_social_allowance.households", "not_attributable.poor", "bands.communes.none", "bands.communes.below_1" })
            Assert.Equal(JsonValueKind.Null, path.Split('.').Aggregate(report.RootElement, (part, name) => part.GetProperty(name)).ValueKind);
        Assert.All(report.RootElement.GetProperty("units").EnumerateArray(), unit => Assert.Equal(JsonValueKind.Null, unit.GetProperty("near_poor").ValueKind));
    }

    [Theory]
    [InlineData("at=2012-12-31")]
    public async Task Page_OfADayNobodyWasReviewed_ShowsNoNumber(string asked)
    {
        using var http = await world.As("so");
        var text = PageText.Of(await http.GetStringAsync("/situation?" + asked, Stop));
        Assert.DoesNotContain("0 hộ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0 nhân khẩu", text, StringComparison.Ordinal);
        Assert.Contains("chưa rõ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/situation?att=2014-01-31", "att")]
    [InlineData("/api/v1/households?klass=poor", "klass")]
    [InlineData("/api/v1/contradictions?programme=hanoi-2014&strict=yes", "strict")]
    public async Task Api_AskedWhatItDoesNotTake_SaysSo(string path, string name)
    {
        using var http = await world.As("so");
        using var answer = await http.GetAsync(path, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"không có tham số «{name}»", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Description_OfTheApi_NamesEveryParameter()
    {
        using var http = await world.As("so");
        using var described = JsonDocument.Parse(await http.GetStringAsync("/openapi/v1.json", Stop));
        var parameters = described.RootElement.GetProperty("paths").GetProperty("/api/v1/households").GetProperty("get").GetProperty("parameters");
        Assert.Equal(
            ["at", "in", "standard", "units_of", "known_at", "places_by", "class", "also_poor_by", "with", "age_from", "age_to", "set", "area", "band",
                "part", "not_attributable", "find", "sort", "after", "before", "limit"],
            parameters.EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()));
        Assert.All(parameters.EnumerateArray(), parameter => Assert.NotEqual("", parameter.GetProperty("description").GetString()));
    }

    [Theory]
    [InlineData("so", "at=2012-12-31", "Sổ được lập ngày 01/01/2013; trước ngày đó")]
    [InlineData("so", "at=2012-12-31", "Sổ không có kết quả rà soát nào theo chuẩn này vào ngày 31/12/2012, nên chưa rõ có bao nhiêu hộ nghèo.")]
    [InlineData("xa", "at=2014-01-31&standard=vn-2011-2015", "Sổ không có kết quả rà soát nào theo chuẩn này vào ngày 31/01/2014")]
    [InlineData("so", "at=2014-02-01", "Ngày 01/02/2014 chưa tới; con số là kết quả đang có hiệu lực.")]
    public async Task Pages_OfADayLittleIsKnownOf_SaySo(string user, string asked, string says)
    {
        using var http = await world.As(user);
        foreach (var page in new[] { "/situation?", "/households?" })
            Assert.Contains(says, PageText.Of(await http.GetStringAsync(page + asked, Stop)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("so")]
    [InlineData("thon")]
    public async Task Pages_OfTheStoresDay_SayNothingOfTheDay(string user)
    {
        using var http = await world.As(user);
        var text = PageText.Of(await http.GetStringAsync("/situation", Stop));
        Assert.DoesNotContain("chưa rõ có bao nhiêu hộ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sổ được lập", text, StringComparison.Ordinal);
        Assert.DoesNotContain("chưa tới", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("huyen")]
    [InlineData("xa")]
    [InlineData("thon")]
    public async Task EveryLink_OfThePage_OpensForItsOfficer(string user)
    {
        using var http = await world.As(user);
        foreach (var page in new[] { "/situation", "/households" })
        {
            var links = System.Text.RegularExpressions.Regex.Matches(await http.GetStringAsync(page, Stop), "<a[^>]* href=\"(/[^\"]*)\"");
            Assert.True(links.Count > 2, $"{links.Count} links");
            foreach (var address in links.Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).Distinct())
            {
                using var answer = await http.GetAsync(address, Stop);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{user} {address} {answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task EveryNumber_OfThePage_OpensAListOfThatManyHouseholds()
    {
        using var http = await world.As("so");
        var html = await http.GetStringAsync("/situation", Stop);
        var links = System.Text.RegularExpressions.Regex.Matches(html, "<a href=\"(/households[^\"]*)\" class=\"count\">([^<]*)</a>");
        Assert.True(links.Count > 60, $"{links.Count} links");
        foreach (var group in links.GroupBy(link => link.Groups[1].Value).Where((_, i) => i % 7 == 0))
        {
            var address = WebUtility.HtmlDecode(group.Key);
            var text = PageText.Of(await http.GetStringAsync(address, Stop));
            Assert.Contains($"trong {group.First().Groups[2].Value} hộ", text, StringComparison.Ordinal);
        }
    }
}
