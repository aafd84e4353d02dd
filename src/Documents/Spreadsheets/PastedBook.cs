namespace VuonLen.Documents.Spreadsheets;

/// <summary>A block copied from a spreadsheet: one sheet without a name, cells between tabs.</summary>
internal sealed class PastedBook(string text) : SheetBook
{
    public override int Count => 1;

    public override SheetRows Open(int sheet) => new CsvRows(new StringReader(text), '\t');
}
