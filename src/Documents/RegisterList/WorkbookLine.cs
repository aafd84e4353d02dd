using VuonLen.Documents.Spreadsheets;

namespace VuonLen.Documents.RegisterList;

/// <summary>Writes the cells of a list into a sheet.</summary>
internal sealed class WorkbookLine(SheetWriter to) : ListLine
{
    public override void Cell(ReadOnlySpan<char> text) => to.Cell(text);

    public override void End() => to.EndRow();
}
