using System.Diagnostics;
using System.Globalization;
using MiniExcelLibs;
using VuonLen.Core.Access;
using VuonLen.Core.Standards;
using VuonLen.Documents.RegisterList;
using VuonLen.Law;
using VuonLen.Law.Facts;
using VuonLen.Law.Places;
using VuonLen.Law.Standards;
using VuonLen.Store;
using VuonLen.Store.Acts;
using VuonLen.Store.Writing;
using VuonLen.Web.Import;
using VuonLen.Web.Register;

namespace VuonLen.bench;

/// <summary>A workbook of a list: checked, taken in and written by the code of the pages, beside MiniExcel alone reading and writing the same cells.</summary>
internal static class WorkbookBench
{
    private static readonly string[] Parts = ["miniexcel-read", "check", "take-in", "miniexcel-write", "write"];

    /// <summary>Makes the workbook and an empty store, and runs each part as a process of its own.</summary>
    public static void Run(int households) => Figures.InFolder(folder =>
    {
        var law = LawFolder.Locate();
        var rows = Figures.Time($"workbook of {households} households: made", () => Make(folder, law, households));
        Figures.Line("workbook", $"{rows} persons, {new FileInfo(Book(folder)).Length >> 20} MB");
        Found(Path.Combine(folder, "store"), law);
        foreach (var part in Parts) Apart(part, folder);
    });

    /// <summary>Makes the workbook of so many households; how many persons it has.</summary>
    public static long Make(string folder, LawFolder law, int households)
    {
        using var to = File.Create(Book(folder));
        return Writer(law).WriteWorkbook(to, MadeList.Households(households));
    }

    /// <summary>Runs one part as a process of its own.</summary>
    public static void Apart(string part, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? [typeof(WorkbookBench).Assembly.Location] : Array.Empty<string>(), "workbook-part", part, folder]))!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"Part {part} failed.");
    }

    /// <summary>One part, in the folder of the whole.</summary>
    public static void Part(string part, string folder)
    {
        var seconds = part switch
        {
            "miniexcel-read" => Timed(() => MiniExcelRead(folder)),
            "miniexcel-write" => Timed(MiniExcelWrite(folder)),
            "write" => Timed(Write(folder)),
            "check" => Timed(() => TakeIn(folder, checks: true)),
            "take-in" => Timed(() => TakeIn(folder, checks: false)),
            _ => throw new ArgumentException(part),
        };
        using var self = Process.GetCurrentProcess();
        Figures.Line(part, string.Create(CultureInfo.InvariantCulture, $"{seconds:0.00} s, peak {self.PeakWorkingSet64 >> 20} MB"));
    }

    private static void MiniExcelRead(string folder)
    {
        var cells = 0L;
        using var bytes = File.OpenRead(Book(folder));
        foreach (IDictionary<string, object> row in MiniExcel.Query(bytes)) cells += row.Count;
        Figures.Line("miniexcel-read cells", cells.ToString(CultureInfo.InvariantCulture));
    }

    // The cells are in memory before the clock starts, for either writer.
    private static Action MiniExcelWrite(string folder)
    {
        using var bytes = File.OpenRead(Book(folder));
        var rows = MiniExcel.Query(bytes).Cast<IDictionary<string, object>>().Select(row => new Dictionary<string, object>(row)).ToList();
        return () => MiniExcel.SaveAs(Path.Combine(folder, "miniexcel.xlsx"), rows, printHeader: false);
    }

    private static Action Write(string folder)
    {
        using var bytes = File.OpenRead(Book(folder));
        using var list = ListSource.Open(bytes, Book(folder));
        var law = LawFolder.Locate();
        var standards = law.Standards();
        var context = ImportGround(law, standards);
        var households = new RegisterListReader(context).Read(list).Select(listed => listed.Household).ToList();
        return () =>
        {
            using var to = File.Create(Path.Combine(folder, "written.xlsx"));
            Writer(law).WriteWorkbook(to, households);
        };
    }

    private static void TakeIn(string folder, bool checks)
    {
        using var register = new CityRegister(RegisterStore.Open(Path.Combine(folder, "store")), LawFolder.Locate(), TimeProvider.System);
        using var bytes = File.OpenRead(Book(folder));
        var request = new ImportRequest(
            () =>
            {
                bytes.Position = 0;
                return ListSource.Open(bytes, Book(folder));
            },
            Sight.Everything)
        { Told = _ => { } };
        var answer = checks ? ImportList.Check(register, request)
            : ImportList.Run(register, request, new("register.imported", "bench", "đo", null, DateTimeOffset.UtcNow));
        if (answer.Errors > 0 || (!checks && answer.Act is null)) throw new InvalidOperationException(string.Join("\n", answer.Findings.Take(5)));
    }

    private static double Timed(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>Where the workbook lies.</summary>
    public static string Book(string folder) => Path.Combine(folder, "list.xlsx");

    private static RegisterListWriter Writer(LawFolder law) => new(MadeList.Day, law.Standards().ListStandards("01"), law.Facts());

    private static ListContext ImportGround(LawFolder law, StandardBook standards) => new()
    {
        Places = law.Places().Versions,
        Facts = law.Facts(),
        Standards = standards.ListStandards("01"),
        Today = MadeList.Day,
        Classify = standards.ListClassify(),
    };

    private static void Found(string store, LawFolder law)
    {
        using var builder = new RegisterBuilder(store, "01", MadeList.Day, MadeList.Day);
        var texts = law.Files("law/standards", ".yaml").Select(path => new LawText(path, 1, law.Text(path)));
        Founding.Found(builder.Writer, new("store.founded", "bench", "đo", null, DateTimeOffset.UtcNow), law.Places().Versions, law.Places().Successions, texts);
        builder.Finish();
    }
}
