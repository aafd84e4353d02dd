using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Web.Register;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Households;

/// <summary>Scans of papers, handed in and read by officers in and out of place. Each test works on a household of its own commune.</summary>
public sealed partial class PapersTests(ChangedWorld changed) : IClassFixture<ChangedWorld>
{
    private static readonly byte[] Pdf = [.. "%PDF-1.4 mẫu"u8];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE1, 7, 7, 7];
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1];
    private readonly ServedWorld _world = changed.World;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private CityRegister Register => _world.App.Services.GetRequiredService<CityRegister>();

    [GeneratedRegex("href=\"(/households/[^\"]+/papers/[^\"]+)\"")]
    private static partial Regex Link();

    [Fact]
    public async Task Papers_HandedIn_AreListedAndGivenBackAsFilesToSave()
    {
        using var http = await _world.As("xa");
        var html = await Done(http, Code(0, 1), [(@"C:\giấy tờ\quyết định & phiếu.pdf", Pdf), ("../../anh.JPG", Jpeg), ("trang.html", Png), ("a.exe", Jpeg)]);
        var links = Link().Matches(html).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(4, links.Count);
        var text = PageText.Of(html);
        Assert.Contains("PDF, 1 KB", text, StringComparison.Ordinal);
        Assert.Contains("anh.JPG", text, StringComparison.Ordinal);
        Assert.DoesNotContain("..", text[text.IndexOf("Mọi lần ghi", StringComparison.Ordinal)..text.IndexOf("anh.JPG", StringComparison.Ordinal)], StringComparison.Ordinal);
        using var answer = await http.GetAsync(links[0], Stop);
        Assert.Equal(Pdf, await answer.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(("attachment", "quyết định & phiếu.pdf"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        using var png = await http.GetAsync(links[2], Stop);
        Assert.Equal("image/png", png.Content.Headers.ContentType!.ToString());
        Assert.Equal("trang.html.png", png.Content.Headers.ContentDisposition!.FileNameStar);
        using var run = await http.GetAsync(links[3], Stop);
        Assert.Equal(("attachment", "a.exe.jpg"), (run.Content.Headers.ContentDisposition!.DispositionType, run.Content.Headers.ContentDisposition.FileNameStar));
        Assert.True(VuonLen.Store.Acts.Audit.Verify(Register.Store).Ok);
    }

    [Theory]
    [InlineData("so", 200)]
    [InlineData("lanhdao", 200)]
    [InlineData("huyen", 200)]
    [InlineData("xa", 404)]
    [InlineData("thon", 404)]
    [InlineData("nganhang", 404)]
    [InlineData("quantri", 404)]
    [InlineData("moi", 404)]
    public async Task Paper_AskedFor_IsGivenOnlyToWhoeverSeesTheHousehold(string user, int status)
    {
        using var so = await _world.As("so");
        var link = Link().Match(await Done(so, Code(1, 1), [("a.pdf", Pdf)])).Groups[1].Value;
        using var http = await _world.As(user);
        using var answer = await http.GetAsync(link, Stop);
        Assert.Equal(status, (int)answer.StatusCode);
        // The paper belongs to the acts of one household; by another's address it is not there.
        using var elsewhere = await so.GetAsync(link.Replace(Code(1, 1), Code(2, 1), StringComparison.Ordinal), Stop);
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    [Fact]
    public async Task Paper_OfAnActAfterTheHouseholdLeft_IsNotTheOldPlaces()
    {
        using var so = await _world.As("so");
        var code = Code(0, 2);
        using var moved = await so.SendAsync($"/households/{code}/move", [("phieu.pdf", Pdf)], ("commune", Code(11, 1)[..5]), ("on", "01/11/2013"), ("why", "Chuyển đi"));
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        using var later = await so.SendAsync($"/households/{code}/add-fact?fact=housing", [("sau.pdf", Png)], ("whose", "household"), ("value", "3"), ("since", "01/12/2013"), ("why", "Thăm hộ"));
        var all = Link().Matches(await so.GetStringAsync("/households/" + code, Stop)).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(2, all.Count);
        using var xa = await _world.As("xa");
        var seen = Link().Matches(await xa.GetStringAsync("/households/" + code, Stop)).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal([all[1]], seen);
        using var hidden = await xa.GetAsync(all[0], Stop);
        using var shown = await xa.GetAsync(all[1], Stop);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (hidden.StatusCode, shown.StatusCode));
    }

    public static TheoryData<string, int, string> BadFiles => new()
    {
        { "html", 1, "không phải là PDF, JPEG hay PNG" },
        { "empty", 1, "rỗng" },
        { "large", 1, "lớn quá 10 MB" },
        { "pdf", 6, "nhiều nhất 5 bản chụp" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task Form_WithABadFile_SaysSoAndRecordsNothing(string kind, int count, string says)
    {
        var content = kind switch
        {
            "html" => [.. "<script>"u8],
            "empty" => [],
            "large" => [.. Pdf, .. new byte[10 << 20]],
            _ => Pdf,
        };
        using var http = await _world.As("so");
        await Done(http, Code(3, 1), []);
        var before = Register.LastAct;
        foreach (var address in new[] { $"/households/{Code(3, 1)}/correct-review", $"/households/{Code(3, 1)}/undo?n={before}" })
        {
            using var answer = await http.SendAsync(address, [.. Enumerable.Repeat(("thử.pdf", content), count)], ("income", "600000"), ("why", "Sửa thử"));
            var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains(says, html, StringComparison.Ordinal);
            Assert.Contains("value=\"Sửa thử\"", html, StringComparison.Ordinal);
        }
        Assert.Equal(before, Register.LastAct);
    }

    [Fact]
    public async Task Undo_OfAnActWithPapers_LeavesThemInTheHistory()
    {
        using var http = await _world.As("so");
        var code = Code(4, 1);
        await Done(http, code, [("goc.pdf", Pdf)]);
        using var undone = await http.SendAsync($"/households/{code}/undo?n={Register.LastAct}", [("hoan-tac.png", Png)], ("why", "Nhầm hộ"));
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        var html = await http.GetStringAsync("/households/" + code, Stop);
        Assert.Contains("goc.pdf", html, StringComparison.Ordinal);
        Assert.Contains("hoan-tac.png", html, StringComparison.Ordinal);
        foreach (Match link in Link().Matches(html))
        {
            using var answer = await http.GetAsync(link.Groups[1].Value, Stop);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Form_InEnglish_AsksForScansInEnglish()
    {
        using var http = await _world.As("so");
        using var chosen = await http.SubmitAsync($"/households/{Code(5, 1)}/correct-review", "/language", ("language", "en"), ("back", "/"));
        var english = PageText.Of(await http.GetStringAsync($"/households/{Code(5, 1)}/correct-review", Stop));
        Assert.Contains("Scans of papers (if any)", english, StringComparison.Ordinal);
        Assert.Contains("no file above 10 MB, 5 files at most", english, StringComparison.Ordinal);
        using var vietnamese = await _world.As("so");
        Assert.Contains("Bản chụp giấy tờ (nếu có)", PageText.Of(await vietnamese.GetStringAsync($"/households/{Code(5, 1)}/undo?n=2", Stop)), StringComparison.Ordinal);
    }

    private string Code(int commune, int serial) => $"{_world.Store.Communes[commune].Code}-{serial:00000}";

    /// <summary>Corrects the household's review with these papers, and reads the page it leads to.</summary>
    private async Task<string> Done(HttpClient http, string code, (string, byte[])[] files)
    {
        using var answer = await http.SendAsync($"/households/{code}/correct-review", files, ("income", $"{600_000 + Register.LastAct}"), ("why", "Có giấy tờ"));
        if (answer.StatusCode != HttpStatusCode.Redirect) Assert.Fail(PageText.Of(await answer.Content.ReadAsStringAsync(Stop)));
        return WebUtility.HtmlDecode(await http.GetStringAsync(answer.Headers.Location!.ToString(), Stop));
    }
}
