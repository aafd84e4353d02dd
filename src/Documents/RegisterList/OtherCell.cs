using System.Text;

namespace VuonLen.Documents.RegisterList;

/// <summary>The cell «Thông tin khác»: <c>code=value</c> pairs with semicolons between; a backslash keeps a semicolon or backslash in a value.</summary>
internal static class OtherCell
{
    public static string Escaped(string value) =>
        value.AsSpan().IndexOfAny(';', '\\') < 0 ? value : value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal);

    /// <summary>The pairs; a piece without «=» comes with a null code.</summary>
    public static IEnumerable<(string? Code, string Value)> Read(string cell)
    {
        var piece = new StringBuilder();
        for (var i = 0; i <= cell.Length; i++)
        {
            if (i < cell.Length && cell[i] != ';')
            {
                if (cell[i] == '\\' && i + 1 < cell.Length) i++;
                piece.Append(cell[i]);
                continue;
            }
            var text = piece.ToString().Trim();
            piece.Clear();
            if (text.Length == 0) continue;
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            yield return equals <= 0 ? (null, text) : (text[..equals].TrimEnd(), text[(equals + 1)..].TrimStart());
        }
    }
}
