using System.Text.RegularExpressions;

namespace VuonLen.House.Tests;

/// <summary>Names: no empty suffixes, ASCII code, namespaces that follow the folders, tests named act, circumstance, outcome.</summary>
public partial class NameTests
{
    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record)\s+(?!struct\b|class\b)(\w*(?:Manager|Helpers?|Utils?|Utility|Utilities|Common|Base|Impl|Dto|DTO|Processor|Wrapper))\b")]
    private static partial Regex BannedName();

    [GeneratedRegex(@"^namespace\s+([\w.]+)(;?)")]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^\s*public\s+(?:async\s+)?(?:static\s+)?(?:void|Task|ValueTask)\s+(\w+)\s*\(")]
    private static partial Regex Method();

    private static IEnumerable<Offence> BannedSuffixes(SourceFile file) =>
        Rule.Lines(CSharpText.CodeOnly(file), line => BannedName().Match(line) is { Success: true } name ? $"{name.Groups[1].Value} says nothing: name what it does" : null);

    private static IEnumerable<Offence> Foreign(SourceFile file) =>
        Rule.Lines(CSharpText.CodeOnly(file), line => line.Any(c => c > '~') ? "code is ASCII: " + line.Trim() : null);

    private static IEnumerable<Offence> Misplaced(SourceFile file) =>
        Rule.Lines(CSharpText.CodeOnly(file), line => Namespace().Match(line) is { Success: true } found
            && (found.Groups[1].Value != Expected(file.Path) || found.Groups[2].Value == "") ? $"expected: namespace {Expected(file.Path)};" : null);

    private static IEnumerable<Offence> TestNames(SourceFile file)
    {
        for (var i = 1; i < file.Lines.Count; i++)
        {
            if (Method().Match(file.Lines[i]) is not { Success: true } method) continue;
            var above = i - 1;
            while (above > 0 && file.Lines[above].TrimStart().StartsWith("[Inline", StringComparison.Ordinal)) above--;
            if (Regex.IsMatch(file.Lines[above], @"^\s*\[(Fact|Theory)\b") && method.Groups[1].Value.Count(c => c == '_') < 2)
                yield return new(file.Path, i + 1, $"{method.Groups[1].Value}: a test is named Act_Circumstance_Outcome");
        }
    }

    private static string Expected(string path) =>
        "VuonLen." + string.Join('.', path.Split('/')[1..^1]);

    private static IEnumerable<SourceFile> All => Tree.CSharp("src/").Concat(Tree.CSharp("tests/"));

    [Fact]
    public void TypeNames_Everywhere_HaveNoEmptySuffix() => Rule.Holds(All.Concat(Tree.CSharp("bench/")).SelectMany(BannedSuffixes));

    [Fact]
    public void Code_Everywhere_IsAscii() => Rule.Holds(All.SelectMany(Foreign));

    [Fact]
    public void Namespaces_Everywhere_FollowTheFolders() => Rule.Holds(All.SelectMany(Misplaced));

    [Fact]
    public void Tests_Everywhere_AreNamedByActCircumstanceOutcome() => Rule.Holds(Tree.CSharp("tests/").SelectMany(TestNames));

    [Theory]
    [InlineData("public sealed class HouseholdManager")]
    [InlineData("internal static class TextHelpers")]
    [InlineData("public readonly record struct RowDto(int A);")]
    [InlineData("abstract class PageBase : X")]
    public void BannedSuffix_Planted_IsFound(string line) => Assert.Single(BannedSuffixes(Rule.Planted(line)));

    [Fact]
    public void ForeignLetters_InCode_AreFoundButNotInTexts()
    {
        Assert.Single(Foreign(Rule.Planted("var hộ = 1;")));
        Assert.Empty(Foreign(Rule.Planted("[Term(\"hộ\")] One, // «hộ»")));
    }

    [Theory]
    [InlineData("namespace VuonLen.Core;")]
    [InlineData("namespace VuonLen.Core.Planted\n{\n}")]
    public void Namespace_AwayFromItsFolder_IsFound(string text) => Assert.Single(Misplaced(Rule.Planted(text)));

    [Fact]
    public void TestName_WithoutItsParts_IsFound() =>
        Assert.Single(TestNames(Rule.Planted("[Theory]\n[InlineData(1)]\npublic void Works(int one)\n[Fact]\npublic void Act_Case_Outcome()")));
}
