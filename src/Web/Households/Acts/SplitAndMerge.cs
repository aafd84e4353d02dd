using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Store.Writing;
using VuonLen.Web.Households.ShowHousehold;
using VuonLen.Web.Pieces;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households.Acts;

/// <summary>Some members become a household of their own, at the same place. Its class is for the next review to find.</summary>
public sealed class SplitHousehold : HouseholdAct
{
    public override string Slug => "split";

    public override string Kind => "household.split";

    public override Words Title => ActTexts.Split;

    public override bool IsOffered(HouseholdView view) => view.State.Memberships.Count > 1 && view.Place is not null;

    public override IReadOnlyList<Field> Fields(ActScene scene) =>
    [
        new("leaving", ActTexts.Leaving, FieldKind.Several) { Choices = scene.Members },
        new("head", ActTexts.SplitHead, FieldKind.Choice) { Choices = scene.Members },
        .. scene.View.Members.Select(line => Relation(scene, line.Person)),
        new("stays", ActTexts.HeadOfRest, FieldKind.Choice) { Choices = scene.Members, Optional = true, When = ActTexts.IfHeadGoes },
        MemberFields.On(scene),
    ];

    public override IEnumerable<HouseholdChange> Changes(ActScene scene, Filled filled, HouseholdGround ground)
    {
        var fields = Fields(scene);
        var on = filled.Day("on");
        var leaving = filled.Ticked("leaving").Select(code => scene.Member(code) ?? throw new FieldException("leaving", "Có người không ở trong hộ; hãy chọn lại.",
            "Somebody chosen is not in the household; choose again.")).ToList();
        if (leaving.Count == 0) throw new FieldException("leaving", "Hãy chọn ai sang hộ mới.",
            "Choose who goes to the new household.");
        var head = scene.Member(filled.Choice(fields[1]))!;
        if (!leaving.Exists(person => person.Id == head.Id)) throw new FieldException("head", "Chủ hộ của hộ mới phải là một người sang hộ mới.",
            "The head of the new household must be one of those who go to it.");
        var history = ground.Read(scene.View.History.Id);
        var old = new HouseholdEdit(history);
        if (leaving.Count == old.MembersOn(on).Count) throw new FieldException("leaving", "Phải có người ở lại hộ cũ; nếu cả hộ đi thì ghi «Hộ chuyển nơi ở».",
            "Somebody must stay in the old household; if all go, record “Household moved”.");
        var dwelling = scene.View.Dwelling ?? throw new ProblemException("Chưa rõ hộ đang ở đâu nên chưa tách được; hãy ghi nơi ở trước.",
            "It is not known where the household lives, so it cannot be split; record where it lives first.");
        var facts = history.At(on).Facts.Where(fact => leaving.Exists(person => person.Id == fact.Person)).ToList();
        var relations = Relations(scene, filled, leaving, head);
        var stays = filled.Typed("stays") is null ? null : scene.Member(filled.Choice(fields.First(field => field.Name == "stays")));
        // The head goes last: who stays head is named once.
        foreach (var person in leaving.OrderBy(person => old.MembersOn(on).Any(row => row.Person == person.Id && row.Relation == Membership.Head)))
            old.EndMembership(person.Id, on, "split_out", stays?.Id);

        var off = HouseholdEdit.Register(new(ground.NewId()), ground.NewCode(scene.View.Place!.Code), dwelling, on, "split");
        off.TakeIn(leaving.Select(person => (person, relations[person.Id])), facts, on, "split_in");
        off.Link(history.Id, LinkKind.SplitFrom, on);
        return [old.Done(), off.Done()];
    }

    private static Field Relation(ActScene scene, Person person) => MemberFields.Relation(scene, $"relation-{person.Code}",
        new(Language.Vietnamese.Say(ActTexts.SplitRelation, person.Name), Language.English.Say(ActTexts.SplitRelation, person.Name))) with
    { Optional = true, When = ActTexts.IfGoing };

    private static Dictionary<PersonId, string> Relations(ActScene scene, Filled filled, List<Person> leaving, Person head)
    {
        var relations = new Dictionary<PersonId, string> { [head.Id] = Membership.Head };
        foreach (var (_, person) in scene.View.Members)
        {
            var field = Relation(scene, person);
            var goes = person.Id != head.Id && leaving.Exists(one => one.Id == person.Id);
            if (filled.Typed(field.Name) is null)
            {
                if (goes) throw new FieldException(field.Name, $"Hãy chọn {person.Name} là gì của {head.Name}, chủ hộ của hộ mới.", $"Choose what {person.Name} is to {head.Name}, the head of the new household.");
                continue;
            }
            if (!goes) throw new FieldException(field.Name, "Chỉ chọn quan hệ cho người sang hộ mới mà không làm chủ hộ ở đó; hãy bỏ chọn ở đây, hoặc xem lại ai sang hộ mới.",
                "Choose a relation only for those who go to the new household and are not its head; clear it here, or check who goes.");
            relations[person.Id] = filled.Choice(field);
        }
        return relations;
    }
}

/// <summary>The whole household goes into another one.</summary>
public sealed class MergeHouseholds : HouseholdAct
{
    public override string Slug => "merge";

    public override string Kind => "household.merged";

    public override Words Title => ActTexts.Merge;

    public override bool IsOffered(HouseholdView view) => view.State.Memberships.Count > 0;

    public override IReadOnlyList<Field> Fields(ActScene scene) =>
    [
        new("into", ActTexts.Into, FieldKind.Text),
        MemberFields.Relation(scene, "relation", ActTexts.RelationThere),
        MemberFields.Relation(scene, "others", ActTexts.RelationOfOthers) with { Optional = true },
        MemberFields.On(scene),
    ];

    public override IEnumerable<HouseholdChange> Changes(ActScene scene, Filled filled, HouseholdGround ground)
    {
        var fields = Fields(scene);
        var on = filled.Day("on");
        var code = filled.Text("into");
        if (code == scene.View.Code) throw new FieldException("into", "Đây là mã của chính hộ này; hãy ghi mã hộ kia.",
            "This is the code of this very household; write the code of the other.");
        var host = ground.Find(code) is { } id ? ground.Read(id) : null;
        // A household out of the officer's sight is not told apart from none.
        if (host is null || !scene.Sight.DaysOf(host).Any(days => days.Holds(on)))
            throw new FieldException("into", "Không có hộ mang mã này trong địa bàn của anh/chị vào ngày ấy; hãy xem lại mã.",
                "No household of your area bears this code on that day; check the code.");
        var history = ground.Read(scene.View.History.Id);
        var state = history.At(on);
        var others = state.Memberships.Count > 1 ? filled.Choice(fields[2]) : "";
        var relation = filled.Choice(fields[1]);
        var old = new HouseholdEdit(history);
        old.Dissolve(on, "moved_out", "merged");
        old.Link(host.Id, LinkKind.MergedInto, on);
        var into = new HouseholdEdit(host);
        if (into.MembersOn(on).Count == 0) throw new FieldException("into", "Hộ kia không có ai vào ngày ấy; hãy xem lại mã và ngày.",
            "Nobody is in the other household on that day; check the code and the day.");
        into.TakeIn(state.Memberships.Select(row => (state.Persons.Find(person => person.Id == row.Person)!, row.Relation == Membership.Head ? relation : others)),
            state.Facts.Where(fact => fact.Person is not null), on, "moved_in");
        return [old.Done(), into.Done()];
    }
}
