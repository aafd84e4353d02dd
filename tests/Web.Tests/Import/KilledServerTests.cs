using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using VuonLen.Store;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Import;

/// <summary>The server's process killed in mid-import: the store is as before, the list's page says so, and the same list goes in afterwards.</summary>
public sealed class KilledServerTests : IDisposable
{
    private const int Households = 10_000;
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "vuonlen-killed-" + Guid.NewGuid().ToString("N"));
    private readonly Uri _address = new($"http://127.0.0.1:{FreePort()}");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Server_KilledWhileWritingAList_LeavesTheStoreAsBeforeAndSaysSo()
    {
        var list = MadeList();
        var before = State();
        string sent;
        using (var server = Started())
        {
            try
            {
                using var http = await SignedIn();
                sent = await http.SendAsync("lon.csv", list);
                Assert.Contains("Không có lỗi nào: 10.000 hộ", PageText.Of(await http.SettledAsync(sent)), StringComparison.Ordinal);
                using (await http.SubmitAsync(sent, sent + "/confirm", ("why", "danh sách lớn"))) { }
                await Writing(sent);
            }
            finally
            {
                server.Kill(entireProcessTree: true);
                await server.WaitForExitAsync(Stop);
            }
        }
        Assert.Equal(before, State());
        using (var server = Started())
        {
            try
            {
                using var http = await SignedIn();
                Assert.Contains("Máy chủ đã dừng khi đang nhập; sổ vẫn như trước, chưa ghi gì.", PageText.Of(await http.SettledAsync(sent)), StringComparison.Ordinal);
                using (await http.SubmitAsync(sent, sent + "/confirm", ("why", "nhập lại"))) { }
                Assert.Contains("Đã nhập 10.000 hộ, 10.000 người", PageText.Of(await http.SettledAsync(sent)), StringComparison.Ordinal);
            }
            finally
            {
                server.Kill(entireProcessTree: true);
                await server.WaitForExitAsync(Stop);
            }
        }
        Assert.Equal(before.Households + Households, State().Households);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string MadeList()
    {
        // The world's own list of a commune, from a served copy that is not written to.
        var store = WorldStore.Build(_folder);
        var file = _folder + ".csv";
        using var none = new StringWriter();
        Assert.Equal(0, Program.Run(["export", file, "--at", "2014-01-31", "--in", store.Communes[0].Code, "--store", _folder], none, none));
        var text = WorldList.Read(file).New(Households, "Trịnh Văn").Text();
        File.Delete(file);
        return text;
    }

    private Process Started() => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "vuonlen.dll"), "serve", "--store", _folder, "--urls", _address.ToString().TrimEnd('/')])
    {
        RedirectStandardOutput = false,
        RedirectStandardError = false,
    })!;

    private async Task<HttpClient> SignedIn()
    {
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = _address };
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var answer = await http.SubmitAsync("/sign-in", "/sign-in", ("user", "so"), ("password", WorldStore.Password));
                Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
                return http;
            }
            catch (HttpRequestException) when (tries < 300)
            {
                await Task.Delay(200, Stop);
            }
        }
    }

    /// <summary>Waits until the first rows are written: the act is begun and far from done.</summary>
    private async Task Writing(string sent)
    {
        var note = Path.Combine(_folder, "uploads", sent["/import/".Length..].Replace("-", "", StringComparison.Ordinal) + ".json");
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromMinutes(1); await Task.Delay(2, Stop))
        {
            var text = await File.ReadAllTextAsync(note, Stop);
            Assert.DoesNotContain("\"State\":3", text, StringComparison.Ordinal);
            if (text.Contains("\"State\":2", StringComparison.Ordinal) && text.Contains("\"Stage\":1", StringComparison.Ordinal)) return;
        }
        throw new TimeoutException("Nothing was written in a minute.");
    }

    private (long Households, string Audit) State()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, Program.Run(["audit", "verify", "--store", _folder, "--json"], output, output));
        using var store = RegisterStore.Open(_folder);
        using var connection = store.Read();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from household";
        return (Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture), output.ToString());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
