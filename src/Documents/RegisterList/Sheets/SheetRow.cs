using VuonLen.Core.Basics;
using VuonLen.Documents.Spreadsheets;

namespace VuonLen.Documents.RegisterList.Sheets;

/// <summary>One row of a sheet, its cells kept.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Cells">By column of the sheet; null where nothing is.</param>
/// <param name="Formula">The first column with a formula, from 0; −1 where none is.</param>
internal sealed record SheetRow(int Number, string?[] Cells, int Formula)
{
    /// <summary>Keeps the row that a reading stands on.</summary>
    public static SheetRow Of(SheetRows rows)
    {
        var cells = new string?[rows.Count];
        for (var i = 0; i < cells.Length; i++)
            if (!rows[i].IsWhiteSpace()) cells[i] = rows[i].ToString();
        return new(rows.Row, cells, rows.Formula);
    }

    public string? this[int column] => column >= 0 && column < Cells.Length ? Cells[column] : null;

    /// <summary>How many cells hold something.</summary>
    public int Filled => Cells.Count(cell => cell is not null);

    /// <summary>The first text of the row, folded; empty where the row is.</summary>
    public string FirstWords => Fold.Key(Array.Find(Cells, cell => cell is not null && cell.Any(char.IsLetter)));
}
