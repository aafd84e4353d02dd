using System.Globalization;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>How much of a day a number format shows.</summary>
internal enum DateShown
{
    /// <summary>The number is no day.</summary>
    Nothing,
    Year,
    Month,
    Day,
}

/// <summary>Tells days from other numbers by their format, and writes them as lists do.</summary>
internal static class DateFormats
{
    // Where serials leave the leap day that 1900 did not have (kept by Excel for files of Lotus 1-2-3).
    private const double AfterFalseLeapDay = 61;
    private const double Largest = 2_958_465;

    /// <summary>What a format built into Excel shows (ECMA-376 part 1, §18.8.30; 27 to 58 in East Asian settings).</summary>
    public static DateShown BuiltIn(uint id) => id switch
    {
        17 => DateShown.Month,
        14 or 15 or 16 or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => DateShown.Day,
        _ => DateShown.Nothing,
    };

    /// <summary>What a written format shows: letters within quotes, brackets or after a stroke are words, not parts of a day.</summary>
    public static DateShown Written(string? format)
    {
        var (day, month, year) = (false, false, false);
        var (quoted, bracketed, plain) = (false, false, false);
        foreach (var c in format ?? "")
        {
            if (plain) plain = false;
            else if (c == '"') quoted = !quoted;
            else if (quoted) continue;
            else if (c == '\\' || c == '_' || c == '*') plain = true;
            else if (c == '[') bracketed = true;
            else if (c == ']') bracketed = false;
            else if (bracketed) continue;
            else if (c == ';') break;
            else if (c is 'd' or 'D') day = true;
            else if (c is 'm' or 'M') month = true;
            else if (c is 'y' or 'Y') year = true;
        }
        return day ? DateShown.Day : year && month ? DateShown.Month : year ? DateShown.Year : DateShown.Nothing;
    }

    /// <summary>A day counted from the end of 1899 (or of 1903) as far as its format shows it; null when there is no such day.</summary>
    public static string? Text(double serial, DateShown shown, bool from1904)
    {
        if (from1904) serial += 1462;
        else if (serial < AfterFalseLeapDay - 1) serial += 1;
        return serial is >= 1 and <= Largest ? Text(DateTime.FromOADate(Math.Floor(serial)), shown) : null;
    }

    /// <summary>A day as far as its format shows it.</summary>
    public static string Text(DateTime day, DateShown shown) => day.ToString(
        shown switch { DateShown.Year => "yyyy", DateShown.Month => "MM/yyyy", _ => "dd/MM/yyyy" }, CultureInfo.InvariantCulture);
}
