using System.Buffers;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>The letters of TCVN 5712:1993 VN3 at the places of western letters. Capitals with marks have no places: the fonts .VnTimeH draw them.</summary>
internal static class Tcvn3
{
    private const string Places =
        "\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE"
        + "\u00B5\u00B6\u00B7\u00B8\u00B9\u00BB\u00BC\u00BD\u00BE\u00C6\u00C7\u00C8\u00C9\u00CA\u00CB"
        + "\u00CC\u00CE\u00CF\u00D0\u00D1\u00D2\u00D3\u00D4\u00D5\u00D6\u00D7\u00D8\u00DC\u00DD\u00DE"
        + "\u00DF\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE"
        + "\u00EF\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\u00F7\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u00FE";

    private const string Letters =
        "ĂÂÊÔƠƯĐăâêôơưđ"
        + "àảãáạằẳẵắặầẩẫấậ"
        + "èẻẽéẹềểễếệìỉĩíị"
        + "òỏõóọồổỗốộờởỡớợ"
        + "ùủũúụừửữứựỳỷỹýỵ";

    // Signs and letters that Vietnamese does not have; À, É, ã and the like may be Unicode as well and tell nothing.
    private static readonly SearchValues<char> Telling = SearchValues.Create(
        "\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7\u00A8\u00A9\u00AA\u00AC\u00AD\u00AE\u00B5\u00B6\u00B7\u00B8\u00B9\u00BC\u00BD\u00BE"
        + "\u00C6\u00C7\u00CB\u00CE\u00CF\u00D1\u00D6\u00D7\u00D8\u00DC\u00DE\u00DF\u00E4\u00E5\u00E6\u00E7\u00EB\u00EE\u00EF\u00F1\u00F6\u00F7\u00F8\u00FB\u00FC\u00FE");

    private static readonly char[] Table = MakeTable();

    /// <summary>Whether a telling sign stands beside a letter, as within a word.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Telling.Contains(text[i])) continue;
            if ((i > 0 && IsLetter(text[i - 1])) || (i + 1 < text.Length && IsLetter(text[i + 1]))) return true;
        }
        return false;
    }

    public static string Decode(string text)
    {
        var decoded = string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++) to[i] = from[i] < Table.Length ? Table[from[i]] : from[i];
        });
        return IsTypedInCapitals(text) ? decoded.ToUpperInvariant() : decoded;
    }

    // With .VnTimeH the letters with marks are stored small and drawn large: the plain letters beside them tell.
    private static bool IsTypedInCapitals(string text)
    {
        var inRow = 0;
        var capitals = false;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterLower(c)) return false;
            inRow = char.IsAsciiLetterUpper(c) ? inRow + 1 : 0;
            capitals |= inRow > 1;
        }
        return capitals;
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || Places.Contains(c, StringComparison.Ordinal);

    private static char[] MakeTable()
    {
        var table = new char[256];
        for (var i = 0; i < table.Length; i++) table[i] = (char)i;
        for (var i = 0; i < Places.Length; i++) table[Places[i]] = Letters[i];
        return table;
    }
}
