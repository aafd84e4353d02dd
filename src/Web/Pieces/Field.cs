using VuonLen.Web.Texts;

namespace VuonLen.Web.Pieces;

/// <summary>How a field of a form is filled in.</summary>
public enum FieldKind
{
    Text,
    Number,
    Day,
    Birth,
    Choice,
    Several,
}

/// <summary>One field of a form.</summary>
/// <param name="Choices">What may be chosen, value and words.</param>
/// <param name="Value">What stands in it at first.</param>
/// <param name="Help">A sentence below it.</param>
public sealed record Field(string Name, Words Label, FieldKind Kind)
{
    public string? Value { get; init; }

    public string? Help { get; init; }

    public bool Optional { get; init; }

    /// <summary>When an optional field is filled in; null says «if any».</summary>
    public Words? When { get; init; }

    /// <summary>Whether its day may lie ahead.</summary>
    public bool MayCome { get; init; }

    public IReadOnlyList<(string Value, string Says)> Choices { get; init; } = [];
}
