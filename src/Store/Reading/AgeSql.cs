using System.Globalization;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;

namespace VuonLen.Store.Reading;

/// <summary>
/// Conditions on ages in SQL: births as they are stored (<c>YYYY</c>, <c>YYYY-MM</c>, <c>YYYY-MM-DD</c>) filled up to the first or last day they may
/// mean and compared as text, as <see cref="BirthDay.AgeOn"/> counts.
/// </summary>
internal static class AgeSql
{
    /// <summary>Whether some member's age certainly lies within the bounds at the moment.</summary>
    public static string Member(AgeCondition age, Moment moment, SqliteCommand command)
    {
        var bounds = "";
        if (age.From is { } from)
        {
            command.Parameters.AddWithValue("$born_until", BornUntil(from, moment.At));
            bounds += " and ap.birth || substr('-12-31', length(ap.birth) - 3) <= $born_until";
        }
        if (age.To is { } to)
        {
            command.Parameters.AddWithValue("$born_after", Text(moment.At.Year - to - 1, moment.At.Month, moment.At.Day));
            bounds += " and ap.birth || substr('-01-01', length(ap.birth) - 3) > $born_after";
        }
        return $"""
            exists (select 1 from membership am cross join person ap on ap.person_id = am.person_id and {moment.Known("ap")}
                where am.household_id = d.household_id and {moment.Holds("am")}{bounds})
            """;
    }

    // The last day of a birth is filled up as a 31st, also in a shorter month; so is the bound, where nothing lies between.
    private static string BornUntil(int age, DateOnly at)
    {
        var year = at.Year - age;
        return Text(year, at.Month, year >= 1 && at.Day >= DateTime.DaysInMonth(year, at.Month) ? 31 : at.Day);
    }

    private static string Text(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(year, 0):0000}-{month:00}-{day:00}");
}
