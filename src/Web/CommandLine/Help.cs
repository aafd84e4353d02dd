using System.CommandLine;
using System.CommandLine.Invocation;

namespace VuonLen.Web.CommandLine;

/// <summary>The help of a command, in Vietnamese throughout.</summary>
public sealed class Help : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCodes.Done;
    }

    /// <summary>Writes the help of a command.</summary>
    public static void Write(Command command, TextWriter output)
    {
        output.Write($"{command.Description}\n\nCách dùng:\n  {Usage(command)}\n");
        Section(output, "Các lệnh", command.Subcommands.Select(sub => (sub.Name, sub.Description)));
        Section(output, "Tham số", command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Section(output, "Tùy chọn", command.Options.Where(option => !option.Hidden).Select(option =>
            (option.Name + (option.HelpName is { } value ? " " + value : ""), option.Description)));
    }

    private static string Usage(Command command)
    {
        var path = command.Parents.OfType<Command>().Select(parent => parent is RootCommand ? Program.Name : Program.Name + " " + parent.Name).FirstOrDefault();
        var name = command is RootCommand ? Program.Name : $"{path} {command.Name}";
        var arguments = string.Concat(command.Arguments.Select(argument => " " + argument.Name));
        return name + (command.Subcommands.Count > 0 ? " LỆNH" : "") + arguments + (command.Options.Count > 0 ? " [TÙY CHỌN]" : "");
    }

    private static void Section(TextWriter output, string title, IEnumerable<(string Name, string? Help)> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        var width = all.Max(line => line.Name.Length) + 2;
        output.Write($"\n{title}:\n");
        foreach (var (name, help) in all) output.Write($"  {name.PadRight(width)}{help}\n");
    }
}
