using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Store.Writing;
using VuonLen.Web.Households.ShowHousehold;
using VuonLen.Web.Pieces;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households.Acts;

/// <summary>Fields that forms about members share.</summary>
internal static class MemberFields
{
    public static Field Sex(ActScene scene) => new("sex", ActTexts.Sex, FieldKind.Choice)
    {
        Choices = [.. Enum.GetValues<Sex>().Select(sex => (sex.ToString(), scene.Say.Term(sex)))],
    };

    public static Field On(ActScene scene, Words? label = null) => new("on", label ?? ActTexts.On, FieldKind.Day) { Value = Spoken.Filled(scene.View.At) };

    public static Field Relation(ActScene scene, string name, Words label) => new(name, label, FieldKind.Choice)
    {
        Choices = [.. scene.Choices("relation").Where(choice => choice.Value != Membership.Head)],
    };

    public static Field Causes(ActScene scene, params string[] causes) =>
        new("cause", ActTexts.Cause, FieldKind.Choice) { Choices = [.. causes.Select(cause => (cause, scene.Spoken.Cause(cause)))] };

    /// <summary>A name is letters; between them a blank, a hyphen, an apostrophe. As lists are read.</summary>
    public static string Name(Filled filled)
    {
        var name = string.Join(' ', filled.Text("name").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (!name.Any(char.IsLetter) || name.Any(char.IsDigit)) throw new FieldException("name", "Họ tên phải là chữ, không có chữ số.",
            "A name is letters, without digits.");
        return name.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '\'' or '’') ? name
            : throw new FieldException("name", "Họ tên có ký hiệu lạ; hãy chỉ ghi chữ.",
                "The name has strange signs; write letters only.");
    }
}

/// <summary>Somebody enters the household.</summary>
public sealed class AddMember : HouseholdAct
{
    private const string Born = "born";

    public override string Slug => "add-member";

    public override string Kind => "member.added";

    public override Words Title => ActTexts.AddMember;

    public override IReadOnlyList<Field> Fields(ActScene scene) =>
    [
        new("name", ActTexts.Name, FieldKind.Text), new("birth", ActTexts.Birth, FieldKind.Birth), MemberFields.Sex(scene),
        scene.View.Head is null ? new("relation", ActTexts.Relation, FieldKind.Choice) { Choices = scene.Choices("relation") } : MemberFields.Relation(scene, "relation", ActTexts.Relation),
        MemberFields.Causes(scene, Born, "married_in", "moved_in", "returned"),
        MemberFields.On(scene, ActTexts.Joined),
        new("number", ActTexts.Number, FieldKind.Text) { Optional = true },
    ];

    public override IEnumerable<HouseholdChange> Changes(ActScene scene, Filled filled, HouseholdGround ground)
    {
        var fields = Fields(scene);
        var edit = Edit(scene, ground);
        var id = new PersonId(ground.NewId());
        var (birth, on, cause) = (filled.Birth("birth"), filled.Day("on"), filled.Choice(fields[4]));
        if (scene.View.Head is { } head && filled.Typed("relation") == Membership.Head)
            throw new FieldException("relation", $"Hộ đã có chủ hộ ({head.Name}). Hãy chọn quan hệ khác; muốn thay chủ hộ thì ghi «{Language.Vietnamese[ActTexts.ChangeHead]}» sau khi thêm người này.",
                $"The household has a head ({head.Name}). Choose another relation; to change the head, record “{Language.English[ActTexts.ChangeHead]}” after adding this person.");
        // A child belongs to the household from birth on; whoever comes later comes for another reason.
        if (cause == Born && (on < birth.Earliest || on > birth.Latest))
            throw new FieldException("on", $"Với lý do «{scene.Spoken.Cause(Born)}», ngày vào hộ phải là ngày sinh ({scene.Spoken.Birth(birth)}), vì trẻ là người của hộ từ khi sinh. Nếu người này vào hộ sau đó, hãy chọn lý do khác.",
                $"For the reason “{scene.Spoken.Cause(Born)}” the day of joining must be the day of birth ({scene.Spoken.Birth(birth)}), since a child belongs to the household from birth. If this person joined later, choose another reason.");
        edit.AddMember(id, MemberFields.Name(filled), Enum.Parse<Sex>(filled.Choice(fields[2])), birth, filled.Choice(fields[3]), on, cause, Number(filled, id, ground, scene));
        yield return edit.Done();
    }

    private static IdentityNumber? Number(Filled filled, PersonId id, HouseholdGround ground, ActScene scene)
    {
        if (filled.TextOrNull("number") is not { } number) return null;
        if (!number.All(char.IsAsciiDigit) || number.Length is not (9 or 12)) throw new FieldException("number", "Số chứng minh nhân dân có 9 chữ số, số định danh cá nhân có 12 chữ số.",
            "An older identity card has 9 digits, a personal identity number 12.");
        if (ground.IsKnownNumber(number))
            // Whose it is may lie out of the officer's sight; then nothing is said of anybody.
            throw scene.Sight.SeesEverything
                ? new FieldException("number", "Số này đã là của một người khác trong sổ; hãy xem lại số, hoặc tìm người ấy.",
                    "Another person of the register has this number already; check it, or look for that person.")
                : new FieldException("number", "Chưa ghi được số này. Hãy so lại với giấy tờ; nếu đúng thì để trống số, ghi người này trước, và đề nghị cấp huyện hoặc Sở kiểm tra số.",
                    "This number cannot be recorded. Compare it with the paper; if it is right, leave the number empty, record the person first, and ask the district or the city department to check the number.");
        return new(id, 1, number.Length == 9 ? IdentityKind.IdentityCard9 : IdentityKind.PersonalNumber12, number);
    }
}

/// <summary>Somebody leaves the household, or died.</summary>
public sealed class EndMembership : HouseholdAct
{
    public override string Slug => "end-membership";

    public override string Kind => "member.left";

    public override Words Title => ActTexts.EndMembership;

    public override bool IsOffered(HouseholdView view) => view.State.Memberships.Count > 0;

    public override IReadOnlyList<Field> Fields(ActScene scene) =>
    [
        new("who", ActTexts.Who, FieldKind.Choice) { Choices = scene.Members, Value = scene.Asked["who"] },
        MemberFields.Causes(scene, "died", "moved_out", "married_out", "recorded_wrongly"),
        MemberFields.On(scene, ActTexts.Left),
        new("head", ActTexts.Head, FieldKind.Choice) { Choices = scene.Members, Optional = true, When = ActTexts.IfHeadLeaves },
    ];

    public override IEnumerable<HouseholdChange> Changes(ActScene scene, Filled filled, HouseholdGround ground)
    {
        var fields = Fields(scene);
        var edit = Edit(scene, ground);
        var who = scene.Member(filled.Choice(fields[0]))!;
        var head = filled.Typed("head") is null ? null : scene.Member(filled.Choice(fields[3]));
        if (head?.Id == who.Id) throw new FieldException("head", "Chủ hộ mới phải là người ở lại.",
            "The new head must be one of those who stay.");
        edit.EndMembership(who.Id, filled.Day("on"), filled.Choice(fields[1]), head?.Id);
        yield return edit.Done();
    }
}

/// <summary>Another member is the head.</summary>
public sealed class ChangeHead : HouseholdAct
{
    public override string Slug => "change-head";

    public override string Kind => "head.changed";

    public override Words Title => ActTexts.ChangeHead;

    public override bool IsOffered(HouseholdView view) => view.State.Memberships.Count > 1;

    public override IReadOnlyList<Field> Fields(ActScene scene) =>
    [
        new("head", ActTexts.Head, FieldKind.Choice) { Choices = scene.Members },
        MemberFields.Relation(scene, "relation", ActTexts.OldHeadIs),
        MemberFields.On(scene),
    ];

    public override IEnumerable<HouseholdChange> Changes(ActScene scene, Filled filled, HouseholdGround ground)
    {
        var fields = Fields(scene);
        var edit = Edit(scene, ground);
        edit.ChangeHead(scene.Member(filled.Choice(fields[0]))!.Id, filled.Choice(fields[1]), filled.Day("on"));
        yield return edit.Done();
    }
}
