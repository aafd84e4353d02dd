using System.CommandLine;
using VuonLen.Core.Basics;
using VuonLen.Store.Acts;
using VuonLen.Web.Asking;

namespace VuonLen.Web.CommandLine;

/// <summary>One call of a command, with its options read.</summary>
public sealed class Call(ParseResult parsed)
{
    /// <summary>Where notes and progress go.</summary>
    public TextWriter Notes => parsed.InvocationConfiguration.Error;

    /// <summary>The folder of the store, absolute; the current directory resolves it.</summary>
    /// <exception cref="ProblemException">It names no folder.</exception>
    public string Store
    {
        get
        {
            var given = Given(Options.Store) ?? (Environment.GetEnvironmentVariable("VUONLEN_STORE") is { Length: > 0 } usual ? usual : "store");
            if (string.IsNullOrWhiteSpace(given)) throw new ProblemException("--store đang để trống; hãy viết đường dẫn của thư mục kho dữ liệu.",
                "--store is empty; write the path of the store’s folder.");
            var folder = Path.GetFullPath(given);
            return !File.Exists(folder) ? folder : throw new ProblemException($"«{folder}» là một tệp; --store phải là thư mục của kho dữ liệu.",
                $"“{folder}” is a file; --store must be the folder of the store.");
        }
    }

    /// <summary>Whether one JSON document is asked for.</summary>
    public bool Json => Given(Options.Json);

    /// <summary>Says what must be said beside an answer to a person; a program that reads JSON is left alone.</summary>
    public void Note(IEnumerable<string> sentences)
    {
        if (Json) return;
        foreach (var sentence in sentences) Notes.WriteLine(sentence);
    }

    /// <summary>Who an act is by: the one named, else the operating system's user.</summary>
    public string Author => Given(Options.As) ?? "local:" + Environment.UserName;

    /// <summary>What an act of this call says of itself.</summary>
    public ActHeader Header(string kind, DateTimeOffset now) => new(kind, Author, Given(Options.Why) ?? "", Given(Options.Paper), now);

    /// <summary>The moment of the register that is asked for.</summary>
    public SituationRequest Asked => new(
        Needed(Options.At)!.Value, Given(Options.In), Given(Options.Standard), Given(Options.UnitsOf), Given(Options.KnownAt), Given(Options.PlacesBy));

    /// <summary>The value of an option, or its default.</summary>
    public T? Given<T>(Option<T> option) => parsed.CommandResult.Command.Options.Contains(option) ? parsed.GetValue(option) : default;

    /// <summary>The value of an option the command cannot do without.</summary>
    /// <exception cref="ProblemException">It was not given.</exception>
    public T Needed<T>(Option<T> option) =>
        Given(option) ?? throw new ProblemException($"Thiếu {option.Name}: {option.Description}",
            $"{option.Name} is missing: {option.Description}");

    /// <summary>The value of an argument.</summary>
    public T Needed<T>(Argument<T> argument) =>
        parsed.GetValue(argument) ?? throw new ProblemException($"Thiếu {argument.Name}: {argument.Description}",
            $"{argument.Name} is missing: {argument.Description}");
}
