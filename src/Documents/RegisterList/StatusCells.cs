using VuonLen.Core.Basics;

namespace VuonLen.Documents.RegisterList;

/// <summary>Reads the classes of a household: by the city's own standard, and by each other standard that has columns.</summary>
internal sealed class StatusCells(ListCursor cursor, ListRun run)
{
    private const int LongestDecision = 100;

    /// <summary>Reads the head's row; the list's day is known.</summary>
    public void Read(HouseholdDraft household, DateOnly day)
    {
        var column = run.Layout.At(ListField.Class);
        var @class = Class(column, required: true);
        var decision = Decision(run.Layout.At(ListField.Decision));
        var decidedOn = DayCells.Read(cursor, run, run.Layout.At(ListField.DecidedOn));
        var from = DayCells.Read(cursor, run, run.Layout.At(ListField.From));
        if (run.Own is null) cursor.Report(column, ListProblems.ClassNoStandard, CellText.Written(day));
        else if (@class is { Length: > 0 })
        {
            AskForDecision(@class, decision);
            Add(household, column, run.Layout.At(ListField.From), run.Own, new(run.Own.Id, @class, null, from ?? decidedOn ?? day, decision, decidedOn));
        }
        foreach (var other in run.Others)
        {
            var theirs = Class(other.Class, other.Asked);
            if (theirs is not { Length: > 0 }) continue;
            if (other.Standard == run.Own)
            {
                if (@class is not null && theirs != @class) cursor.Report(other.Class, ListProblems.ClassDoubled, run.Own.Id, ListTerms.Written(@class));
                continue;
            }
            // An empty cell says «as beside the first class»; «không có» says there is none.
            var theirDecision = Decision(other.Decision) ?? decision;
            var theirDecidedOn = IsNone(other.DecidedOn) ? null : DayCells.Read(cursor, run, other.DecidedOn) ?? decidedOn;
            var theirFrom = DayCells.Read(cursor, run, other.From) ?? from ?? theirDecidedOn ?? day;
            Add(household, other.Class, other.From, other.Standard,
                new(other.Standard.Id, theirs, null, theirFrom, theirDecision is { Length: > 0 } ? theirDecision : null, theirDecidedOn));
        }
    }

    // Null when nothing readable stands there; empty for «not reviewed».
    private string? Class(int column, bool required)
    {
        var text = cursor.Cell(column);
        if (text.IsEmpty)
        {
            if (required) cursor.Report(column, ListProblems.ClassMissing);
            return null;
        }
        if (run.Terms.Classes.TryFind(text, out var @class)) return @class;
        cursor.Report(column, ListProblems.ClassUnknown, ListTerms.ClassWords);
        return null;
    }

    // Null when the cell is empty; the empty text when it says that there is none.
    private string? Decision(int column)
    {
        var text = cursor.Cell(column);
        if (text.IsEmpty) return null;
        if (text.Length > LongestDecision) cursor.Report(column, ListProblems.TextLong, LongestDecision);
        return IsNone(column) ? "" : run.Text(text);
    }

    private bool IsNone(int column) => cursor.Cell(column).Equals(ListCodes.NoDecision, StringComparison.OrdinalIgnoreCase);

    private void AskForDecision(string @class, string? decision)
    {
        if (!ListCodes.IsPoorOrNearPoor(@class)) return;
        if (decision is null && cursor.Has(run.Layout.At(ListField.Decision))) cursor.Report(run.Layout.At(ListField.Decision), ListProblems.DecisionMissing);
        var day = run.Layout.At(ListField.DecidedOn);
        if (cursor.Has(day) && cursor.Cell(day).IsEmpty) cursor.Report(day, ListProblems.DecisionDayMissing);
    }

    private void Add(HouseholdDraft household, int column, int fromColumn, ListStandard standard, ListStatus status)
    {
        household.Statuses.Add(new(column, status with { Decision = status.Decision is { Length: > 0 } ? status.Decision : null }));
        if (standard.InForce.Holds(status.From)) return;
        var last = standard.InForce.To is { } end ? (object)CellText.Written(end.AddDays(-1)) : new Words("nay", "now");
        cursor.Report(fromColumn, ListProblems.StartBeforeStandard, standard.Id, CellText.Written(standard.InForce.From), last);
    }
}
