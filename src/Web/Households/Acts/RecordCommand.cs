using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Primitives;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Web.Asking;
using VuonLen.Web.CommandLine;
using VuonLen.Web.Pieces;
using VuonLen.Web.Register;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households.Acts;

/// <summary><c>record ACT</c>: any act on a household, as its form asks for it. Whoever runs the machine's own command may write everywhere.</summary>
public static class RecordCommand
{
    private static readonly Argument<string> Act = new("VIỆC") { Description = $"Ghi nhận gì: {string.Join(", ", ActPages.All.Select(act => act.Slug))}." };

    public static Command Create() => VuonLenCommand.Replying("record", "Ghi nhận một thay đổi ở một hộ, như phiếu trên trang của hộ; --fields cho biết các mục.", Answer,
        [.. Options.Writing, Options.Household, Options.Fill, Options.Attach, Options.Fields], Act);

    private static Reply Answer(Call call)
    {
        var slug = call.Needed(Act);
        var act = ActPages.All.FirstOrDefault(one => one.Slug == slug)
            ?? throw new ProblemException($"Không có việc «{slug}»; các việc: {string.Join(", ", ActPages.All.Select(one => one.Slug))}.",
                $"There is no act “{slug}”; the acts are: {string.Join(", ", ActPages.All.Select(one => one.Slug))}.");
        var code = call.Needed(Options.Household);
        var given = Given(call.Given(Options.Fill) ?? []);
        using var register = Registers.Open(call.Store);
        using var officers = register.Store.Officers();
        var view = ShowHousehold.ShowHousehold.Find(register, officers, code, null, null, Sight.Everything).GetAwaiter().GetResult()
            ?? throw new ProblemException($"Không có hộ mang mã «{code}»; hãy xem lại mã hộ.",
                $"No household bears the code “{code}”; check the code.");
        var scene = new ActScene(view, register, Language.Vietnamese, Sight.Everything, new QueryCollection(new Dictionary<string, StringValues>(given)));
        try
        {
            return call.Given(Options.Fields) ? Listed(act, scene) : Recorded(call, act, scene, given);
        }
        catch (FieldException wrong)
        {
            throw new ProblemException($"{Option(wrong.Field)}: {wrong.Says.Vi}", $"{Option(wrong.Field)}: {wrong.Says.En}", wrong);
        }
    }

    private static Reply Recorded(Call call, HouseholdAct act, ActScene scene, Dictionary<string, StringValues> given)
    {
        given["why"] = call.Given(Options.Why);
        given["paper"] = call.Given(Options.Paper);
        given["seen"] = scene.View.LastAct.ToString(CultureInfo.InvariantCulture);
        var (named, filled) = Recording.Fill(act, scene, given);
        var done = Recording.Do(act, named, filled, call.Author, PaperFiles.Read(call.Given(Options.Attach) ?? []));
        return new(new { Act = done.Number, Household = scene.View.Code }, output => output.WriteLine(scene.Say.Say(ActTexts.Done, done.Number, done.Header.Why)));
    }

    private static Reply Listed(HouseholdAct act, ActScene scene)
    {
        foreach (var which in act.Which(scene).Where(field => !StringValues.IsNullOrEmpty(scene.Asked[field.Name])))
            new Filled(new FormCollection(new() { [which.Name] = scene.Asked[which.Name] })).Choice(which);
        var say = scene.Say;
        var fields = Recording.Fields(act, scene);
        return new(
            fields.Select(field => new
            {
                field.Name,
                Label = say[field.Label],
                field.Kind,
                Needed = !field.Optional,
                field.Value,
                field.Help,
                Choices = field.Choices.Select(choice => new { choice.Value, choice.Says }),
            }),
            output =>
            {
                output.WriteLine(say[act.Title]);
                var table = new TextTable("Mục", "Là gì", "Cần", "Đang là", "Chọn trong");
                foreach (var field in fields)
                    table.Add(field.Name, say[field.Label], say[field.Optional ? RegisterTexts.No : RegisterTexts.Yes], field.Value ?? "",
                        string.Join("; ", field.Choices.Select(choice => $"{choice.Value} {choice.Says}")));
                table.Write(output);
            });
    }

    private static Dictionary<string, StringValues> Given(IEnumerable<string> parts)
    {
        var given = new Dictionary<string, StringValues>();
        foreach (var part in parts)
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (at < 1) throw new ProblemException($"«{part}» ở --set không dùng được; hãy viết --set mục=giá_trị.",
                $"“{part}” in --set cannot be used; write --set field=value.");
            var name = part[..at];
            if (Recording.OfEveryAct.Contains(name)) throw new ProblemException($"«{name}» không ghi bằng --set; hãy dùng --why, --paper.",
                $"“{name}” is not set by --set; use --why, --paper.");
            given[name] = StringValues.Concat(given.GetValueOrDefault(name), part[(at + 1)..]);
        }
        return given;
    }

    private static string Option(string field) => field switch
    {
        "why" => "--why",
        "paper" => "--paper",
        PaperFiles.Name => "--attach",
        _ => $"--set {field}",
    };
}
