using System.Buffers;

namespace VuonLen.Documents.RegisterList;

/// <summary>Writes cells one after another, quoted only where RFC 4180 asks for it.</summary>
internal sealed class CsvLine(TextWriter to) : ListLine
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private bool _first = true;

    public override void Cell(ReadOnlySpan<char> text)
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

    public override void End()
    {
        to.Write('\n');
        _first = true;
    }
}
