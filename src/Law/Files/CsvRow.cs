namespace VuonLen.Law.Files;

/// <summary>One row of a table of the data folder.</summary>
public sealed class CsvRow
{
    private readonly IReadOnlyDictionary<string, int> _columns;
    private readonly string[] _values;

    internal CsvRow(string file, long line, IReadOnlyDictionary<string, int> columns, string[] values)
    {
        File = file;
        Line = line;
        _columns = columns;
        _values = values;
    }

    /// <summary>Path from the data folder.</summary>
    public string File { get; }

    /// <summary>Row from 1, the header being row 1 (as a spreadsheet numbers it).</summary>
    public long Line { get; }

    /// <summary>The value in a column that the reader asked for.</summary>
    public LawCell this[string column] => new(File, Line, column, _values[_columns[column]]);

    /// <summary>The refusal of the whole row.</summary>
    public LawException Wrong(string problem, string remedy) => LawException.At(File, Line, null, problem, remedy);
}
