using System.Xml.Linq;

namespace VuonLen.House.Tests;

/// <summary>Projects reference each other in one direction only (docs/decisions/0001).</summary>
public class DirectionTests
{
    private static readonly Dictionary<string, string[]> May = new()
    {
        ["Core"] = [],
        ["Law"] = ["Core"],
        ["Store"] = ["Core"],
        ["Documents"] = ["Core"],
        ["Demo"] = ["Core", "Law", "Store"],
        ["Web"] = ["Core", "Law", "Store", "Documents", "Demo"],
    };

    private static IEnumerable<Offence> Offences(SourceFile project)
    {
        var name = Path.GetFileNameWithoutExtension(project.Path);
        if (!May.TryGetValue(name, out var may)) return [new(project.Path, 1, "a further project under src needs a decision record and a line in this test")];
        return from reference in XDocument.Parse(project.Text).Descendants("ProjectReference")
               let other = Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)
               where !may.Contains(other)
               select new Offence(project.Path, 1, $"{name} must not reference {other}");
    }

    [Fact]
    public void Projects_UnderSrc_ReferenceOnlyWhatTheyMay() =>
        Rule.Holds(Tree.Texts.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal) && Tree.Ending(file.Path) == ".csproj").SelectMany(Offences));

    [Theory]
    [InlineData("src/Law/Law.csproj", "../Store/Store.csproj")]
    [InlineData("src/Store/Store.csproj", "../Web/Web.csproj")]
    [InlineData("src/Common/Common.csproj", "../Core/Core.csproj")]
    public void Reference_AgainstTheDirection_IsFound(string path, string reference) =>
        Assert.Single(Offences(Rule.Planted($"<Project><ItemGroup><ProjectReference Include=\"{reference}\" /></ItemGroup></Project>", path)));
}
