using System.CommandLine;
using VuonLen.Core.Access;
using VuonLen.Web.Asking;
using VuonLen.Web.CommandLine;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households;

/// <summary><c>households</c>: the list behind a number.</summary>
public static class HouseholdsCommand
{
    public static Command Create() => VuonLenCommand.Replying("households", "Danh sách hộ đứng sau một con số.", Answer,
    [
        .. Options.Asking.Where(option => option != Options.UnitsOf), Options.Class, Options.With, Options.AgeFrom, Options.AgeTo, Options.Set, Options.Area,
        Options.Find, Options.Sort, Options.Limit,
    ]);

    private static Reply Answer(Call call)
    {
        var limit = call.Given(Options.Limit);
        if (limit > int.MaxValue) limit = null;
        var asked = call.Asked;
        using var register = Registers.Open(call.Store);
        var request = new HouseholdsRequest(asked.At, asked.In, asked.Standard, call.Given(Options.Class), With: call.Given(Options.With), Set: call.Given(Options.Set),
            Area: call.Given(Options.Area), Find: call.Given(Options.Find), KnownAt: asked.KnownAt, By: asked.By, Limit: (int?)limit)
        {
            AgeFrom = Years(call.Given(Options.AgeFrom)),
            AgeTo = Years(call.Given(Options.AgeTo)),
            Sort = call.Given(Options.Sort),
        };
        var lines = HouseholdsQuery.Answer(register, request, Sight.Everything);
        call.Note(DayNotes.Of(register, asked, lines.Count == 0, Language.Vietnamese));
        return new(lines, output => Print(lines, output));
    }

    // Nobody is older than the calendar is long.
    private static int? Years(long? years) => years is null ? null : (int)Math.Min(years.Value, DateOnly.MaxValue.Year);

    private static void Print(IReadOnlyList<HouseholdAnswer> lines, TextWriter output)
    {
        var table = new TextTable("Mã hộ", "Chủ hộ", "Xã", "Diện", "Nhân khẩu");
        foreach (var line in lines)
            table.Add(line.Code, line.Head ?? "", line.Place.Name ?? "", Language.Vietnamese[Classes.Name(line.Class)], Language.Vietnamese.Number(line.Persons));
        table.Write(output);
        output.Write($"\n{Language.Vietnamese.Number(lines.Count)} hộ.\n");
    }
}
