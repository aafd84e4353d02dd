using System.Globalization;
using VuonLen.Core.Basics;

namespace VuonLen.Core.Programme;

/// <summary>Numbers and days as Vietnamese documents write them, whatever the machine's culture: 45.732, 2,66%, 01/04/2014.</summary>
internal static class VietnameseDigits
{
    public static string Written(this long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');

    public static string Written(this StatedNumber number) => number.Decimals == 0
        ? number.Digits.Written()
        : (number.Digits / number.Unit).Written() + "," + (number.Digits % number.Unit).ToString("D" + number.Decimals, CultureInfo.InvariantCulture);

    public static string Written(this Percent percent) => percent.ToString().Replace('.', ',') + "%";

    /// <summary>The same as English writes it: 45,732; 2.66; 1 April 2014.</summary>
    public static string English(this long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string English(this StatedNumber number) => number.Decimals == 0
        ? number.Digits.English()
        : (number.Digits / number.Unit).English() + "." + (number.Digits % number.Unit).ToString("D" + number.Decimals, CultureInfo.InvariantCulture);

    public static string English(this Percent percent) => percent + "%";

    public static string English(this DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Written(this DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
}
