using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Core.Households;
using VuonLen.Store.Writing;
using VuonLen.Web.Households.ShowHousehold;
using VuonLen.Web.Pieces;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households.Acts;

/// <summary>A recorded fact is another from a day on, ends, or was recorded wrongly. The address names its row (<c>n</c>).</summary>
public sealed class ChangeFact : HouseholdAct
{
    private const string Since = "since", Wrong = "wrong", Ended = "ended";

    public override string Slug => "change-fact";

    public override string Kind => "fact.changed";

    public override Words Title => ActTexts.ChangeFact;

    public override bool IsOffered(HouseholdView view) => false;

    public override string? Now(ActScene scene) => Who(scene, Row(scene));

    public override IReadOnlyList<Field> Which(ActScene scene) =>
        [new("n", ActTexts.Which, FieldKind.Choice) { Choices = [.. scene.View.State.Facts.Select(fact => (fact.N.ToString(CultureInfo.InvariantCulture), Who(scene, fact)))] }];

    public override IReadOnlyList<Field> Fields(ActScene scene)
    {
        var fact = Row(scene);
        return
        [
            new("how", ActTexts.How, FieldKind.Choice) { Choices = [(Since, scene.Say[ActTexts.Since]), (Wrong, scene.Say[ActTexts.Wrong]), (Ended, scene.Say[ActTexts.Ended])] },
            FactField.Of(scene, scene.Register.Facts[fact.Code], ActTexts.NewValue) with { Value = fact.Value, Optional = true },
            new("since", ActTexts.From, FieldKind.Day) { Value = Spoken.Filled(scene.View.At) },
        ];
    }

    public override IEnumerable<HouseholdChange> Changes(ActScene scene, Filled filled, HouseholdGround ground)
    {
        var fact = Row(scene);
        var term = scene.Register.Facts[fact.Code];
        var edit = Edit(scene, ground);
        switch (filled.Choice(Fields(scene)[0]))
        {
            case Since: edit.SetFact(fact.Person, term, fact.Value, FactField.Read(scene, term, filled), filled.Day("since")); break;
            case Ended: edit.SetFact(fact.Person, term, fact.Value, null, filled.Day("since")); break;
            default: edit.CorrectFact(fact.N, fact with { Value = FactField.Read(scene, term, filled) }); break;
        }
        yield return edit.Done();
    }

    private static string Who(ActScene scene, Fact fact) =>
        fact.Person is { } person ? $"{scene.View.Person(person)?.Name}, {Told(scene, fact)}" : Told(scene, fact);

    private static string Told(ActScene scene, Fact fact) =>
        $"{scene.Spoken.Term(fact.Code)}: {scene.Spoken.Value(fact.Code, fact.Value)}, {scene.Spoken.Days(fact.Range)}";

    private static Fact Row(ActScene scene) => int.TryParse(scene.Asked["n"], NumberStyles.None, CultureInfo.InvariantCulture, out var n) && scene.View.State.Facts.Find(row => row.N == n) is { } fact
        ? fact : throw new ProblemException("Thông tin cần sửa không còn như khi mở trang; hãy mở lại trang của hộ.",
            "What you want to correct is not as it was when the page was opened; open the household’s page again.");
}

/// <summary>A fact that was not recorded before. The address names its term (<c>fact</c>) once it is chosen.</summary>
public sealed class AddFact : HouseholdAct
{
    private const string Whole = "household";

    public override string Slug => "add-fact";

    public override string Kind => "fact.added";

    public override Words Title => ActTexts.AddFact;

    public override IReadOnlyList<Field> Which(ActScene scene) =>
        [new("fact", ActTexts.Which, FieldKind.Choice) { Choices = [.. scene.Register.Facts.Terms.Where(term => term.Code != "relation").Select(term => (term.Code, scene.Spoken.Term(term.Code)))] }];

    public override IReadOnlyList<Field> Fields(ActScene scene) => Term(scene) is not { } term ? Which(scene)
        :
        [
            new("whose", ActTexts.Whose, FieldKind.Choice) { Choices = term.Subject == FactSubject.Household ? [(Whole, scene.Say[ActTexts.WholeHousehold])] : scene.Members, Value = term.Subject == FactSubject.Household ? Whole : null },
            FactField.Of(scene, term, new(Capital(term.Term), Capital(term.TermEnglish))),
            new("since", ActTexts.From, FieldKind.Day) { Value = Spoken.Filled(scene.View.At) },
        ];

    public override IEnumerable<HouseholdChange> Changes(ActScene scene, Filled filled, HouseholdGround ground)
    {
        var term = Term(scene) ?? throw new ProblemException("Hãy chọn thông tin cần thêm.",
            "Choose what to add.");
        var whose = filled.Choice(Fields(scene)[0]);
        var edit = Edit(scene, ground);
        edit.SetFact(whose == Whole ? null : scene.Member(whose)!.Id, term, null, FactField.Read(scene, term, filled), filled.Day("since"));
        yield return edit.Done();
    }

    /// <summary>The term chosen; null while none is.</summary>
    public static FactTerm? Term(ActScene scene) => scene.Register.Facts.Find(scene.Asked["fact"].ToString());

    private static string Capital(string text) => text is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : text;
}

/// <summary>The field in which a fact's value is filled in, as the vocabulary says, with its help.</summary>
internal static class FactField
{
    private const string Name = "value";

    public static Field Of(ActScene scene, FactTerm term, Words label) => new(Name, InUnits(label, term), term.Type switch
    {
        FactType.Choice or FactType.Flag => FieldKind.Choice,
        FactType.Number or FactType.Dong => FieldKind.Number,
        FactType.Day => FieldKind.Day,
        _ => FieldKind.Text,
    })
    {
        Help = scene.Say == Language.English ? term.HelpEnglish : term.Help,
        MayCome = true,
        Choices = term.Type == FactType.Flag ? [(FactTerm.Yes, scene.Say[RegisterTexts.Yes]), (FactTerm.No, scene.Say[RegisterTexts.No])] : scene.Choices(term.Code),
    };

    private static Words InUnits(Words label, FactTerm term) =>
        term.Type == FactType.Dong ? new($"{label.Vi} (đồng)", $"{label.En} (đồng)") : term.Unit is { } unit ? new($"{label.Vi} ({unit})", $"{label.En} ({unit})") : label;

    /// <summary>The value in the form the register keeps.</summary>
    public static string Read(ActScene scene, FactTerm term, Filled filled) => term.Type switch
    {
        FactType.Choice or FactType.Flag => filled.Choice(Of(scene, term, ActTexts.NewValue)),
        FactType.Number or FactType.Dong => (filled.NumberOrNull(Name) ?? throw new FieldException(Name, "Chưa điền mục này.",
            "This is not filled in.")).ToString(CultureInfo.InvariantCulture),
        FactType.Day => filled.Day(Name).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => filled.Text(Name),
    };
}
