using System.Text.RegularExpressions;

namespace VuonLen.House.Tests;

/// <summary>A folder of src/Web is a slice: one capability, whole. A slice uses the shared folders, never another slice.</summary>
public class SliceTests
{
    // What every slice may use; a folder that is not named here is a slice.
    private static readonly string[] Shared = ["Access", "Asking", "CommandLine", "Layout", "Pieces", "Properties", "Register", "Server", "Texts", "wwwroot"];

    // The two tables of contents: what commands there are, what the server serves.
    private static readonly string[] Contents = ["src/Web/CommandLine/Commands.cs", "src/Web/Server/WebServer.cs"];

    private static IEnumerable<Offence> Offences(IReadOnlyCollection<SourceFile> files)
    {
        var slices = files.Select(file => SliceOf(file.Path)).OfType<string>().Where(name => !Shared.Contains(name)).ToHashSet();
        return from file in files
               let own = SliceOf(file.Path)
               where own is not null && !Contents.Contains(file.Path)
               let code = Tree.Ending(file.Path) == ".cs" ? CSharpText.CodeOnly(file) : file
               from offence in Rule.Lines(code, line => Other(line, own, slices) is { } other ? $"{own} reaches into the slice {other}" : null)
               select offence;
    }

    private static string? Other(string line, string own, HashSet<string> slices) =>
        Regex.Matches(line, @"\bVuonLen\.Web\.(\w+)").Select(match => match.Groups[1].Value).FirstOrDefault(name => name != own && slices.Contains(name));

    private static string? SliceOf(string path) =>
        Regex.Match(path, "^src/Web/([^/]+)/") is { Success: true } match ? match.Groups[1].Value : null;

    [Fact]
    public void Slices_OfTheWeb_KeepToThemselves() =>
        Rule.Holds(Offences([.. Tree.Sources.Where(file => file.Path.StartsWith("src/Web/", StringComparison.Ordinal))]));

    [Theory]
    [InlineData("src/Web/Situation/A.cs", "using VuonLen.Web.Review;")]
    [InlineData("src/Web/Situation/A.razor", "@using VuonLen.Web.Review")]
    [InlineData("src/Web/Layout/A.cs", "var x = VuonLen.Web.Review.List.All;")]
    public void Slice_UsingAnother_IsFound(string path, string line) =>
        Assert.Single(Offences([Rule.Planted(line, path), Rule.Planted("", "src/Web/Review/List.cs")]));

    [Fact]
    public void Slice_UsingASharedFolderOrInTheTableOfContents_IsAllowed()
    {
        Assert.Empty(Offences([Rule.Planted("using VuonLen.Web.Layout;", "src/Web/Situation/A.cs"), Rule.Planted("", "src/Web/Layout/Page.cs")]));
        Assert.Empty(Offences([Rule.Planted("using VuonLen.Web.Situation;", Contents[0]), Rule.Planted("", "src/Web/Situation/A.cs")]));
    }
}
