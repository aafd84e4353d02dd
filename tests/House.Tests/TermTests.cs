using System.Reflection;
using System.Text;
using VuonLen.Core.Basics;

namespace VuonLen.House.Tests;

/// <summary>One term, one name: what users read carries its Vietnamese term, and no term means two things.</summary>
public class TermTests
{
    private static IEnumerable<string> Missing(IEnumerable<Type> types) =>
        from type in types
        where type is { IsEnum: true, IsPublic: true }
        from member in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        let term = member.GetCustomAttribute<TermAttribute>()?.Vietnamese
        where string.IsNullOrWhiteSpace(term) || !term.IsNormalized(NormalizationForm.FormC)
        select $"{type.FullName}.{member.Name} carries no term";

    private static IEnumerable<string> DoubledInAnEnum(IEnumerable<Type> types) =>
        from type in types
        where type.IsEnum
        from terms in type.GetFields(BindingFlags.Public | BindingFlags.Static).GroupBy(member => member.GetCustomAttribute<TermAttribute>()?.Vietnamese)
        where terms.Key is not null && terms.Count() > 1
        select $"{type.FullName}: «{terms.Key}» names {string.Join(", ", terms.Select(member => member.Name))}";

    private static IEnumerable<string> DoubledOverTypes(IEnumerable<Type> types) =>
        from terms in types.GroupBy(type => type.GetCustomAttribute<TermAttribute>()?.Vietnamese)
        where terms.Key is not null && terms.Count() > 1
        select $"«{terms.Key}» names {string.Join(", ", terms.Select(type => type.FullName))}";

    private static Type[] Core => typeof(TermAttribute).Assembly.GetTypes();

    [Fact]
    public void EnumMembers_OfCore_CarryATerm() => Assert.Empty(Missing(Core));

    [Fact]
    public void Terms_WithinAnEnum_AreNotDoubled() => Assert.Empty(DoubledInAnEnum(Core));

    [Fact]
    public void Terms_OfTypes_AreNotDoubled() => Assert.Empty(DoubledOverTypes(Core));

    [Fact]
    public void Term_MissingOrDoubled_IsFound()
    {
        Assert.Equal(["VuonLen.House.Tests.PlantedTerms.Nothing carries no term"], Missing([typeof(PlantedTerms)]));
        Assert.Single(DoubledInAnEnum([typeof(PlantedTerms)]));
        Assert.Single(DoubledOverTypes([typeof(PlantedOne), typeof(PlantedTwo)]));
    }
}

public enum PlantedTerms
{
    [Term("hộ")] One,
    [Term("hộ")] Other,
    Nothing,
}

[Term("hộ")]
internal sealed record PlantedOne;

[Term("hộ")]
internal sealed record PlantedTwo;
