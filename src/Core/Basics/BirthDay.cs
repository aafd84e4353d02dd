using System.Globalization;

namespace VuonLen.Core.Basics;

/// <summary>A day of birth as far as it is known: a year, a month of a year, or a day. A bare year stays a bare year.</summary>
public readonly record struct BirthDay
{
    private BirthDay(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month 1–12, or 0 if not known.</summary>
    public int Month { get; }

    /// <summary>The day 1–31, or 0 if not known.</summary>
    public int Day { get; }

    /// <summary>First day the person may have been born on.</summary>
    public DateOnly Earliest => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>Last day the person may have been born on.</summary>
    public DateOnly Latest => Month == 0 ? new(Year, 12, 31)
        : Day == 0 ? new DateOnly(Year, Month, 1).AddMonths(1).AddDays(-1)
        : new(Year, Month, Day);

    /// <summary>A full day of birth.</summary>
    public static BirthDay Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Only the year is known.</summary>
    public static BirthDay OfYear(int year) => new(new DateOnly(year, 1, 1).Year, 0, 0);

    /// <summary>The completed years on a day if the birth were as late as possible, and if it were as early as possible; equal when the day is known.</summary>
    public (int Least, int Most) AgeOn(DateOnly day) => (Years(Latest, day), Years(Earliest, day));

    /// <summary>The first and the last day on which the person may complete an age; one day when the day of birth is known. Whoever was born on 29 February completes a year on 1 March where that day is missing, as <see cref="AgeOn"/> counts.</summary>
    public (DateOnly First, DateOnly Last) Completes(int age) => (Completed(Earliest, age), Completed(Latest, age));

    private static DateOnly Completed(DateOnly born, int age) => born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(born.Year + age)
        ? new(born.Year + age, 3, 1)
        : born.AddYears(age);

    private static int Years(DateOnly born, DateOnly on)
    {
        var years = on.Year - born.Year;
        return (on.Month, on.Day).CompareTo((born.Month, born.Day)) < 0 ? years - 1 : years;
    }

    /// <summary>Reads the stored form: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    public static bool TryParse(string? text, out BirthDay birth)
    {
        birth = default;
        if (text is null) return false;
        foreach (var (format, parts) in new[] { ("yyyy-MM-dd", 3), ("yyyy-MM", 2), ("yyyy", 1) })
        {
            if (!DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) continue;
            birth = new(day.Year, parts > 1 ? day.Month : 0, parts > 2 ? day.Day : 0);
            return true;
        }
        return false;
    }

    /// <summary>The stored form: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    public override string ToString() => Month == 0 ? Year.ToString("0000", CultureInfo.InvariantCulture)
        : Day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}");
}
