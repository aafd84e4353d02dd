using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Households;

public partial class ListTakenAwayTests(ServedWorld world)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [GeneratedRegex(@"\b\d{5}-\d{5}\b")]
    private static partial Regex Code();

    [Fact]
    public async Task Files_OfAList_HoldWhatThePageShowsInItsOrder()
    {
        using var http = await world.As("huyen");
        const string asked = "class=poor&sort=-name&columns=persons,ages:18-,income";
        var page = Codes(await http.GetStringAsync("/households?" + asked, Stop), "class=\"code wide\">([^<]+)<");
        var lines = (await http.GetStringAsync("/households/list.csv?" + asked, Stop)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var heading = Array.FindIndex(lines, line => line.StartsWith("TT,", StringComparison.Ordinal));
        var communes = world.Store.Communes.Where(commune => commune.Parent == world.Store.Districts[0].Id).ToList();
        Assert.Equal("TT,Mã hộ,Chủ hộ,Nhân khẩu,Từ đủ 18 tuổi,Thu nhập (đ/người/tháng)", lines[heading]);
        Assert.Equal("Danh sách hộ nghèo", lines[0]);
        Assert.Equal([0xEF, 0xBB, 0xBF], (await http.GetByteArrayAsync("/households/list.csv?" + asked, Stop))[..3]);
        Assert.Contains(world.Store.Districts[0].FullName, lines[1], StringComparison.Ordinal);
        Assert.Contains("Tính đến hết ngày 31/01/2014", lines[2], StringComparison.Ordinal);
        var rows = lines[(heading + 1)..].Select(line => line.Split(',')).ToList();
        Assert.Equal(page, rows.Select(row => row[1]));
        Assert.Equal(communes.Count, rows.Count);
        Assert.All(rows, row => Assert.Equal(["2", "2", "500000"], row[3..]));
        Assert.Equal(Enumerable.Range(1, rows.Count).Select(n => $"{n}"), rows.Select(row => row[0]));

        var sheet = await SheetAsync(http, "/households/list.xlsx?" + asked);
        Assert.Equal(lines[0], sheet[0][0]);
        Assert.Equal(rows, sheet[(heading + 2)..]);
    }

    [Fact]
    public async Task Print_OfAList_SaysWhatItIsAndHoldsEveryLine()
    {
        using var http = await world.As("so");
        var html = await http.GetStringAsync("/households/print?class=poor&find=hoa", Stop);
        var text = PageText.Of(html);
        Assert.Contains("Danh sách hộ nghèo Thành phố Hà Nội Tính đến hết ngày 31/01/2014", text, StringComparison.Ordinal);
        Assert.Contains("Chỉ gồm: tìm «hoa» Tổng số: 576 hộ", text, StringComparison.Ordinal);
        Assert.Equal(576, Codes(html, "<td class=\"code\">([^<]+)<").Distinct().Count());
        Assert.DoesNotContain("Bản in chỉ gồm", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/households?class=poor")]
    [InlineData("/households?find=nguyen&sort=name&columns=members,address,fact:social_allowance")]
    [InlineData("/households?with=social_allowance&age_from=60")]
    [InlineData("/households?area=urban&class=near_poor&sort=-village")]
    [InlineData("/households/print?columns=members")]
    [InlineData("/households/list.csv")]
    [InlineData("/households/list.csv?find=van&sort=class&columns=members")]
    [InlineData("/households/list.xlsx?with=ethnicity:01")]
    public async Task List_OfACommuneOfficer_NeverNamesAnotherCommunesHousehold(string path)
    {
        using var http = await world.As("xa");
        var bytes = await http.GetByteArrayAsync(path, Stop);
        var text = path.Contains("xlsx", StringComparison.Ordinal) ? string.Join('\n', (await SheetAsync(http, path)).Select(row => string.Join('|', row))) : System.Text.Encoding.UTF8.GetString(bytes);
        var codes = Code().Matches(text).Select(match => match.Value[..5]).ToHashSet();
        Assert.Equal([world.Store.Communes[0].Code], codes);
    }

    [Theory]
    [InlineData("/households/print")]
    [InlineData("/households/list.csv")]
    [InlineData("/households/list.xlsx")]
    [InlineData("/households/columns")]
    public async Task List_TakenAway_IsRefusedToWhoeverMayNotList(string path)
    {
        using var bank = await world.As("nganhang");
        using var answer = await bank.GetAsync(path, Stop);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        using var commune = await world.As("xa");
        using var foreign = await commune.GetAsync(path + "?in=" + world.Store.Communes[1].Code, Stop);
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
    }

    [Fact]
    public async Task Columns_Chosen_AreRememberedForTheirOfficerAlone()
    {
        using var http = await world.As("lanhdao");
        using var answer = await http.GetAsync("/households/columns?class=poor&columns=persons&columns=class&ages=0-5,+60-", Stop);
        Assert.Equal("/households?at=2014-01-31&class=poor&columns=code%2Chead%2Cpersons%2Cclass%2Cages%3A0-5%2Cages%3A60-", answer.Headers.Location!.OriginalString);
        Assert.Equal(["Mã hộ", "Chủ hộ", "Nhân khẩu", "Diện", "Từ đủ 0 đến 5 tuổi", "Từ đủ 60 tuổi"], Headings(await http.GetStringAsync("/households?class=poor", Stop)));
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("vuonlen-columns-", StringComparison.Ordinal)).Split(';')[0];
        using var other = await world.As("so");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/households?class=poor");
        request.Headers.Add("Cookie", cookie);
        Assert.Equal(["Mã hộ", "Chủ hộ", "Xã, phường, thị trấn", "Thôn, tổ dân phố", "Diện", "Nhân khẩu"], Headings(await (await other.SendAsync(request, Stop)).Content.ReadAsStringAsync(Stop)));
        using var usual = await http.GetAsync("/households/columns?class=poor&usual=yes", Stop);
        Assert.Equal(6, Headings(await http.GetStringAsync("/households?class=poor", Stop)).Count);
    }

    private static List<string> Headings(string html) =>
        [.. Regex.Matches(html, "<th scope=\"col\".*?</th>", RegexOptions.Singleline).Select(match => PageText.Of(match.Value).Trim(' ', '▲', '▼'))];

    private static List<string> Codes(string html, string pattern) => [.. Regex.Matches(html, pattern).Select(match => match.Groups[1].Value)];

    private static async Task<List<string[]>> SheetAsync(HttpClient http, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(await http.GetByteArrayAsync(path, Stop)));
        using var part = zip.Entries.Single(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Open();
        var sheet = await XDocument.LoadAsync(part, LoadOptions.None, Stop);
        var main = sheet.Root!.Name.Namespace;
        Assert.Empty(sheet.Descendants(main + "f"));
        return [.. sheet.Descendants(main + "row").Select(row => row.Elements(main + "c").Select(cell => cell.Value).ToArray())];
    }
}
