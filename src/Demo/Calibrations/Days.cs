using VuonLen.Law.Files;

namespace VuonLen.Demo.Calibrations;

/// <summary>The days between which something happens; both inside.</summary>
public sealed record Span(DateOnly From, DateOnly To)
{
    internal static Span Read(YamlMap map) => new(map["from"].Day(), map["to"].Day());
}

/// <summary>The calendar of the demo.</summary>
/// <param name="Register">First day of the opening lists.</param>
/// <param name="Lists">First day of the closing lists.</param>
/// <param name="Counted">The day whose end is counted.</param>
/// <param name="ResidentsUntil">First day for which the closing resident households no longer hold.</param>
/// <param name="EarlierLists">First day of the lists before the opening ones.</param>
/// <param name="Closed">Days besides Sundays on which no office works.</param>
public sealed record Days(
    DateOnly Register, DateOnly Lists, DateOnly Counted, DateOnly ResidentsUntil, DateOnly EarlierLists, Span Founding, Span OpeningSurvey,
    Span OpeningDecision, Span Year, Span ClosingSurvey, Span Review, IReadOnlySet<DateOnly> Closed)
{
    /// <summary>Whether offices work on this day.</summary>
    public bool IsWorkDay(DateOnly day) => day.DayOfWeek != DayOfWeek.Sunday && !Closed.Contains(day);

    /// <summary>The days of a span on which offices work.</summary>
    public IReadOnlyList<DateOnly> WorkDays(Span span)
    {
        var days = new List<DateOnly>();
        for (var day = span.From; day <= span.To; day = day.AddDays(1))
            if (IsWorkDay(day)) days.Add(day);
        return days;
    }

    internal static Days Read(YamlMap map) => new(
        map["register"].Day(), map["lists"].Day(), map["counted"].Day(), map["residents_until"].Day(), map["earlier_lists"].Day(),
        Span.Read(map.Map("founding")), Span.Read(map.Map("opening_survey")),
        Span.Read(map.Map("opening_decision")), Span.Read(map.Map("year")),
        Span.Read(map.Map("closing_survey")), Span.Read(map.Map("review")), map.Cells("closed").Select(cell => cell.Day()).ToHashSet());
}
