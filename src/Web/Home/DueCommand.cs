using System.CommandLine;
using VuonLen.Core.Access;
using VuonLen.Web.Asking;
using VuonLen.Web.CommandLine;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Home;

/// <summary><c>due</c>: what comes due after a day.</summary>
public static class DueCommand
{
    public static Command Create() => VuonLenCommand.Replying("due", "Những gì sắp đến hạn: ai đến mốc tuổi, thông tin, diện, cư trú nào hết hạn.", Answer,
        [Options.Store, Options.At, Options.In, Options.Within, Options.Limit, Options.Json]);

    private static Reply Answer(Call call)
    {
        var asked = new DueRequest(call.Needed(Options.At)!.Value, call.Given(Options.In), Number(call.Given(Options.Within)) ?? DueRequest.UsualDays, Limit: Number(call.Given(Options.Limit)));
        using var register = Registers.Open(call.Store);
        var report = DueQuery.Answer(register, asked, Sight.Everything, mayList: true);
        // The register is closed when the reply is printed.
        var lines = report.Lines.Select(line => (Line: line, What: Language.Vietnamese.What(register, line.Kind, line.Age, line.Code, line.Value))).ToList();
        return new(report, output => Print(report, lines, output));
    }

    private static void Print(DueReport report, List<(DueLine Line, string What)> lines, TextWriter output)
    {
        var say = Language.Vietnamese;
        output.Write($"{report.In.Name}, sau ngày {say.Day(report.At)} đến hết ngày {say.Day(report.Until)}\n\n");
        var kinds = new TextTable("Việc", "Số lượng", "Chưa rõ ngày");
        foreach (var count in report.Counts) kinds.Add(HomeTexts.Kind(say, count.Kind, count.Age), say.Number(count.Count), say.Number(count.DayUnknown));
        kinds.Write(output);
        if (report.Units.Count > 0)
        {
            output.Write("\n");
            var units = new TextTable("Mã", "Đơn vị", "Số lượng", "Chưa rõ ngày");
            foreach (var unit in report.Units) units.Add(unit.Code, unit.Name, say.Number(unit.Count), say.Number(unit.DayUnknown));
            units.Write(output);
        }
        if (lines.Count == 0) return;
        output.Write("\n");
        var table = new TextTable("Khi nào", "Việc", "Ai", "Hộ", "Chủ hộ", "Thôn");
        foreach (var (line, what) in lines) table.Add(say.When(line.Kind, line.First, line.Last), what, line.Person ?? "", line.Household, line.Head ?? "", line.Village ?? "");
        table.Write(output);
    }

    private static int? Number(long? given) => given is { } number ? (int)Math.Min(number, int.MaxValue) : null;
}
