namespace VuonLen.Core.Basics;

/// <summary>Whole Vietnamese đồng. There are no fractions of a đồng in law or in the register.</summary>
public readonly record struct Dong(long Value) : IComparable<Dong>
{
    /// <inheritdoc/>
    public int CompareTo(Dong other) => Value.CompareTo(other.Value);

    public static bool operator <(Dong left, Dong right) => left.Value < right.Value;
    public static bool operator >(Dong left, Dong right) => left.Value > right.Value;
    public static bool operator <=(Dong left, Dong right) => left.Value <= right.Value;
    public static bool operator >=(Dong left, Dong right) => left.Value >= right.Value;
}
