using System.Globalization;
using System.Text;

namespace VuonLen.Core.Basics;

/// <summary>
/// A key whose ordinal order is the order of a Vietnamese list of names: by given, middle, then family name; letters
/// a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y; tones ngang, huyền, hỏi, ngã, sắc, nặng within one spelling.
/// </summary>
public static class SortKey
{
    private const string Letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    /// <summary>The key of a person's name («Đào Văn Đức» sorts as Đức, Văn, Đào).</summary>
    public static string OfName(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return "";
        var key = new StringBuilder(name.Length * 2);
        Append(key, words[^1]);
        for (var i = 1; i < words.Length - 1; i++) Append(key, words[i]);
        if (words.Length > 1) Append(key, words[0]);
        return key.ToString();
    }

    /// <summary>The key of any text, word by word in reading order (place names, titles).</summary>
    public static string OfText(string text)
    {
        var key = new StringBuilder(text.Length * 2);
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) Append(key, word);
        return key.ToString();
    }

    private static void Append(StringBuilder key, string word)
    {
        var tone = '0';
        var composed = Untoned(word, ref tone);
        foreach (var c in composed)
        {
            var lower = char.ToLower(c, CultureInfo.InvariantCulture);
            var rank = Letters.IndexOf(lower);
            // Letters take 'A' and up, so that digits and signs, kept as they are, stand before them.
            key.Append(rank >= 0 ? (char)('A' + rank) : lower);
        }
        key.Append(' ').Append(tone).Append(' ');
    }

    private static string Untoned(string word, ref char tone)
    {
        var letters = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            var rank = Tones.IndexOf(c);
            if (rank >= 0) tone = (char)('1' + rank);
            else letters.Append(c);
        }
        return letters.ToString().Normalize(NormalizationForm.FormC);
    }
}
