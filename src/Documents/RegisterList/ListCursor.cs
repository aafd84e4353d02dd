using VuonLen.Documents.Spreadsheets;

namespace VuonLen.Documents.RegisterList;

/// <summary>Goes through the rows of a list that are not empty, and gives their cells repaired.</summary>
internal sealed class ListCursor(SheetRows rows, ListFindings findings)
{
    private int[] _ordinals = [];
    private string[] _titles = [];
    private string?[] _repaired = [];

    /// <summary>The row's number in the file: the line it begins on, from 1.</summary>
    public int Line => rows.Row;

    /// <summary>The line of the titles; 0 before they are read.</summary>
    public int TitleLine { get; private set; }

    /// <summary>The sheet of the row; null for CSV.</summary>
    public string? Sheet => rows.Sheet;

    /// <summary>Goes to the next row that is not empty; false at the end, or where the file cannot be read on.</summary>
    public bool Next()
    {
        while (rows.Next())
        {
            if (rows.IsBlank()) continue;
            findings.Sheet = rows.Sheet;
            return true;
        }
        if (rows.IsBroken) findings.Add(Line, "", "", ListProblems.RowUnreadable);
        return false;
    }

    /// <summary>The cells of the title line.</summary>
    public string[] Titles()
    {
        var titles = new string[rows.Count];
        for (var i = 0; i < titles.Length; i++) titles[i] = CellText.Repaired(rows[i]);
        return titles;
    }

    /// <summary>Says where in the file each column of the layout stands (−1: nowhere), and what the file's titles are.</summary>
    public void Bind(int[] ordinals, string[] titles) =>
        (_ordinals, _titles, _repaired, TitleLine) = (ordinals, titles, new string?[titles.Length], Line);

    /// <summary>Whether the row has a cell for every title and no broken text; reports what it has not.</summary>
    public bool IsSound()
    {
        var count = rows.Count;
        if (count < _titles.Length) return Refuse(ListProblems.CellsFew, count);
        for (var i = _titles.Length; i < count; i++)
            if (!rows[i].IsWhiteSpace()) return Refuse(ListProblems.CellsMany, count);
        for (var i = 0; i < _titles.Length; i++)
        {
            _repaired[i] = null;
            var cell = rows[i];
            if (cell.IsEmpty) continue;
            if (!CellText.IsClean(cell)) Repair(i, cell);
            if (_titles[i].Length == 0) findings.Add(Line, "", cell, ListProblems.CellUntitled, i + 1);
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
        return _repaired[ordinal] is { } text ? text : rows[ordinal];
    }

    /// <summary>Reports a problem of a cell of this row.</summary>
    public void Report(int column, ListProblem problem, params ReadOnlySpan<object?> with) =>
        findings.Add(Line, Title(column), Cell(column), problem, with);

    /// <summary>The title of a column as the file has it.</summary>
    public string Title(int column) => Has(column) ? _titles[_ordinals[column]] : "";

    private void Repair(int ordinal, ReadOnlySpan<char> cell)
    {
        var text = _repaired[ordinal] = CellText.Repaired(cell);
        if (text.Contains('\uFFFD', StringComparison.Ordinal)) findings.Add(Line, _titles[ordinal], text, ListProblems.CharacterBroken);
        else if (text.Any(char.IsControl)) findings.Add(Line, _titles[ordinal], text.Replace('\0', ' '), ListProblems.ControlCharacter);
    }

    private bool Refuse(ListProblem problem, int count)
    {
        findings.Add(Line, "", "", problem, count, _titles.Length);
        return false;
    }
}
