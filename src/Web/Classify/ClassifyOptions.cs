using System.CommandLine;
using VuonLen.Core.Basics;
using VuonLen.Law;
using VuonLen.Law.Standards;
using VuonLen.Web.CommandLine;

namespace VuonLen.Web.Classify;

/// <summary><c>classify FILE.csv --standard ID</c> on the command line.</summary>
public static class ClassifyOptions
{
    private static readonly Argument<string> File = new("TỆP.csv") { Description = "Danh sách cần xếp diện: id,area,income,deprivations,b1,b2." };

    public static Command Create() => VuonLenCommand.Writing("classify", "Xếp diện một danh sách bất kỳ theo một chuẩn; không động đến kho dữ liệu.",
        Answer, [Options.Standard, Options.Json], File);

    private static int Answer(Call call, TextWriter output)
    {
        var (file, id) = (call.Needed(File), call.Needed(Options.Standard));
        var standards = LawFolder.Locate().Standards();
        var standard = standards.Find(id)
            ?? throw new ProblemException($"Không có chuẩn «{id}»; hãy chọn một trong: {string.Join(", ", standards.Standards.Select(known => known.Id))}.",
                $"There is no standard “{id}”; choose one of: {string.Join(", ", standards.Standards.Select(known => known.Id))}.");
        using var input = Opened(file);
        try
        {
            ClassifyCommand.Run(input, output, standard, call.Json);
            return ExitCodes.Done;
        }
        catch (UnreadableListException problem)
        {
            throw new ProblemException($"{file}: {problem.Message}", $"{file}: {problem.Message}", problem);
        }
    }

    private static StreamReader Opened(string file)
    {
        try
        {
            return ClassifyCommand.Open(file);
        }
        catch (UnreadableListException problem)
        {
            throw new ProblemException(problem.Message, problem.Message, problem);
        }
    }
}
