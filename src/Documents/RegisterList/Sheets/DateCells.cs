using System.Globalization;
using System.Text.RegularExpressions;
using VuonLen.Documents.Spreadsheets;

namespace VuonLen.Documents.RegisterList.Sheets;

/// <summary>Days as officers type them, or as a spreadsheet stores them, brought to the form lists have.</summary>
internal static partial class DateCells
{
    private const int SerialDigits = 5;

    [GeneratedRegex(@"^(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})(?:\s+0?0:00(?::00)?)?$")]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00:00)?$")]
    private static partial Regex YearMonthDay();

    [GeneratedRegex(@"^(\d{1,2})\s*[.\-]\s*(\d{4})$")]
    private static partial Regex MonthYear();

    /// <summary>Whether a column holds days.</summary>
    public static bool IsDate(ListField field) => field is ListField.Birth or ListField.DecidedOn or ListField.ListDay or ListField.From
        or ListField.StandardDecidedOn or ListField.StandardFrom or ListField.ReviewDay;

    /// <summary>The text as lists write it; what is not surely a day stays as it is.</summary>
    /// <param name="wasSerial">It was the number of a day: five digits, which no year has.</param>
    public static string Repaired(string text, out bool wasSerial)
    {
        wasSerial = false;
        if (CellText.TryBirth(text, out _, out _)) return text;
        var trimmed = text.Trim();
        if (trimmed.Length == SerialDigits && CellText.IsDigits(trimmed))
        {
            wasSerial = true;
            return DateFormats.Text(int.Parse(trimmed, CultureInfo.InvariantCulture), DateShown.Day, from1904: false) ?? text;
        }
        if (DayMonthYear().Match(trimmed) is { Success: true } day) return $"{day.Groups[1].Value}/{day.Groups[2].Value}/{day.Groups[3].Value}";
        if (YearMonthDay().Match(trimmed) is { Success: true } iso) return $"{iso.Groups[3].Value}/{iso.Groups[2].Value}/{iso.Groups[1].Value}";
        return MonthYear().Match(trimmed) is { Success: true } month ? $"{month.Groups[1].Value}/{month.Groups[2].Value}" : text;
    }
}
