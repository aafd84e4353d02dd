using System.CommandLine;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Situation;
using VuonLen.Web.Asking;
using VuonLen.Web.CommandLine;
using VuonLen.Web.Register;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Situation;

/// <summary><c>situation</c>: section I of the plan for one unit on one day.</summary>
public static class SituationCommand
{
    public static Command Create() => VuonLenCommand.Replying("situation",
        "Tình hình hộ nghèo, hộ cận nghèo của một đơn vị vào một ngày.", Answer, Options.Asking);

    private static Reply Answer(Call call)
    {
        var asked = call.Asked;
        using var register = Registers.Open(call.Store);
        var report = SituationQuery.Answer(register, asked, Sight.Everything);
        var says = Names(register, report);
        var isEmpty = report.Poor.Households is not > 0 && report.NearPoor.Households is not > 0;
        call.Note(DayNotes.Of(register, asked, isEmpty, Language.Vietnamese));
        return new(report, output => Print(report, says, output));
    }

    // The register is closed when the reply is printed.
    private static Dictionary<string, string> Names(CityRegister register, SituationReport report) => report.Poor.AlsoPoorBy
        .Select(also => (Id: also.Standard, Name: Language.Vietnamese[register.StandardName(also.Standard)]))
        .Concat(report.Poor.InPlaceSet.Select(set => (Id: set.Set, Name: Language.Vietnamese[register.SetName(set.Set)])))
        .ToDictionary(named => named.Id, named => named.Name);

    private static void Print(SituationReport report, Dictionary<string, string> names, TextWriter output)
    {
        var say = Language.Vietnamese;
        output.Write($"{report.In.Name}, đến hết ngày {say.Day(report.At)}\n");
        output.Write($"Hộ dân cư: {say.Number(report.ResidentHouseholds)}\n\n");
        var classes = new TextTable("", "Hộ nghèo", "Tỷ lệ", "Hộ cận nghèo", "Tỷ lệ");
        void Line(string name, int? poor, string rate, int? near, string nearRate) =>
            classes.Add(name, say.Number(poor), rate, say.Number(near), nearRate);
        var (poor, near) = (report.Poor, report.NearPoor);
        Line("Số hộ", poor.Households, say.Rate(poor.Rate), near.Households, say.Rate(near.Rate));
        Line("Nhân khẩu", poor.Persons, "", near.Persons, "");
        Line("Thành thị", poor.Urban.Households, say.Rate(poor.Urban.Rate), near.Urban.Households, say.Rate(near.Urban.Rate));
        Line("Nông thôn", poor.Rural.Households, say.Rate(poor.Rural.Rate), near.Rural.Households, say.Rate(near.Rural.Rate));
        foreach (var (also, other) in poor.AlsoPoorBy.Zip(near.AlsoPoorBy))
            Line($"Cũng nghèo theo {names[also.Standard]}", also.Households, say.Rate(also.Rate), other.Households, say.Rate(other.Rate));
        Line("Có trợ cấp người có công", poor.WithMeritAllowance.Households, "", near.WithMeritAllowance.Households, "");
        Line("Có trợ cấp xã hội", poor.WithSocialAllowance.Households, "", near.WithSocialAllowance.Households, "");
        foreach (var (set, other) in poor.InPlaceSet.Zip(near.InPlaceSet))
            Line($"Ở {set.Communes} {names[set.Set]}", set.Households, say.Rate(set.Rate), other.Households, say.Rate(other.Rate));
        classes.Write(output);
        output.Write("\n");
        var units = new TextTable("Mã", "Đơn vị", "Hộ nghèo", "Tỷ lệ", "Hộ cận nghèo", "Tỷ lệ");
        foreach (var unit in Below(report))
            units.Add(unit.Code, unit.Name, say.Number(unit.Poor), say.Rate(unit.Rate), say.Number(unit.NearPoor), say.Rate(unit.NearPoorRate));
        if (Below(report).Count > 0) units.Write(output);
    }

    /// <summary>The districts of a city, of any other unit what lies below it.</summary>
    private static List<UnitLine> Below(SituationReport report) => report.Districts.Count > 1
        ? [.. report.Districts.Select(district => new UnitLine(district.Code, district.Name, district.ResidentHouseholds, district.Poor, district.NearPoor))]
        : [.. report.Units.Select(unit => new UnitLine(unit.Code, unit.Name, unit.ResidentHouseholds, unit.Poor, unit.NearPoor))];
}
