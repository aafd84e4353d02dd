using System.Globalization;

namespace VuonLen.Core.Programme;

/// <summary>A number as a document states it: its digits and how many of them stand after the point, so that «1,1» is known to be less exact than «1,10».</summary>
/// <param name="Digits">All digits, read as one whole number.</param>
/// <param name="Decimals">How many of them stand after the point (0–4).</param>
public readonly record struct StatedNumber(long Digits, int Decimals)
{
    /// <summary>Reads digits with at most one point and four decimals («2.66»).</summary>
    public static bool TryParse(string text, out StatedNumber number)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        var digits = point < 0 ? text : text.Remove(point, 1);
        number = default;
        if (point == 0 || point >= 0 && decimals == 0 || decimals > 4 || digits.Length > 15) return false;
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return false;
        number = new(value, decimals);
        return true;
    }

    /// <summary>Ten to the power of <see cref="Decimals"/>.</summary>
    public long Unit => Decimals switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1_000, _ => 10_000 };

    /// <summary>The digits when written with more decimals.</summary>
    public long DigitsWith(int decimals)
    {
        var digits = Digits;
        for (var i = Decimals; i < decimals; i++) digits = checked(digits * 10);
        return digits;
    }

    /// <summary>As files write it: «45732», «2.66».</summary>
    public override string ToString() => Decimals == 0
        ? Digits.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Digits / Unit}.") + (Digits % Unit).ToString("D" + Decimals, CultureInfo.InvariantCulture);
}
