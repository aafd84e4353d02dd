using System.CommandLine;
using System.Globalization;
using System.Text;
using VuonLen.Core.Basics;
using VuonLen.Documents.RegisterList;
using VuonLen.Law;
using VuonLen.Store;
using VuonLen.Web.Asking;
using VuonLen.Web.CommandLine;

namespace VuonLen.Web.Import;

/// <summary><c>import FILE.csv</c>: takes a register list in, whole or not at all; where there is no store yet, it begins one.</summary>
public static class ImportCommand
{
    private static readonly Argument<string> File = new("TỆP.csv") { Description = "Danh sách hộ theo mẫu chính thức." };

    private static ReadOnlySpan<byte> Xlsx => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> Xls => [0xD0, 0xCF, 0x11, 0xE0];

    public static Command Create() => VuonLenCommand.Replying("import", "Nhập một danh sách hộ vào kho dữ liệu: tất cả hoặc không gì cả. Chưa có kho thì lập kho mới từ danh sách.",
        Answer, [.. Options.Writing, Options.DryRun], File);

    private static Reply Answer(Call call)
    {
        var file = call.Needed(File);
        using var text = OpenText(file);
        var answer = RegisterStore.IsIn(call.Store) ? IntoStore(call, text) : IntoNewStore(call, text);
        // The document of --json is the findings alone; what became of the list is then a note.
        if (call.Json) call.Notes.WriteLine(Outcome(answer));
        return new(answer.Findings.Select(Told).ToList(), output => Print(answer, output), answer.Findings.Count > 0 ? ExitCodes.Wrong : ExitCodes.Done);
    }

    private static object Told(ListFinding found) => new { found.Sheet, found.Row, found.Column, found.Value, found.Problem, found.Severity };

    private static ImportAnswer IntoStore(Call call, StreamReader text)
    {
        using var register = Registers.Open(call.Store);
        return ImportList.Run(register, text, call.Header("register.imported", register.Store.Now(register.Clock)), call.Given(Options.DryRun));
    }

    private static ImportAnswer IntoNewStore(Call call, StreamReader text) => BeginFromList.Run(
        call.Store, LawFolder.Locate(), TimeProvider.System, text, call.Header("register.imported", TimeProvider.System.GetUtcNow()), call.Given(Options.DryRun));

    private static StreamReader OpenText(string file)
    {
        if (Directory.Exists(file)) throw new ProblemException($"«{file}» là một thư mục; hãy chỉ một tệp CSV trong đó.");
        if (!System.IO.File.Exists(file)) throw new ProblemException($"Không có tệp «{file}»; hãy kiểm tra đường dẫn.");
        try
        {
            using (var bytes = System.IO.File.OpenRead(file)) RefuseSpreadsheet(bytes, file);
            // Bytes that are no UTF-8 become marks that the reader reports cell by cell.
            return new(file, new UTF8Encoding(false));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException($"Không mở được tệp «{file}»; hãy đóng tệp nếu đang mở ở chương trình khác, và kiểm tra quyền đọc.", wrong);
        }
    }

    /// <summary>A spreadsheet would read as thousands of broken cells; it is known by how its file begins.</summary>
    private static void RefuseSpreadsheet(FileStream bytes, string file)
    {
        Span<byte> begin = stackalloc byte[4];
        var read = bytes.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
        if (read == begin.Length && (begin.SequenceEqual(Xlsx) || begin.SequenceEqual(Xls)))
            throw new ProblemException($"Tệp «{file}» là bảng tính Excel; bản này chỉ nhập được tệp CSV. Hãy mở tệp bằng Excel, chọn Lưu dưới dạng «CSV UTF-8», rồi nhập tệp vừa lưu.");
    }

    private static string Outcome(ImportAnswer answer) => answer.Act is { } act
        ? $"Đã nhập {answer.Households} hộ, {answer.Persons} người trong lần ghi số {act}."
        : $"Không ghi gì vào kho dữ liệu. Lỗi: {answer.Errors}; cần xem lại: {answer.Warnings}.";

    private static void Print(ImportAnswer answer, TextWriter output)
    {
        output.WriteLine(Outcome(answer));
        if (answer.Findings.Count == 0) return;
        var table = new TextTable("Dòng", "Cột", "Đang ghi", "Điều cần sửa");
        foreach (var finding in answer.Findings) table.Add(finding.Row.ToString(CultureInfo.InvariantCulture), finding.Column, finding.Value, finding.Problem);
        table.Write(output);
    }
}
