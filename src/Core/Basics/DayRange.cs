namespace VuonLen.Core.Basics;

/// <summary>A run of days: <see cref="From"/> is inside, <see cref="To"/> is the first day outside; no <see cref="To"/> means open.</summary>
public readonly record struct DayRange
{
    /// <summary>Makes a range of at least one day.</summary>
    /// <exception cref="ArgumentException">The range would hold no day.</exception>
    public DayRange(DateOnly from, DateOnly? to = null)
    {
        if (to is { } end && end <= from)
            throw new ArgumentException($"A range of days must end after it begins: [{from:yyyy-MM-dd}, {end:yyyy-MM-dd}).", nameof(to));
        From = from;
        To = to;
    }

    /// <summary>First day inside.</summary>
    public DateOnly From { get; }

    /// <summary>First day outside; null while open.</summary>
    public DateOnly? To { get; }

    /// <summary>Whether the range holds the day (to its end, in Viet Nam).</summary>
    public bool Holds(DateOnly day) => From <= day && (To is not { } end || day < end);

    /// <summary>Whether the two ranges share a day.</summary>
    public bool Overlaps(DayRange other) =>
        (To is not { } end || other.From < end) && (other.To is not { } otherEnd || From < otherEnd);

    /// <inheritdoc/>
    public override string ToString() => $"[{From:yyyy-MM-dd}, {To?.ToString("yyyy-MM-dd", null) ?? "…"})";
}
