using Microsoft.Extensions.Primitives;
using VuonLen.Store.Acts;
using VuonLen.Store.Writing;
using VuonLen.Web.Pieces;

namespace VuonLen.Web.Households.Acts;

/// <summary>Carries out an act on a household: the same for its page, the API and the command.</summary>
public static class Recording
{
    /// <summary>What is written of every act beside its own fields.</summary>
    public static IReadOnlyList<string> OfEveryAct { get; } = ["why", "paper", "seen"];

    /// <summary>Does the act.</summary>
    /// <exception cref="FieldException">A field cannot be taken as it is.</exception>
    /// <exception cref="ChangedMeanwhileException">The household was changed after what its author had seen.</exception>
    public static Act Do(HouseholdAct act, ActScene scene, Filled filled, string author, IReadOnlyList<Paper> papers, RequestKey? request = null)
    {
        var register = scene.Register;
        var header = new ActHeader(act.Kind, author, filled.Text("why"), filled.TextOrNull("paper"), register.Store.Now(register.Clock));
        var seen = filled.NumberOrNull("seen") ?? 0;
        // Nobody has seen what is not recorded yet.
        if (seen > register.LastAct) throw new ChangedMeanwhileException();
        return HouseholdActs.Do(register.Store, register.Clock, header, scene.View.History.Id, seen,
            ground =>
            {
                MustHaveHappened(act, scene, filled);
                return act.Changes(scene, filled, ground);
            }, papers, request);
    }

    // What is planned may not come about, and a class is counted by these days.
    private static void MustHaveHappened(HouseholdAct act, ActScene scene, Filled filled)
    {
        var today = scene.Register.Today;
        foreach (var field in Fields(act, scene).Where(field => !field.MayCome && filled.Typed(field.Name) is not null))
        {
            var first = field.Kind switch
            {
                FieldKind.Day => filled.Day(field.Name),
                FieldKind.Birth => filled.Birth(field.Name).Earliest,
                _ => today,
            };
            if (first > today) throw new FieldException(field.Name, $"Ngày này chưa đến (hôm nay là {today:dd/MM/yyyy}). Sổ chỉ ghi việc đã xảy ra; hãy xem lại ngày, hoặc đợi khi việc xảy ra rồi ghi.",
                $"This day has not come yet (today is {today:dd/MM/yyyy}). The register tells what has happened; check the day, or record it once it has happened.");
        }
    }

    /// <summary>The fields an act has in a scene: which row it is about, and, once that is named, what is filled in.</summary>
    public static IReadOnlyList<Field> Fields(HouseholdAct act, ActScene scene)
    {
        var which = act.Which(scene);
        return which.Any(field => !field.Optional && StringValues.IsNullOrEmpty(scene.Asked[field.Name])) ? which
            : [.. which, .. act.Fields(scene).Where(field => which.All(named => named.Name != field.Name))];
    }

    /// <summary>Fills the form of an act without its page. What is not given stands as it does in a form just opened.</summary>
    /// <exception cref="FieldException">A name is none of the form's, or a field that is needed is neither given nor filled in.</exception>
    public static (ActScene Scene, Filled Filled) Fill(HouseholdAct act, ActScene scene, IReadOnlyDictionary<string, StringValues> given)
    {
        var values = new Dictionary<string, StringValues>(given);
        var named = scene with { Asked = new QueryCollection(values) };
        var typed = new Filled(new FormCollection(values));
        foreach (var which in act.Which(named).Where(field => !field.Optional || typed.Typed(field.Name) is not null)) typed.Choice(which);
        var fields = Fields(act, named);
        foreach (var name in given.Keys.Except(OfEveryAct))
            if (fields.All(field => field.Name != name))
                throw new FieldException(name, $"Phiếu này không có mục ấy; các mục: {string.Join(", ", fields.Select(field => field.Name))}.",
                    $"This form has no such field; its fields are: {string.Join(", ", fields.Select(field => field.Name))}.");
        foreach (var field in fields.Where(field => !given.ContainsKey(field.Name)))
        {
            if (field.Value is { } value) values[field.Name] = value;
            else if (!field.Optional) throw new FieldException(field.Name, $"Chưa điền mục này ({scene.Say[field.Label]}).",
                $"This is not filled in ({field.Label.En}).");
        }
        return (named, new(new FormCollection(values)));
    }
}
