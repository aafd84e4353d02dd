using System.Diagnostics;
using System.Globalization;

namespace VuonLen.bench;

/// <summary>Prints figures as lines, and finds a folder to work in.</summary>
internal static class Figures
{
    public static T Time<T>(string what, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        Line(what, watch.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture) + " s");
        return result;
    }

    public static void Time(string what, Action work) => Time(what, () =>
    {
        work();
        return 0;
    });

    public static void Line(string what, string figure) => Console.WriteLine($"{what}: {figure}");

    public static void PeakMemory(string what)
    {
        using var self = Process.GetCurrentProcess();
        Line(what + " peak working set of this process", (self.PeakWorkingSet64 >> 20).ToString(CultureInfo.InvariantCulture) + " MB");
    }

    public static void InFolder(Action<string> work)
    {
        var folder = Path.Combine(Path.GetTempPath(), "vuonlen-bench-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        try
        {
            work(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
