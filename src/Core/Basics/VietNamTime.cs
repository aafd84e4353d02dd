namespace VuonLen.Core.Basics;

/// <summary>Viet Nam's day is UTC+7 all year; it is computed, so that no time-zone database is needed.</summary>
public static class VietNamTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The day in Viet Nam at this instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The clock time in Viet Nam at this instant.</summary>
    public static TimeOnly ClockOf(DateTimeOffset instant) => TimeOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>This clock time of this day in Viet Nam.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day, time, Offset);
}
