using VuonLen.Documents.Spreadsheets;

namespace VuonLen.Documents.RegisterList.Sheets;

/// <summary>The rows of a CSV typed for fonts from before Unicode, in Unicode; columns are judged as those of a workbook are.</summary>
internal sealed class ConvertedRows(SheetRows rows, ListTitles titles, ListFindings findings) : SheetRows
{
    private SheetReading? _reading;
    private SheetRow? _row;

    public override string? Sheet => null;

    public override int Row => _row?.Number ?? rows.Row;

    public override int Count => _row?.Cells.Length ?? 0;

    public override ReadOnlySpan<char> this[int column] => _row![column];

    public override bool IsBroken => rows.IsBroken;

    public override bool Next()
    {
        if (_reading is not null) return (_row = _reading.Next()) is not null;
        do
        {
            if (!rows.Next()) return false;
        }
        while (rows.IsBlank());
        var heading = new SheetHeading(0, null, rows.Row, SheetHeading.Decoded(SheetRow.Of(rows), titles), 0);
        _row = new(rows.Row, [.. heading.Titles], -1);
        _reading = new(rows, heading);
        foreach (var column in _reading.Encodings.Converted)
            findings.Add(heading.Last, column < heading.Titles.Length ? heading.Titles[column] : "", "", SheetProblems.EncodingConverted, SheetEncodings.Fonts(_reading.Encodings.Of(column)));
        return true;
    }

    protected override void Close()
    {
        _reading?.Dispose();
        rows.Dispose();
    }
}
