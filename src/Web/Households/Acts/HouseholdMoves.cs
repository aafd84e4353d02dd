using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Store.Writing;
using VuonLen.Web.Households.ShowHousehold;
using VuonLen.Web.Pieces;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households.Acts;

/// <summary>The household dwells elsewhere.</summary>
public sealed class MoveHousehold : HouseholdAct
{
    private const string Outside = "outside";

    public override string Slug => "move";

    public override string Kind => "household.moved";

    public override Words Title => ActTexts.Move;

    public override bool IsOffered(HouseholdView view) => view.State.Memberships.Count > 0;

    public override string? Now(ActScene scene) => scene.View.Dwelling is { } dwelling ? scene.Spoken.At(dwelling) : null;

    public override IReadOnlyList<Field> Fields(ActScene scene) =>
    [
        new("commune", ActTexts.Commune, FieldKind.Choice) { Choices = [.. Communes(scene), (Outside, scene.Say[ActTexts.Outside])], Value = scene.View.Place?.Code },
        new("village", ActTexts.Village, FieldKind.Text) { Optional = true, Help = scene.Say[ActTexts.VillageHelp] },
        new("address", ActTexts.Address, FieldKind.Text) { Optional = true },
        MemberFields.On(scene),
    ];

    public override IEnumerable<HouseholdChange> Changes(ActScene scene, Filled filled, HouseholdGround ground)
    {
        var places = scene.Register.Places();
        var since = filled.Day("on");
        var chosen = filled.Choice(Fields(scene)[0]);
        var commune = chosen == Outside ? null : places.Find(chosen, since, level: PlaceLevel.Commune)
            ?? throw new FieldException("commune", $"Đơn vị này không hoạt động vào ngày {since:dd/MM/yyyy}; hãy xem lại ngày.",
                $"This unit is not in operation on {since:dd/MM/yyyy}; check the day.");
        var village = filled.TextOrNull("village") is { } number ? Village(places, commune, number, since) : null;
        var edit = Edit(scene, ground);
        edit.Move(commune?.Id, village?.Id, filled.TextOrNull("address"), since);
        yield return edit.Done();
    }

    private static IEnumerable<(string, string)> Communes(ActScene scene)
    {
        var places = scene.Register.Places();
        return places.Open(scene.View.At, PlaceLevel.Commune)
            .Select(commune => (Commune: commune, District: commune.Parent is { } parent && places[parent].Kind.Level() == PlaceLevel.District ? places[parent] : null))
            .OrderBy(unit => unit.District?.Code, StringComparer.Ordinal).ThenBy(unit => SortKey.OfText(unit.Commune.Name), StringComparer.Ordinal)
            .Select(unit => (unit.Commune.Code, unit.District is null ? unit.Commune.FullName : $"{unit.District.FullName} – {unit.Commune.FullName}"));
    }

    private static PlaceVersion Village(PlaceBook places, PlaceVersion? commune, string number, DateOnly day) =>
        (commune is null ? null : places.Children(commune.Id, day).FirstOrDefault(village => village.Code == number || Fold.Key(village.Name) == Fold.Key(number)))
            ?? throw new FieldException("village", "Xã ấy không có thôn, tổ dân phố mang số này; hãy xem lại, hoặc để trống.",
                "That commune has no village of this number; check it, or leave it empty.");
}

/// <summary>Nobody is left: the household ends.</summary>
public sealed class DissolveHousehold : HouseholdAct
{
    public override string Slug => "dissolve";

    public override string Kind => "household.dissolved";

    public override Words Title => ActTexts.Dissolve;

    public override bool IsOffered(HouseholdView view) => view.State.Memberships.Count > 0;

    public override IReadOnlyList<Field> Fields(ActScene scene) => [MemberFields.Causes(scene, "died", "moved_out", "recorded_wrongly"), MemberFields.On(scene)];

    public override IEnumerable<HouseholdChange> Changes(ActScene scene, Filled filled, HouseholdGround ground)
    {
        var edit = Edit(scene, ground);
        edit.Dissolve(filled.Day("on"), filled.Choice(Fields(scene)[0]), "dissolved");
        yield return edit.Done();
    }
}
