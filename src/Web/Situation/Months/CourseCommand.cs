using System.CommandLine;
using VuonLen.Core.Access;
using VuonLen.Web.Asking;
using VuonLen.Web.CommandLine;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Situation.Months;

/// <summary><c>situation-course</c>: poor and near-poor households of one unit, month by month.</summary>
public static class CourseCommand
{
    public static Command Create() => VuonLenCommand.Replying("situation-course",
        "Diễn biến số hộ nghèo, hộ cận nghèo của một đơn vị qua từng tháng.", Answer,
        [Options.Store, Options.From, Options.To, Options.In, Options.Standard, Options.KnownAt, Options.PlacesBy, Options.Json]);

    private static Reply Answer(Call call)
    {
        using var register = Registers.Open(call.Store);
        var (from, to) = (call.Given(Options.From), call.Given(Options.To));
        var asked = new SituationRequest(to ?? register.Today, call.Given(Options.In), call.Given(Options.Standard), KnownAt: call.Given(Options.KnownAt), By: call.Given(Options.PlacesBy));
        var course = CourseQuery.Answer(register, asked, Sight.Everything, from, to);
        return new(course, output =>
        {
            var say = Language.Vietnamese;
            output.Write($"{course.In.Name}, theo địa bàn của ngày {say.Day(course.UnitsOf)}\n\n");
            var table = new TextTable("Đến hết ngày", "Hộ nghèo", "Hộ cận nghèo");
            foreach (var point in course.Points) table.Add(say.Day(point.At), say.Number(point.Poor), say.Number(point.NearPoor));
            table.Write(output);
        });
    }
}
