using System.CommandLine;
using System.Globalization;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Documents.RegisterList;
using VuonLen.Documents.RegisterList.Known;
using VuonLen.Law;
using VuonLen.Store;
using VuonLen.Web.Asking;
using VuonLen.Web.CommandLine;

namespace VuonLen.Web.Import;

/// <summary><c>import FILE</c>: takes a register list in, whole or not at all; where there is no store yet, it begins one.</summary>
public static class ImportCommand
{
    private static readonly Argument<string> File = new("TỆP") { Description = "Danh sách hộ theo mẫu chính thức: tệp .csv, .xlsx hoặc .xls." };

    private static readonly Option<bool> EndAbsent = new("--end-absent") { Description = "Người có trong sổ mà không có trong danh sách: kết thúc việc ở trong hộ từ ngày lập danh sách." };
    private static readonly Option<bool> EndBlank = new("--end-blank") { Description = "Thông tin đang ghi trong sổ mà ô để trống: kết thúc từ ngày lập danh sách." };

    public static Command Create() => VuonLenCommand.Replying("import", "Nhập một danh sách hộ vào kho dữ liệu: tất cả hoặc không gì cả. Chưa có kho thì lập kho mới từ danh sách.",
        Answer, [.. Options.Writing, Options.At, EndAbsent, EndBlank, Options.DryRun], File);

    private static Reply Answer(Call call)
    {
        var file = call.Needed(File);
        using var bytes = OpenFile(file);
        var answer = RegisterStore.IsIn(call.Store) ? IntoStore(call, () => Opened(bytes, file)) : IntoNewStore(call, bytes, file);
        // The document of --json is the findings alone; what became of the list is then a note.
        if (call.Json) call.Notes.WriteLine(Outcome(answer));
        return new(answer.Findings.Select(Told).ToList(), output => Print(answer, output), answer.Findings.Count > 0 ? ExitCodes.Wrong : ExitCodes.Done);
    }

    private static object Told(ListFinding found) => new { found.Sheet, found.Row, found.Column, found.Value, found.Problem, found.Severity };

    private static ImportAnswer IntoStore(Call call, Func<ListSource> open)
    {
        using var register = Registers.Open(call.Store);
        if (call.Given(Options.At) is { } day && day > register.Today) throw new ProblemException($"Ngày {day:dd/MM/yyyy} ở --at sau hôm nay ({register.Today:dd/MM/yyyy}); hãy sửa ngày lập danh sách.",
            $"The day {day:dd/MM/yyyy} in --at is after today ({register.Today:dd/MM/yyyy}); correct the day of the list.");
        // Whoever runs the machine's own command may write everywhere.
        var request = new ImportRequest(open, Sight.Everything) { Day = call.Given(Options.At), Choices = new(call.Given(EndAbsent), call.Given(EndBlank)) };
        return call.Given(Options.DryRun) ? ImportList.Check(register, request)
            : ImportList.Run(register, request, call.Header("register.imported", register.Store.Now(register.Clock)));
    }

    private static ImportAnswer IntoNewStore(Call call, Stream bytes, string file)
    {
        using var list = Opened(bytes, file);
        return BeginFromList.Run(call.Store, LawFolder.Locate(), TimeProvider.System, list, call.Header("register.imported", TimeProvider.System.GetUtcNow()),
            call.Given(Options.DryRun), call.Given(Options.At));
    }

    private static ListSource Opened(Stream bytes, string file)
    {
        bytes.Position = 0;
        return ListSource.Open(bytes, file);
    }

    private static void Told(IReadOnlyList<ListedChange> changes, TextWriter output)
    {
        if (changes.Count == 0) return;
        var table = new TextTable(["Hộ", "Người", "Mục", "Trong sổ", "Trong danh sách"]);
        foreach (var change in changes)
            foreach (var found in change.Differences) table.Add([change.Code, found.Person ?? "", found.What.Length > 0 ? found.What : found.New is null ? "không có trong danh sách" : "vào hộ", found.Old ?? "", found.New ?? ""]);
        table.Write(output);
    }

    private static FileStream OpenFile(string file)
    {
        if (Directory.Exists(file)) throw new ProblemException($"«{file}» là một thư mục; hãy chỉ một tệp danh sách trong đó.",
            $"“{file}” is a folder; name a list in it.");
        if (!System.IO.File.Exists(file)) throw new ProblemException($"Không có tệp «{file}»; hãy kiểm tra đường dẫn.",
            $"There is no file “{file}”; check the path.");
        try
        {
            return System.IO.File.OpenRead(file);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException($"Không mở được tệp «{file}»; hãy đóng tệp nếu đang mở ở chương trình khác, và kiểm tra quyền đọc.",
                $"The file “{file}” cannot be opened; close it if another program has it open, and check whether it may be read.", wrong);
        }
    }

    private static string Outcome(ImportAnswer answer) => answer.Act is { } act
        ? answer.Known > 0 ? $"Đã nhập {answer.Households - answer.Known} hộ mới, sửa {answer.Changed} trong {answer.Known} hộ đã có, trong lần ghi số {act}."
            : $"Đã nhập {answer.Households} hộ, {answer.Persons} người trong lần ghi số {act}."
        : answer.IsAllEqual ? "Danh sách không có gì khác với sổ: không có gì thay đổi, không ghi gì."
        : $"Không ghi gì vào kho dữ liệu. Lỗi: {answer.Errors}; cần xem lại: {answer.Warnings}.";

    private static void Print(ImportAnswer answer, TextWriter output)
    {
        output.WriteLine(Outcome(answer));
        Told(answer.Differences, output);
        if (answer.Findings.Count == 0) return;
        var sheets = answer.Findings.Any(finding => finding.Sheet is not null);
        var table = new TextTable([.. sheets ? ["Trang"] : Array.Empty<string>(), "Dòng", "Cột", "Đang ghi", "Điều cần sửa"]);
        foreach (var finding in answer.Findings)
            table.Add([.. sheets ? [finding.Sheet ?? ""] : Array.Empty<string>(), finding.Row.ToString(CultureInfo.InvariantCulture), finding.Column, finding.Value, finding.Problem]);
        table.Write(output);
    }
}
