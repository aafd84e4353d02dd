using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households.ShowHousehold;

/// <summary>One line of what an act changed.</summary>
/// <param name="Old">What stood before; null where something was added.</param>
public sealed record ToldChange(string About, string? Old, string New);

/// <summary>Says what an act did to a household, line by line.</summary>
public sealed class ToldChanges(HouseholdView view, Spoken spoken, Language say)
{
    /// <summary>The lines of one act.</summary>
    public IReadOnlyList<ToldChange> Of(TimelineEntry entry) =>
    [
        .. entry.Households.Select(change => Line(say[HouseholdTexts.HouseholdCode], change, row => row.Code)),
        .. entry.Memberships.Select(change => Line(Name(Either(change).Person), change, Say)),
        .. entry.Persons.Select(change => Line(say[HouseholdTexts.Person], change, Say)),
        .. entry.IdentityNumbers.Select(change => Line($"{Name(Either(change).Person)}, {say[HouseholdTexts.PapersNumber]}", change, row => Spoken.Masked(row.Number))),
        .. entry.Residences.Select(change => Line(Whose(Either(change).Person, say.Term(Either(change).Kind)), change, row => $"{spoken.At(row)}, {Dated(row.Range, row.EndCause ?? row.BeginCause)}")),
        .. entry.Assessments.Select(change => Line(say.Say(HouseholdTexts.Assessment, say.Day(Either(change).On)), change, Say)),
        .. entry.Statuses.Where(IsAnotherClass).Select(change => Line(spoken.Standard(Either(change).Standard), change, row => $"{say[Classes.Name(row.Class)]}, {spoken.Days(row.Range)}")),
        .. entry.Facts.Select(change => Line(Whose(Either(change).Person, spoken.Term(Either(change).Code)), change, row => $"{spoken.Value(row.Code, row.Value)}, {spoken.Days(row.Range)}")),
        .. entry.Links.Select(change => Line(say[HouseholdTexts.NextOfKin], change, row => $"{say.Term(row.Kind)}, {say.Day(row.On)}")),
    ];

    // A class whose review was corrected is written again to name it; it is the same class.
    private static bool IsAnotherClass(Change<Status> change) =>
        change is not { Old: { } old, New: { } now } || old with { N = now.N, Assessment = now.Assessment } != now;

    private static T Either<T>(Change<T> change) where T : class => change.New ?? change.Old!;

    private ToldChange Line<T>(string about, Change<T> change, Func<T, string> says) where T : class =>
        new(about, change.Old is { } old ? says(old) : null, change.New is { } now ? says(now) : say[HouseholdTexts.Taken]);

    private string Name(PersonId person) => view.Person(person)?.Name ?? say[RegisterTexts.NotKnown];

    private string Whose(PersonId? person, string what) => person is { } of ? $"{Name(of)}, {what}" : what;

    private string Dated(DayRange range, string? cause) => cause is null ? spoken.Days(range) : $"{spoken.Days(range)} ({spoken.Cause(cause)})";

    private string Say(Membership row) => $"{spoken.Relation(row.Relation)}, {Dated(row.Range, row.EndCause ?? row.BeginCause)}";

    private string Say(Person row) => $"{row.Name}, {say.Term(row.Sex)}, {spoken.Birth(row.Birth)}";

    private string Say(Assessment row)
    {
        var parts = new List<string>();
        if (row.Income is { } income) parts.Add($"{say[HouseholdTexts.Income]} {spoken.Money(income)}");
        if (row.B1 is { } b1) parts.Add($"{say[HouseholdTexts.Points1]} {say.Number(b1)}");
        if (row.B2 is { } b2) parts.Add($"{say[HouseholdTexts.Points2]} {say.Number(b2)}");
        if (row.Deprivations is { } deprived) parts.Add($"{say[HouseholdTexts.Deprived]} {say.Number(deprived)}");
        return parts.Count > 0 ? string.Join("; ", parts) : say[RegisterTexts.NotKnown];
    }
}
