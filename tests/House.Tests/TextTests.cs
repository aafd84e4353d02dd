using System.Text;
using System.Text.RegularExpressions;

namespace VuonLen.House.Tests;

/// <summary>Files are UTF-8 without a mark, composed (NFC), with LF; they name no machine, no unfinished work and no person.</summary>
public partial class TextTests
{
    [GeneratedRegex(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK)\b|NotImplemented" + @"Exception|\bSkip\s*=\s*""|\bSkip(When|Unless)\s*=|^\s*#(end)?region|Assert\.True\(true\)|catch\s*(\([\w.]+(\s\w+)?\))?\s*\{\s*\}")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(?<![\w.])/(work|farm|tmp|home|root)/\w|\.\./shared\b|\b[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();

    // Province 001–096, then sex and century 0–3, then two digits of the year and six more (Decree 137/2015, Article 13).
    [GeneratedRegex(@"(?<![\d.])0(?!00)[0-9]\d[0-3]\d{8}(?![\d.])")]
    private static partial Regex PersonalNumber();

    private static IEnumerable<Offence> Encoding(string path, byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith("\uFEFF"u8)) yield return new(path, 1, "begins with a byte-order mark");
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            text = "";
        }
        if (text == "" && bytes.Length > 0) yield return new(path, 1, "is not UTF-8");
        foreach (var offence in Rule.Lines(new(path, text), line =>
            line.EndsWith('\r') ? "ends with CR" : line.IsNormalized(NormalizationForm.FormC) ? null : "is not composed (NFC)")) yield return offence;
    }

    private static IEnumerable<Offence> Words(SourceFile file, Regex banned, string what) =>
        Rule.Lines(file, line => banned.Match(line) is { Success: true } word ? $"{what}: {word.Value.Trim()}" : null);

    [Fact]
    public void Files_Everywhere_AreComposedUtf8WithLf() =>
        Rule.Holds(Tree.Texts.SelectMany(file => Encoding(file.Path, File.ReadAllBytes(Tree.Full(file.Path)))));

    [Fact]
    public void Files_Everywhere_HoldNothingUnfinished() =>
        Rule.Holds(Tree.Texts.Where(file => file.Path != "CONTRIBUTING.md").SelectMany(file => Words(file, Unfinished(), "unfinished")));

    [Fact]
    public void Files_Everywhere_NameNoMachine() => Rule.Holds(Tree.Texts.SelectMany(file => Words(file, MachinePath(), "a path of one machine")));

    [Fact]
    public void Files_Everywhere_HoldNoPersonalNumber() =>
        Rule.Holds(Tree.Texts.SelectMany(file => Words(file, PersonalNumber(), "a number such as a living person has (for tests take one that begins with 000)")));

    [Theory]
    [InlineData("// TO" + "DO later")]
    [InlineData("[Fact(Skip" + " = \"slow\")]")]
    [InlineData("#" + "region Old")]
    [InlineData("catch (Exception) " + "{ }")]
    public void UnfinishedWord_Planted_IsFound(string line) => Assert.Single(Words(Rule.Planted(line), Unfinished(), ""));

    [Theory]
    [InlineData("see /wo" + "rk/main/x")]
    [InlineData("../sha" + "red/data")]
    [InlineData("\"/ho" + "me/an/x\"")]
    public void MachinePath_Planted_IsFound(string line) => Assert.Single(Words(Rule.Planted(line), MachinePath(), ""));

    [Theory]
    [InlineData("0011" + "98000123", 1)]
    [InlineData("0000" + "98000123", 0)]
    [InlineData("1385251200000000", 0)]
    public void PersonalNumber_Planted_IsFound(string text, int offences) => Assert.Equal(offences, Words(Rule.Planted($"number: {text}"), PersonalNumber(), "").Count());

    [Fact]
    public void Encoding_MarkCrDecomposedOrForeign_IsFound()
    {
        Assert.Single(Encoding("a", [0xEF, 0xBB, 0xBF, (byte)'a']));
        Assert.Single(Encoding("a", "a\r\nb"u8.ToArray()));
        Assert.Single(Encoding("a", "Ho\u0323"u8.ToArray()));
        Assert.Single(Encoding("a", [0xC3, 0x28]));
        Assert.Empty(Encoding("a", "Hộ nghèo\n"u8.ToArray()));
    }
}
