using Microsoft.Extensions.Logging.Abstractions;
using VuonLen.Core.Access;
using VuonLen.Web.Asking;
using VuonLen.Web.Situation;
using VuonLen.Web.Situation.Months;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Situation;

public class CountAheadTests(ServedWorld world)
{
    [Fact(Timeout = 30_000)]
    public async Task Around_AMonthShown_CountsTheMonthsOnEitherSide()
    {
        var stop = TestContext.Current.CancellationToken;
        using var register = Registers.Open(world.Folder);
        var asked = new SituationRequest(new DateOnly(2013, 6, 30));
        var course = CourseQuery.Answer(register, asked, Sight.Everything);
        var months = new MonthSteps(course, [.. course.Points.Select(point => new MonthStep(point, null))], course.Points.ToList().FindIndex(point => point.At == asked.At));
        Assert.InRange(months.At, 1, course.Points.Count - 2);
        using var ahead = new CountAhead(register, NullLogger<CountAhead>.Instance);
        await ahead.StartAsync(stop);
        ahead.Around(asked, months);
        while (register.Kept.Count < 2) await Task.Delay(20, stop);
        foreach (var day in new[] { new DateOnly(2013, 5, 31), new DateOnly(2013, 7, 31) })
        {
            var standard = register.Standard(null, day)!;
            register.Counts(register.Moment(day, null), standard.Id, register.Others(standard, day), Sight.Everything);
        }
        Assert.Equal(2, register.Kept.Count);
        await ahead.StopAsync(stop);
    }
}
