using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Web.Register;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Households;

/// <summary>Reading and changing one household over the API. Each test works on a household of its own commune.</summary>
public sealed class RecordApiTests(ChangedWorld changed) : IClassFixture<ChangedWorld>
{
    private readonly ServedWorld _world = changed.World;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private CityRegister Register => _world.App.Services.GetRequiredService<CityRegister>();

    [Fact]
    public async Task Household_OverTheApi_TellsWhatItsPageTells()
    {
        using var http = await _world.As("xa");
        var page = PageText.Of(await http.GetStringAsync("/households/" + Code(0, 1), Stop));
        using var told = JsonDocument.Parse(await http.GetStringAsync("/api/v1/household?household=" + Code(0, 1), Stop));
        var household = told.RootElement;
        Assert.Equal((Code(0, 1), "2014-01-31"), (household.GetProperty("code").GetString(), household.GetProperty("at").GetString()));
        Assert.Equal(_world.Store.Communes[0].FullName, household.GetProperty("place").GetProperty("name").GetString());
        var members = household.GetProperty("members").EnumerateArray().ToList();
        Assert.Equal(["Đào Văn Đức", "Nguyễn Văn Con"], members.Select(member => member.GetProperty("name").GetString()));
        Assert.Equal(("01", "female", "1950", 63, 64), (members[0].GetProperty("relation").GetProperty("code").GetString(), members[0].GetProperty("sex").GetString(),
            members[0].GetProperty("birth").GetString(), members[0].GetProperty("age_least").GetInt32(), members[0].GetProperty("age_most").GetInt32()));
        var city = household.GetProperty("classes")[0];
        Assert.Equal(("hanoi-2011-2015", "poor", "12/QĐ-UBND"), (city.GetProperty("standard").GetString(), city.GetProperty("class").GetString(), city.GetProperty("decision").GetString()));
        var income = city.GetProperty("conditions")[1];
        Assert.True(income.GetProperty("holds").GetBoolean());
        Assert.Contains($"{income.GetProperty("demanded").GetString()} {income.GetProperty("recorded").GetString()} ✓ đúng", page, StringComparison.Ordinal);
        Assert.Contains(city.GetProperty("cite").GetString()!, page, StringComparison.Ordinal);
        var act = household.GetProperty("timeline")[0];
        Assert.Equal((2, "register.imported", "thu", "kho thử"), (act.GetProperty("act").GetInt32(), act.GetProperty("kind").GetString(), act.GetProperty("author").GetString(), act.GetProperty("why").GetString()));
        foreach (var change in act.GetProperty("changes").EnumerateArray())
            Assert.Contains($"{change.GetProperty("about").GetString()}: {change.GetProperty("new").GetString()}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Household_OutOfSightOrNone_IsNotFoundEither()
    {
        using var http = await _world.As("xa");
        using var elsewhere = await http.GetAsync("/api/v1/household?household=" + Code(8, 1), Stop);
        using var nowhere = await http.GetAsync("/api/v1/household?household=99999-00001", Stop);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (elsewhere.StatusCode, nowhere.StatusCode));
        Assert.Equal(await nowhere.Content.ReadAsStringAsync(Stop), await elsewhere.Content.ReadAsStringAsync(Stop));
        using var write = await Post(http, Code(8, 1), "correct-review", "k", Body(Code(8, 1), 2));
        Assert.Equal(HttpStatusCode.NotFound, write.StatusCode);
        using var bank = await _world.As("nganhang");
        using var forbidden = await bank.GetAsync("/api/v1/household?household=" + Code(8, 1), Stop);
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
    }

    [Fact]
    public async Task Request_SentTwice_IsOneActAndOneAnswer()
    {
        using var http = await _world.As("so");
        var before = Register.LastAct;
        var body = Body(Code(2, 1), 2);
        using var first = await Post(http, Code(2, 1), "correct-review", "mot", body);
        using var second = await Post(http, Code(2, 1), "correct-review", "mot", body);
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, second.StatusCode));
        var answer = await first.Content.ReadAsStringAsync(Stop);
        Assert.Equal(answer, await second.Content.ReadAsStringAsync(Stop));
        Assert.Equal(before + 1, Register.LastAct);
        Assert.Equal(before + 1, JsonDocument.Parse(answer).RootElement.GetProperty("act").GetInt64());
        Assert.Contains("800.000 đ", PageText.Of(await http.GetStringAsync("/households/" + Code(2, 1), Stop)), StringComparison.Ordinal);
        // The key is its user's and the request's own: the same one asks something else, or somebody else asks.
        using var other = await Post(http, Code(2, 1), "correct-review", "mot", Body(Code(2, 1), 2, "900000"));
        Assert.Equal("Idempotency-Key", await Field(other));
        using var elsewhere = await Post(http, Code(3, 1), "correct-review", "mot", body);
        Assert.Equal("Idempotency-Key", await Field(elsewhere));
        using var officer = await _world.As("huyen");
        using var theirs = await Post(officer, Code(2, 1), "correct-review", "mot", Body(Code(2, 1), before + 1, "900000"));
        Assert.Equal(HttpStatusCode.Created, theirs.StatusCode);
        Assert.True(VuonLen.Store.Acts.Audit.Verify(Register.Store).Ok);
    }

    [Fact]
    public async Task Requests_OfOneKeyAtOnce_AreOneAct()
    {
        using var http = await _world.As("so");
        var before = Register.LastAct;
        var token = await http.TokenAsync($"/households/{Code(4, 1)}/correct-review");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Post(http, Code(4, 1), "correct-review", "cung", Body(Code(4, 1), 2), token)));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Equal(before + 1, Register.LastAct);
    }

    [Fact]
    public async Task Request_AfterSomebodyElsesChange_Collides()
    {
        using var http = await _world.As("so");
        using var first = await Post(http, Code(5, 1), "correct-review", "a", Body(Code(5, 1), 2));
        using var late = await Post(http, Code(5, 1), "correct-review", "b", Body(Code(5, 1), 2, "700000"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("gửi lại với seen là last_act mới", await late.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("correct-review", """{"income": 1, "why": "thử"}""", "seen")]
    [InlineData("correct-review", """{"income": 1, "seen": 2}""", "why")]
    [InlineData("correct-review", """{"incom": 1, "why": "thử", "seen": 2}""", "incom")]
    [InlineData("correct-review", """{"income": "nhiều", "why": "thử", "seen": 2}""", "income")]
    [InlineData("correct-review", """{"income": {"a": 1}, "why": "thử", "seen": 2}""", "income")]
    [InlineData("add-member", """{"name": "Lê Thị Mới", "why": "thử", "seen": 2}""", "birth")]
    [InlineData("change-fact", """{"why": "thử", "seen": 2}""", "n")]
    [InlineData("change-fact", """{"n": 99, "why": "thử", "seen": 2}""", "n")]
    public async Task Request_WithABadField_NamesItAndRecordsNothing(string act, string body, string field)
    {
        using var http = await _world.As("so");
        var before = Register.LastAct;
        using var answer = await Post(http, Code(6, 1), act, "x" + field + body.Length, body);
        Assert.Equal(field, await Field(answer));
        Assert.Equal(before, Register.LastAct);
    }

    [Fact]
    public async Task Request_ThatIsNone_IsRefused()
    {
        using var http = await _world.As("so");
        using var keyless = await Post(http, Code(7, 1), "correct-review", null, Body(Code(7, 1), 2));
        Assert.Equal(HttpStatusCode.BadRequest, keyless.StatusCode);
        using var text = await Post(http, Code(7, 1), "correct-review", "t", "không phải JSON");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, text.StatusCode);
        using var half = await Post(http, Code(7, 1), "correct-review", "h", """{"why": "\ud800", "income": 1, "seen": 2}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, half.StatusCode);
        using var unknown = await Post(http, Code(7, 1), "bay", "u", Body(Code(7, 1), 2));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Contains("Không có việc «bay»; các việc: add-fact, correct-review,", await unknown.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        using var tokenless = await Post(http, Code(7, 1), "correct-review", "v", Body(Code(7, 1), 2), "");
        Assert.Equal(HttpStatusCode.BadRequest, tokenless.StatusCode);
        Assert.Contains("Thiếu đầu đề RequestVerificationToken", await tokenless.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        using var twice = await http.GetAsync($"/api/v1/household?household={Code(7, 1)}&household={Code(8, 1)}", Stop);
        Assert.Equal(HttpStatusCode.BadRequest, twice.StatusCode);
        Assert.Contains("Địa chỉ ghi tham số «household» hơn một lần", await twice.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        using var reader = await _world.As("kiemtoan");
        using var auditor = await Post(reader, Code(7, 1), "correct-review", "w", Body(Code(7, 1), 2));
        Assert.Equal(HttpStatusCode.Forbidden, auditor.StatusCode);
    }

    [Fact]
    public async Task Split_OverTheApi_TakesSeveralValues()
    {
        using var http = await _world.As("so");
        var code = Code(9, 1);
        using var answer = await Post(http, code, "split", "tach", $$"""{"leaving": ["{{code}}-02"], "head": "{{code}}-02", "on": "2013-08-01", "why": "Đơn tách hộ", "paper": "Đơn số 1", "seen": 2}""");
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Contains("Thành viên (1)", PageText.Of(await http.GetStringAsync("/households/" + code, Stop)), StringComparison.Ordinal);
    }

    private string Code(int commune, int serial) => $"{_world.Store.Communes[commune].Code}-{serial:00000}";

    private static string Body(string code, long seen, string income = "800000") => $$"""{"income": {{income}}, "why": "Sửa {{code}}", "paper": "Phiếu B1", "seen": {{seen}}}""";

    private static async Task<string?> Field(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using var refusal = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
        Assert.NotEqual("", refusal.RootElement.GetProperty("sentence").GetString());
        return refusal.RootElement.GetProperty("field").GetString();
    }

    private static async Task<HttpResponseMessage> Post(HttpClient http, string code, string act, string? key, string body, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/household/{act}?household={code}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (key is not null) request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        request.Headers.Add("RequestVerificationToken", token ?? await http.TokenAsync("/situation"));
        return await http.SendAsync(request, Stop);
    }
}
