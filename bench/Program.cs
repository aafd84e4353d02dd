using VuonLen.bench;

var names = args.Length == 0 || args[0] == "all" ? ["demo", "import 100000", "bare 100000", "import 1720000", "bare 1720000", "workbook 28600", "page-workbook 28600"] : new[] { string.Join(' ', args) };
foreach (var name in names)
{
    var words = name.Split(' ');
    Action bench = words[0] switch
    {
        "demo" => DemoBench.Run,
        "import" => () => ImportBench.Run(int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture)),
        "bare" => () => BareBench.Run(int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture)),
        "workbook" => () => WorkbookBench.Run(int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture)),
        "page-workbook" => () => PageWorkbookBench.Run(int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture)),
        // Parts of it, each a process of its own, so that its memory is its own.
        "workbook-part" => () => WorkbookBench.Part(words[1], words[2]),
        _ => throw new ArgumentException($"Unknown bench «{name}». Known: demo, import N, bare N, workbook N, page-workbook N, all."),
    };
    bench();
}
