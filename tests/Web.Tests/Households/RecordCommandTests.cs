using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Web.Register;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Households;

/// <summary>The commands «household» and «record» beside the pages of the same store. Each test works on a household of its own commune.</summary>
public sealed class RecordCommandTests(ChangedWorld changed) : IClassFixture<ChangedWorld>
{
    private readonly ServedWorld _world = changed.World;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private CityRegister Register => _world.App.Services.GetRequiredService<CityRegister>();

    [Fact]
    public async Task Household_ByCommandAndByApi_IsTheSame()
    {
        var (exit, output, _) = Run("household", "--household", Code(0, 1), "--json");
        using var http = await _world.As("so");
        Assert.Equal(0, exit);
        Assert.Equal(await http.GetStringAsync("/api/v1/household?household=" + Code(0, 1), Stop) + "\n", output);
        var (_, text, _) = Run("household", "--household", Code(0, 1), "--at", "2013-06-01");
        Assert.Contains("Đào Văn Đức", text, StringComparison.Ordinal);
        Assert.Contains("01/06/2013", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_ByCommand_ReadsOnThePageLikeTheForm()
    {
        var (code, twin) = (Code(2, 1), Code(3, 1));
        var scan = Path.Combine(_world.Folder, "phiếu B1.pdf");
        await File.WriteAllTextAsync(scan, "%PDF-1.4", Stop);
        var (exit, output, error) = Run("record", "correct-review", "--household", code, "--set", "income=800.000", "--as", "xa", "--why", "Ghi nhầm", "--paper", "B1 số 7", "--attach", scan, "--json");
        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(Register.LastAct, JsonDocument.Parse(output).RootElement.GetProperty("act").GetInt64());
        using var http = await _world.As("so");
        using var sent = await http.SendAsync($"/households/{twin}/correct-review", [("phiếu B1.pdf", await File.ReadAllBytesAsync(scan, Stop))], ("income", "800.000"), ("why", "Ghi nhầm"), ("paper", "B1 số 7"));
        var (byCommand, byForm) = (await History(http, code), await History(http, twin));
        Assert.Contains("Ghi nhầm", byCommand, StringComparison.Ordinal);
        Assert.Contains("Người ghi: Đỗ Thị Xã", byCommand, StringComparison.Ordinal);
        Assert.Contains("phiếu B1.pdf PDF, 1 KB", byCommand, StringComparison.Ordinal);
        Assert.Contains("500.000 đ → Thu nhập bình quân đầu người một tháng 800.000 đ", byCommand, StringComparison.Ordinal);
        var number = Register.LastAct;
        Assert.Equal(byForm.Replace($"số {number}", "số #", StringComparison.Ordinal).Replace("Trần Thị Sở", "Đỗ Thị Xã", StringComparison.Ordinal).Replace(twin, code, StringComparison.Ordinal)
            .Replace(_world.Store.Communes[3].FullName, _world.Store.Communes[2].FullName, StringComparison.Ordinal),
            byCommand.Replace($"số {number - 1}", "số #", StringComparison.Ordinal));
        Assert.True(VuonLen.Store.Acts.Audit.Verify(Register.Store).Ok);
    }

    [Fact]
    public void Record_AllItsActs_ListTheirFields()
    {
        foreach (var act in VuonLen.Web.Households.Acts.ActPages.All)
        {
            var (exit, output, error) = Run("record", act.Slug, "--household", Code(0, 2), "--fields", "--json");
            Assert.Equal((0, ""), (exit, error));
            using var fields = JsonDocument.Parse(output);
            Assert.All(fields.RootElement.EnumerateArray(), field => Assert.NotEqual("", field.GetProperty("label").GetString()));
            Assert.NotEmpty(fields.RootElement.EnumerateArray());
        }
        var (_, whole, _) = Run("record", "change-fact", "--household", Code(0, 2), "--set", "n=1", "--fields", "--json");
        using var all = JsonDocument.Parse(whole);
        Assert.Equal(["n", "how", "value", "since"], all.RootElement.EnumerateArray().Select(field => field.GetProperty("name").GetString()));
        Assert.Equal("31/01/2014", all.RootElement[3].GetProperty("value").GetString());
    }

    [Fact]
    public void Record_OfSeveralPeople_TakesAFieldMoreThanOnce()
    {
        var code = Code(4, 1);
        var (exit, _, error) = Run("record", "split", "--household", code, "--set", $"leaving={code}-01", "--set", $"leaving={code}-02", "--set", $"head={code}-02", "--why", "Thử");
        Assert.Equal(2, exit);
        Assert.Contains("--set leaving: Phải có người ở lại hộ cũ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("record bay --household C --why x", "Không có việc «bay»")]
    [InlineData("record correct-review --why x", "Thiếu --household")]
    [InlineData("record correct-review --household 99999-1 --why x", "Không có hộ mang mã «99999-1»")]
    [InlineData("household --household 99999-1", "Không có hộ mang mã «99999-1»")]
    [InlineData("record correct-review --household C", "--why: Chưa điền mục này.")]
    [InlineData("record correct-review --household C --why x --set thua=1", "--set thua: ")]
    [InlineData("record correct-review --household C --why x --set income=nhiều", "--set income: ")]
    [InlineData("record correct-review --household C --why x --set income", "«income» ở --set không dùng được")]
    [InlineData("record correct-review --household C --set why=x", "«why» không ghi bằng --set")]
    [InlineData("record add-member --household C --why x --set name=Lê", "--set birth: Chưa điền mục này (Ngày sinh).")]
    [InlineData("record change-fact --household C --why x", "--set n: Chưa điền mục này.")]
    [InlineData("record correct-review --household C --why x --attach khong-co.pdf", "--attach: Không đọc được tệp «khong-co.pdf»")]
    public void Record_WronglyUsed_SaysOneSentenceAndEndsWith2(string line, string says)
    {
        var before = Register.LastAct;
        var (exit, output, error) = Run([.. line.Split(' ').Select(word => word == "C" ? Code(5, 1) : word)]);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
        Assert.Equal(before, Register.LastAct);
    }

    private string Code(int commune, int serial) => $"{_world.Store.Communes[commune].Code}-{serial:00000}";

    private static async Task<string> History(HttpClient http, string code)
    {
        var text = PageText.Of(await http.GetStringAsync("/households/" + code, Stop));
        return text[text.IndexOf("Mọi lần ghi", StringComparison.Ordinal)..];
    }

    private (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return (Program.Run([.. arguments, "--store", _world.Folder], output, error), output.ToString(), error.ToString());
    }
}
