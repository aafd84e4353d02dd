using System.Buffers;
using System.Globalization;
using System.Text;
using VuonLen.Core.Basics;

namespace VuonLen.Documents.RegisterList;

/// <summary>What a cell's text says: its repaired form, whole numbers, days, days of birth. Nothing here depends on the culture.</summary>
internal static class CellText
{
    /// <summary>Whether the text is as the register keeps it: composed letters, single blanks within, none around.</summary>
    public static bool IsClean(ReadOnlySpan<char> text)
    {
        var afterBlank = true;
        foreach (var c in text)
        {
            if (c == ' ')
            {
                if (afterBlank) return false;
                afterBlank = true;
                continue;
            }
            afterBlank = false;
            // Below U+0300 and in the Vietnamese block nothing is decomposed; whatever else there is takes the slow way.
            if (c < ' ' || c is '\u00A0' || (c >= '\u0300' && c is < '\u1EA0' or > '\u1EF9')) return false;
        }
        return !afterBlank || text.IsEmpty;
    }

    /// <summary>The text with composed letters and single blanks (line breaks and tabs are blanks too).</summary>
    public static string Repaired(ReadOnlySpan<char> text)
    {
        var repaired = new StringBuilder(text.Length);
        var blank = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = repaired.Length > 0;
                continue;
            }
            // Zero-width marks come with text pasted from pages; they are no part of a word.
            if (c is '\u200B' or '\uFEFF') continue;
            if (blank) repaired.Append(' ');
            blank = false;
            repaired.Append(c);
        }
        return repaired.ToString().Normalize(NormalizationForm.FormC);
    }

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>Only digits, and at least one.</summary>
    public static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExcept(Digits) < 0;

    /// <summary>A whole number without sign, of at most 15 digits.</summary>
    public static bool TryNumber(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        if (text.Length > 15 || !IsDigits(text)) return false;
        foreach (var c in text) number = number * 10 + (c - '0');
        return true;
    }

    /// <summary>A day, as day/month/year.</summary>
    public static bool TryDay(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        return ReadDate(text, out var parts) == 3 && TryDay(parts, out day);
    }

    /// <summary>A day of birth as far as it is known: day/month/year, month/year or year.</summary>
    /// <param name="impossible">The form is right but the calendar has no such day.</param>
    public static bool TryBirth(ReadOnlySpan<char> text, out BirthDay birth, out bool impossible)
    {
        birth = default;
        var count = ReadDate(text, out var parts);
        impossible = count > 0;
        switch (count)
        {
            case 3 when TryDay(parts, out var day):
                birth = BirthDay.Of(day);
                return true;
            case 2:
                return BirthDay.TryParse(string.Create(CultureInfo.InvariantCulture, $"{parts.Year:0000}-{parts.Month:00}"), out birth);
            case 1 when parts.Year > 0:
                birth = BirthDay.OfYear(parts.Year);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A day as lists write it.</summary>
    public static string Written(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day of birth as lists write it, as far as it is known.</summary>
    public static string Written(BirthDay birth) => birth.Day > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{birth.Day:00}/{birth.Month:00}/{birth.Year:0000}")
        : birth.Month > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{birth.Month:00}/{birth.Year:0000}")
            : birth.Year.ToString("0000", CultureInfo.InvariantCulture);

    private static bool TryDay((int Day, int Month, int Year) parts, out DateOnly day)
    {
        day = default;
        if (parts.Year < 1 || parts.Month is < 1 or > 12 || parts.Day < 1 || parts.Day > DateTime.DaysInMonth(parts.Year, parts.Month)) return false;
        day = new(parts.Year, parts.Month, parts.Day);
        return true;
    }

    // How many numbers stand between the strokes, the last of them a year of four digits; 0 when the form is another.
    private static int ReadDate(ReadOnlySpan<char> text, out (int Day, int Month, int Year) parts)
    {
        parts = default;
        var count = 1;
        var (number, digits) = (0, 0);
        foreach (var c in text)
        {
            if (c == '/')
            {
                if (digits is < 1 or > 2 || count == 3) return 0;
                parts = (parts.Month, number, 0);
                (number, digits) = (0, 0);
                count++;
                continue;
            }
            if (!char.IsAsciiDigit(c) || ++digits > 4) return 0;
            number = number * 10 + (c - '0');
        }
        if (digits != 4) return 0;
        parts.Year = number;
        return count;
    }
}
