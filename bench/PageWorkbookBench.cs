using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using VuonLen.Demo;
using VuonLen.Law;
using VuonLen.Store;
using VuonLen.Web.Register;

namespace VuonLen.bench;

/// <summary>A workbook sent from the page to a server, a process of its own, that serves the demo city: checked and taken in, with what the page told meanwhile.</summary>
internal static partial class PageWorkbookBench
{
    [GeneratedRegex("id=\"progress-words\">([^<]+)<")]
    private static partial Regex Progress();

    /// <summary>Runs it, with MiniExcel alone reading the same file before and after.</summary>
    public static void Run(int households) => Figures.InFolder(folder =>
    {
        var (law, store) = (LawFolder.Locate(), Path.Combine(folder, "store"));
        DemoStore.Build(store, law);
        using (var register = new CityRegister(RegisterStore.Open(store), law, TimeProvider.System)) PagesBench.AddOfficer(register);
        Figures.Line("page-workbook", $"{WorkbookBench.Make(folder, law, households)} persons, {new FileInfo(WorkbookBench.Book(folder)).Length >> 20} MB");
        WorkbookBench.Apart("miniexcel-read", folder);
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var server = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "vuonlen.dll"), "serve", "--store", store, "--urls", address.ToString().TrimEnd('/')]))!;
        try
        {
            Await(address);
            using var http = PagesBench.SignIn(address);
            Memory("served", server);
            var sent = "";
            Told("sent", () => sent = Send(http, WorkbookBench.Book(folder)));
            Told("checked", () => Settle(http, sent, "checking"));
            Memory("after the check", server);
            Told("confirmed", () => Post(http, sent + "/confirm", new FormUrlEncodedContent(Fields(http, sent))));
            Told("taken in", () => Settle(http, sent, "taking in"));
            Memory("after taking in", server);
            var last = http.GetStringAsync(new Uri(sent, UriKind.Relative)).GetAwaiter().GetResult();
            if (!last.Contains(sent + "/undo", StringComparison.Ordinal)) throw new InvalidOperationException("The list was not taken in.");
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            server.WaitForExit();
        }
        WorkbookBench.Apart("miniexcel-read", folder);
    });

    private static string Send(HttpClient http, string book)
    {
        using var bytes = File.OpenRead(book);
        using var form = new MultipartFormDataContent { { new StringContent(PagesBench.TokenOf(http, "/import")), "__RequestVerificationToken" }, { new StreamContent(bytes), "list", "danh-sach.xlsx" } };
        return Post(http, "/import", form);
    }

    private static Dictionary<string, string> Fields(HttpClient http, string sent) => new() { ["__RequestVerificationToken"] = PagesBench.TokenOf(http, sent), ["why"] = "đo" };

    // The client follows to the list's own page.
    private static string Post(HttpClient http, string page, HttpContent content)
    {
        using var answer = http.PostAsync(new Uri(page, UriKind.Relative), content).GetAwaiter().GetResult();
        return answer.EnsureSuccessStatusCode().RequestMessage!.RequestUri!.AbsolutePath;
    }

    private static void Settle(HttpClient http, string sent, string doing)
    {
        var told = new List<string>();
        while (true)
        {
            using var answer = http.GetAsync(new Uri(sent, UriKind.Relative)).GetAwaiter().GetResult();
            var html = answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync().GetAwaiter().GetResult();
            if (!answer.Headers.Contains("Refresh")) break;
            if (Progress().Match(html) is { Success: true } progress && told.LastOrDefault() != progress.Groups[1].Value) told.Add(progress.Groups[1].Value);
            Thread.Sleep(200);
        }
        Figures.Line($"page-workbook: told while {doing}", $"{told.Count} times: {WebUtility.HtmlDecode(string.Join(" | ", told.Where((_, i) => i % Math.Max(1, told.Count / 4) == 0)))}");
    }

    private static void Told(string what, Action work) => Figures.Time("page-workbook: " + what, work);

    private static void Memory(string when, Process server)
    {
        server.Refresh();
        Figures.Line($"page-workbook: server {when}", string.Create(CultureInfo.InvariantCulture, $"{server.WorkingSet64 >> 20} MB, peak {server.PeakWorkingSet64 >> 20} MB"));
    }

    private static void Await(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = http.GetAsync(new Uri("/health/live", UriKind.Relative)).GetAwaiter().GetResult();
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException) when (watch.Elapsed < TimeSpan.FromMinutes(1))
            {
                Thread.Sleep(100);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
