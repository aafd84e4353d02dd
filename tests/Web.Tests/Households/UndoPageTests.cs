using System.Net;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Store.Reading;
using VuonLen.Store.Writing;
using VuonLen.Web.Register;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Households;

/// <summary>The page on which an act is taken back: what it says will change, and what it does when that is no longer so.</summary>
public sealed class UndoPageTests(ChangedWorld changed) : IClassFixture<ChangedWorld>
{
    private readonly ServedWorld _world = changed.World;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private CityRegister Register => _world.App.Services.GetRequiredService<CityRegister>();

    [Fact]
    public async Task Page_OfAChange_ListsWhatGoesAndWhatComesBack()
    {
        using var http = await _world.As("so");
        var act = await Done(http, Code(0, 1), "correct-review", ("income", "650.000"));
        var text = PageText.Of(await http.GetStringAsync($"/households/{Code(0, 1)}/undo?n={act}", Stop));
        Assert.Contains("Sẽ thôi có hiệu lực (1) Kết quả rà soát ngày 01/01/2013: Thu nhập bình quân đầu người một tháng 650.000 đ", text, StringComparison.Ordinal);
        Assert.Contains("Sẽ có hiệu lực trở lại (1) Kết quả rà soát ngày 01/01/2013: Thu nhập bình quân đầu người một tháng 500.000 đ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hộ nghèo từ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfASplit_ListsBothHouseholds()
    {
        using var http = await _world.As("so");
        var code = Code(1, 1);
        var act = await Done(http, code, "split", ("leaving", $"{code}-02"), ("head", $"{code}-02"), ("on", "01/08/2013"));
        var text = PageText.Of(await http.GetStringAsync($"/households/{code}/undo?n={act}", Stop));
        Assert.Contains($"{code}, Nguyễn Văn Con: Con đẻ, từ 01/01/2013 đến trước 01/08/2013", text, StringComparison.Ordinal);
        Assert.Contains($"{code[..6]}00002, Nguyễn Văn Con: Chủ hộ, từ 01/08/2013", text, StringComparison.Ordinal);
        Assert.Contains($"Sẽ có hiệu lực trở lại (1) {code}, Nguyễn Văn Con: Con đẻ, từ 01/01/2013", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfALongAct_ShowsTheFirstFiftyAndCountsTheRest()
    {
        using var connection = Register.Store.Read();
        var id = HistoryReader.Find(connection, Code(3, 1))!.Value;
        var act = HouseholdActs.Do(Register.Store, Register.Clock, new("member.added", "so", "thử", null, Register.Store.Now(Register.Clock)), id, Register.LastAct, ground =>
        {
            var edit = new HouseholdEdit(ground.Read(id));
            for (var n = 0; n < 30; n++) edit.AddMember(new(ground.NewId()), "Lê Thị Mới", Sex.Female, BirthDay.OfYear(1990), "03", new(2013, 6, 1), "moved_in");
            return [edit.Done()];
        });
        using var http = await _world.As("so");
        var html = await http.GetStringAsync($"/households/{Code(3, 1)}/undo?n={act.Number}", Stop);
        Assert.Contains("Sẽ thôi có hiệu lực (60)", PageText.Of(html), StringComparison.Ordinal);
        Assert.Contains("… và 10 dòng nữa.", PageText.Of(html), StringComparison.Ordinal);
        Assert.Equal(51, WebUtility.HtmlDecode(html).Split("Lê Thị Mới").Length);
    }

    [Fact]
    public async Task Undo_OfAHouseholdChangedAfterThePageWasShown_IsHeldBackWithWhatWasTyped()
    {
        using var http = await _world.As("so");
        var code = Code(2, 1);
        var act = await Done(http, code, "correct-review", ("income", "650.000"));
        var address = $"/households/{code}/undo?n={act}";
        var token = await http.TokenAsync(address);
        await Done(http, code, "add-fact?fact=housing", ("whose", "household"), ("value", "3"), ("since", "01/06/2013"));
        var last = Register.LastAct;
        foreach (var seen in new[] { $"{act}", "", "999999" })
        {
            using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("why", "Nhầm hộ"), new("paper", "Đơn số 3"), new("seen", seen)]);
            using var answer = await http.PostAsync(address, form, Stop);
            var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("Người khác vừa ghi nhận thay đổi ở hộ này", html, StringComparison.Ordinal);
            Assert.Contains("value=\"Nhầm hộ\"", html, StringComparison.Ordinal);
            Assert.Contains("value=\"Đơn số 3\"", html, StringComparison.Ordinal);
            Assert.Contains($"name=\"seen\" value=\"{last}\"", html, StringComparison.Ordinal);
        }
        Assert.Equal(last, Register.LastAct);
        using var again = await http.SendAsync(address, [], ("why", "Nhầm hộ"));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task Undo_ByCommand_ComparesWithWhatWasSeen()
    {
        using var http = await _world.As("so");
        var act = await Done(http, Code(4, 1), "correct-review", ("income", "650.000"));
        await Done(http, Code(4, 1), "add-fact?fact=housing", ("whose", "household"), ("value", "3"), ("since", "01/06/2013"));
        var (late, _, error) = Run("undo", $"{act}", "--why", "thử", "--seen", $"{act}");
        Assert.Equal(2, late);
        Assert.Contains("--seen: hộ của lần ghi này có ghi nhận khác sau số đã xem", error, StringComparison.Ordinal);
        var (done, _, _) = Run("undo", $"{act}", "--why", "thử", "--seen", $"{Register.LastAct}");
        Assert.Equal(0, done);
    }

    private string Code(int commune, int serial) => $"{_world.Store.Communes[commune].Code}-{serial:00000}";

    private async Task<long> Done(HttpClient http, string code, string act, params (string, string)[] fields)
    {
        using var answer = await http.SendAsync($"/households/{code}/{act}", [], [.. fields, ("why", "thử")]);
        if (answer.StatusCode != HttpStatusCode.Redirect) Assert.Fail(PageText.Of(await answer.Content.ReadAsStringAsync(Stop)));
        return Register.LastAct;
    }

    private (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return (Program.Run([.. arguments, "--store", _world.Folder], output, error), output.ToString(), error.ToString());
    }
}
