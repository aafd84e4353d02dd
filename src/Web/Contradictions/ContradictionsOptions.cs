using System.CommandLine;
using VuonLen.Law;
using VuonLen.Web.CommandLine;

namespace VuonLen.Web.Contradictions;

/// <summary><c>contradictions --programme ID</c> on the command line.</summary>
public static class ContradictionsOptions
{
    public static Command Create() => VuonLenCommand.Writing("contradictions", "Những chỗ mâu thuẫn trong văn bản của một chương trình, tính lại từ chính các con số của nó.",
        Answer, [Options.Programme, Options.Strict, Options.Json]);

    private static int Answer(Call call, TextWriter output)
    {
        var found = ContradictionsCommand.Run(LawFolder.Locate(), call.Needed(Options.Programme), output, call.Json);
        return found > 0 && call.Given(Options.Strict) ? ExitCodes.Wrong : ExitCodes.Done;
    }
}
