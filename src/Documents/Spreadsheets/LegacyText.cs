namespace VuonLen.Documents.Spreadsheets;

/// <summary>How a Vietnamese text is encoded.</summary>
public enum VietnameseEncoding
{
    Unicode,

    /// <summary>TCVN 5712:1993 VN3, the encoding of the fonts .VnTime, .VnArial and their like.</summary>
    Tcvn3,

    /// <summary>VNI Windows, the encoding of the fonts VNI-Times and their like.</summary>
    Vni,
}

/// <summary>Recognises and converts texts typed for the fonts that were used before Unicode. In a workbook they look like western letters.</summary>
public static class LegacyText
{
    /// <summary>What one text speaks for; null when it tells nothing. Only letters that cannot stand so in Vietnamese speak for an old encoding.</summary>
    public static VietnameseEncoding? Evidence(ReadOnlySpan<char> text)
    {
        if (HasUnicodeLetters(text)) return VietnameseEncoding.Unicode;
        if (text.IndexOfAnyInRange('\u00A1', '\u00FE') < 0) return null;
        return Vni.IsIn(text) ? VietnameseEncoding.Vni : Tcvn3.IsIn(text) ? VietnameseEncoding.Tcvn3 : null;
    }

    /// <summary>The text in Unicode. A text that has letters of Unicode already stays as it is.</summary>
    public static string Decode(string text, VietnameseEncoding encoding) => HasUnicodeLetters(text) ? text : encoding switch
    {
        VietnameseEncoding.Tcvn3 => Tcvn3.Decode(text),
        VietnameseEncoding.Vni => Vni.Decode(text),
        _ => text,
    };

    // From U+0102 on stand Ă, Đ, Ơ, Ư, the combining marks and, from U+1EA0, the letters with two marks.
    private static bool HasUnicodeLetters(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange('\u0102', '\u036F') >= 0 || text.IndexOfAnyInRange('\u1EA0', '\u1EF9') >= 0;
}
