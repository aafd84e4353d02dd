using System.CommandLine;
using VuonLen.Web.Asking;
using VuonLen.Web.CommandLine;

namespace VuonLen.Web.Server;

/// <summary><c>serve</c>: serves the pages and the API of a store until it is stopped.</summary>
public static class ServeCommand
{
    public static Command Create() => VuonLenCommand.Running("serve", "Phục vụ trang của một kho dữ liệu.", Run, [Options.Store, Options.Urls]);

    /// <summary>Serves until stopped; prints the address once it answers.</summary>
    public static async Task<int> Run(Call call, TextWriter output, CancellationToken stop)
    {
        using var register = Registers.Open(call.Store);
        var urls = call.Given(Options.Urls) ?? FreePort.Address();
        await using var app = WebServer.Build(register, urls, Environment.GetEnvironmentVariable("VUONLEN_HOSTS"));
        await Listening.StartAsync(app, urls, stop);
        foreach (var address in app.Urls) await output.WriteLineAsync(address);
        await output.FlushAsync(stop);
        _ = WarmUp.Begin(() => WebServer.Prepare(register), app.Logger, app.Lifetime.ApplicationStopping);
        await app.WaitForShutdownAsync(stop);
        return ExitCodes.Done;
    }
}
