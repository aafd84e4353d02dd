using System.Text.RegularExpressions;

namespace VuonLen.House.Tests;

/// <summary>Every link of a page resolves to a file of the project.</summary>
public partial class ReadmeTests
{
    [GeneratedRegex(@"\]\((?!https?:|mailto:|#)([^)#\s]+)")]
    private static partial Regex Link();

    private static IEnumerable<Offence> Broken(SourceFile file, Func<string, bool> exists)
    {
        var folder = Path.GetDirectoryName(file.Path)!;
        return Rule.Lines(file, line => Link().Matches(line).Select(match => match.Groups[1].Value)
            .FirstOrDefault(to => !exists(Path.Combine(folder, to))) is { } broken ? $"leads nowhere: {broken}" : null);
    }

    [Fact]
    public void Links_OfPages_Resolve() =>
        Rule.Holds(Tree.Texts.Where(file => Tree.Ending(file.Path) == ".md").SelectMany(file => Broken(file, path => Path.Exists(Tree.Full(path)))));

    [Fact]
    public void Root_ForANewcomer_HoldsWhatTheHousePromises() =>
        Assert.Empty(new[] { "README.md", "README.vi.md", "LICENSE", "NOTICE", "CONTRIBUTING.md", "CHANGELOG.md", "run", "test", ".ci/run", "docs/README.md" }.Except(Tree.Paths));

    [Fact]
    public void Readmes_Inside_HaveAtMost40Lines() => Rule.Holds(
        from file in Tree.Texts
        where file.Path.EndsWith("/README.md", StringComparison.Ordinal) && file.Lines.Count > 41
        select new Offence(file.Path, 41, $"{file.Lines.Count - 1} lines, at most 40"));

    [Fact]
    public void Link_ToNothing_IsFound()
    {
        var page = Rule.Planted("[a](there.md) [web](https://example.org)\n[b](docs/none.md#part)", "README.md");
        var broken = Assert.Single(Broken(page, path => path == "there.md"));
        Assert.Equal("README.md:2: leads nowhere: docs/none.md", broken.ToString());
    }
}
