using System.Diagnostics;
using System.Text;
using System.Text.Json;
using VuonLen.Web;
using Xunit;

namespace VuonLen.City.Tests.World;

/// <summary>What a command ended with and wrote.</summary>
public sealed record Answer(int Exit, string Output, string Error)
{
    /// <summary>The one JSON document on standard output.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}

/// <summary>The real command line: in this process, or as a process of its own.</summary>
public static class Terminal
{
    /// <summary>The program as it was built beside these tests.</summary>
    public static string Program => Path.Combine(AppContext.BaseDirectory, "vuonlen.dll");

    /// <summary>Runs a command in this process.</summary>
    public static Answer Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return new(VuonLen.Web.Program.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    /// <summary>Runs a command that must end well, and reads its JSON.</summary>
    public static JsonElement Json(params string[] arguments)
    {
        var answer = Run([.. arguments, "--json"]);
        Assert.Equal((0, ""), (answer.Exit, answer.Error));
        return answer.Json;
    }

    /// <summary>Starts a command as a process of its own; the caller ends and disposes it.</summary>
    public static Process Start(string program, string folder, IReadOnlyDictionary<string, string> surroundings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        foreach (var (name, value) in surroundings) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Runs a command as a process of its own to its end.</summary>
    public static async Task<Answer> RunApart(string program, string folder, IReadOnlyDictionary<string, string> surroundings, params string[] arguments)
    {
        using var process = Start(program, folder, surroundings, arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }
}
