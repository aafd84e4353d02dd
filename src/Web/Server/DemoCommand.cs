using System.CommandLine;
using VuonLen.Core.Basics;
using VuonLen.Demo;
using VuonLen.Law;
using VuonLen.Store;
using VuonLen.Web.Asking;
using VuonLen.Web.CommandLine;

namespace VuonLen.Web.Server;

/// <summary><c>demo</c>: makes a store with the demonstration city if there is none, then serves it.</summary>
public static class DemoCommand
{
    public static Command Create() => VuonLenCommand.Running("demo",
        "Lập kho dữ liệu mẫu (nếu chưa có) rồi phục vụ trang.", Run, [Options.Store, Options.Urls, Options.NoServe]);

    private static async Task<int> Run(Call call, TextWriter output, CancellationToken stop)
    {
        if (RegisterStore.IsIn(call.Store))
        {
            Registers.Open(call.Store).Dispose();
        }
        else
        {
            await call.Notes.WriteLineAsync("Đang lập kho dữ liệu mẫu, chừng nửa phút …");
            Build(call.Store);
            // Making the city needed far more memory than serving it.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
        await output.WriteLineAsync($"Kho dữ liệu mẫu: {call.Store}");
        SignInTable.Print(call.Store, output);
        await output.FlushAsync(stop);
        return call.Given(Options.NoServe) ? ExitCodes.Done : await ServeCommand.Run(call, output, stop);
    }

    private static void Build(string store)
    {
        try
        {
            DemoStore.Build(store, LawFolder.Locate(), Environment.GetEnvironmentVariable("VUONLEN_KEYS"));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException($"Không lập được kho dữ liệu ở «{store}»; hãy kiểm tra quyền ghi, chỗ trống của ổ đĩa, hoặc chọn nơi khác bằng --store.",
                $"The store could not be made at “{store}”; check that it can be written to, that the disk has room, or choose another place with --store.", wrong);
        }
    }
}
