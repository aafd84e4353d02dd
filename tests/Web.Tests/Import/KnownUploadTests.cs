using System.Net;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Web.Register;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Import;

/// <summary>Lists of households the register knows: compared, shown old and new, only what differs is written, in one act that can be taken back.</summary>
public sealed class KnownUploadTests(ChangedWorld changed) : IClassFixture<ChangedWorld>
{
    private readonly ServedWorld _world = changed.World;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private long LastAct => _world.App.Services.GetRequiredService<CityRegister>().LastAct;

    [Fact]
    public async Task List_AsExported_ChangesNothingAndOffersNothingToTakeIn()
    {
        using var http = await _world.As("xa");
        var before = LastAct;
        var html = await http.SettledAsync(await http.SendAsync("nhu-so.csv", WorldList.Of(_world, 0).Text()));
        Assert.Contains("không có gì thay đổi", PageText.Of(html), StringComparison.Ordinal);
        Assert.DoesNotContain("/confirm", html, StringComparison.Ordinal);
        Assert.Equal(before, LastAct);
    }

    [Fact]
    public async Task List_WithDifferences_IsShownOldAndNewAndTakenInOnce()
    {
        using var http = await _world.As("so");
        var list = WorldList.Of(_world, 2).With(2, "Họ tên chủ hộ", "Nguyễn Thị Hoan").With(2, "Họ tên thành viên", "Nguyễn Thị Hoan").With(2, "Thu nhập (đồng/người/tháng)", "450000");
        var sent = await http.SendAsync("sua.csv", list.Text());
        var text = PageText.Of(await http.SettledAsync(sent));
        Assert.Contains("Trong đó 0 hộ mới; 2 hộ đã có trong sổ, 1 hộ có điều thay đổi.", text, StringComparison.Ordinal);
        Assert.Contains("Nguyễn Thị Hòa Họ tên thành viên Nguyễn Thị Hòa → Nguyễn Thị Hoan sửa điều ghi nhầm", text, StringComparison.Ordinal);
        Assert.Contains("Cả hộ Thu nhập (đồng/người/tháng) 500000 → 450000 sửa điều ghi nhầm", text, StringComparison.Ordinal);

        // Two presses of the button are one act.
        var before = LastAct;
        var presses = await Task.WhenAll(http.SubmitAsync(sent, sent + "/confirm", ("why", "Rà lại")), http.SubmitAsync(sent, sent + "/confirm", ("why", "Rà lại")));
        Assert.All(presses, press => Assert.Equal(HttpStatusCode.Redirect, press.StatusCode));
        Assert.Contains($"Đã nhập 0 hộ mới, sửa 1 trong 2 hộ đã có, trong ghi nhận số {before + 1}.", PageText.Of(await http.SettledAsync(sent)), StringComparison.Ordinal);
        Assert.Equal(before + 1, LastAct);
        var now = WorldList.Of(_world, 2);
        Assert.Equal(("Nguyễn Thị Hoan", "450000"), (now[2, "Họ tên thành viên"], now[2, "Thu nhập (đồng/người/tháng)"]));
        Assert.Contains("không có gì thay đổi", PageText.Of(await http.SettledAsync(await http.SendAsync("lai.csv", list.Text()))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_MissingInTheList_StaysUnlessChosenAndThenComesBackByUndo()
    {
        using var http = await _world.As("so");
        var (whole, list) = (WorldList.Of(_world, 4).Text(), WorldList.Of(_world, 4).Without(3).With(2, "Số nhân khẩu", "1").With(3, "TT", "2").Text());
        var kept = await http.SendAsync("thieu.csv", list);
        Assert.Contains("Nguyễn Văn Con (", PageText.Of(await http.SettledAsync(kept)), StringComparison.Ordinal);
        var before = LastAct;
        using (await http.SubmitAsync(kept, kept + "/confirm", ("why", "thử"))) { }
        Assert.Contains("Không có gì thay đổi nên không ghi gì.", PageText.Of(await http.SettledAsync(kept)), StringComparison.Ordinal);
        Assert.Equal(before, LastAct);

        using (await http.SubmitAsync(kept, kept + "/confirm", ("why", "đã chuyển đi"), ("end", "absent"))) { }
        Assert.Contains("sửa 1 trong 2 hộ đã có", PageText.Of(await http.SettledAsync(kept)), StringComparison.Ordinal);
        Assert.Equal(list, WorldList.Of(_world, 4).Text());

        using (await http.SubmitAsync(kept, kept + "/undo", ("why", "nhập nhầm tệp"))) { }
        Assert.Contains($"Đã hoàn tác ghi nhận số {before + 1} bằng ghi nhận số {before + 2} của so.", PageText.Of(await http.SettledAsync(kept)), StringComparison.Ordinal);
        Assert.Equal(whole, WorldList.Of(_world, 4).Text());
    }

    [Fact]
    public async Task Class_DifferingInTheList_IsWarnedOfAndStays()
    {
        using var http = await _world.As("so");
        var list = WorldList.Of(_world, 6).With(2, "Phân loại hộ", "Hộ cận nghèo");
        var sent = await http.SendAsync("dien.csv", list.Text());
        var text = PageText.Of(await http.SettledAsync(sent));
        Assert.Contains("diện hộ chỉ đổi qua rà soát", text, StringComparison.Ordinal);
        Assert.Contains("không có gì thay đổi", text, StringComparison.Ordinal);
        Assert.Equal("Hộ nghèo", WorldList.Of(_world, 6)[2, "Phân loại hộ"]);
    }

    [Fact]
    public async Task Household_OfAnotherCommune_IsNotTheOfficersToChange()
    {
        using var http = await _world.As("xa");
        var list = WorldList.Of(_world, 0);
        var other = WorldList.Of(_world, 8)[2, "Mã hộ"];
        for (var line = 2; line <= 3; line++) list.With(line, "Mã hộ", other).With(line, "Mã nhân khẩu", "");
        var text = PageText.Of(await http.SettledAsync(await http.SendAsync("noi-khac.csv", list.Text())));
        Assert.Contains("Hộ mang mã này không thuộc địa bàn của anh/chị", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nguyễn Thị Hòa", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Household_ChangedBetweenCheckAndConfirm_IsCheckedAnewAndNothingIsWritten()
    {
        using var http = await _world.As("so");
        var mine = await http.SendAsync("cua-toi.csv", WorldList.Of(_world, 10).With(2, "Thu nhập (đồng/người/tháng)", "410000").Text());
        await http.SettledAsync(mine);
        var theirs = await http.SendAsync("nguoi-khac.csv", WorldList.Of(_world, 10).With(2, "Thu nhập (đồng/người/tháng)", "420000").Text());
        await http.SettledAsync(theirs);
        using (await http.SubmitAsync(theirs, theirs + "/confirm", ("why", "trước"))) { }
        await http.SettledAsync(theirs);
        var before = LastAct;
        using (await http.SubmitAsync(mine, mine + "/confirm", ("why", "sau"))) { }
        var text = PageText.Of(await http.SettledAsync(mine));
        Assert.Contains("vừa được người khác sửa sau khi kiểm tra", text, StringComparison.Ordinal);
        Assert.Contains("420000 → 410000", text, StringComparison.Ordinal);
        Assert.Equal(before, LastAct);
        using (await http.SubmitAsync(mine, mine + "/confirm", ("why", "đã xem lại"))) { }
        await http.SettledAsync(mine);
        Assert.Equal(before + 1, LastAct);
    }

    [Fact]
    public async Task Import_OnWhichLaterActsBuild_IsNotTakenBackAndTheyAreNamed()
    {
        using var http = await _world.As("so");
        var first = await http.SendAsync("mot.csv", WorldList.Of(_world, 12).With(2, "Thu nhập (đồng/người/tháng)", "410000").Text());
        await http.SettledAsync(first);
        using (await http.SubmitAsync(first, first + "/confirm", ("why", "lần một"))) { }
        await http.SettledAsync(first);
        var second = await http.SendAsync("hai.csv", WorldList.Of(_world, 12).With(2, "Thu nhập (đồng/người/tháng)", "420000").Text());
        await http.SettledAsync(second);
        using (await http.SubmitAsync(second, second + "/confirm", ("why", "lần hai"))) { }
        await http.SettledAsync(second);
        var later = LastAct;
        using (await http.SubmitAsync(first, first + "/undo", ("why", "nhầm"))) { }
        var text = PageText.Of(await http.SettledAsync(first));
        Assert.Contains($"các lần ghi sau đã sửa tiếp những dòng của nó (số {later})", text, StringComparison.Ordinal);
        Assert.Contains($"Số {later}, 31/01/2014, so: lần hai", text, StringComparison.Ordinal);
        Assert.Equal(later, LastAct);
    }

    [Fact]
    public async Task Import_OfACommuneOfficer_IsTakenBackByTheCityDepartmentAndByNobodyElse()
    {
        using var own = await _world.As("xa");
        var sent = await own.SendAsync("cua-xa.csv", WorldList.Of(_world, 0).New(1, "Trịnh Văn").Text());
        await own.SettledAsync(sent);
        using var department = await _world.As("so");
        using var district = await _world.As("huyen");
        using (var unseen = await department.GetAsync(sent, Stop)) Assert.Equal(HttpStatusCode.NotFound, unseen.StatusCode);
        using (await own.SubmitAsync(sent, sent + "/confirm", ("why", "bổ sung"))) { }
        await own.SettledAsync(sent);
        using (var foreign = await district.GetAsync(sent, Stop)) Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        using (await department.SubmitAsync(sent, sent + "/undo", ("why", "trùng"), ("paper", "3/CV-SLĐ"))) { }
        Assert.Contains("của so.", PageText.Of(await own.SettledAsync(sent)), StringComparison.Ordinal);
        var act = _world.App.Services.GetRequiredService<CityRegister>().Store.LastAct()!.Header;
        Assert.Equal(("act.undone", "so", "trùng", "3/CV-SLĐ"), (act.Kind, act.Author, act.Why, act.Paper));
    }

    [Fact]
    public async Task Block_PastedFromASpreadsheet_IsCheckedByRowAndColumn()
    {
        using var http = await _world.As("xa");
        var html = await http.SettledAsync(await http.PasteAsync(WorldList.Of(_world, 0).With(3, "Giới tính", "Trai").Text('\t')));
        Assert.Contains("3 Giới tính Trai", PageText.Of(html), StringComparison.Ordinal);
        Assert.Contains("không có gì thay đổi", PageText.Of(await http.SettledAsync(await http.PasteAsync(WorldList.Of(_world, 0).Text('\t')))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_MoreThanOnePage_AreTurnedByTwoHundreds()
    {
        using var http = await _world.As("xa");
        var list = WorldList.Of(_world, 0).New(450, "Trịnh Thị");
        for (var line = 2; line <= 451; line++) list.With(line, "Giới tính", "?");
        var sent = await http.SendAsync("nhieu-loi.csv", list.Text());
        var first = await http.SettledAsync(sent);
        Assert.Contains("Hiện từ 1 đến 200 trong 450.", PageText.Of(first), StringComparison.Ordinal);
        Assert.Contains($"{sent}?from=200#findings", first, StringComparison.Ordinal);
        Assert.Contains("Hiện từ 401 đến 450 trong 450.", PageText.Of(await http.GetStringAsync(sent + "?from=400", Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAListInEnglish_SpeaksEnglish()
    {
        using var http = await _world.As("huyen");
        var sent = await http.SendAsync("list.csv", WorldList.Of(_world, 0).With(2, "Thu nhập (đồng/người/tháng)", "430000").Text());
        await http.SettledAsync(sent);
        using (await http.SubmitAsync("/import", "/language", ("language", "en"), ("back", sent))) { }
        var text = PageText.Of(await http.GetStringAsync(sent, Stop));
        Assert.Contains("No errors: ", text, StringComparison.Ordinal);
        Assert.Contains("corrects what was recorded wrongly", text, StringComparison.Ordinal);
    }
}
