namespace VuonLen.Core.Basics;

/// <summary>The Vietnamese term that officers read for a type or an enum member. The glossary and page labels come from it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Field)]
public sealed class TermAttribute(string vietnamese) : Attribute
{
    /// <summary>The term in Vietnamese, as written in the middle of a sentence.</summary>
    public string Vietnamese { get; } = vietnamese;
}
