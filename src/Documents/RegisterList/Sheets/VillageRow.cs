using System.Text.RegularExpressions;
using VuonLen.Core.Basics;

namespace VuonLen.Documents.RegisterList.Sheets;

/// <summary>Rows between households that name a village («Thôn 3», «II. Tổ dân phố số 5: 12 hộ»), and rows that add up.</summary>
internal static partial class VillageRow
{
    private static readonly string[] Kinds =
        ["thon", "to dan pho", "tdp", "to", "ban", "xom", "khu pho", "khu dan cu", "khu", "lang", "ap", "buon", "khoi", "cum dan cu", "doi", "soc", "phum"];

    private static readonly string[] Sums = ["tong cong", "tong so", "tong", "cong", "cong don", "luy ke"];

    [GeneratedRegex(@"^\s*(?:[IVXLC]+|\d{1,3}|[A-Za-z])\s*[.)\-/]\s*")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s*(?:[IVXLC]+|\d{1,3}|[A-Z])\s*[.)]?\s*$")]
    private static partial Regex OnlyNumber();

    /// <summary>The village a row names; null when it is no such row.</summary>
    public static string? NameOf(SheetRow row)
    {
        string? name = null;
        foreach (var cell in row.Cells)
        {
            if (cell is null || OnlyNumber().IsMatch(cell)) continue;
            if (name is not null) return null;
            name = cell;
        }
        if (name is null || row.Filled > 3) return null;
        name = CellText.Repaired(Numbered().Replace(name, ""));
        var end = name.AsSpan().IndexOfAny(':', '(');
        if (end >= 0) name = name[..end].TrimEnd();
        var key = Fold.Key(name);
        return Kinds.Any(kind => key.Length > kind.Length + 1 && key.StartsWith(kind + " ", StringComparison.Ordinal)) ? name : null;
    }

    /// <summary>Whether a row adds up the rows above or below it.</summary>
    public static bool IsSum(SheetRow row)
    {
        var words = row.FirstWords;
        return Sums.Any(sum => words == sum || (words.StartsWith(sum, StringComparison.Ordinal) && (words[sum.Length] is ':' or ' ')));
    }
}
