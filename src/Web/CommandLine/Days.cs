using System.Globalization;
using VuonLen.Core.Basics;

namespace VuonLen.Web.CommandLine;

/// <summary>Days as commands, addresses and the API write them.</summary>
public static class Days
{
    /// <summary>Reads an ISO day.</summary>
    /// <exception cref="ProblemException">It is not one.</exception>
    public static DateOnly Read(string name, string text) =>
        TryRead(text, out var day) ? day
            : throw new ProblemException($"«{text}» ở {name} không phải là một ngày; hãy viết theo mẫu năm-tháng-ngày, ví dụ 2014-01-31.",
                $"“{text}” in {name} is not a day; write year-month-day, for example 2014-01-31.");

    /// <summary>Reads an ISO day: four digits of the year, two of the month, two of the day, nothing else.</summary>
    public static bool TryRead(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
