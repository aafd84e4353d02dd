namespace VuonLen.Documents.Spreadsheets;

/// <summary>The cells of one row of a sheet while they are gathered; used again for the next row.</summary>
internal sealed class GridRow
{
    private string?[] _cells = new string?[64];

    /// <summary>The row's number in its sheet, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>One more than the last column that holds something.</summary>
    public int Count { get; private set; }

    /// <summary>The first column that holds a formula, from 0; −1 where none does.</summary>
    public int Formula { get; private set; }

    public string? this[int column] => column < Count ? _cells[column] : null;

    public void Begin(int number)
    {
        Array.Clear(_cells, 0, Count);
        (Number, Count, Formula) = (number, 0, -1);
    }

    public void Put(int column, string text)
    {
        if (text.Length == 0) return;
        if (column >= _cells.Length) Array.Resize(ref _cells, Math.Max(column + 1, _cells.Length * 2));
        _cells[column] = text;
        Count = Math.Max(Count, column + 1);
    }

    public void PutFormula(int column)
    {
        if (Formula < 0) Formula = column;
    }
}
