using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Web.Import.Uploads;
using VuonLen.Web.Register;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Import;

/// <summary>Lists sent from a page: checked, read, taken in or dropped, each officer's own only and into their own place only.</summary>
public sealed class UploadTests(ChangedWorld changed) : IClassFixture<ChangedWorld>
{
    private readonly ServedWorld _world = changed.World;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private CityRegister Register => _world.App.Services.GetRequiredService<CityRegister>();

    [Fact]
    public async Task List_BrokenThenMended_IsTakenInByOneActAndFound()
    {
        using var http = await _world.As("xa");
        var broken = await http.SendAsync("hộ mới.csv", List(0, "Trịnh Văn Mới", birth: "32/13/1960"));
        var text = PageText.Of(await http.SettledAsync(broken));
        Assert.Contains("Có 1 lỗi", text, StringComparison.Ordinal);
        Assert.Contains("2 Ngày sinh 32/13/1960", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nhập vào sổ", text, StringComparison.Ordinal);
        var before = Register.LastAct;

        var mended = await http.SendAsync("hộ mới.csv", List(0, "Trịnh Văn Mới", birth: "1960"));
        Assert.Contains("Không có lỗi nào: 1 hộ, 1 người.", PageText.Of(await http.SettledAsync(mended)), StringComparison.Ordinal);
        Assert.Equal(before, Register.LastAct);
        using var confirmed = await http.SubmitAsync(mended, mended + "/confirm", ("why", "Danh sách bổ sung"), ("paper", "15/TTr-UBND"));
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        Assert.Contains($"Đã nhập 1 hộ, 1 người trong ghi nhận số {before + 1}.", PageText.Of(await http.SettledAsync(mended)), StringComparison.Ordinal);
        Assert.Contains("trong 1 hộ", PageText.Of(await http.GetStringAsync("/households?find=trinh+van+moi", Stop)), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.Combine(_world.Folder, "uploads"), mended["/import/".Length..].Replace("-", "", StringComparison.Ordinal) + ".csv"));
        var act = Register.Store.LastAct()!.Header;
        Assert.Equal(("register.imported", "xa", "Danh sách bổ sung", "15/TTr-UBND"), (act.Kind, act.Author, act.Why, act.Paper));
    }

    [Fact]
    public async Task List_OfAnotherCommune_IsRefusedToTheOfficerOfThisOne()
    {
        using var http = await _world.As("xa");
        var before = Register.LastAct;
        var sent = await http.SendAsync("xa-khac.csv", List(5, "Trịnh Văn Khác", birth: "1960"));
        Assert.Contains("không thuộc địa bàn của anh/chị", PageText.Of(await http.SettledAsync(sent)), StringComparison.Ordinal);
        using var confirmed = await http.SubmitAsync(sent, sent + "/confirm", ("why", "thử"));
        await http.SettledAsync(sent);
        Assert.Equal(before, Register.LastAct);
    }

    [Fact]
    public async Task List_OfAnotherOfficer_IsNotThere()
    {
        using var own = await _world.As("xa");
        var sent = await own.SendAsync("rieng.csv", List(0, "Trịnh Thị Riêng", birth: "1961"));
        await own.SettledAsync(sent);
        using var other = await _world.As("so");
        using var answer = await other.GetAsync(sent, Stop);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("bang.xlsx", "PK\u0003\u0004hỏng")]
    [InlineData("trong.xlsx", "x")]
    [InlineData("khong-phai.csv", "a,b,c\n1,2,3\n")]
    public async Task File_ThatIsNoList_IsAnsweredInWordsAndNothingIsWritten(string name, string content)
    {
        using var http = await _world.As("xa");
        var before = Register.LastAct;
        var html = await http.SettledAsync(await http.SendAsync(name, content));
        Assert.Contains("role=\"alert\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Nhập vào sổ", html, StringComparison.Ordinal);
        Assert.Equal(before, Register.LastAct);
    }

    [Fact]
    public async Task Template_FilledInWithABadCell_ComesBackMarked()
    {
        using var http = await _world.As("xa");
        var template = await http.GetByteArrayAsync("/import/template.xlsx", Stop);
        Assert.Equal("PK"u8.ToArray(), template[..2]);
        var file = Path.Combine(_world.Folder, "so.xlsx");
        using var none = new StringWriter();
        Assert.Equal(0, Program.Run(["export", file, "--at", "2014-01-31", "--in", _world.Store.Communes[0].Code, "--store", _world.Folder], none, none));
        using (var zip = ZipFile.Open(file, ZipArchiveMode.Update))
        {
            var part = zip.GetEntry("xl/worksheets/sheet1.xml")!;
            using var reading = new StreamReader(part.Open());
            var text = (await reading.ReadToEndAsync(Stop)).Replace(">Nữ<", ">Gái trai<", StringComparison.Ordinal);
            reading.Close();
            part.Delete();
            using var writing = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open());
            await writing.WriteAsync(text);
        }
        var sent = await http.SendAsync("so.xlsx", await File.ReadAllBytesAsync(file, Stop));
        Assert.Contains($"href=\"{sent}/marked.xlsx\"", await http.SettledAsync(sent), StringComparison.Ordinal);
        var marked = await http.GetByteArrayAsync(sent + "/marked.xlsx", Stop);
        Assert.Equal("PK"u8.ToArray(), marked[..2]);
        Assert.NotEqual(await File.ReadAllBytesAsync(file, Stop), marked);
    }

    [Fact]
    public async Task List_Dropped_IsGone()
    {
        using var http = await _world.As("xa");
        var sent = await http.SendAsync("bo.csv", List(0, "Trịnh Thị Bỏ", birth: "1962"));
        await http.SettledAsync(sent);
        using var dropped = await http.SubmitAsync(sent, sent + "/drop");
        using var answer = await http.GetAsync(sent, Stop);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("lanhdao")]
    [InlineData("kiemtoan")]
    [InlineData("thon")]
    [InlineData("nganhang")]
    [InlineData("quantri")]
    public async Task Import_ByWhoeverKeepsNoRegister_IsRefused(string user)
    {
        using var http = await _world.As(user);
        using var opened = await http.GetAsync("/import", Stop);
        using var sent = await http.SubmitAsync("/sign-in", "/import");
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (opened.StatusCode, sent.StatusCode));
    }

    [Fact]
    public void List_LeftByAServerThatStopped_IsToldSo()
    {
        var folder = new UploadFolder(Path.Combine(_world.Folder, "uploads-of-a-test"));
        var left = new Upload(Guid.CreateVersion7(), "xa", "do.csv", DateTimeOffset.UnixEpoch, UploadState.Importing) { Before = Register.LastAct };
        var (importing, checking) = (UploadWork.AfterStop(left, Register.Store), UploadWork.AfterStop(left with { State = UploadState.Checking }, Register.Store));
        Assert.Equal((UploadState.Checked, UploadNote.StoppedImporting), (importing.State, importing.Note));
        Assert.Equal((UploadState.Refused, UploadNote.StoppedChecking), (checking.State, checking.Note));
        Assert.Contains("sổ vẫn như trước", UploadTexts.Note(importing.Note!.Value).Vi, StringComparison.Ordinal);
        var undoing = UploadWork.AfterStop(left with { State = UploadState.Undoing, Act = 2, UndoneBy = "xa" }, Register.Store);
        Assert.Equal((UploadState.Done, UploadNote.StoppedUndoing), (undoing.State, undoing.Note));
        Assert.Empty(folder.All());
    }

    /// <summary>A list of one household of one person, in the titles of an export.</summary>
    private string List(int commune, string name, string birth)
    {
        var list = WorldList.Of(_world, commune).New(1, "x");
        foreach (var title in new[] { "Họ tên chủ hộ", "Họ tên thành viên" }) list[2, title] = name;
        return list.With(2, "Ngày sinh", birth).Text();
    }
}
