using VuonLen.Core.Basics;

namespace VuonLen.Web.Asking;

/// <summary>What is asked of things that come due, as it comes from a page, the API or the command line.</summary>
/// <param name="At">After this day.</param>
/// <param name="Days">How many days ahead, the last inside.</param>
/// <param name="After">The key of the line the page begins after.</param>
public sealed record DueRequest(DateOnly At, string? In = null, int Days = DueRequest.UsualDays, string? After = null, int? Limit = null)
{
    /// <summary>How far ahead one usually looks.</summary>
    public const int UsualDays = 30;

    /// <summary>How far ahead one may look.</summary>
    public const int MostDays = 366;

    /// <summary>The last day asked about.</summary>
    /// <exception cref="ProblemException">It looks too far ahead, or not at all.</exception>
    public DateOnly Until => Days is < 1 or > MostDays ? throw new ProblemException($"Chỉ xem được từ 1 đến {MostDays} ngày tới.",
        $"Only 1 to {MostDays} days ahead can be shown.")
        : At.DayNumber > DateOnly.MaxValue.DayNumber - Days ? DateOnly.MaxValue : At.AddDays(Days);
}
