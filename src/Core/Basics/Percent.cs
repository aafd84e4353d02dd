using System.Globalization;

namespace VuonLen.Core.Basics;

/// <summary>A percentage for showing, in hundredths of a per cent: rounded half away from zero, once, from two whole numbers.</summary>
public readonly record struct Percent(long Hundredths)
{
    /// <summary>Part of a whole; null when either is not known, or the whole is nothing.</summary>
    /// <exception cref="OverflowException">The numbers are beyond what a register can hold.</exception>
    public static Percent? Of(long? part, long? whole)
    {
        if (part is not { } some || whole is not { } all || all <= 0) return null;
        var doubled = checked(some * 20_000);
        // Half away from zero: floor(x + 1/2) for what is not negative, mirrored below zero.
        return new(doubled >= 0 ? (doubled + all) / (2 * all) : -((-doubled + all) / (2 * all)));
    }

    /// <summary>With a point and two decimals («2.66»), for files and JSON.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Hundredths < 0 ? "-" : "")}{Math.Abs(Hundredths) / 100}.{Math.Abs(Hundredths) % 100:00}");
}
