using VuonLen.Core.Places;
using VuonLen.Law;
using VuonLen.Law.Places;

namespace VuonLen.Register.Tests.Law.Places;

/// <summary>The places that are shipped, read once for all tests.</summary>
internal static class ShippedPlaces
{
    public static readonly DateOnly January2014 = new(2014, 1, 31);
    public static readonly DateOnly April2014 = new(2014, 4, 30);
    public static readonly DateOnly Year2021 = new(2021, 1, 1);
    public static readonly DateOnly February2025 = new(2025, 2, 1);
    public static readonly DateOnly August2025 = new(2025, 8, 1);

    public static readonly PlaceBook Book = LawFolder.Locate().Places();

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
