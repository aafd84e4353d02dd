using VuonLen.Core.Places;
using VuonLen.Core.Situation;
using VuonLen.Web.Access;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;

namespace VuonLen.Web.Situation.Months;

/// <summary>A day of a course as a page offers it.</summary>
/// <param name="To">The situation of that day; null where the unit was not open then, or the viewer may not ask about it.</param>
public sealed record MonthStep(CoursePoint Point, string? To);

/// <summary>The months of a situation page: the course, and the pages its days lead to.</summary>
/// <param name="At">Which step the page shows: the last one that is not after its day; −1 if all are.</param>
public sealed record MonthSteps(Course Course, IReadOnlyList<MonthStep> Steps, int At)
{
    /// <summary>The steps around a situation.</summary>
    public static MonthSteps Of(CityRegister register, SituationRequest asked, Standing standing)
    {
        var course = CourseQuery.Answer(register, asked, standing.Sight);
        var (places, unit) = (register.Places(), register.Unit(asked.In, asked.At, asked.By));
        var steps = course.Points.Select(point => new MonthStep(point, Opens(point.At) ? Address.Of(asked with { At = point.At }) : null)).ToList();
        return new(course, steps, steps.FindLastIndex(step => step.Point.At <= asked.At));

        bool Opens(DateOnly day) => unit.Days(asked.By).Holds(day)
            && (standing.Sight.SeesEverything || (standing.Sight.Village is null ? standing.Sight.Covers(places, unit, day, asked.By) : standing.MayAsk(register, unit, day, asked.By)));
    }

    /// <summary>The step before the page's day, to compare with; null if none is known.</summary>
    public CoursePoint? Before(DateOnly day) => Steps.LastOrDefault(step => step.Point.At < day) is { Point: { Poor: not null } point } ? point : null;
}
