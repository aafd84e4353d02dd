namespace VuonLen.Core.Basics;

/// <summary>The term that officers read for a type or an enum member. The glossary and page labels come from it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Field)]
public sealed class TermAttribute(string vietnamese, string? english = null) : Attribute
{
    /// <summary>The term in Vietnamese, as written in the middle of a sentence.</summary>
    public string Vietnamese { get; } = vietnamese;

    /// <summary>The same in English; null where no page says it in English.</summary>
    public string? English { get; } = english;
}
