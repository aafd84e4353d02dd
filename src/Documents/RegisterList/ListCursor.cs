using Sylvan.Data.Csv;

namespace VuonLen.Documents.RegisterList;

/// <summary>Goes through the rows of a CSV list, knows each row's line in the file, and gives its cells repaired.</summary>
internal sealed class ListCursor : IDisposable
{
    private const int LongestRow = 1 << 20;
    private readonly CsvDataReader _csv;
    private readonly ListFindings _findings;
    private int _next = 1;
    private int[] _ordinals = [];
    private string[] _titles = [];
    private string?[] _repaired = [];

    public ListCursor(TextReader text, ListFindings findings)
    {
        _findings = findings;
        _csv = CsvDataReader.Create(text, new CsvDataReaderOptions
        {
            HasHeaders = false,
            Comment = '\0',
            BufferSize = 1 << 16,
            MaxBufferSize = LongestRow,
            OwnsReader = false,
            ResultSetMode = ResultSetMode.SingleResult,
        });
    }

    /// <summary>The line the row begins on, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Goes to the next row that is not empty; false at the end, or where the file cannot be read on.</summary>
    public bool Next()
    {
        while (true)
        {
            Line = _next;
            try
            {
                if (!_csv.Read()) return false;
            }
            catch (Exception e) when (e is CsvFormatException or CsvRecordTooLargeException)
            {
                _findings.Add(Line, "", "", ListProblems.RowUnreadable);
                return false;
            }
            _next += Lines(_csv.GetRawRecordSpan());
            if (!IsBlank()) return true;
        }
    }

    /// <summary>The cells of the title line.</summary>
    public string[] Titles()
    {
        var titles = new string[_csv.RowFieldCount];
        for (var i = 0; i < titles.Length; i++) titles[i] = CellText.Repaired(_csv.GetFieldSpan(i));
        return titles;
    }

    /// <summary>Says where in the file each column of the layout stands (−1: nowhere), and what the file's titles are.</summary>
    public void Bind(int[] ordinals, string[] titles) =>
        (_ordinals, _titles, _repaired) = (ordinals, titles, new string?[titles.Length]);

    /// <summary>Whether the row has a cell for every title and no broken text; reports what it has not.</summary>
    public bool IsSound()
    {
        var count = _csv.RowFieldCount;
        if (count < _titles.Length) return Refuse(ListProblems.CellsFew, count);
        for (var i = _titles.Length; i < count; i++)
            if (!_csv.GetFieldSpan(i).IsWhiteSpace()) return Refuse(ListProblems.CellsMany, count);
        for (var i = 0; i < _titles.Length; i++)
        {
            _repaired[i] = null;
            var cell = _csv.GetFieldSpan(i);
            if (cell.IsEmpty) continue;
            if (!CellText.IsClean(cell)) Repair(i, cell);
            if (_titles[i].Length == 0) _findings.Add(Line, "", cell, ListProblems.CellUntitled, i + 1);
        }
        return true;
    }

    /// <summary>Whether the file has the column.</summary>
    public bool Has(int column) => column >= 0 && _ordinals[column] >= 0;

    /// <summary>A cell's text, repaired; empty where the file has no such column.</summary>
    public ReadOnlySpan<char> Cell(int column)
    {
        if (!Has(column)) return default;
        var ordinal = _ordinals[column];
        return _repaired[ordinal] is { } text ? text : _csv.GetFieldSpan(ordinal);
    }

    /// <summary>Reports a problem of a cell of this row.</summary>
    public void Report(int column, ListProblem problem, params ReadOnlySpan<object?> with) =>
        _findings.Add(Line, Title(column), Cell(column), problem, with);

    /// <summary>The title of a column as the file has it.</summary>
    public string Title(int column) => Has(column) ? _titles[_ordinals[column]] : "";

    public void Dispose() => _csv.Dispose();

    private void Repair(int ordinal, ReadOnlySpan<char> cell)
    {
        var text = _repaired[ordinal] = CellText.Repaired(cell);
        if (text.Contains('\uFFFD', StringComparison.Ordinal)) _findings.Add(Line, _titles[ordinal], text, ListProblems.CharacterBroken);
        else if (text.Any(char.IsControl)) _findings.Add(Line, _titles[ordinal], text.Replace('\0', ' '), ListProblems.ControlCharacter);
    }

    private bool Refuse(ListProblem problem, int count)
    {
        _findings.Add(Line, "", "", problem, count, _titles.Length);
        return false;
    }

    private bool IsBlank()
    {
        for (var i = 0; i < _csv.RowFieldCount; i++)
            if (!_csv.GetFieldSpan(i).IsWhiteSpace()) return false;
        return true;
    }

    // A quoted cell may hold line breaks of its own; files of old machines end lines with a carriage return alone.
    private static int Lines(ReadOnlySpan<char> record)
    {
        var breaks = record.Count('\n');
        return breaks > 0 ? breaks : Math.Max(1, record.Count('\r'));
    }
}
