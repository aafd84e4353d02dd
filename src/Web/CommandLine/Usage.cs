using System.CommandLine;
using System.CommandLine.Parsing;

namespace VuonLen.Web.CommandLine;

/// <summary>What is wrong with a command line, in one Vietnamese sentence.</summary>
public static class Usage
{
    /// <summary>The first thing wrong; null when nothing is.</summary>
    public static string? Fault(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var help = command is RootCommand ? $"{Program.Name} --help" : $"{Program.Name} {command.Name} --help";
        if (parsed.UnmatchedTokens.Count > 0) return $"Không hiểu «{parsed.UnmatchedTokens[0]}»; xem «{help}».";
        if (parsed.Errors.Count == 0) return null;
        var error = parsed.Errors[0];
        return error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option => $"Thiếu giá trị sau {option.Option.Name}; xem «{help}».",
            OptionResult { IdentifierTokenCount: > 1 } option => $"{option.Option.Name} chỉ được viết một lần; xem «{help}».",
            ArgumentResult { Tokens.Count: 0 } argument when argument.Parent is CommandResult => $"Thiếu {argument.Argument.Name}: {argument.Argument.Description}",
            OptionResult or ArgumentResult when error.Message.StartsWith('«') => error.Message,
            OptionResult option => $"«{option.Tokens[0].Value}» ở {option.Option.Name} không dùng được; xem «{help}».",
            ArgumentResult argument when argument.Tokens.Count > 0 => $"«{argument.Tokens[0].Value}» ở {argument.Argument.Name} không dùng được; xem «{help}».",
            CommandResult { Command.Subcommands.Count: > 0 } => $"Thiếu tên lệnh; xem «{help}».",
            _ => $"Không hiểu dòng lệnh này; xem «{help}».",
        };
    }
}
