using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace VuonLen.House.Tests;

/// <summary>Every text of a page stands in both languages, with the same gaps.</summary>
public partial class WordsTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [GeneratedRegex(@"(?<!\{)\{(\w+)[^{}]*\}")]
    private static partial Regex Gap();

    private static IEnumerable<string> Faults(string where, string? vi, string? en)
    {
        if (string.IsNullOrWhiteSpace(vi) || string.IsNullOrWhiteSpace(en)) yield return $"{where}: «{vi}» / «{en}» is missing in one language";
        else if (!Gaps(vi).SetEquals(Gaps(en))) yield return $"{where}: «{vi}» / «{en}» have other gaps";
        if (vi?.IsNormalized(NormalizationForm.FormC) == false) yield return $"{where}: «{vi}» is not composed (NFC)";
    }

    private static HashSet<string> Gaps(string text) => [.. Gap().Matches(text).Select(match => match.Groups[1].Value)];

    // A text is any value with the properties Vi and En that a static member holds, alone or in a list or a table.
    private static IEnumerable<string> FaultsIn(Assembly assembly) =>
        from type in assembly.GetTypes()
        where !type.ContainsGenericParameters
        from member in type.GetMembers(Static)
        let value = member switch
        {
            FieldInfo field when Holds(field.FieldType) => field.GetValue(null),
            PropertyInfo { CanRead: true } property when Holds(property.PropertyType) && property.GetIndexParameters().Length == 0 => property.GetValue(null),
            _ => null,
        }
        from text in value is IDictionary table ? table.Values.Cast<object>() : value is IEnumerable list ? list.Cast<object>() : value is null ? [] : [value]
        from fault in Faults($"{type.Name}.{member.Name}", Part(text, "Vi"), Part(text, "En"))
        select fault;

    private static bool Holds(Type type) => IsText(type) || (type.IsArray && IsText(type.GetElementType()!)) || type.GetGenericArguments().Any(IsText);

    private static bool IsText(Type type) => type.GetProperty("Vi")?.PropertyType == typeof(string) && type.GetProperty("En")?.PropertyType == typeof(string);

    private static string? Part(object text, string name) => text.GetType().GetProperty(name)?.GetValue(text) as string;

    [Fact]
    public void Texts_OfPages_AreWholeInBothLanguages() => Assert.Empty(FaultsIn(Assembly.Load("vuonlen")));

    [Fact]
    public void Texts_Planted_AreFound() => Assert.Equal(2, FaultsIn(typeof(WordsTests).Assembly).Count());

    [Theory]
    [InlineData("Còn {0} hộ", "{0} households left", 0)]
    [InlineData("Còn {0} hộ", "{1} households left", 1)]
    [InlineData("Còn {0} hộ", "", 1)]
    [InlineData("{0:d} {{x}}", "{0}", 0)]
    public void Text_InTwoLanguages_HasTheSameGaps(string vi, string en, int faults) => Assert.Equal(faults, Faults("x", vi, en).Count());

    internal sealed record PlantedText(string Vi, string En);

    internal static readonly PlantedText Alone = new("Lưu", "");
    internal static readonly Dictionary<string, PlantedText> Table = new() { ["a"] = new("Trang {0}", "Page") };
}
