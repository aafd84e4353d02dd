using System.Diagnostics;
using System.Text;

namespace VuonLen.House.Tests;

/// <summary>A file of the project: its path from the root, with slashes, and its text.</summary>
public sealed record SourceFile(string Path, string Text)
{
    public IReadOnlyList<string> Lines => field ??= Text.Split('\n');
}

/// <summary>A line that breaks a rule.</summary>
public sealed record Offence(string Path, int Line, string What)
{
    public override string ToString() => $"{Path}:{Line}: {What}";
}

/// <summary>The project's own files: what git holds or would hold.</summary>
public static class Tree
{
    private static readonly string[] TextEndings =
        [".cs", ".razor", ".csproj", ".props", ".slnx", ".json", ".yaml", ".yml", ".csv", ".md", ".css", ".js", ".svg", ".resx", ".sql", ".html", ".txt"];

    /// <summary>The folder that holds the solution, found upward from the test binary.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every file of the project, by its path from the root.</summary>
    public static IReadOnlyList<string> Paths { get; } = ListPaths();

    /// <summary>Every text file. Files brought from elsewhere (wwwroot/lib) are not ours to change.</summary>
    public static IReadOnlyList<SourceFile> Texts { get; } =
        [.. Paths.Where(IsText).Select(path => new SourceFile(path, File.ReadAllText(Full(path), Encoding.UTF8)))];

    /// <summary>C# and Razor written by hand.</summary>
    public static IEnumerable<SourceFile> Sources => Texts.Where(file => Ending(file.Path) is ".cs" or ".razor" && !IsGenerated(file.Path));

    /// <summary>C# written by hand below a folder.</summary>
    public static IEnumerable<SourceFile> CSharp(string below) =>
        Sources.Where(file => file.Path.StartsWith(below, StringComparison.Ordinal) && Ending(file.Path) == ".cs");

    public static string Full(string path) => Path.Combine(Root, path);

    public static string Ending(string path) => Path.GetExtension(path).ToLowerInvariant();

    public static bool IsGenerated(string path) => path.Contains("/Migrations/", StringComparison.Ordinal);

    public static bool IsBrought(string path) => path.Contains("/wwwroot/lib/", StringComparison.Ordinal);

    private static bool IsText(string path) =>
        !IsBrought(path) && File.Exists(Full(path)) && (TextEndings.Contains(Ending(path)) || Ending(path) == "" || path.StartsWith('.'));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "VuonLen.slnx")))
                return folder.FullName;
        throw new InvalidOperationException("VuonLen.slnx was not found above " + AppContext.BaseDirectory);
    }

    private static string[] ListPaths()
    {
        var start = new ProcessStartInfo("git", ["-c", "core.quotePath=false", "ls-files", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var git = Process.Start(start)!;
        var listed = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        if (git.ExitCode != 0) throw new InvalidOperationException("git could not list the project's files.");
        return [.. listed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Distinct().Where(path => File.Exists(Full(path)))];
    }
}
