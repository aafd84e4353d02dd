namespace VuonLen.Documents.Spreadsheets;

/// <summary>Words to choose from in a column of a sheet.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Name">What the words are, as the heading of their list.</param>
/// <param name="Strict">Whether other words are refused while typing; not where a cell may hold several.</param>
internal sealed record DropDown(int Column, string Name, IReadOnlyList<string> Words, bool Strict);
