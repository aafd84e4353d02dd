using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace VuonLen.House.Tests;

/// <summary>Every package is justified in one line with a free licence, pinned exactly, used, and locked.</summary>
public class PackageTests
{
    private const string Central = "Directory.Packages.props";
    private static readonly string[] Free = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "PostgreSQL", "0BSD", "ISC", "MS-PL"];

    private static IEnumerable<Offence> Versions(SourceFile file)
    {
        for (var i = 1; i < file.Lines.Count; i++)
        {
            if (Regex.Match(file.Lines[i], "<PackageVersion Include=\"([^\"]+)\" Version=\"([^\"]*)\"") is not { Success: true } package) continue;
            var name = package.Groups[1].Value;
            if (Regex.Match(file.Lines[i - 1], @"<!-- .{10,}\((.+)\)\. -->") is not { Success: true } reason || !Free.Contains(reason.Groups[1].Value.Split(';')[0]))
                yield return new(file.Path, i + 1, $"{name}: the line above must say why it is here and its free licence, as «(MIT).»");
            if (!Regex.IsMatch(package.Groups[2].Value, @"^\d+(\.\d+){1,3}(-[\w.]+)?$"))
                yield return new(file.Path, i + 1, $"{name}: «{package.Groups[2].Value}» is not one exact version");
        }
    }

    private static IEnumerable<Offence> Project(SourceFile project, HashSet<string> central) =>
        from reference in XDocument.Parse(project.Text).Descendants("PackageReference")
        let name = reference.Attribute("Include")?.Value ?? ""
        where reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null || !central.Contains(name)
        select new Offence(project.Path, 1, $"{name}: its version stands in {Central} only");

    private static IEnumerable<Offence> Unlocked(IReadOnlyCollection<string> paths) =>
        from path in paths
        where Tree.Ending(path) == ".csproj" && !paths.Contains(Path.GetDirectoryName(path)!.Replace('\\', '/') + "/packages.lock.json")
        select new Offence(path, 1, "no packages.lock.json beside it (dotnet restore writes it)");

    private static SourceFile CentralFile => Tree.Texts.Single(file => file.Path == Central);

    private static HashSet<string> CentralNames => [.. XDocument.Parse(CentralFile.Text).Descendants("PackageVersion").Select(element => element.Attribute("Include")!.Value)];

    private static IEnumerable<SourceFile> Projects => Tree.Texts.Where(file => Tree.Ending(file.Path) == ".csproj");

    [Fact]
    public void PackageVersions_Central_AreExactAndJustified() => Rule.Holds(Versions(CentralFile));

    [Fact]
    public void PackageReferences_InProjects_CarryNoVersion() => Rule.Holds(Projects.SelectMany(file => Project(file, CentralNames)));

    [Fact]
    public void PackageVersions_Central_AreAllUsed() => Assert.Empty(CentralNames.Except(
        Projects.SelectMany(file => XDocument.Parse(file.Text).Descendants("PackageReference")).Select(element => element.Attribute("Include")!.Value)));

    [Fact]
    public void Projects_All_AreLocked() => Rule.Holds(Unlocked([.. Tree.Paths]));

    [Theory]
    [InlineData("<!-- Reads the law files (MIT). -->", "18.1.0", 0)]
    [InlineData("<ItemGroup>", "18.1.0", 1)]
    [InlineData("<!-- Reads the law files (AGPL-3.0-only). -->", "18.1.0", 1)]
    [InlineData("<!-- Reads the law files (MIT). -->", "18.*", 1)]
    [InlineData("<!-- Reads the law files (MIT). -->", "[18.1.0,19)", 1)]
    public void PackageVersion_LooseOrUnjustified_IsFound(string above, string version, int offences) =>
        Assert.Equal(offences, Versions(Rule.Planted($"{above}\n<PackageVersion Include=\"X\" Version=\"{version}\" />", Central)).Count());

    [Theory]
    [InlineData("Include=\"X\" Version=\"1.0.0\"")]
    [InlineData("Include=\"Unknown\"")]
    public void PackageReference_WithItsOwnVersion_IsFound(string attributes) =>
        Assert.Single(Project(Rule.Planted($"<Project><ItemGroup><PackageReference {attributes} /></ItemGroup></Project>"), new HashSet<string> { "X" }));

    [Fact]
    public void Project_WithoutALockFile_IsFound() => Assert.Single(Unlocked(["src/A/A.csproj", "src/B/B.csproj", "src/B/packages.lock.json"]));
}
