using System.Text;

namespace VuonLen.House.Tests;

/// <summary>C# without its comments and without its texts, character for character, so that a rule on code does not read prose. Holes of interpolated texts are code.</summary>
public sealed class CSharpText
{
    private readonly string _text;
    private readonly StringBuilder _code;
    private int _at;

    private CSharpText(string text) => (_text, _code) = (text, new(text.Length));

    public static SourceFile CodeOnly(SourceFile file) => new(file.Path, CodeOnly(file.Text));

    public static string CodeOnly(string text)
    {
        var reader = new CSharpText(text);
        reader.Code(inHole: false);
        return reader._code.ToString();
    }

    private void Code(bool inHole)
    {
        for (var depth = 0; _at < _text.Length;)
        {
            if (inHole && depth == 0 && _text[_at] == '}') return;
            if (Prose()) continue;
            depth += _text[_at] switch { '{' => 1, '}' => -1, _ => 0 };
            _code.Append(_text[_at++]);
        }
    }

    private bool Prose()
    {
        if (Next("//")) BlankTo(_text.IndexOf('\n', _at), 0);
        else if (Next("/*")) BlankTo(_text.IndexOf("*/", _at + 2, StringComparison.Ordinal), 2);
        else if (Next("\"\"\"")) BlankTo(_text.IndexOf("\"\"\"", _at + 3, StringComparison.Ordinal), 3);
        else if (Next("@\"") || Next("$@\"")) Quote(_text.IndexOf('"', _at), '"', escapes: false, holes: false);
        else if (Next("$\"\"\"")) BlankTo(_text.IndexOf("\"\"\"", _at + 4, StringComparison.Ordinal), 3);
        else if (Next("$\"")) Quote(_at + 1, '"', escapes: true, holes: true);
        else if (Next("\"")) Quote(_at, '"', escapes: true, holes: false);
        else if (Next("'")) Quote(_at, '\'', escapes: true, holes: false);
        else return false;
        return true;
    }

    private void Quote(int opening, char quote, bool escapes, bool holes)
    {
        BlankTo(opening, 1);
        while (_at < _text.Length)
        {
            if (_text[_at] == quote)
            {
                BlankTo(_at, 1);
                return;
            }
            if ((escapes && _text[_at] == '\\') || (holes && Next("{{"))) BlankTo(_at, 2);
            else if (holes && _text[_at] == '{')
            {
                BlankTo(_at, 1);
                Code(inHole: true);
            }
            else BlankTo(_at, 1);
        }
    }

    private bool Next(string mark) => string.CompareOrdinal(_text, _at, mark, 0, mark.Length) == 0;

    private void BlankTo(int index, int and)
    {
        var end = index < 0 ? _text.Length : Math.Min(index + and, _text.Length);
        for (; _at < end; _at++) _code.Append(_text[_at] == '\n' ? '\n' : ' ');
    }
}
