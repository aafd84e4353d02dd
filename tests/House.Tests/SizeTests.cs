namespace VuonLen.House.Tests;

/// <summary>A file by hand fits a head: 300 lines; a path fits a screen and every file system: 110 characters.</summary>
public class SizeTests
{
    private const int MostLines = 300;
    private const int LongestPath = 110;
    private static readonly string[] Written = [".cs", ".razor", ".js", ".css", ".md", ".html", ".sql", ""];

    private static IEnumerable<Offence> TooLong(SourceFile file)
    {
        var lines = file.Text.AsSpan().Count('\n');
        return lines > MostLines ? [new(file.Path, MostLines + 1, $"{lines} lines, at most {MostLines}")] : [];
    }

    private static IEnumerable<Offence> PathTooLong(string path) =>
        path.Length > LongestPath ? [new(path, 1, $"the path has {path.Length} characters, at most {LongestPath}")] : [];

    [Fact]
    public void Files_WrittenByHand_HaveAtMost300Lines() =>
        Rule.Holds(Tree.Texts.Where(file => Written.Contains(Tree.Ending(file.Path)) && !Tree.IsGenerated(file.Path) && file.Path != "LICENSE").SelectMany(TooLong));

    [Fact]
    public void Paths_Everywhere_HaveAtMost110Characters() => Rule.Holds(Tree.Paths.SelectMany(PathTooLong));

    [Fact]
    public void File_OneLineTooLong_IsFound()
    {
        Assert.Empty(TooLong(Rule.Planted(string.Concat(Enumerable.Repeat("x\n", 300)))));
        Assert.Single(TooLong(Rule.Planted(string.Concat(Enumerable.Repeat("x\n", 301)))));
    }

    [Fact]
    public void Path_OneCharacterTooLong_IsFound()
    {
        Assert.Empty(PathTooLong(new string('a', 110)));
        Assert.Single(PathTooLong(new string('a', 111)));
    }
}
