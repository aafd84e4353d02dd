using System.Text.RegularExpressions;

namespace VuonLen.House.Tests;

/// <summary>Public types and members of Core say what they are: units, what is inclusive, errors, source.</summary>
public partial class DocstringTests
{
    // Overrides, operators and constructors that only pass on say nothing that their original does not.
    [GeneratedRegex(@"^\s*public\s+(?!override\b)(?!static\s+[\w<>?]+\s+operator\b)(?!static\s+(implicit|explicit)\s+operator\b)")]
    private static partial Regex Public();

    [GeneratedRegex(@"^\s*(?:(public|internal|private|file|protected)\s+)?(?:(?:static|sealed|abstract|partial|readonly|ref)\s+)*(?:class|record|struct|interface|enum)\b")]
    private static partial Regex Declaration();

    private static IEnumerable<Offence> Offences(SourceFile file)
    {
        var inPublic = true;
        for (var i = 0; i < file.Lines.Count; i++)
        {
            if (Declaration().Match(file.Lines[i]) is { Success: true } type) inPublic = type.Groups[1].Value == "public";
            if (!inPublic || !Public().IsMatch(file.Lines[i]) || file.Lines[i].Contains(") : base(", StringComparison.Ordinal)) continue;
            var above = i - 1;
            while (above >= 0 && file.Lines[above].TrimStart().StartsWith('[')) above--;
            if (above < 0 || !file.Lines[above].TrimStart().StartsWith("///", StringComparison.Ordinal))
                yield return new(file.Path, i + 1, "no docstring: " + file.Lines[i].Trim());
        }
    }

    [Fact]
    public void PublicMembers_OfCore_CarryADocstring() => Rule.Holds(Tree.CSharp("src/Core/").SelectMany(Offences));

    [Theory]
    [InlineData("public sealed record Household(int Id);", 1)]
    [InlineData("/// <summary>A household.</summary>\n[Term(\"hộ\")]\npublic sealed record Household(int Id);", 0)]
    [InlineData("    public int Value { get; }", 1)]
    [InlineData("    public override string ToString() => \"\";", 0)]
    [InlineData("    public static bool operator <(Dong left, Dong right) => true;", 0)]
    [InlineData("internal sealed class Parts\n{\n    public int Value { get; }", 0)]
    public void Docstring_MissingOrThere_IsTold(string text, int offences) => Assert.Equal(offences, Offences(Rule.Planted(text)).Count());
}
