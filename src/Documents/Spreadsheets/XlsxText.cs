using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>Reads the texts of a workbook: plain, in runs of several fonts, or in the table that cells share.</summary>
internal static partial class XlsxText
{
    // ECMA-376 part 1, §22.9.2.19 (ST_Xstring): characters XML cannot hold are written _xHHHH_.
    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex LooksEscaped();

    /// <summary>Reading without DTDs and without resolving anything outside the file.</summary>
    public static XmlReaderSettings Settings { get; } =
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, CheckCharacters = false };

    /// <summary>The text of the element the reader stands on, at whose end it then stands; how it is to be spoken is no part of it.</summary>
    public static string Read(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (end, text) = (xml.Depth, "");
        while (xml.Read() && xml.Depth > end)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh") Skip(xml);
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA && xml.Depth > end + 1) text += xml.Value;
        }
        return Plain(text);
    }

    /// <summary>The strings that cells share, in their order.</summary>
    public static string[] ReadShared(Stream part)
    {
        var strings = new List<string>();
        using var xml = XmlReader.Create(part, Settings);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si") strings.Add(Read(xml));
        return [.. strings];
    }

    /// <summary>A stored text as it is shown.</summary>
    public static string Plain(string stored) => !stored.Contains("_x", StringComparison.Ordinal) ? stored
        : Escaped().Replace(stored, found => ((char)int.Parse(found.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    /// <summary>A text as it is stored.</summary>
    public static string Stored(string text) => !text.Contains("_x", StringComparison.Ordinal) ? text : LooksEscaped().Replace(text, "_x005F_");

    private static void Skip(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth)) { }
    }
}
