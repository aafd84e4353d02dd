using System.Text.RegularExpressions;
using System.Xml.Linq;
using VuonLen.Core.Basics;

namespace VuonLen.House.Tests;

/// <summary>Core has no packages, no other project, no clock, no input or output, and no real numbers outside Measures and Linking.</summary>
public partial class CorePurityTests
{
    [GeneratedRegex(@"\b(DateTime\.(Now|UtcNow|Today)|DateTimeOffset\.(Now|UtcNow)|TimeProvider|Stopwatch|Environment\.\w+|File\.\w+|Directory\.\w+|FileStream|Console\.\w+|HttpClient|Process\.\w+|Thread\.Sleep|Guid\.NewGuid|Random\.Shared|new Random|TimeZoneInfo|CultureInfo\.Current\w*)\b")]
    private static partial Regex Impure();

    [GeneratedRegex(@"(?<![\w.])(float|double|decimal|Half|Single|Double|Decimal)(?!\w)")]
    private static partial Regex Real();

    private static IEnumerable<Offence> ImpureWords(SourceFile file) =>
        Rule.Lines(CSharpText.CodeOnly(file), line => Impure().Match(line) is { Success: true } word ? $"Core does not use {word.Value}" : null);

    private static IEnumerable<Offence> RealWords(SourceFile file) => MayUseReals(file.Path) ? []
        : Rule.Lines(CSharpText.CodeOnly(file), line => Real().Match(line) is { Success: true } word ? $"Core counts in whole numbers, not in {word.Value}" : null);

    private static bool MayUseReals(string path) =>
        path.StartsWith("src/Core/Measures/", StringComparison.Ordinal) || path.StartsWith("src/Core/Linking/", StringComparison.Ordinal);

    private static IEnumerable<Offence> References(SourceFile project) =>
        from element in XDocument.Parse(project.Text).Descendants()
        where element.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference" or "Reference"
        select new Offence(project.Path, 1, $"Core references nothing, but {element.Attribute("Include")?.Value}");

    [Fact]
    public void CoreProject_References_AreNone() => Rule.Holds(Tree.Texts.Where(file => file.Path == "src/Core/Core.csproj").SelectMany(References));

    [Fact]
    public void CoreAssembly_References_AreTheFrameworkOnly() =>
        Assert.All(typeof(TermAttribute).Assembly.GetReferencedAssemblies(), name => Assert.StartsWith("System.", name.Name, StringComparison.Ordinal));

    [Fact]
    public void CoreSource_ClockAndOutside_AreNotUsed() => Rule.Holds(Tree.CSharp("src/Core/").SelectMany(ImpureWords));

    [Fact]
    public void CoreSource_RealNumbers_AreNotUsed() => Rule.Holds(Tree.CSharp("src/Core/").SelectMany(RealWords));

    [Fact]
    public void CoreAssembly_RealNumbers_AreInNoFieldSignatureOrLocal() => Assert.Empty(RealNumbers.In(typeof(TermAttribute).Assembly));

    [Theory]
    [InlineData("var now = DateTime.Now;")]
    [InlineData("var now = DateTimeOffset.UtcNow;")]
    [InlineData("File.ReadAllText(path);")]
    [InlineData("Console.WriteLine(1);")]
    [InlineData("var id = Guid.NewGuid();")]
    public void ImpureWords_Planted_AreFound(string line) => Assert.Equal(2, Assert.Single(ImpureWords(Rule.Planted("// none\n" + line))).Line);

    [Theory]
    [InlineData("double rate = 1;")]
    [InlineData("List<decimal> x = [];")]
    [InlineData("x = (float)y;")]
    public void RealWords_Planted_AreFound(string line) => Assert.Single(RealWords(Rule.Planted(line)));

    [Fact]
    public void RealWords_InMeasuresOrProse_AreAllowed()
    {
        Assert.Empty(RealWords(Rule.Planted("double mean;", "src/Core/Measures/Gini.cs")));
        Assert.Empty(RealWords(Rule.Planted("// no double here\nvar text = \"decimal\";")));
    }

    [Fact]
    public void References_Planted_AreFound() =>
        Assert.Single(References(Rule.Planted("<Project><ItemGroup><PackageReference Include=\"X\" /></ItemGroup></Project>", "src/Core/Core.csproj")));

    [Fact]
    public void RealNumbers_InThisAssembly_AreFound()
    {
        var found = RealNumbers.In(typeof(CorePurityTests).Assembly).ToList();
        Assert.Contains(found, where => where.Contains(nameof(WithReals.Field), StringComparison.Ordinal));
        Assert.Contains(found, where => where.Contains(nameof(WithReals.Signature), StringComparison.Ordinal));
        Assert.Contains(found, where => where.Contains(nameof(WithReals.Local), StringComparison.Ordinal));
    }

    private static class WithReals
    {
        public static readonly List<double> Field = [];

        public static void Signature(decimal value) => Field.Add((double)value);

        public static int Local(int value)
        {
            var half = (float)value;
            half /= 2;
            return (half * half).GetHashCode();
        }
    }
}
