namespace VuonLen.Core.Basics;

/// <summary>One text in both languages. Gaps are written {0}, {1}, … and are the same in both.</summary>
public sealed record Words(string Vi, string En);
