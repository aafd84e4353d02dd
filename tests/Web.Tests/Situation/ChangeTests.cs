using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using VuonLen.Core.Access;
using VuonLen.Web.Situation.Change;
using VuonLen.Web.Situation.Months;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Situation;

public class ChangeTests(MovedWorld moved) : IClassFixture<MovedWorld>
{
    private const string Year = "/situation/change?from=2013-01-31&at=2014-01-31";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Told(JsonElement ways) =>
        string.Join(' ', ways.EnumerateArray().Select(way => $"{way.GetProperty("kind").GetString()}:{way.GetProperty("households").GetInt32()}"));

    private async Task<string> Report(string user, string query)
    {
        using var http = await moved.World.As(user);
        var report = JsonDocument.Parse(await http.GetStringAsync("/api" + "/v1" + Year + query, Stop)).RootElement;
        return $"{report.GetProperty("opening")} − {Told(report.GetProperty("out"))} + {Told(report.GetProperty("into"))} = {report.GetProperty("closing")}";
    }

    [Fact]
    public void Change_OfEveryUnitAndPairOfMonths_EndsAtTheCount()
    {
        var days = CourseQuery.Answer(moved.Register, new(WorldStore.Day), Sight.Everything).Points.Select(point => point.At).ToList();
        var moves = 0;
        void Balances(string? unit, DateOnly from, DateOnly to)
        {
            var end = CourseQuery.Of(moved.Register, new(to, unit), Sight.Everything, [to]).Points[0];
            foreach (var (@class, count) in new[] { ("poor", end.Poor), ("near_poor", end.NearPoor) })
            {
                var report = ChangeQuery.Answer(moved.Register, new(new(to, unit), from, @class), Sight.Everything);
                Assert.Equal(count, report.Closing);
                Assert.Equal(report.Closing, report.Opening - report.Out.Sum(way => way.Households) + report.Into.Sum(way => way.Households));
                moves += report.Out.Sum(way => way.Households) + report.Into.Sum(way => way.Households);
            }
        }
        foreach (var unit in new[] { null, moved.World.Store.Districts[0].Code, moved.World.Store.Communes[0].Code, moved.World.Store.Communes[4].Code })
            foreach (var from in days)
                foreach (var to in days.Where(to => to > from)) Balances(unit, from, to);
        foreach (var unit in moved.World.Store.Districts.Concat(moved.World.Store.Communes.Take(12)))
            for (var i = 1; i < days.Count; i++) Balances(unit.Code, days[i - 1], days[i]);
        Assert.True(moves > 500, $"{moves} movements");
    }

    [Theory]
    [InlineData("so", "", "577 − escaped_to_near_poor:2 escaped_above:1 moved_out:1 + fell_back:1 = 574")]
    [InlineData("so", "&class=near_poor", "289 − dissolved:1 + escaped_to_near_poor:2 = 290")]
    [InlineData("nganhang", "", "577 − escaped_to_near_poor:2 escaped_above:1 moved_out:1 + fell_back:1 = 574")]
    [InlineData("xa", "", "1 − escaped_to_near_poor:2 + moved_in:2 = 1")]
    [InlineData("xa", "&class=near_poor", "1 − dissolved:1 + escaped_to_near_poor:2 = 2")]
    [InlineData("thon", "", "0 − escaped_to_near_poor:1 + moved_in:1 = 0")]
    [InlineData("thon", "&class=near_poor", "1 − dissolved:1 + escaped_to_near_poor:1 = 1")]
    public async Task Change_OfTheYear_IsToldByWays(string user, string query, string says) => Assert.Equal(says, await Report(user, query));

    [Fact]
    public async Task Names_OfAWay_AreThoseOfItsHouseholdsWithClassesAndReason()
    {
        using var http = await moved.World.As("xa");
        var html = await http.GetStringAsync(Year + "&way=escaped_to_near_poor&turn=out", Stop);
        var text = PageText.Of(html);
        Assert.Contains("1–2 trong 2 hộ", text, StringComparison.Ordinal);
        Assert.Contains("Đào Văn Đức", text, StringComparison.Ordinal);
        Assert.Contains("10/06/2013 hộ nghèo hộ cận nghèo 77/QĐ-UBND ngày 10/06/2013 (ghi nhận số 4)", text, StringComparison.Ordinal);
        Assert.Contains(moved.Code(4, 1), text, StringComparison.Ordinal);
        Assert.DoesNotContain(moved.Code(2, 1), text, StringComparison.Ordinal);
        foreach (var address in Regex.Matches(html, "href=\"(/households/[^\"]+)\"").Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)))
        {
            using var opened = await http.GetAsync(address, Stop);
            Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        }
    }

    [Fact]
    public async Task Names_OfWhoeverLeft_AreAsTheyWereOnTheEve()
    {
        using var http = await moved.World.As("so");
        var html = await http.GetStringAsync($"{Year}&in={moved.World.Store.Communes[1].Code}&way=moved_out&turn=out", Stop);
        Assert.Contains($"/households/{moved.Code(1, 1)}?at=2013-06-30", html, StringComparison.Ordinal);
        Assert.Contains($"{moved.World.Store.Communes[1].FullName} 01/07/2013 hộ nghèo không có trong danh sách Phiếu số 5 (ghi nhận số 5)", PageText.Of(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryNumber_OfAChange_OpensAListOfThatManyHouseholds()
    {
        using var http = await moved.World.As("so");
        foreach (var @class in new[] { "poor", "near_poor" })
        {
            var html = await http.GetStringAsync(Year + "&class=" + @class, Stop);
            var links = Regex.Matches(html, "<a href=\"(/situation/change[^\"]*)\" class=\"count\">(?:−|&#x2B;)([0-9]+)</a>");
            Assert.Equal(@class == "poor" ? 4 : 2, links.Count);
            foreach (Match link in links)
                Assert.Contains($"trong {link.Groups[2].Value} hộ", PageText.Of(await http.GetStringAsync(WebUtility.HtmlDecode(link.Groups[1].Value), Stop)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Change_ForAnAgency_ShowsNumbersAndNoNames()
    {
        using var http = await moved.World.As("nganhang");
        var html = await http.GetStringAsync(Year + "&way=fell_back&turn=in", Stop);
        Assert.Contains("tái nghèo +1", PageText.Of(html), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"names\"", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("<a [^>]*way=", html);
        Assert.DoesNotContain("Nguyễn", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xa", "/situation/change?in=00004", 403)]
    [InlineData("thon", "/situation/change?in=00004", 403)]
    [InlineData("quantri", "/situation/change", 403)]
    [InlineData("moi", "/api/v1/situation/change", 403)]
    [InlineData("so", "/situation/change?from=2014-01-31&at=2014-01-31", 400)]
    [InlineData("so", "/situation/change?class=average", 400)]
    [InlineData("so", "/situation/change?way=khong-co", 400)]
    [InlineData("so", "/situation/change?after=khong-co", 400)]
    [InlineData("so", "/situation/change?in=99999", 400)]
    public async Task Change_NotTheirsOrNotThere_IsRefused(string user, string address, int status)
    {
        using var http = await moved.World.As(user);
        using var answer = await http.GetAsync(address, Stop);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Change_FromADayNobodyWasReviewed_TellsNoNumber()
    {
        using var http = await moved.World.As("so");
        var text = PageText.Of(await http.GetStringAsync("/situation/change?from=2012-12-31&at=2013-01-31", Stop));
        Assert.Contains("Ngày 31/12/2012 chưa có ai được rà soát theo chuẩn này", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cuối kỳ", text, StringComparison.Ordinal);
    }
}
