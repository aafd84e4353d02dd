using System.Globalization;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>How spreadsheets name cells: column letters and row number, «AB12».</summary>
public static class CellReference
{
    private const int Letters = 26;

    /// <summary>The name of a cell.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static string Of(int column, int row) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column, from 0: A, …, Z, AA, ….</summary>
    public static string Column(int column) =>
        column < Letters ? ((char)('A' + column)).ToString() : Column(column / Letters - 1) + (char)('A' + column % Letters);

    /// <summary>The column of a cell's name, from 0; −1 where the name has no letters.</summary>
    public static int ColumnOf(ReadOnlySpan<char> name)
    {
        var column = 0;
        foreach (var c in name)
        {
            if (c is < 'A' or > 'Z' || column > 100_000) break;
            column = column * Letters + (c - 'A' + 1);
        }
        return column - 1;
    }
}
