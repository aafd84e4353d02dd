using VuonLen.Documents.Spreadsheets;

namespace VuonLen.Documents.RegisterList.Sheets;

/// <summary>Goes through the rows of a sheet below its heading. The first rows are kept and judged before they come out: how their texts are encoded.</summary>
internal sealed class SheetReading : IDisposable
{
    private const int Judged = 5_000;
    private readonly SheetRows _rows;
    private readonly Queue<SheetRow> _kept = new();

    /// <param name="rows">From the first row of the sheet; closed with this.</param>
    public SheetReading(SheetRows rows, SheetHeading heading)
    {
        _rows = rows;
        while (_kept.Count < Judged && rows.Next())
            if (rows.Row > heading.Last) _kept.Enqueue(SheetRow.Of(rows));
        Encodings = new([.. _kept], _kept.Count == 0 ? 0 : _kept.Max(row => row.Cells.Length));
    }

    public SheetEncodings Encodings { get; }

    public bool IsBroken => _rows.IsBroken;

    /// <summary>The next row, its texts in Unicode; null at the end.</summary>
    public SheetRow? Next()
    {
        if (_kept.TryDequeue(out var row)) return Encodings.Decoded(row);
        return _rows.Next() ? Encodings.Decoded(SheetRow.Of(_rows)) : null;
    }

    public void Dispose() => _rows.Dispose();
}
