using Sylvan.Data.Csv;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>The rows of a CSV text; a row's number is the line it begins on.</summary>
internal sealed class CsvRows : SheetRows
{
    private const int LongestRow = 1 << 20;
    private readonly CsvDataReader _csv;
    private int _next = 1;
    private int _line;
    private bool _broken;

    /// <param name="text">Stays open.</param>
    /// <param name="delimiter">Null: told from the first line.</param>
    public CsvRows(TextReader text, char? delimiter = null) => _csv = CsvDataReader.Create(text, new CsvDataReaderOptions
    {
        HasHeaders = false,
        Comment = '\0',
        Delimiter = delimiter,
        BufferSize = 1 << 16,
        MaxBufferSize = LongestRow,
        OwnsReader = false,
        ResultSetMode = ResultSetMode.SingleResult,
    });

    public override string? Sheet => null;

    public override int Row => _line;

    public override int Count => _csv.RowFieldCount;

    public override ReadOnlySpan<char> this[int column] => _csv.GetFieldSpan(column);

    public override bool IsBroken => _broken;

    public override bool Next()
    {
        _line = _next;
        try
        {
            if (!_csv.Read()) return false;
        }
        catch (Exception e) when (e is CsvFormatException or CsvRecordTooLargeException)
        {
            _broken = true;
            return false;
        }
        _next += Lines(_csv.GetRawRecordSpan());
        return true;
    }

    protected override void Close() => _csv.Dispose();

    // A quoted cell may hold line breaks of its own; files of old machines end lines with a carriage return alone.
    private static int Lines(ReadOnlySpan<char> record)
    {
        var breaks = record.Count('\n');
        return breaks > 0 ? breaks : Math.Max(1, record.Count('\r'));
    }
}
