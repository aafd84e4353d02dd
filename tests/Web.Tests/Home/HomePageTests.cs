using System.Net;
using System.Text.Json;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Home;

/// <summary>A world in which something comes due.</summary>
public sealed class DueWorld : IAsyncDisposable
{
    public DueWorld() => DueHouseholds.Plant(World);

    public ServedWorld World { get; } = new();

    public ValueTask DisposeAsync() => World.DisposeAsync();
}

public class HomePageTests(DueWorld due) : IClassFixture<DueWorld>
{
    private static readonly string[] Names = [DueHouseholds.Mine, DueHouseholds.Others, DueHouseholds.ByYear, DueHouseholds.InVillage, DueHouseholds.Undecided];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private ServedWorld World => due.World;

    private async Task<string> Read(string user, string page)
    {
        using var http = await World.As(user);
        return PageText.Of(await http.GetStringAsync(page, Stop));
    }

    [Fact]
    public async Task Home_OfACommuneOfficer_NamesWhoComesDueInTheCommuneOnly()
    {
        var text = await Read("xa", "/home");
        Assert.Contains("Tròn 6 tuổi (1) Hết diện thẻ bảo hiểm y tế", text, StringComparison.Ordinal);
        Assert.Contains($"{DueHouseholds.Mine} 90001 10/02/2014", text, StringComparison.Ordinal);
        Assert.Contains($"{DueHouseholds.InVillage} 90002, Tổ dân phố số 1 02/03/2014", text, StringComparison.Ordinal);
        Assert.Contains($"{DueHouseholds.ByYear} tròn 60 tuổi, 90004 trong năm 2014 (chỉ biết năm sinh)", text, StringComparison.Ordinal);
        Assert.Contains("hết hạn thông tin «loại nhà ở», 90003 đến hết ngày 15/02/2014", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"Hộ đã rà soát nhưng chưa đủ thông tin để xếp diện (1) {DueHouseholds.Undecided} 90005", text, StringComparison.Ordinal);
        Assert.DoesNotContain(DueHouseholds.Others, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_OfACommuneOfficer_TellsWhatOthersRecordedButNotTheirOwn()
    {
        var text = await Read("xa", "/home");
        Assert.Contains($"ghi hộ của huyen {DueHouseholds.InVillage}, 90002 Phạm Văn Huyện, lần ghi số 5, ngày 30/01/2014", text, StringComparison.Ordinal);
        Assert.Contains($"ghi hộ của so {DueHouseholds.ByYear}, 90004", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ghi hộ của xa", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_OfAVillageHead_HoldsTheVillageOnly()
    {
        var text = await Read("thon", "/home");
        Assert.Contains(DueHouseholds.InVillage, text, StringComparison.Ordinal);
        foreach (var name in Names.Where(name => name != DueHouseholds.InVillage)) Assert.DoesNotContain(name, text, StringComparison.Ordinal);
        Assert.Contains("ghi hộ của huyen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ghi hộ của so", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_OfADistrictOfficer_SetsTheCommunesSideBySideAndNamesTheSilent()
    {
        var text = await Read("huyen", "/home");
        var (first, second, third) = (World.Store.Communes[0].FullName, World.Store.Communes[1].FullName, World.Store.Communes[2].FullName);
        Assert.Contains($"{first} 3 1 30/01/2014 (1 ngày trước)", text, StringComparison.Ordinal);
        Assert.Contains($"{second} 1 0 30/01/2014 (1 ngày trước)", text, StringComparison.Ordinal);
        Assert.Contains($"{third} 0 0 quá 180 ngày trước ! lâu không ghi", text, StringComparison.Ordinal);
        Assert.Contains($"Đơn vị cấp xã quá 45 ngày không ghi gì {third}, ", text, StringComparison.Ordinal);
        Assert.Contains("Mâu thuẫn số liệu trong văn bản của chương trình", text, StringComparison.Ordinal);
        foreach (var name in Names) Assert.DoesNotContain(name, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("so")]
    [InlineData("lanhdao")]
    [InlineData("kiemtoan")]
    public async Task Home_OfTheWholeCity_CountsByDistrictAndNamesNobodyDue(string user)
    {
        var text = await Read(user, "/home");
        Assert.Contains("Hộ nghèo 577 hộ Hộ cận nghèo 289 hộ", text, StringComparison.Ordinal);
        Assert.Contains($"{World.Store.Districts[0].FullName} 4 1 30/01/2014", text, StringComparison.Ordinal);
        Assert.Contains("đang áp dụng, chưa đối chiếu với văn bản gốc", text, StringComparison.Ordinal);
        Assert.Contains("7 chỗ, trên 39 con số đã nêu", text, StringComparison.Ordinal);
        Assert.DoesNotContain(DueHouseholds.Mine, text, StringComparison.Ordinal);
        Assert.Equal(user != "so", text.Contains("Những lần ghi gần nhất của cả sổ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/home")]
    [InlineData("/due")]
    [InlineData("/due?in=00001")]
    [InlineData("/api/v1/due?in=00001")]
    public async Task Due_ForAnAgencyOfficer_IsFiguresWithoutNames(string page)
    {
        using var http = await World.As("nganhang");
        var text = await http.GetStringAsync(page, Stop);
        foreach (var name in Names) Assert.DoesNotContain(WebUtility.HtmlEncode(name), text, StringComparison.Ordinal);
        foreach (var name in Names) Assert.DoesNotContain(name, WebUtility.HtmlDecode(text), StringComparison.Ordinal);
        Assert.DoesNotContain("/households/9", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xa", "", HttpStatusCode.OK)]
    [InlineData("xa", "?in=00001", HttpStatusCode.OK)]
    [InlineData("thon", "?in=00001", HttpStatusCode.OK)]
    [InlineData("huyen", "?in=00004", HttpStatusCode.OK)]
    [InlineData("xa", "?in=00004", HttpStatusCode.Forbidden)]
    [InlineData("xa", "?in=001", HttpStatusCode.Forbidden)]
    [InlineData("thon", "?in=00004", HttpStatusCode.Forbidden)]
    [InlineData("huyen", "?in=01", HttpStatusCode.Forbidden)]
    [InlineData("quantri", "", HttpStatusCode.Forbidden)]
    [InlineData("moi", "", HttpStatusCode.Forbidden)]
    public async Task Due_InsideAndOutsideOnesPlace_IsAnsweredOrRefused(string user, string query, HttpStatusCode status)
    {
        using var http = await World.As(user);
        foreach (var page in new[] { "/due", "/api/v1/due" })
        {
            using var answer = await http.GetAsync(page + query, Stop);
            Assert.Equal(status, answer.StatusCode);
            if (status == HttpStatusCode.Forbidden) Assert.DoesNotContain(DueHouseholds.Others, await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Api_PageByPage_GivesEachLineOnce()
    {
        using var http = await World.As("xa");
        var whole = await Report(http, "/api/v1/due");
        Assert.Equal((3, 1, 4), (whole.GetProperty("total").GetInt32(), whole.GetProperty("day_unknown").GetInt32(), whole.GetProperty("lines").GetArrayLength()));
        Assert.Equal("turns_age", whole.GetProperty("lines")[0].GetProperty("kind").GetString());
        var seen = new List<string>();
        for (var more = ""; more is not null;)
        {
            var page = await Report(http, $"/api/v1/due?limit=1{(more == "" ? "" : "&after=" + more)}");
            seen.Add(page.GetProperty("lines").EnumerateArray().Single().GetProperty("household").GetString()!);
            more = page.GetProperty("more").GetString();
        }
        Assert.Equal(["90001", "90003", "90002", "90004"], seen);
    }

    [Theory]
    [InlineData("/api/v1/due?days=0")]
    [InlineData("/api/v1/due?days=367")]
    [InlineData("/api/v1/due?limit=1001")]
    [InlineData("/api/v1/due?dayz=30")]
    public async Task Api_AskedWhatCannotBe_SaysSo(string address)
    {
        using var http = await World.As("xa");
        using var answer = await http.GetAsync(address, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("2014-02-09", 1)]
    [InlineData("2014-02-10", 0)]
    [InlineData("2014-01-10", 0)]
    [InlineData("2014-01-11", 1)]
    public async Task Api_OnADay_CountsWhoTurnsTheAgeAfterIt(string day, int sixes)
    {
        using var http = await World.As("xa");
        var report = await Report(http, $"/api/v1/due?at={day}");
        Assert.Equal(sixes, report.GetProperty("counts").EnumerateArray().Where(count => count.GetProperty("age").ValueKind == JsonValueKind.Number && count.GetProperty("age").GetInt32() == 6)
            .Sum(count => count.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task HouseholdPage_WithSomethingComingDue_TellsItForTheDayShown()
    {
        Assert.Contains($"Sắp đến hạn (đến hết ngày 02/03/2014) {DueHouseholds.Mine} tròn 6 tuổi 10/02/2014", await Read("xa", "/households/90001"), StringComparison.Ordinal);
        Assert.DoesNotContain("Sắp đến hạn", await Read("xa", "/households/90001?at=2013-06-01"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_InEnglish_SpeaksEnglish()
    {
        using var http = await World.As("xa");
        using var chosen = await http.SubmitAsync("/home", "/language", ("language", "en"), ("back", "/home"));
        var text = PageText.Of(await http.GetStringAsync("/home", Stop));
        Assert.Contains("To do", text, StringComparison.Ordinal);
        Assert.Contains("Turning 6 (1)", text, StringComparison.Ordinal);
        Assert.Contains("10 February 2014", text, StringComparison.Ordinal);
        Assert.Contains("in 2014 (only the year of birth is known)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sắp đến hạn", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstPage_OfWhoMayCount_LeadsHome()
    {
        using var http = await World.As("xa");
        using var answer = await http.GetAsync("/", Stop);
        Assert.Equal("/home", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("xa", "/home", 21)]
    [InlineData("thon", "/home", 21)]
    [InlineData("huyen", "/home", 21)]
    [InlineData("so", "/home", 15)]
    [InlineData("lanhdao", "/home", 18)]
    [InlineData("nganhang", "/home", 15)]
    [InlineData("xa", "/due", 18)]
    public async Task Page_OncePrepared_AsksFewStatementsAndNoWholeTable(string user, string page, int most)
    {
        using var http = await World.As(user);
        await http.GetStringAsync(page, Stop);
        var asked = await World.AskedByAsync(http, page);
        Assert.InRange(asked.Count, 0, most);
        Assert.Empty(asked.SelectMany(World.WholeTablesOf));
    }

    [Fact]
    public async Task Due_OfTheWholeCityOnANewDay_IsReadByIndexesAlone()
    {
        using var http = await World.As("so");
        await http.GetStringAsync("/due?at=2014-02-01", Stop);
        var asked = await World.AskedByAsync(http, "/due?at=2014-02-02");
        Assert.Equal(5, asked.Count(statement => statement.Contains("residence r", StringComparison.Ordinal)));
        Assert.Empty(asked.SelectMany(World.WholeTablesOf));
    }

    private static async Task<JsonElement> Report(HttpClient http, string address) => JsonDocument.Parse(await http.GetStringAsync(address, Stop)).RootElement;
}
