namespace VuonLen.Documents.Spreadsheets;

/// <summary>Tells by a file's first bytes whether it is text that may be a table, or a document, a picture or a program.</summary>
internal static class PlainText
{
    private const int Judged = 4096;

    // A text may hold a stray control character; of random bytes one in nine is one.
    private const int OneIn = 50;

    private static readonly byte[][] Documents = ["%PDF"u8.ToArray(), "{\\rtf"u8.ToArray(), "<"u8.ToArray(), [0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray()];

    /// <summary>Whether the bytes may be a table written as text.</summary>
    /// <param name="bytes">Can seek; stands at its beginning afterwards.</param>
    public static bool Is(Stream bytes)
    {
        var begin = new byte[Judged];
        bytes.Position = 0;
        var read = bytes.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
        bytes.Position = 0;
        var text = begin.AsSpan(0, read);
        // Text of two bytes a letter says so by its mark.
        if (read >= 2 && (text[0], text[1]) is (0xFF, 0xFE) or (0xFE, 0xFF)) return true;
        var shown = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        shown = shown.TrimStart(" \t\r\n"u8);
        foreach (var document in Documents)
            if (shown.StartsWith(document)) return false;
        var control = 0;
        foreach (var one in text)
        {
            if (one == 0) return false;
            if (one < ' ' && one is not ((byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f')) control++;
        }
        return control * OneIn <= read;
    }
}
