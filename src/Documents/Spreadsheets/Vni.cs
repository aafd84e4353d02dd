using System.Text;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>VNI Windows: a letter with marks is a plain letter and a sign behind it («aù» is á); ơ, ư, đ and the letters on i have places of their own.</summary>
internal static class Vni
{
    // Signs behind a letter, with the same order of what they make of each.
    private const string Tones = "ùøûõï";
    private const string RoofTones = "âáàåãä";
    private const string BreveTones = "êéèúüë";

    private const string AfterD = "aeiouôöíìæóòAEIOUÔÖÍÌÆÓÒ";

    private static readonly Dictionary<(char Letter, char Sign), char> Pairs = MakePairs();

    private static readonly Dictionary<char, char> Singles = new()
    {
        ['ô'] = 'ơ',
        ['ö'] = 'ư',
        ['ñ'] = 'đ',
        ['î'] = 'ỵ',
        ['æ'] = 'ỉ',
        ['ó'] = 'ĩ',
        ['ò'] = 'ị',
        ['Ô'] = 'Ơ',
        ['Ö'] = 'Ư',
        ['Ñ'] = 'Đ',
        ['Î'] = 'Ỵ',
        ['Æ'] = 'Ỉ',
        ['Ó'] = 'Ĩ',
        ['Ò'] = 'Ị',
    };

    /// <summary>Whether a pair stands in the text that no Vietnamese word in Unicode or TCVN3 has, or a word begins with đ and a vowel («ñy» is the ủy of TCVN3).</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is 'ñ' or 'Ñ' && (i == 0 || !char.IsLetter(text[i - 1])) && i + 1 < text.Length && AfterD.Contains(text[i + 1])) return true;
            if (i > 0 && IsTelling(char.ToLowerInvariant(text[i - 1]), char.ToLowerInvariant(text[i]))) return true;
        }
        return false;
    }

    public static string Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && Pairs.TryGetValue((text[i], char.ToLowerInvariant(text[i + 1])), out var letter))
            {
                decoded.Append(letter);
                i++;
            }
            else decoded.Append(Singles.GetValueOrDefault(text[i], text[i]));
        }
        return decoded.ToString();
    }

    // «hoà», «quá», «khoẻ» are Unicode, «thuû» may be TCVN3: such pairs tell nothing.
    private static bool IsTelling(char letter, char sign) => letter switch
    {
        'a' => Tones.Contains(sign) || RoofTones.Contains(sign) || BreveTones.Contains(sign),
        'e' => Tones.Contains(sign) || RoofTones.Contains(sign),
        'o' => sign is 'ù' or 'ø' or 'û' or 'õ' or 'ï' or 'â' or 'å' or 'ä',
        'u' => sign is 'ù' or 'ø' or 'õ' or 'ï',
        'ô' or 'ö' => sign is 'ù' or 'ø' or 'û' or 'ï',
        'y' => Tones[..^1].Contains(sign),
        _ => false,
    };

    private static Dictionary<(char Letter, char Sign), char> MakePairs()
    {
        var pairs = new Dictionary<(char Letter, char Sign), char>();
        void Put(char letter, string signs, string letters)
        {
            for (var i = 0; i < letters.Length; i++)
            {
                pairs[(letter, signs[i])] = letters[i];
                pairs[(char.ToUpperInvariant(letter), signs[i])] = char.ToUpperInvariant(letters[i]);
            }
        }
        Put('a', Tones, "áàảãạ");
        Put('a', RoofTones, "âấầẩẫậ");
        Put('a', BreveTones, "ăắằẳẵặ");
        Put('e', Tones, "éèẻẽẹ");
        Put('e', RoofTones, "êếềểễệ");
        Put('o', Tones, "óòỏõọ");
        Put('o', RoofTones, "ôốồổỗộ");
        Put('u', Tones, "úùủũụ");
        Put('y', Tones, "ýỳỷỹ");
        Put('ô', Tones, "ớờởỡợ");
        Put('ö', Tones, "ứừửữự");
        return pairs;
    }
}
