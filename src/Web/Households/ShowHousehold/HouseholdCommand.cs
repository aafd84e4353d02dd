using System.CommandLine;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Web.Asking;
using VuonLen.Web.CommandLine;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households.ShowHousehold;

/// <summary><c>household</c>: one household, as its page tells it.</summary>
public static class HouseholdCommand
{
    private static readonly Language Say = Language.Vietnamese;

    public static Command Create() => VuonLenCommand.Replying("household", "Hồ sơ của một hộ: thành viên, diện và lý do, thông tin, mọi lần ghi.", Answer,
        [Options.Store, Options.Household, Options.At, Options.KnownAt, Options.Json]);

    private static Reply Answer(Call call)
    {
        var code = call.Needed(Options.Household);
        using var register = Registers.Open(call.Store);
        using var officers = register.Store.Officers();
        var view = ShowHousehold.Find(register, officers, code, call.Given(Options.At), call.Given(Options.KnownAt), Sight.Everything).GetAwaiter().GetResult()
            ?? throw new ProblemException($"Không có hộ mang mã «{code}»; hãy xem lại mã hộ.",
                $"No household bears the code “{code}”; check the code.");
        var told = ToldHousehold.Of(view, register, Say);
        return new(told, output => Print(view.Name, told, output));
    }

    private static void Print(string name, ToldHousehold told, TextWriter output)
    {
        output.WriteLine($"{Say.Say(HouseholdTexts.Title, told.Code)}: {name}");
        output.WriteLine(Say.Say(HouseholdTexts.AsOf, Say.Day(told.At), told.KnownAt));
        if (told.Place is { } place) output.WriteLine(string.Join(", ", new[] { place.Address, place.Village, place.Name }.OfType<string>()));

        Head(output, HouseholdTexts.Members);
        var members = new TextTable("Mã", "Họ và tên", "Quan hệ", "Ngày sinh", "Tuổi", "Giới tính", "Giấy tờ");
        foreach (var member in told.Members)
            members.Add(member.Code, member.Name, member.Relation.Term, member.Birth, member.AgeLeast == member.AgeMost ? $"{member.AgeLeast}" : $"{member.AgeLeast}–{member.AgeMost}",
                Say.Term(member.Sex), string.Join(", ", member.Papers));
        members.Write(output);

        Head(output, HouseholdTexts.ClassesAndWhy);
        foreach (var by in told.Classes)
        {
            output.WriteLine($"{by.Name}: {(by.Class is { } @class ? Say[Classes.Name(@class)] : "–")}");
            foreach (var line in by.Conditions)
                output.WriteLine($"  {(line.Holds is { } holds ? holds ? '✓' : '✗' : '?')} {line.Says}: {line.Demanded} ({line.Recorded})");
        }

        Head(output, HouseholdTexts.OfHousehold);
        foreach (var fact in told.Facts) output.WriteLine($"{fact.Term}: {fact.Says}");
        foreach (var member in told.Members)
            foreach (var fact in member.Facts) output.WriteLine($"{member.Name}, {fact.Term}: {fact.Says}");

        Head(output, HouseholdTexts.History);
        foreach (var act in told.Timeline)
        {
            output.WriteLine($"{act.Act}. {act.Why}{(act.Paper is { } paper ? $" ({Say.Say(HouseholdTexts.Paper, paper)})" : "")}");
            foreach (var scan in act.Papers) output.WriteLine($"  [{scan.Name}]");
            foreach (var change in act.Changes) output.WriteLine($"  {change.About}: {(change.Old is { } old ? old + " → " : "")}{change.New}");
        }
    }

    private static void Head(TextWriter output, Words title) => output.WriteLine($"\n{Say[title]}");
}
