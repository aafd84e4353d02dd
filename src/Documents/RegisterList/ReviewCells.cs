using System.Buffers;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;

namespace VuonLen.Documents.RegisterList;

/// <summary>Reads what the review found (income, points, deprivations) and holds the stated classes against it.</summary>
internal sealed class ReviewCells(ListCursor cursor, ListRun run)
{
    private const int PointsOfOne = 10;
    private static readonly SearchValues<char> DigitsAndSeparators = SearchValues.Create("0123456789., ");

    /// <summary>Reads the head's row, after its classes.</summary>
    public void Read(HouseholdDraft household, DateOnly day)
    {
        var limits = run.Context.Limits;
        var on = DayCells.Read(cursor, run, run.Layout.At(ListField.ReviewDay));
        household.ReviewDayTold = on is not null;
        var income = Income(run.Layout.At(ListField.Income), limits.Income);
        var b1 = Points(run.Layout.At(ListField.B1), limits.Points);
        var b2 = Points(run.Layout.At(ListField.B2), limits.Deprivations * PointsOfOne);
        var deprivations = Points(run.Layout.At(ListField.Deprivations), limits.Deprivations);
        if (b2 % PointsOfOne > 0) cursor.Report(run.Layout.At(ListField.B2), ListProblems.PointsNotTen);
        else if (b2 is { } points && deprivations is { } count && points != count * PointsOfOne)
            cursor.Report(run.Layout.At(ListField.B2), ListProblems.PointsDisagree, count, count * PointsOfOne);
        if (household.Commune?.Kind.Area() is not { } area) return;
        area = Area() ?? area;
        if (on is null && income is null && b1 is null && b2 is null && deprivations is null) return;
        on ??= household.Statuses.Count > 0 ? household.Statuses[0].Status.DecidedOn ?? household.Statuses[0].Status.From : day;
        household.Assessment = new(on.Value, area, income, b1, b2, deprivations);
        // Of a known household the register's class stays, whatever the figures say.
        if (household.Known is null) Judge(household, household.Assessment);
    }

    private void Judge(HouseholdDraft household, ListAssessment found)
    {
        if (found is { Income: null, B1: null, B2: null, Deprivations: null }) return;
        for (var i = 0; i < household.Statuses.Count; i++)
        {
            var (column, status) = household.Statuses[i];
            if (run.Context.Classify(status.Standard, found.Area, found.Income, found.B1, found.B2, found.Deprivations) is not { } judged) continue;
            if (judged.Class == status.Class) household.Statuses[i] = new(column, status with { Row = judged.Row });
            else if (judged.Class != HouseholdClass.Undecided.Text())
                cursor.Report(column, ListProblems.ClassDisagrees, ListTerms.Written(judged.Class), status.Standard);
        }
    }

    private Area? Area()
    {
        var column = run.Layout.At(ListField.ReviewArea);
        var text = cursor.Cell(column);
        if (text.IsEmpty) return null;
        if (run.Terms.Areas.TryFind(text, out var area)) return area;
        cursor.Report(column, ListProblems.AreaUnknown);
        return null;
    }

    private int? Points(int column, int most)
    {
        var text = cursor.Cell(column);
        if (text.IsEmpty) return null;
        var negative = text[0] == '-' && CellText.IsDigits(text[1..]);
        if (!negative && !CellText.IsDigits(text))
        {
            cursor.Report(column, ListProblems.PointsUnreadable);
            return null;
        }
        if (!negative && CellText.TryNumber(text, out var points) && points <= most) return (int)points;
        cursor.Report(column, ListProblems.PointsOutOfRange, 0, most);
        return null;
    }

    private Dong? Income(int column, long most)
    {
        var text = cursor.Cell(column);
        if (text.IsEmpty) return null;
        if (CellText.TryNumber(text, out var dong) && dong <= most) return new(dong);
        if (CellText.IsDigits(text)) cursor.Report(column, ListProblems.IncomeLarge, most);
        else if (text[0] == '-' && CellText.IsDigits(text[1..])) cursor.Report(column, ListProblems.IncomeNegative);
        else if (text.IndexOfAnyExcept(DigitsAndSeparators) < 0) cursor.Report(column, ListProblems.IncomeSeparated);
        else cursor.Report(column, ListProblems.IncomeUnreadable);
        return null;
    }
}
