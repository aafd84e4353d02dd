using System.Text;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>How a CSV file is to be read: by its first bytes.</summary>
internal static class CsvEncoding
{
    private const int Judged = 1 << 18;
    private static readonly char[] Between = [',', ';', '\t', '\n', '\r', '"'];

    /// <summary>The encoding of the bytes, and whether cells look as if typed for a font from before Unicode.</summary>
    /// <param name="bytes">Can seek; stands at its beginning afterwards.</param>
    public static (Encoding Encoding, bool IsLegacy) Of(Stream bytes)
    {
        var begin = new byte[Judged];
        bytes.Position = 0;
        var read = bytes.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
        bytes.Position = 0;
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (read < 2 || begin[0] is 0xFE or 0xFF) return (utf8, false);
        var text = utf8.GetString(begin, 0, read);
        // A broken letter among whole ones is a slip in one cell; in the bytes of Windows nearly every letter with a mark is broken.
        var broken = text.AsSpan(0, Math.Max(0, text.Length - 1)).Count('\uFFFD');
        if (broken <= text.Count(letter => letter > '\u007F' && letter != '\uFFFD')) return (utf8, IsLegacy(text));
        // Excel writes its old «CSV» in the bytes of Windows; letters of the old fonts stand at the same places as in Latin-1.
        var western = Encoding.Latin1.GetString(begin, 0, read);
        return IsLegacy(western) ? (Encoding.Latin1, true) : (utf8, false);
    }

    private static bool IsLegacy(string text)
    {
        var (old, unicode) = (0, 0);
        foreach (var cell in text.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            var evidence = LegacyText.Evidence(cell);
            if (evidence is null) continue;
            if (evidence == VietnameseEncoding.Unicode) unicode++;
            else old++;
        }
        // A stray sign in a file of Unicode is a slip; a column of an old font shows in every other row.
        return old > 0 && old * 20 >= unicode;
    }
}
