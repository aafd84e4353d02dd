using YamlDotNet.RepresentationModel;

namespace VuonLen.House.Tests;

/// <summary>Every file of law says by what instrument it stands and whether a source was seen.</summary>
public class LawCitationTests
{
    private static readonly string[] Citations = ["cite", "instrument", "instruments", "source"];

    private static IEnumerable<Offence> Offences(SourceFile file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(file.Text));
        if (yaml.Documents.Count == 0) return [new(file.Path, 1, "is empty")];
        var keys = yaml.Documents.SelectMany(document => document.AllNodes).OfType<YamlMappingNode>().SelectMany(node => node.Children).ToList();
        return [
            .. Any(keys, Citations, value => value.Trim().Length > 5) ? Array.Empty<Offence>() : [new(file.Path, 1, "cites no instrument (cite: …)")],
            .. Any(keys, ["verified"], value => value is "true" or "false") ? Array.Empty<Offence>() : [new(file.Path, 1, "does not say its standing (verified: true or false)")],
        ];
    }

    private static bool Any(IEnumerable<KeyValuePair<YamlNode, YamlNode>> pairs, string[] names, Func<string, bool> good) =>
        pairs.Any(pair => pair.Key is YamlScalarNode { Value: { } name } && names.Contains(name)
            && pair.Value.AllNodes.OfType<YamlScalarNode>().Any(node => good(node.Value ?? "")));

    private static IEnumerable<SourceFile> LawFiles => Tree.Texts.Where(file =>
        file.Path.StartsWith("law/", StringComparison.Ordinal) && Tree.Ending(file.Path) == ".yaml" && !file.Path.EndsWith("cases.yaml", StringComparison.Ordinal));

    [Fact]
    public void LawFiles_All_CiteAndSayTheirStanding() => Rule.Holds(LawFiles.SelectMany(Offences));

    [Theory]
    [InlineData("cite: Quyết định 09/2011/QĐ-TTg, Điều 1\nverified: true\n", 0)]
    [InlineData("cite: Quyết định 09/2011/QĐ-TTg, Điều 1\n", 1)]
    [InlineData("verified: true\n", 1)]
    [InlineData("rows:\n- income: 400000\n", 2)]
    [InlineData("cite: Quyết định 09/2011/QĐ-TTg\nverified: perhaps\n", 1)]
    public void LawFile_WithoutCitationOrStanding_IsFound(string yaml, int offences) =>
        Assert.Equal(offences, Offences(Rule.Planted(yaml, "law/standards/planted.yaml")).Count());
}
