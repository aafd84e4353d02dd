using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Core.Households;
using VuonLen.Store.Reading;
using VuonLen.Web.Register;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Households;

/// <summary>A household's page and every act on it, as officers do them. Each test works on a household of its own commune.</summary>
public sealed partial class HouseholdActsTests(ChangedWorld changed) : IClassFixture<ChangedWorld>
{
    private readonly ServedWorld _world = changed.World;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private CityRegister Register => _world.App.Services.GetRequiredService<CityRegister>();

    [GeneratedRegex("name=\"seen\" value=\"([0-9]+)\"")]
    private static partial Regex Seen();

    [Fact]
    public async Task Page_OfAHousehold_TellsMembersClassReasonAndHistory()
    {
        var text = await Page("xa", Code(0, 1));
        Assert.Contains("Đào Văn Đức", text, StringComparison.Ordinal);
        Assert.Contains("từ 750.000 đ trở xuống 500.000 đ ✓ đúng", text, StringComparison.Ordinal);
        Assert.Contains("Quyết định số 12/QĐ-UBND", text, StringComparison.Ordinal);
        Assert.Contains("Quyết định số 01/2011/QĐ-UBND ngày 10/01/2011", text, StringComparison.Ordinal);
        Assert.Contains("Ghi nhận số 2 · 01/01/2013 · Người ghi: thu", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAHouseholdElsewhere_IsToldFromNoneByNothing()
    {
        using var http = await _world.As("xa");
        using var elsewhere = await http.GetAsync("/households/" + Code(5, 1), Stop);
        using var nowhere = await http.GetAsync("/households/99999-00001", Stop);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (elsewhere.StatusCode, nowhere.StatusCode));
        Assert.Equal(Said(await nowhere.Content.ReadAsStringAsync(Stop)), Said(await elsewhere.Content.ReadAsStringAsync(Stop)));
    }

    [Theory]
    [InlineData("lanhdao", 403)]
    [InlineData("kiemtoan", 403)]
    [InlineData("thon", 404)]
    [InlineData("nganhang", 404)]
    [InlineData("quantri", 404)]
    [InlineData("moi", 404)]
    public async Task Act_ByWhoeverKeepsNoRegister_IsRefused(string user, int status)
    {
        using var http = await _world.As(user);
        var before = await Page("so", Code(1, 1));
        foreach (var act in VuonLen.Web.Households.Acts.ActPages.All.Select(act => act.Slug).Append("undo?n=2"))
        {
            using var opened = await http.GetAsync($"/households/{Code(1, 1)}/{act}", Stop);
            Assert.Equal(status, (int)opened.StatusCode);
            using var sent = await http.SubmitAsync("/sign-in", $"/households/{Code(1, 1)}/{act}", ("why", "thử"), ("seen", "999"));
            Assert.Equal(status, (int)sent.StatusCode);
        }
        Assert.Equal(before[before.IndexOf("Mọi lần ghi", StringComparison.Ordinal)..], (await Page("so", Code(1, 1)))[before.IndexOf("Mọi lần ghi", StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task Act_WithoutThePagesToken_IsRefused()
    {
        using var http = await _world.As("so");
        using var form = new FormUrlEncodedContent([new("why", "thử")]);
        using var answer = await http.PostAsync($"/households/{Code(1, 1)}/dissolve", form, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Income_Corrected_ShowsOldNewAndPaper_AndTheClassStays()
    {
        var text = await Done("so", Code(2, 1), "correct-review", ("income", "800.000"), ("why", "Ghi nhầm khi nhập"), ("paper", "Phiếu B1 số 7"));
        Assert.Contains("800.000 đ", text, StringComparison.Ordinal);
        Assert.Contains("500.000 đ → Thu nhập bình quân đầu người một tháng 800.000 đ", text, StringComparison.Ordinal);
        Assert.Contains("Căn cứ: Phiếu B1 số 7", text, StringComparison.Ordinal);
        Assert.Contains("khác với diện đã công nhận", text, StringComparison.Ordinal);
        Assert.Contains("hộ nghèo từ 01/01/2013", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fact_AddedChangedAndEnded_IsToldEachTime()
    {
        var code = Code(3, 1);
        var added = await Done("so", code, "add-fact?fact=housing", ("whose", "household"), ("value", "3"), ("since", "1/6/2013"), ("why", "Đi thăm hộ"));
        Assert.Contains("từ 01/06/2013", added, StringComparison.Ordinal);
        var changedText = await Done("so", code, "change-fact?n=1", ("how", "since"), ("value", "2"), ("since", "01/09/2013"), ("why", "Hộ sửa nhà"));
        Assert.Contains("từ 01/06/2013 đến trước 01/09/2013", changedText, StringComparison.Ordinal);
        using var http = await _world.As("so");
        var again = await http.GetStringAsync($"/households/{code}/change-fact?n=3", Stop);
        Assert.Contains("Đang ghi", again, StringComparison.Ordinal);
        var ended = await Done("so", code, "change-fact?n=3", ("how", "ended"), ("since", "01/12/2013"), ("why", "Hộ báo"));
        Assert.Contains("Chưa ghi thông tin nào.", ended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Flag_AddedThenFoundWrong_IsKeptAsListsWriteIt()
    {
        var code = Code(2, 1);
        await Done("so", code, "add-fact?fact=no_labour", ("whose", "household"), ("value", "yes"), ("since", "1/6/2013"), ("why", "Đi thăm hộ"));
        Assert.Equal(["yes"], Flags(code));
        using var http = await _world.As("so");
        var fact = Assert.Single(Recorded(code), row => row.Code == "no_labour");
        var form = await http.GetStringAsync($"/households/{code}/change-fact?n={fact.N}", Stop);
        Assert.Matches("<option value=\"yes\" selected[^>]*>có</option>", form);
        var told = await Done("so", code, $"change-fact?n={fact.N}", ("how", "wrong"), ("value", "no"), ("why", "Nghe nhầm"));
        Assert.Equal(["no"], Flags(code));
        Assert.Contains("có, từ 01/06/2013 → không, từ 01/06/2013", told, StringComparison.Ordinal);

        List<Fact> Recorded(string of)
        {
            using var connection = Register.Store.Read();
            return HistoryReader.Read(connection, HistoryReader.Find(connection, of)!.Value, Register.Store.Keys).At(Register.Today).Facts;
        }

        IEnumerable<string> Flags(string of) => Recorded(of).Where(row => row.Code == "no_labour").Select(row => row.Value);
    }

    [Fact]
    public async Task Members_ComeAndGo_AndTheHeadIsFollowed()
    {
        var code = Code(4, 1);
        var born = await Done("so", code, "add-member", ("name", "Nguyễn Thị Bé"), ("birth", "12/05/2013"), ("sex", "Female"), ("relation", "03"), ("cause", "born"), ("on", "12/05/2013"), ("why", "Khai sinh"));
        Assert.Contains("Nguyễn Thị Bé", born, StringComparison.Ordinal);
        Assert.Contains("Thành viên (3)", born, StringComparison.Ordinal);
        using var refused = await Send("so", code, "end-membership", ("who", $"{code}-01"), ("cause", "died"), ("on", "01/10/2013"), ("why", "Khai tử"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("hãy chọn ai làm chủ hộ", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        var died = await Done("so", code, "end-membership", ("who", $"{code}-01"), ("cause", "died"), ("head", $"{code}-02"), ("on", "01/10/2013"), ("why", "Khai tử"));
        Assert.Contains("Thành viên (2)", died, StringComparison.Ordinal);
        Assert.Contains("Đã rời hộ (1)", died, StringComparison.Ordinal);
        using var http = await _world.As("so");
        Assert.Contains("Nguyễn Văn Con", PageText.Of(await http.GetStringAsync($"/households?find={code}", Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Household_Split_MakesANewOneThatKnowsWhereItCameFrom()
    {
        var code = Code(6, 1);
        var text = await Done("so", code, "split", ("leaving", $"{code}-02"), ("head", $"{code}-02"), ("on", "01/08/2013"), ("why", "Đơn tách hộ"));
        Assert.Contains("Thành viên (1)", text, StringComparison.Ordinal);
        var off = $"{code[..5]}-{(Register.Places().Open(WorldStore.Day, Core.Places.PlaceLevel.Commune).ToList().FindIndex(commune => commune.Code == code[..5]) % 2 == 0 ? 3 : 2):00000}";
        var made = await Page("so", off);
        Assert.Contains("Nguyễn Văn Con", made, StringComparison.Ordinal);
        Assert.Contains($"tách từ hộ {code}", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Household_Merged_EndsAndItsPeopleAreInTheOther()
    {
        var (guest, host) = (Code(7, 1), Code(9, 1));
        await Done("so", guest, "merge", ("into", host), ("relation", "06"), ("others", "06"), ("on", "01/08/2013"), ("why", "Đơn nhập hộ"));
        Assert.Contains("Thành viên (4)", await Page("so", host), StringComparison.Ordinal);
        Assert.Contains("Thành viên (0)", await Page("so", guest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Household_Moved_IsReadWhereItWasOnlyUntilItLeft()
    {
        var code = Code(0, 2);
        var before = await Page("xa", code);
        Assert.Contains("Bùi Văn Tý", before, StringComparison.Ordinal);
        await Done("so", code, "move", ("commune", Code(11, 1)[..5]), ("on", "01/11/2013"), ("why", "Phiếu báo thay đổi"));
        await Done("so", code, "add-fact?fact=housing", ("whose", "household"), ("value", "3"), ("since", "01/12/2013"), ("why", "Đi thăm hộ"));
        using var http = await _world.As("xa");
        var after = PageText.Of(await http.GetStringAsync("/households/" + code, Stop));
        Assert.Contains("Hộ đã rời địa bàn của anh/chị ngày 01/11/2013", after, StringComparison.Ordinal);
        Assert.DoesNotContain("01/12/2013", after, StringComparison.Ordinal);
        using var act = await http.GetAsync($"/households/{code}/dissolve", Stop);
        Assert.Equal(HttpStatusCode.Forbidden, act.StatusCode);
    }

    [Fact]
    public async Task Undo_OfAChange_BringsTheOldBackAndKeepsBothActs()
    {
        var code = Code(12, 1);
        await Done("so", code, "correct-review", ("income", "650000"), ("why", "Sửa thử"));
        var number = Register.Store.LastAct()!.Number;
        var text = await Done("so", code, $"undo?n={number}", ("why", "Sửa nhầm hộ"));
        Assert.Contains("500.000 đ ✓ đúng", text, StringComparison.Ordinal);
        Assert.Contains("Sửa thử", text, StringComparison.Ordinal);
        Assert.Contains("Sửa nhầm hộ", text, StringComparison.Ordinal);
        Assert.True(VuonLen.Store.Acts.Audit.Verify(Register.Store).Ok);
    }

    [Fact]
    public async Task Undo_OfAnActOnManyHouseholds_IsRefused()
    {
        using var answer = await Send("so", Code(13, 1), "undo?n=2", ("why", "thử"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task Change_OfAHouseholdThatSomebodyElseChanged_IsHeldBackWithWhatWasTyped()
    {
        var code = Code(14, 1);
        using var http = await _world.As("so");
        var seen = Seen().Match(await http.GetStringAsync($"/households/{code}/correct-review", Stop)).Groups[1].Value;
        await Done("so", code, "correct-review", ("income", "400000"), ("why", "Người khác sửa"));
        using var answer = await http.SubmitAsync($"/households/{code}/correct-review", $"/households/{code}/correct-review", ("income", "300000"), ("why", "Sửa sau"), ("seen", seen));
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Người khác vừa ghi nhận", html, StringComparison.Ordinal);
        Assert.Contains("value=\"300000\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"Sửa sau\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add-member", "birth", "31/02/2013", "không phải là ngày sinh")]
    [InlineData("add-member", "on", "hôm qua", "không phải là một ngày")]
    [InlineData("add-member", "name", "Lê 2", "không có chữ số")]
    [InlineData("add-member", "name", "=Lê", "ký hiệu lạ")]
    [InlineData("add-member", "name", "Lê <b>", "ký hiệu lạ")]
    [InlineData("add-member", "name", "Lê\u200bAnh", "ký tự không dùng được")]
    [InlineData("add-member", "why", "\u200b\u200b", "ký tự không dùng được")]
    [InlineData("add-member", "number", "123", "9 chữ số")]
    [InlineData("add-member", "why", "", "Chưa điền mục này")]
    [InlineData("add-member", "relation", "77", "không còn trong danh sách")]
    public async Task Form_WithABadField_SaysWhichAndKeepsTheRest(string act, string field, string value, string says)
    {
        var fields = new Dictionary<string, string>
        {
            ["name"] = "Lê Thị Mới",
            ["birth"] = "1990",
            ["sex"] = "Female",
            ["relation"] = "03",
            ["cause"] = "moved_in",
            ["on"] = "01/07/2013",
            ["why"] = "Kiểm tra",
            [field] = value,
        };
        using var answer = await Send("so", Code(15, 1), act, [.. fields.Select(pair => (pair.Key, pair.Value))]);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(says, html, StringComparison.Ordinal);
        Assert.Contains(field == "name" ? "value=\"1990\"" : "value=\"Lê Thị Mới\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("650.00", null, "sau mỗi ba chữ số")]
    [InlineData("1.2.3", null, "sau mỗi ba chữ số")]
    [InlineData("650.000", "999999", "Người khác vừa ghi nhận")]
    public async Task Review_WithAMisreadFigureOrAnActToCome_IsNotCorrected(string income, string? seen, string says)
    {
        using var http = await _world.As("so");
        var address = $"/households/{Code(16, 1)}/correct-review";
        seen ??= Seen().Match(await http.GetStringAsync(address, Stop)).Groups[1].Value;
        var before = Register.LastAct;
        using var answer = await http.SubmitAsync(address, address, ("income", income), ("why", "thử"), ("seen", seen));
        Assert.Contains(says, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        Assert.Equal(before, Register.LastAct);
    }

    private string Code(int commune, int serial) => $"{_world.Store.Communes[commune].Code}-{serial:00000}";

    private static string Said(string html) => PageText.Of(html)[^200..];

    private async Task<string> Page(string user, string code)
    {
        using var http = await _world.As(user);
        return PageText.Of(await http.GetStringAsync("/households/" + code, Stop));
    }

    private async Task<HttpResponseMessage> Send(string user, string code, string act, params (string, string)[] fields)
    {
        using var http = await _world.As(user);
        var address = $"/households/{code}/{act}";
        var seen = Seen().Match(await http.GetStringAsync(address, Stop)) is { Success: true } found ? found.Groups[1].Value : "0";
        return await http.SubmitAsync(address, address, [.. fields, ("seen", seen)]);
    }

    /// <summary>Sends a form that must be taken, and reads the page it leads to.</summary>
    private async Task<string> Done(string user, string code, string act, params (string, string)[] fields)
    {
        using var answer = await Send(user, code, act, fields);
        if (answer.StatusCode != HttpStatusCode.Redirect) Assert.Fail(PageText.Of(await answer.Content.ReadAsStringAsync(Stop)));
        using var http = await _world.As(user);
        return PageText.Of(await http.GetStringAsync(answer.Headers.Location!.ToString(), Stop));
    }
}
