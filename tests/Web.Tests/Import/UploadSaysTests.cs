using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Web.Register;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Import;

/// <summary>What the pages of lists say: in the reader's language, how each list stands, and whose codes may be given out.</summary>
public sealed class UploadSaysTests(ChangedWorld changed) : IClassFixture<ChangedWorld>
{
    private readonly ServedWorld _world = changed.World;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string New(string name) => WorldList.Of(_world, 0).New(1, name).With(2, "Ngày lập danh sách", "31/01/2014").Text();

    [Fact]
    public async Task Findings_ReadInEnglish_AreEnglish()
    {
        using var http = await _world.As("xa");
        var sent = await http.SendAsync("loi.csv", WorldList.Of(_world, 0).New(1, "Trịnh Văn").With(2, "Ngày sinh", "32/13/1960").Text());
        Assert.Contains("Không có ngày này trong lịch; hãy sửa ngày sinh.", PageText.Of(await http.SettledAsync(sent)), StringComparison.Ordinal);
        using var switched = await http.SubmitAsync("/import", "/language", ("language", "en"), ("back", "/import"));
        var english = PageText.Of(await http.GetStringAsync(sent, Stop));
        Assert.Contains("The calendar has no such day; correct the date of birth.", english, StringComparison.Ordinal);
        Assert.DoesNotContain("hãy", english, StringComparison.Ordinal);
        Assert.Contains("has errors, cannot be taken in yet", PageText.Of(await http.GetStringAsync("/import", Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_OfAnAddress_IsInTheLanguageOfTheReader()
    {
        using var http = await _world.As("xa");
        Assert.Contains("không phải là một ngày; hãy viết ngày/tháng/năm", await Refused(), StringComparison.Ordinal);
        using var switched = await http.SubmitAsync("/import", "/language", ("language", "en"), ("back", "/import"));
        Assert.Contains("is not a day; write day/month/year", await Refused(), StringComparison.Ordinal);
        using var api = await http.GetAsync("/api/v1/situation?at=31/01/2014", Stop);
        Assert.Contains("write year-month-day", await api.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);

        async Task<string> Refused()
        {
            using var answer = await http.GetAsync("/households?at=2014/31/01", Stop);
            return PageText.Of(await answer.Content.ReadAsStringAsync(Stop));
        }
    }

    [Fact]
    public async Task Page_AskedForADayAsPeopleTypeIt_ShowsThatDayAndLinksInIso()
    {
        using var http = await _world.As("xa");
        var html = await http.GetStringAsync("/households?at=31/01/2014", Stop);
        Assert.Contains("31/01/2014", PageText.Of(html), StringComparison.Ordinal);
        Assert.Contains("at=2014-01-31", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("href=\"[^\"]*at=31", html);
    }

    [Fact]
    public async Task Lists_PastedTwiceAndOneFaulty_AreToldApartAndNotCalledChecked()
    {
        using var http = await _world.As("xa");
        await http.SettledAsync(await http.PasteAsync(New("Trịnh Dán").Replace(',', '\t')));
        await Task.Delay(1100, Stop);
        await http.SettledAsync(await http.PasteAsync(New("Trịnh Dán").Replace("1960", "32/13/1960", StringComparison.Ordinal).Replace(',', '\t')));
        var text = PageText.Of(await http.GetStringAsync("/import", Stop));
        var names = Regex.Matches(text, @"Phần đã dán lúc \d\d:\d\d:\d\d ngày \d\d/\d\d/\d\d\d\d").Select(match => match.Value).ToList();
        Assert.Equal(2, names.Distinct().Count());
    }

    [Fact]
    public async Task Codes_OfAnotherCommune_AreNotGivenOutByAnOfficerOfThisOne()
    {
        var register = _world.App.Services.GetRequiredService<CityRegister>();
        var (own, other) = (_world.Store.Communes[0].Code, _world.Store.Communes[5].Code);
        using var http = await _world.As("xa");
        var before = register.LastAct;
        var foreign = await http.SendAsync("ma-la.csv", WorldList.Of(_world, 0).New(1, "Trịnh Mã").With(2, "Mã hộ", other + "-98765").Text());
        var text = PageText.Of(await http.SettledAsync(foreign));
        Assert.Contains("Hộ mang mã này không thuộc địa bàn của anh/chị", text, StringComparison.Ordinal);
        // Whether the code is taken there is not told: a free one and a taken one read the same.
        var taken = await http.SendAsync("ma-la-2.csv", WorldList.Of(_world, 0).New(1, "Trịnh Mã").With(2, "Mã hộ", other + "-00001").Text());
        Assert.Contains("Hộ mang mã này không thuộc địa bàn của anh/chị", PageText.Of(await http.SettledAsync(taken)), StringComparison.Ordinal);
        using var confirmed = await http.SubmitAsync(foreign, foreign + "/confirm", ("why", "thử"));
        await http.SettledAsync(foreign);
        Assert.Equal(before, register.LastAct);
        var right = await http.SendAsync("ma-dung.csv", WorldList.Of(_world, 0).New(1, "Trịnh Mã").With(2, "Mã hộ", own + "-98765").Text());
        Assert.Contains("Không có lỗi nào", PageText.Of(await http.SettledAsync(right)), StringComparison.Ordinal);
    }
}
