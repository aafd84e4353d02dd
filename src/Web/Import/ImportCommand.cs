using System.CommandLine;
using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Documents.RegisterList;
using VuonLen.Law;
using VuonLen.Store;
using VuonLen.Web.Asking;
using VuonLen.Web.CommandLine;

namespace VuonLen.Web.Import;

/// <summary><c>import FILE</c>: takes a register list in, whole or not at all; where there is no store yet, it begins one.</summary>
public static class ImportCommand
{
    private static readonly Argument<string> File = new("TỆP") { Description = "Danh sách hộ theo mẫu chính thức: tệp .csv, .xlsx hoặc .xls." };

    public static Command Create() => VuonLenCommand.Replying("import", "Nhập một danh sách hộ vào kho dữ liệu: tất cả hoặc không gì cả. Chưa có kho thì lập kho mới từ danh sách.",
        Answer, [.. Options.Writing, Options.DryRun], File);

    private static Reply Answer(Call call)
    {
        var file = call.Needed(File);
        using var bytes = OpenFile(file);
        using var list = ListSource.Open(bytes, file);
        var answer = RegisterStore.IsIn(call.Store) ? IntoStore(call, list) : IntoNewStore(call, list);
        // The document of --json is the findings alone; what became of the list is then a note.
        if (call.Json) call.Notes.WriteLine(Outcome(answer));
        return new(answer.Findings.Select(Told).ToList(), output => Print(answer, output), answer.Findings.Count > 0 ? ExitCodes.Wrong : ExitCodes.Done);
    }

    private static object Told(ListFinding found) => new { found.Sheet, found.Row, found.Column, found.Value, found.Problem, found.Severity };

    private static ImportAnswer IntoStore(Call call, ListSource list)
    {
        using var register = Registers.Open(call.Store);
        return ImportList.Run(register, list, call.Header("register.imported", register.Store.Now(register.Clock)), call.Given(Options.DryRun));
    }

    private static ImportAnswer IntoNewStore(Call call, ListSource list) => BeginFromList.Run(
        call.Store, LawFolder.Locate(), TimeProvider.System, list, call.Header("register.imported", TimeProvider.System.GetUtcNow()), call.Given(Options.DryRun));

    private static FileStream OpenFile(string file)
    {
        if (Directory.Exists(file)) throw new ProblemException($"«{file}» là một thư mục; hãy chỉ một tệp danh sách trong đó.");
        if (!System.IO.File.Exists(file)) throw new ProblemException($"Không có tệp «{file}»; hãy kiểm tra đường dẫn.");
        try
        {
            return System.IO.File.OpenRead(file);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException($"Không mở được tệp «{file}»; hãy đóng tệp nếu đang mở ở chương trình khác, và kiểm tra quyền đọc.", wrong);
        }
    }

    private static string Outcome(ImportAnswer answer) => answer.Act is { } act
        ? $"Đã nhập {answer.Households} hộ, {answer.Persons} người trong lần ghi số {act}."
        : $"Không ghi gì vào kho dữ liệu. Lỗi: {answer.Errors}; cần xem lại: {answer.Warnings}.";

    private static void Print(ImportAnswer answer, TextWriter output)
    {
        output.WriteLine(Outcome(answer));
        if (answer.Findings.Count == 0) return;
        var sheets = answer.Findings.Any(finding => finding.Sheet is not null);
        var table = new TextTable([.. sheets ? ["Trang"] : Array.Empty<string>(), "Dòng", "Cột", "Đang ghi", "Điều cần sửa"]);
        foreach (var finding in answer.Findings)
            table.Add([.. sheets ? [finding.Sheet ?? ""] : Array.Empty<string>(), finding.Row.ToString(CultureInfo.InvariantCulture), finding.Column, finding.Value, finding.Problem]);
        table.Write(output);
    }
}
