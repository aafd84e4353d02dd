using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households.ShowHousehold;

/// <summary>One condition of a row of a standard, beside what is recorded.</summary>
/// <param name="Holds">Null where what is recorded is not enough to tell.</param>
public sealed record ReasonLine(string Condition, string Demanded, string Recorded, bool? Holds);

/// <summary>Why a household has its class: the deciding row of the standard, condition by condition.</summary>
public sealed class Reasons(Language say, Spoken spoken)
{
    /// <summary>What the review found that a class rests on; null where none is recorded.</summary>
    public static Assessment? Found(HouseholdView view, Status status) => status.Assessment is { } n
        ? view.State.Assessments.Find(row => row.N == n) ?? view.State.Assessments.LastOrDefault() : null;

    /// <summary>The row of the standard that decided; null where none fitted or none is recorded.</summary>
    public static StandardRow? Row(Standard standard, Status status) => status.Row is { } at && at <= standard.Rows.Count ? standard.Rows[at - 1] : null;

    /// <summary>The conditions of a row; by points where the household was scored and its income not computed.</summary>
    public IReadOnlyList<ReasonLine> Of(StandardRow row, Assessment? found)
    {
        var lines = new List<ReasonLine> { new(say[HouseholdTexts.Area], say.Term(row.Area), found is null ? Unknown : say.Term(found.Area), found is null ? null : found.Area == row.Area) };
        if (found is { Income: null, B1: not null } && row.Points is { } points)
        {
            Add(lines, HouseholdTexts.Points1, points.B1, found.B1, number => say.Number(number));
            Add(lines, HouseholdTexts.Points2, points.B2, found.B2, number => say.Number(number));
            return lines;
        }
        if (row.Income is { } income) Add(lines, HouseholdTexts.Income, income, found?.Income, spoken.Money);
        Add(lines, HouseholdTexts.Deprived, row.Deprivations, found?.Deprivations, number => say.Number(number));
        return lines;
    }

    private string Unknown => say[RegisterTexts.NotKnown];

    private void Add<T>(List<ReasonLine> lines, Words condition, Bounds<T> bounds, T? recorded, Func<T, string> told) where T : struct, IComparable<T>
    {
        if (bounds == default) return;
        lines.Add(new(say[condition], say.Limits(bounds, told), recorded is { } known ? told(known) : Unknown, bounds.Hold(recorded)));
    }
}
