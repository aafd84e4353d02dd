using System.Globalization;
using System.Text;

namespace VuonLen.Core.Basics;

/// <summary>The search key of a Vietnamese text: no marks, no đ, lower case, single blanks. «Đào Văn Đức» and «dao van duc» meet; so do Hòa and Hoà.</summary>
public static class Fold
{
    /// <summary>Folds a text to its search key; null and blank give the empty key.</summary>
    public static string Key(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var folded = new StringBuilder(text.Length);
        var blank = false;
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsWhiteSpace(c))
            {
                blank = folded.Length > 0;
                continue;
            }
            if (blank) folded.Append(' ');
            blank = false;
            // U+00D0 (Ð) is a common mistyping of U+0110 (Đ).
            folded.Append(c is 'đ' or 'Đ' or 'ð' or 'Ð' ? 'd' : char.ToLowerInvariant(c));
        }
        return folded.ToString();
    }
}
