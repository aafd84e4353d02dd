using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using VuonLen.Core.Access;
using VuonLen.Core.Situation;
using VuonLen.Store.Reading;
using VuonLen.Web.Asking;
using VuonLen.Web.Situation;
using VuonLen.Web.Situation.Months;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Situation;

public class CourseTests(MovedWorld moved) : IClassFixture<MovedWorld>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static (string At, int? Poor, int? NearPoor)[] Points(JsonElement course) =>
        [.. course.GetProperty("points").EnumerateArray().Select(point => (point.GetProperty("at").GetString()!, Number(point, "poor"), Number(point, "near_poor")))];

    private static int? Number(JsonElement element, string name) => element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    private static async Task<JsonElement> Json(HttpClient http, string address) => JsonDocument.Parse(await http.GetStringAsync(address, Stop)).RootElement;

    [Theory]
    [InlineData("so", "")]
    [InlineData("so", "&standard=vn-2011-2015")]
    [InlineData("huyen", "")]
    [InlineData("nganhang", "")]
    [InlineData("xa", "")]
    [InlineData("thon", "")]
    public async Task Course_OfEveryMonth_IsTheSituationsCount(string user, string standard)
    {
        using var http = await moved.World.As(user);
        var points = Points(await Json(http, "/api/v1/situation/course?from=2012-11-05" + standard));
        Assert.Equal(("2012-11-30", "2014-01-31", 15), (points[0].At, points[^1].At, points.Length));
        foreach (var point in points)
        {
            var report = await Json(http, $"/api/v1/situation?at={point.At}{standard}");
            Assert.Equal((Number(report.GetProperty("poor"), "households"), Number(report.GetProperty("near_poor"), "households")), (point.Poor, point.NearPoor));
        }
    }

    [Fact]
    public void Course_OfEveryDistrictAndMonth_IsTheSituationsCount()
    {
        foreach (var district in moved.World.Store.Districts.Select(district => district.Code))
        {
            foreach (var point in CourseQuery.Answer(moved.Register, new(WorldStore.Day, district), Sight.Everything).Points)
            {
                var report = SituationQuery.Answer(moved.Register, new(point.At, district), Sight.Everything);
                Assert.Equal((report.Poor.Households, report.NearPoor.Households), (point.Poor, point.NearPoor));
            }
        }
    }

    [Fact]
    public async Task Course_WithoutDays_BeginsWithTheRegisterAndFollowsTheChanges()
    {
        using var http = await moved.World.As("so");
        var points = Points(await Json(http, "/api/v1/situation/course"));
        Assert.Equal((13, "2013-01-31"), (points.Length, points[0].At));
        // 577 poor: one rose, came down again, one left the city, one and then another became near-poor; a near-poor one is no more.
        Assert.Equal([577, 577, 576, 576, 575, 574, 574, 574, 574, 574, 575, 574, 574], points.Select(point => point.Poor!.Value));
        Assert.Equal([289, 289, 289, 289, 289, 290, 290, 290, 289, 289, 289, 290, 290], points.Select(point => point.NearPoor!.Value));
    }

    [Fact]
    public void Spells_KeptThroughActs_AreThoseReadAnew()
    {
        using var connection = moved.Register.Store.Read();
        var anew = CourseReader.Read(connection, "hanoi-2011-2015", moved.Register.LastAct);
        Assert.Equal(577 + 289, moved.BeforeTheChanges);
        Assert.Equal(anew.ToHashSet(), moved.Register.Courses.Spells("hanoi-2011-2015", null).ToHashSet());
        Assert.Equal(moved.BeforeTheChanges, moved.Register.Courses.Spells("hanoi-2011-2015", 3).Sum(spell => spell.Households));
    }

    [Fact]
    public async Task Course_AsKnownBefore_HasNoneOfTheChanges()
    {
        using var http = await moved.World.As("so");
        Assert.All(Points(await Json(http, "/api/v1/situation/course?known_at=3")), point => Assert.Equal((577, 289), (point.Poor, point.NearPoor)));
    }

    [Theory]
    [InlineData("xa", "in=00004", 403)]
    [InlineData("quantri", "", 403)]
    [InlineData("moi", "", 403)]
    [InlineData("so", "in=99999", 400)]
    [InlineData("so", "from=2014-01-01&to=2013-01-01", 400)]
    [InlineData("so", "from=1900-01-01", 400)]
    [InlineData("so", "at=2014-01-31", 400)]
    public async Task Course_NotTheirsOrNotThere_IsRefused(string user, string asked, int status)
    {
        using var http = await moved.World.As(user);
        using var answer = await http.GetAsync("/api/v1/situation/course?" + asked, Stop);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public void Command_AsJson_IsTheApisCourse()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, Program.Run(["situation-course", "--from", "2013-05-01", "--to", "2013-07-31", "--in", moved.World.Store.Communes[0].Code, "--json", "--store", moved.World.Folder], output, error));
        var course = JsonDocument.Parse(output.ToString()).RootElement;
        Assert.Equal(("", "2013-07-31"), (error.ToString(), course.GetProperty("units_of").GetString()));
        Assert.Equal([("2013-05-31", 1, 1), ("2013-06-30", 0, 2), ("2013-07-31", 1, 2)], Points(course).Select(point => (point.At, point.Poor!.Value, point.NearPoor!.Value)));
    }

    [Fact]
    public async Task Page_OfAMonth_OffersTheMonthsAroundItAndDrawsTheCourse()
    {
        using var http = await moved.World.As("so");
        var html = await http.GetStringAsync("/situation?at=2013-06-30", Stop);
        var strip = Regex.Match(html, "<nav class=\"months\".*?</nav>", RegexOptions.Singleline).Value;
        Assert.Equal(13, strip.Split("<li>").Length - 1);
        Assert.Contains("at=2013-05-31\" rel=\"prev\"", WebUtility.HtmlDecode(strip), StringComparison.Ordinal);
        Assert.Contains("at=2013-07-31\" rel=\"next\"", WebUtility.HtmlDecode(strip), StringComparison.Ordinal);
        Assert.Matches("at=2013-06-30\" aria-current=\"date\">06/2013<", strip);
        Assert.Contains("−1 so với 31/05/2013, vì sao?", PageText.Of(html), StringComparison.Ordinal);
        Assert.Contains("Từ 01/2013 đến 01/2014: hộ nghèo từ 577 thành 574, hộ cận nghèo từ 289 thành 290.", PageText.Of(html), StringComparison.Ordinal);
        var drawing = Regex.Match(html, "<figure class=\"course-drawing\".*?</figure>", RegexOptions.Singleline).Value;
        Assert.Equal(12, Regex.Match(drawing, "class=\"line poor\" d=\"([^\"]*)\"").Groups[1].Value.Split('L').Length - 1);
        // The library comes after the page can be read, and only where something is drawn.
        Assert.DoesNotMatch("<script[^>]*echarts", html);
    }

    [Fact]
    public async Task Page_InEnglish_SaysTheSame()
    {
        using var http = await moved.World.As("lanhdao");
        using var switched = await http.SubmitAsync("/situation", "/language", ("language", "en"), ("back", "/situation"));
        var text = PageText.Of(await http.GetStringAsync("/situation", Stop));
        Assert.Contains("From Jan 2013 to Jan 2014: poor households from 577 to 574, near-poor households from 289 to 290.", text, StringComparison.Ordinal);
        Assert.Contains("First month Previous month Next month Today Jan 2013 Feb 2013", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAStandardNobodyWasReviewedBy_HasNoMonths()
    {
        using var http = await moved.World.As("so");
        var html = await http.GetStringAsync("/situation?standard=vn-2011-2015", Stop);
        Assert.DoesNotContain("class=\"months\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"course\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(6, 6)]
    [InlineData(7, 8)]
    [InlineData(59_365, 60_000)]
    [InlineData(int.MaxValue / 2, 1_200_000_000)]
    public void Drawing_UpToAMost_EndsAtARoundNumberNotBelowIt(int most, int top)
    {
        var drawing = new CourseDrawing([new(new(2013, 1, 31), most, 0), new(new(2013, 2, 28), null, null)]);
        Assert.Equal((0, top), (drawing.Lines[0], drawing.Lines[^1]));
        Assert.InRange(drawing.Lines.Count, 2, 7);
        Assert.Equal($"M60 {drawing.Y(most)}", drawing.Path(point => point.Poor));
    }
}
