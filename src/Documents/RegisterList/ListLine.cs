using System.Globalization;

namespace VuonLen.Documents.RegisterList;

/// <summary>A line of a list while it is written, cell after cell.</summary>
internal abstract class ListLine
{
    public abstract void Cell(ReadOnlySpan<char> text);

    public void Cell(long? number)
    {
        Span<char> digits = stackalloc char[20];
        var length = 0;
        number?.TryFormat(digits, out length, default, CultureInfo.InvariantCulture);
        Cell(digits[..length]);
    }

    public void Cell(DateOnly? day)
    {
        Span<char> digits = stackalloc char[10];
        var length = 0;
        day?.TryFormat(digits, out length, "dd/MM/yyyy", CultureInfo.InvariantCulture);
        Cell(digits[..length]);
    }

    public void Cell(bool mark) => Cell(mark ? "x" : "");

    /// <summary>Ends the line.</summary>
    public abstract void End();
}
