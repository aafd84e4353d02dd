using System.CommandLine;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Web.Asking;
using VuonLen.Web.CommandLine;

namespace VuonLen.Web.Export;

/// <summary><c>export FILE.csv|.xlsx --at D</c>: writes the register as a list in the official layout.</summary>
public static class ExportCommand
{
    private static readonly Argument<string> File = new("TỆP") { Description = "Tệp .csv hoặc .xlsx sẽ ghi; tệp cũ cùng tên bị thay." };

    public static Command Create() => VuonLenCommand.Replying("export", "Xuất danh sách hộ theo mẫu chính thức vào một ngày.",
        Answer, [Options.Store, Options.At, Options.In, Options.KnownAt, Options.PlacesBy, Options.Json], File);

    private static Reply Answer(Call call)
    {
        var (file, asked) = (call.Needed(File), call.Asked);
        if (!ExportList.CanWrite(file)) throw new ProblemException($"Chỉ xuất được tệp .csv hoặc .xlsx, nên không ghi «{file}»; hãy đặt tên tệp có một trong hai đuôi ấy.",
            $"Only .csv and .xlsx files can be exported, so “{file}” was not written; give the file one of these endings.");
        using var register = Registers.Open(call.Store);
        var persons = ExportList.WriteFile(register, file, asked.At, asked.In, asked.KnownAt, asked.By, Sight.Everything);
        return new(new { File = Path.GetFullPath(file), Persons = persons }, output => output.WriteLine($"Đã xuất {persons} người ra «{file}»."));
    }
}
