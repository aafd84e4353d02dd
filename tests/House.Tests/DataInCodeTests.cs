using System.Text.RegularExpressions;

namespace VuonLen.House.Tests;

/// <summary>No city, no year, no standard, no set of places, no programme and no decree is named in code: all of them are data.</summary>
public partial class DataInCodeTests
{
    // Comments may cite the law, texts may not; what stands in single quotes inside a statement of SQL is a text as well.
    [GeneratedRegex(@"//.*$|""(?<text>(?:[^""\\]|\\.)*)""|'(?<text>[^'\n]*)'")]
    private static partial Regex Text();

    [GeneratedRegex(@"\d+/(?:\d{4}/)?(?:QĐ|NĐ|NQ|TT|CT|KH|QH)\w*")]
    private static partial Regex Instrument();

    [GeneratedRegex(@"\(\s*(?:19|20)\d\d,\s*\d{1,2},\s*\d{1,2}\s*[,)]")]
    private static partial Regex Day();

    private static IEnumerable<Offence> Offences(SourceFile file, DataNames names) =>
        Rule.Lines(file, line => Text().Matches(line).Select(match => Named(match.Groups["text"].Value, names)).FirstOrDefault(found => found is not null))
            .Concat(Rule.Lines(CSharpText.CodeOnly(file), line => Day().Match(line) is { Success: true } day ? $"a day is data: {day.Value}" : null));

    private static string? Named(string text, DataNames names) =>
        names.Parts.FirstOrDefault(part => text.Contains(part, StringComparison.OrdinalIgnoreCase)) is { } part ? $"«{part}» is data"
        : names.Whole.Contains(text) ? $"«{text}» is data"
        : Instrument().Match(text) is { Success: true } instrument ? $"«{instrument.Value}» is data"
        : null;

    private static DataNames Shipped()
    {
        var cells = Tree.Texts.Where(file => file.Path.StartsWith("places/", StringComparison.Ordinal) && file.Path.EndsWith("/units.csv", StringComparison.Ordinal))
            .SelectMany(file => file.Lines.Skip(1)).Where(line => line != "").Select(line => line.Split(',')).ToList();
        string[] FileNames(string below) => [.. Tree.Paths.Where(path => Regex.IsMatch(path, below)).Select(path => Path.GetFileNameWithoutExtension(path))];
        var programmes = Tree.Paths.Where(path => path.StartsWith("programmes/", StringComparison.Ordinal)).Select(path => path.Split('/')[1]).Where(name => !name.Contains('.'));
        return new(
            [.. FileNames("^law/standards/.*yaml$"), .. programmes.Distinct(), .. cells.Where(row => row[3] == "city").Select(row => row[2]).Distinct()],
            // A code of two digits may be a choice of a list as well.
            [.. FileNames("^places/[^/]+/sets/"), .. cells.Select(row => row[1]).Where(code => code.Length > 2)]);
    }

    [Fact]
    public void Code_OfTheProgram_NamesNoDatum()
    {
        var names = Shipped();
        Assert.True(names.Parts.Count > 7 && names.Whole.Count > 500, "The shipped names were not found.");
        Rule.Holds(Tree.Sources.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal)).SelectMany(file => Offences(file, names)));
    }

    [Theory]
    [InlineData("var id = \"xx-2011-2015\";", 1)]
    [InlineData("Say(\"by xx-2011-2015 or another\");", 1)]
    [InlineData("where code = '09999'", 1)]
    [InlineData("Find(\"09999\")", 1)]
    [InlineData("Say(\"Quyết định 09/2011/QĐ-TTg\");", 1)]
    [InlineData("var day = new DateOnly(2014, 1, 31);", 1)]
    [InlineData("var x = 1; // by xx-2011-2015, Nghị định 07/2021/NĐ-CP", 0)]
    [InlineData("Say(\"0999999 and 2014-01-31\"); Add(2014, 1);", 0)]
    public void Datum_InCode_IsFound(string line, int found) =>
        Assert.Equal(found, Offences(Rule.Planted(line), new(["xx-2011-2015"], ["09999"])).Count());

    /// <summary>Names of data.</summary>
    /// <param name="Parts">Not even part of a text.</param>
    /// <param name="Whole">No text of their own.</param>
    private sealed record DataNames(IReadOnlyCollection<string> Parts, HashSet<string> Whole);
}
