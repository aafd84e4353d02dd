using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace VuonLen.House.Tests;

/// <summary>Every file and every number of law says by what instrument it stands and whether a source was seen.</summary>
public partial class LawCitationTests
{
    private static readonly string[] Citations = ["cite", "instrument", "instruments", "source"];

    [GeneratedRegex(@"^-?\d[\d_]*$")]
    private static partial Regex WholeNumber();

    private static List<Offence> Offences(SourceFile file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(file.Text));
        var found = new List<Offence>();
        if (yaml.Documents.Count == 0) return [new(file.Path, 1, "is empty")];
        foreach (var document in yaml.Documents)
        {
            var nodes = document.AllNodes.OfType<YamlMappingNode>().ToList();
            if (!nodes.Exists(Cites)) found.Add(new(file.Path, 1, "cites no instrument (cite: …)"));
            if (!nodes.Exists(SaysStanding)) found.Add(new(file.Path, 1, "does not say its standing (verified: true or false)"));
            Walk(file.Path, document.RootNode, cited: false, standing: false, found);
        }
        return found;
    }

    // A citation or a standing covers what stands below it.
    private static void Walk(string path, YamlNode node, bool cited, bool standing, List<Offence> found)
    {
        switch (node)
        {
            case YamlMappingNode map:
                var (citedBelow, standingBelow) = (cited || Cites(map), standing || SaysStanding(map));
                foreach (var (key, value) in map.Children)
                    if (key is not YamlScalarNode { Value: "format" or "version" }) Walk(path, value, citedBelow, standingBelow, found);
                break;
            case YamlSequenceNode list:
                foreach (var value in list) Walk(path, value, cited, standing, found);
                break;
            case YamlScalarNode { Style: ScalarStyle.Plain, Value: { } text } when WholeNumber().IsMatch(text) && !(cited && standing):
                found.Add(new(path, (int)node.Start.Line, $"{text}: a number of law stands under a citation and a standing"));
                break;
        }
    }

    private static bool Cites(YamlMappingNode map) => Citations.Any(name => map.Children.TryGetValue(new YamlScalarNode(name), out var value)
        && value.AllNodes.OfType<YamlScalarNode>().Any(text => text.Value?.Trim().Length > 5));

    private static bool SaysStanding(YamlMappingNode map) =>
        map.Children.TryGetValue(new YamlScalarNode("verified"), out var value) && value is YamlScalarNode { Value: "true" or "false" };

    private static IEnumerable<SourceFile> LawFiles => Tree.Texts.Where(file =>
        file.Path.StartsWith("law/", StringComparison.Ordinal) && Tree.Ending(file.Path) == ".yaml" && !file.Path.EndsWith("cases.yaml", StringComparison.Ordinal));

    [Fact]
    public void LawFiles_All_CiteAndSayTheirStanding() => Rule.Holds(LawFiles.SelectMany(Offences));

    [Theory]
    [InlineData("cite: Quyết định 09/2011/QĐ-TTg, Điều 1\nverified: true\nrows:\n- income: 400000\n", 0)]
    [InlineData("cite: Quyết định 09/2011/QĐ-TTg, Điều 1\n", 1)]
    [InlineData("verified: true\n", 1)]
    [InlineData("rows:\n- income: 400000\n", 3)]
    [InlineData("cite: Quyết định 09/2011/QĐ-TTg\nverified: perhaps\n", 1)]
    [InlineData("cite: Quyết định 09/2011/QĐ-TTg\nrows:\n- income: 400000\n  verified: false\n- income: 520000\n", 1)]
    public void LawFile_WithoutCitationOrStanding_IsFound(string yaml, int offences) =>
        Assert.Equal(offences, Offences(Rule.Planted(yaml, "law/standards/planted.yaml")).Count);
}
