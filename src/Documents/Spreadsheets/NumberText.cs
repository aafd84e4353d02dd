using System.Globalization;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>Writes a number of a cell as an officer would type it: no exponent, no grouping, a point before decimals.</summary>
internal static class NumberText
{
    // Doubles hold every whole number up to here.
    private const double Exact = 9_007_199_254_740_992;

    /// <summary>The number of a cell's stored text; the text itself where it is none.</summary>
    public static string Of(string stored) =>
        stored.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 || !TryRead(stored, out var number) ? stored : Of(number);

    /// <summary>A number as text.</summary>
    public static string Of(double number) => Math.Abs(number) <= Exact && number == Math.Floor(number)
        ? ((long)number).ToString(CultureInfo.InvariantCulture)
        // Fifteen digits are what a spreadsheet shows of a number; the rest is how it is stored.
        : number.ToString("G15", CultureInfo.InvariantCulture);

    public static bool TryRead(string stored, out double number) =>
        double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
