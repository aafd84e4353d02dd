using VuonLen.Core.Basics;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>Goes through the rows of a table once, from top to bottom, and gives their cells as text. Nothing is known of what the table means.</summary>
public abstract class SheetRows : IDisposable
{
    /// <summary>The most columns that rows of a workbook may fill.</summary>
    private const int MostColumns = 200;

    /// <summary>The sheet's name; null where a file has no sheets (CSV, a pasted block).</summary>
    public abstract string? Sheet { get; }

    /// <summary>The row's number in its file or sheet, from 1; of a row over several lines the first.</summary>
    public abstract int Row { get; }

    /// <summary>How many cells the row has.</summary>
    public abstract int Count { get; }

    /// <summary>A cell's text by its column, from 0; it holds until the next row.</summary>
    public abstract ReadOnlySpan<char> this[int column] { get; }

    /// <summary>Whether the reading ended because a row could not be read, instead of at the end.</summary>
    public virtual bool IsBroken => false;

    /// <summary>The first column of the row that holds a formula, from 0; −1 where none does.</summary>
    public virtual int Formula => -1;

    /// <summary>Goes to the next row; false at the end, or where it cannot be read on.</summary>
    public abstract bool Next();

    public void Dispose()
    {
        Close();
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives back what the reading holds.</summary>
    protected virtual void Close()
    {
    }

    /// <summary>Refuses a cell beyond the columns a list may have.</summary>
    /// <exception cref="ProblemException">It stands there.</exception>
    protected void MustFit(int column, int row)
    {
        if (column >= MostColumns) throw SheetRefusals.Columns(Sheet, CellReference.Of(column, row), MostColumns);
    }

    /// <summary>Whether all cells of the row are empty or blank.</summary>
    public bool IsBlank()
    {
        for (var i = 0; i < Count; i++)
            if (!this[i].IsWhiteSpace()) return false;
        return true;
    }
}
