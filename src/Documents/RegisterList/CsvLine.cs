using System.Buffers;

namespace VuonLen.Documents.RegisterList;

/// <summary>Writes cells one after another, quoted only where RFC 4180 asks for it.</summary>
internal sealed class CsvLine(TextWriter to)
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private bool _first = true;

    public void Cell(ReadOnlySpan<char> text)
    {
        if (!_first) to.Write(',');
        _first = false;
        if (text.IndexOfAny(Quoted) < 0)
        {
            to.Write(text);
            return;
        }
        to.Write('"');
        foreach (var c in text)
        {
            if (c == '"') to.Write('"');
            to.Write(c);
        }
        to.Write('"');
    }

    public void Cell(long? number)
    {
        Span<char> digits = stackalloc char[20];
        var length = 0;
        number?.TryFormat(digits, out length, default, System.Globalization.CultureInfo.InvariantCulture);
        Cell(digits[..length]);
    }

    public void Cell(DateOnly? day)
    {
        Span<char> digits = stackalloc char[10];
        var length = 0;
        day?.TryFormat(digits, out length, "dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
        Cell(digits[..length]);
    }

    public void Cell(bool mark) => Cell(mark ? "x" : "");

    public void End()
    {
        to.Write('\n');
        _first = true;
    }
}
