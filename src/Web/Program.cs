using System.CommandLine;
using System.Text;
using VuonLen.Web.CommandLine;

namespace VuonLen.Web;

/// <summary>The one program: its commands, and the server among them.</summary>
public static class Program
{
    /// <summary>What people type.</summary>
    public const string Name = "vuonlen";

    /// <summary>Runs a command on the real console: UTF-8 without a byte-order mark and LF, whatever the machine prefers.</summary>
    public static int Main(string[] arguments)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = false };
        using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
        return Run(arguments, output, error);
    }

    /// <summary>Runs a command.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var parsed = Commands.All().Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (parsed.Action is not System.CommandLine.Invocation.CommandLineAction { ClearsParseErrors: true } && Usage.Fault(parsed) is { } fault)
        {
            error.WriteLine(fault);
            return ExitCodes.Unusable;
        }
        var invocation = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        return parsed.InvokeAsync(invocation).GetAwaiter().GetResult();
    }
}
