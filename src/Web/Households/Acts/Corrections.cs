using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Store.Writing;
using VuonLen.Web.Households.ShowHousehold;
using VuonLen.Web.Pieces;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households.Acts;

/// <summary>The figures of a review were recorded wrongly. The address names the assessment (<c>n</c>), else it is the last.</summary>
public sealed class CorrectReview : HouseholdAct
{
    public override string Slug => "correct-review";

    public override string Kind => "review.corrected";

    public override Words Title => ActTexts.CorrectReview;

    public override bool IsOffered(HouseholdView view) => view.State.Assessments.Count > 0;

    public override Words? Then => ActTexts.ClassStays;

    public override string? Now(ActScene scene) => scene.Say.Say(HouseholdTexts.Assessment, scene.Say.Day(Row(scene).On));

    public override IReadOnlyList<Field> Which(ActScene scene) => [new("n", HouseholdTexts.Review, FieldKind.Choice)
    {
        Optional = true,
        Choices = [.. scene.View.State.Assessments.Select(row => (row.N.ToString(CultureInfo.InvariantCulture), scene.Say.Say(HouseholdTexts.Assessment, scene.Say.Day(row.On))))],
    }];

    public override IReadOnlyList<Field> Fields(ActScene scene)
    {
        var found = Row(scene);
        return
        [
            Number("income", ActTexts.IncomeInDong, found.Income?.Value), Number("b1", HouseholdTexts.Points1, found.B1),
            Number("b2", HouseholdTexts.Points2, found.B2), Number("deprivations", HouseholdTexts.Deprived, found.Deprivations),
        ];
    }

    public override IEnumerable<HouseholdChange> Changes(ActScene scene, Filled filled, HouseholdGround ground)
    {
        var edit = Edit(scene, ground);
        edit.CorrectAssessment(Row(scene).N, filled.NumberOrNull("income") is { } income ? new Dong(income) : null,
            filled.IntOrNull("b1"), filled.IntOrNull("b2"), filled.IntOrNull("deprivations"));
        yield return edit.Done();
    }

    private static Field Number(string name, Words label, long? value) =>
        new(name, label, FieldKind.Number) { Optional = true, Value = value?.ToString(CultureInfo.InvariantCulture) };

    private static Assessment Row(ActScene scene)
    {
        var rows = scene.View.State.Assessments;
        return (int.TryParse(scene.Asked["n"], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? rows.Find(row => row.N == n) : rows.LastOrDefault())
            ?? throw new ProblemException("Hộ chưa có kết quả rà soát nào để sửa.",
                "The household has no figures of a review to correct.");
    }
}

/// <summary>A person's name, birth or sex was recorded wrongly. The address names the person by code (<c>who</c>).</summary>
public sealed class CorrectPerson : HouseholdAct
{
    public override string Slug => "correct-person";

    public override string Kind => "person.corrected";

    public override Words Title => ActTexts.CorrectPerson;

    public override bool IsOffered(HouseholdView view) => false;

    public override string? Now(ActScene scene) => Who(scene) is var person ? $"{person.Name}, {scene.Spoken.Birth(person.Birth)}" : null;

    public override IReadOnlyList<Field> Which(ActScene scene) => [new("who", ActTexts.Who, FieldKind.Choice) { Choices = scene.Members }];

    public override IReadOnlyList<Field> Fields(ActScene scene)
    {
        var person = Who(scene);
        return
        [
            new("name", ActTexts.Name, FieldKind.Text) { Value = person.Name },
            new("birth", ActTexts.Birth, FieldKind.Birth) { Value = scene.Spoken.Birth(person.Birth) },
            MemberFields.Sex(scene) with { Value = person.Sex.ToString() },
        ];
    }

    public override IEnumerable<HouseholdChange> Changes(ActScene scene, Filled filled, HouseholdGround ground)
    {
        var edit = Edit(scene, ground);
        edit.CorrectPerson(Who(scene).Id, MemberFields.Name(filled), Enum.Parse<Sex>(filled.Choice(MemberFields.Sex(scene))), filled.Birth("birth"));
        yield return edit.Done();
    }

    private static Person Who(ActScene scene) => scene.Member(scene.Asked["who"]) ?? throw new ProblemException("Người cần sửa không ở trong hộ vào ngày của trang; hãy mở lại trang của hộ.",
        "The person to correct is not in the household on the day of the page; open the household’s page again.");
}
