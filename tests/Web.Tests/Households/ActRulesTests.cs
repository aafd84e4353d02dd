using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Core.Households;
using VuonLen.Store.Reading;
using VuonLen.Web.Register;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Households;

/// <summary>What no act on a household takes, by form, API or command, and what its form offers. Each test works on a household of its own commune.</summary>
public sealed class ActRulesTests(ChangedWorld changed) : IClassFixture<ChangedWorld>
{
    private readonly ServedWorld _world = changed.World;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private CityRegister Register => _world.App.Services.GetRequiredService<CityRegister>();

    [Theory]
    [InlineData("add-fact?fact=housing", "whose=household", "value=3", "since=1/2/2014")]
    [InlineData("end-membership", "who=C-02", "cause=died", "on=01/02/2014")]
    [InlineData("change-head", "head=C-02", "relation=03", "on=2015-01-01")]
    [InlineData("dissolve", "cause=died", "on=01/02/2014")]
    [InlineData("split", "leaving=C-02", "head=C-02", "on=01/02/2014")]
    [InlineData("add-member", "name=Lê Thị Mới", "birth=1990", "sex=Female", "relation=03", "cause=moved_in", "on=01/02/2014")]
    [InlineData("add-member", "name=Lê Thị Mới", "birth=01/02/2014", "sex=Female", "relation=03", "cause=moved_in", "on=31/01/2014")]
    [InlineData("correct-person?who=C-02", "name=Lê Thị Mới", "birth=2015", "sex=Female")]
    public async Task Act_OfADayToCome_IsRefusedByFormAndCommand(string act, params string[] fields)
    {
        var code = Code(0, 1);
        var before = Register.LastAct;
        var filled = fields.Select(field => field.Replace("C-", code + "-", StringComparison.Ordinal).Split('=')).Select(parts => (parts[0], parts[1])).ToArray();
        var address = act.Replace("C-", code + "-", StringComparison.Ordinal);
        using var http = await _world.As("so");
        var said = await Refused(http, code, address, filled);
        Assert.Contains("Ngày này chưa đến (hôm nay là 31/01/2014). Sổ chỉ ghi việc đã xảy ra", said, StringComparison.Ordinal);
        var named = address.Contains('?', StringComparison.Ordinal) ? [address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..]] : Array.Empty<string>();
        var (exit, _, error) = Run(["record", address.Split('?')[0], "--household", code, "--why", "thử",
            .. named.Concat(filled.Select(field => $"{field.Item1}={field.Item2}")).SelectMany(set => new[] { "--set", set })]);
        Assert.Equal(2, exit);
        Assert.Contains("Ngày này chưa đến", error, StringComparison.Ordinal);
        Assert.Equal(before, Register.LastAct);
    }

    [Theory]
    [InlineData("12/05/1990", "12/05/2013", "ngày vào hộ phải là ngày sinh (12/05/1990)")]
    [InlineData("1990", "12/05/2013", "ngày vào hộ phải là ngày sinh (1990)")]
    [InlineData("12/05/2013", "13/05/2013", "ngày vào hộ phải là ngày sinh (12/05/2013)")]
    public async Task Newborn_WhoIsNone_IsRefused(string birth, string on, string says)
    {
        using var http = await _world.As("so");
        Assert.Contains(says, await Refused(http, Code(1, 1), "add-member", Member("born", birth, on)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01/06/2013")]
    [InlineData("06/2013")]
    [InlineData("2013")]
    public async Task Newborn_OnADayItMayHaveBeenBorn_IsTaken(string birth)
    {
        using var http = await _world.As("so");
        await Done(http, Code(2, 1), "add-member", Member("born", birth, "01/06/2013"));
    }

    [Fact]
    public async Task Head_WhereThereIsOne_IsNeitherOfferedNorTaken()
    {
        var code = Code(3, 1);
        using var http = await _world.As("so");
        var form = await http.GetStringAsync($"/households/{code}/add-member", Stop);
        var relations = form[form.IndexOf("name=\"relation\"", StringComparison.Ordinal)..];
        Assert.DoesNotContain("value=\"01\"", relations[..relations.IndexOf("</select>", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("value=\"03\"", relations[..relations.IndexOf("</select>", StringComparison.Ordinal)], StringComparison.Ordinal);
        var said = await Refused(http, code, "add-member", [.. Member("moved_in", "1990", "01/06/2013").Where(field => field.Item1 != "relation"), ("relation", "01")]);
        Assert.Contains("Hộ đã có chủ hộ (Nguyễn Thị Hòa). Hãy chọn quan hệ khác; muốn thay chủ hộ thì ghi «Đổi chủ hộ»", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Split_OfSeveral_KeepsWhatEachIsToTheNewHead()
    {
        var code = Code(4, 1);
        using var http = await _world.As("so");
        await Done(http, code, "add-member", Member("married_in", "1982", "01/03/2013"));
        await Done(http, code, "add-member", Member("born", "01/05/2013", "01/05/2013"));
        var form = PageText.Of(await http.GetStringAsync($"/households/{code}/split", Stop));
        Assert.Contains("Lê Thị Mới là gì của chủ hộ bên hộ mới (nếu sang hộ mới)", form, StringComparison.Ordinal);
        (string, string)[] leaving = [("leaving", $"{code}-02"), ("leaving", $"{code}-03"), ("leaving", $"{code}-04"), ("head", $"{code}-02"), ("on", "01/08/2013")];
        Assert.Contains("Hãy chọn Lê Thị Mới là gì của Nguyễn Văn Con, chủ hộ của hộ mới.", await Refused(http, code, "split", leaving), StringComparison.Ordinal);
        Assert.Contains("bỏ chọn ở đây", await Refused(http, code, "split", [.. leaving, ($"relation-{code}-01", "06")]), StringComparison.Ordinal);
        await Done(http, code, "split", [.. leaving, ($"relation-{code}-03", "02"), ($"relation-{code}-04", "03")]);
        using var connection = Register.Store.Read();
        var made = HistoryReader.Read(connection, HistoryReader.Find(connection, $"{code[..6]}00003")!.Value, Register.Store.Keys).At(Register.Today);
        Assert.Equal([($"{code}-02", "01"), ($"{code}-03", "02"), ($"{code}-04", "03")],
            made.Memberships.Select(row => (made.Persons.Find(person => person.Id == row.Person)!.Code, row.Relation)).Order());
    }

    [Fact]
    public async Task Forms_Opened_DoubleNoWordAndNameUnits()
    {
        using var http = await _world.As("so");
        foreach (var act in VuonLen.Web.Households.Acts.ActPages.All.Where(act => act.Slug is not ("change-fact" or "correct-person")))
        {
            var text = PageText.Of(await http.GetStringAsync($"/households/{Code(5, 1)}/{act.Slug}", Stop));
            Assert.DoesNotMatch(@"\(nếu [^)]*\) \(nếu", text);
        }
        var review = PageText.Of(await http.GetStringAsync($"/households/{Code(5, 1)}/correct-review", Stop));
        Assert.Contains("Thu nhập bình quân đầu người một tháng (đồng) (nếu có)", review, StringComparison.Ordinal);
        Assert.Contains("Sửa số liệu không đổi diện của hộ: diện đã công nhận giữ nguyên cho đến kỳ rà soát sau.", review, StringComparison.Ordinal);
        Assert.Contains("Chủ hộ mới (nếu chủ hộ rời hộ)", PageText.Of(await http.GetStringAsync($"/households/{Code(5, 1)}/end-membership", Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_AfterFiguresWereCorrected_TellsOnlyWhatChanged()
    {
        using var http = await _world.As("so");
        await Done(http, Code(6, 1), "correct-review", ("income", "650.000"));
        var text = PageText.Of(await http.GetStringAsync("/households/" + Code(6, 1), Stop));
        var act = text[text.IndexOf($"Ghi nhận số {Register.LastAct} ", StringComparison.Ordinal)..text.IndexOf("Ghi nhận số 2 ", StringComparison.Ordinal)];
        Assert.Contains("500.000 đ → Thu nhập bình quân đầu người một tháng 650.000 đ", act, StringComparison.Ordinal);
        Assert.DoesNotContain("hộ nghèo", act, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number_OfSomebodyOutOfSight_SaysNothingOfThem()
    {
        using var so = await _world.As("so");
        await Done(so, Code(8, 1), "add-member", [.. Member("moved_in", "1990", "01/06/2013"), ("number", "000190000001")]);
        using var xa = await _world.As("xa");
        var told = await Refused(xa, Code(0, 2), "add-member", [.. Member("moved_in", "1990", "01/06/2013"), ("number", "000190000001")]);
        Assert.Contains("Chưa ghi được số này.", told, StringComparison.Ordinal);
        Assert.Contains("đề nghị cấp huyện hoặc Sở kiểm tra số", told, StringComparison.Ordinal);
        Assert.DoesNotContain("người khác", told, StringComparison.Ordinal);
        Assert.DoesNotContain("đã có", told, StringComparison.Ordinal);
        var all = await Refused(so, Code(0, 2), "add-member", [.. Member("moved_in", "1990", "01/06/2013"), ("number", "000190000001")]);
        Assert.Contains("Số này đã là của một người khác trong sổ", all, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add-member", """{"name": "Lê Thị Mới", "birth": "1990", "sex": "Female", "relation": "03", "cause": "born", "on": "2013-06-01", "why": "thử", "seen": 2}""", "\"field\": \"on\"", "phải là ngày sinh")]
    [InlineData("add-member", """{"name": "Lê Thị Mới", "birth": "1990", "sex": "Female", "relation": "01", "cause": "moved_in", "on": "2013-06-01", "why": "thử", "seen": 2}""", "\"field\": \"relation\"", "Hộ đã có chủ hộ")]
    [InlineData("dissolve", """{"cause": "died", "on": "2014-02-01", "why": "thử", "seen": 2}""", "\"field\": \"on\"", "Ngày này chưa đến")]
    public async Task Act_ThatNoFormTakes_IsRefusedOverTheApi(string act, string body, string field, string says)
    {
        using var http = await _world.As("so");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/household/{act}?household={Code(9, 1)}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", act + field);
        request.Headers.Add("RequestVerificationToken", await http.TokenAsync("/situation"));
        using var answer = await http.SendAsync(request, Stop);
        var said = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(field, said, StringComparison.Ordinal);
        Assert.Contains(says, said, StringComparison.Ordinal);
    }

    private string Code(int commune, int serial) => $"{_world.Store.Communes[commune].Code}-{serial:00000}";

    private static (string, string)[] Member(string cause, string birth, string on) =>
        [("name", "Lê Thị Mới"), ("birth", birth), ("sex", "Female"), ("relation", "03"), ("cause", cause), ("on", on)];

    private static async Task<string> Refused(HttpClient http, string code, string act, params (string, string)[] fields)
    {
        using var answer = await http.SendAsync($"/households/{code}/{act}", [], [.. fields, ("why", "thử")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return PageText.Of(await answer.Content.ReadAsStringAsync(Stop));
    }

    private static async Task Done(HttpClient http, string code, string act, params (string, string)[] fields)
    {
        using var answer = await http.SendAsync($"/households/{code}/{act}", [], [.. fields, ("why", "thử")]);
        if (answer.StatusCode != HttpStatusCode.Redirect) Assert.Fail(PageText.Of(await answer.Content.ReadAsStringAsync(Stop)));
    }

    private (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return (Program.Run([.. arguments, "--store", _world.Folder], output, error), output.ToString(), error.ToString());
    }
}
