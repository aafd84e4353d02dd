using System.CommandLine;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Situation;
using VuonLen.Web.Asking;
using VuonLen.Web.CommandLine;
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
        return new(report, output => Print(report, output));
    }

    private static void Print(SituationReport report, TextWriter output)
    {
        var say = Language.Vietnamese;
        output.Write($"{report.In.Name}, đến hết ngày {say.Day(report.At)}\n");
        output.Write($"Hộ dân cư: {say.Number(report.ResidentHouseholds)}\n\n");
        var classes = new TextTable("", "Hộ nghèo", "Tỷ lệ", "Hộ cận nghèo", "Tỷ lệ");
        void Line(string name, int poor, Percent? rate, int near, Percent? nearRate) =>
            classes.Add(name, say.Number(poor), say.Rate(rate), say.Number(near), say.Rate(nearRate));
        var (poor, near) = (report.Poor, report.NearPoor);
        Line("Số hộ", poor.Households, poor.Rate, near.Households, near.Rate);
        Line("Nhân khẩu", poor.Persons, null, near.Persons, null);
        Line("Thành thị", poor.Urban.Households, poor.Urban.Rate, near.Urban.Households, near.Urban.Rate);
        Line("Nông thôn", poor.Rural.Households, poor.Rural.Rate, near.Rural.Households, near.Rural.Rate);
        Line("Có trợ cấp người có công", poor.WithMeritAllowance.Households, null, near.WithMeritAllowance.Households, null);
        Line("Có trợ cấp xã hội", poor.WithSocialAllowance.Households, null, near.WithSocialAllowance.Households, null);
        classes.Write(output);
        output.Write("\n");
        var districts = new TextTable("Mã", "Đơn vị", "Hộ nghèo", "Tỷ lệ", "Hộ cận nghèo", "Tỷ lệ");
        foreach (var district in report.Districts)
            districts.Add(district.Code, district.Name, say.Number(district.Poor), say.Rate(district.Rate), say.Number(district.NearPoor), say.Rate(district.NearPoorRate));
        if (report.Districts.Count > 0) districts.Write(output);
    }
}
