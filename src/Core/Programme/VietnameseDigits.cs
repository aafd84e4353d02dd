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

    public static string Written(this DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
}
