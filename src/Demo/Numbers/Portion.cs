namespace VuonLen.Demo.Numbers;

/// <summary>One part of a whole that is shared out.</summary>
/// <param name="Weight">What it would get in proportion; not negative.</param>
/// <param name="Low">The least it may get.</param>
/// <param name="High">The most it may get.</param>
public readonly record struct Portion(double Weight, int Low, int High);
