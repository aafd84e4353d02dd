using System.Globalization;
using VuonLen.Core.Facts;

namespace VuonLen.Documents.RegisterList;

/// <summary>Reads facts from their own columns and from «Thông tin khác».</summary>
internal sealed class FactReader(ListCursor cursor, ListRun run)
{
    private const int LongestText = 500;

    /// <summary>Reads a column of its own: one value, or several with semicolons between where the fact may have several.</summary>
    public void Read(int column, FactTerm term, List<ListFact> to, ListProblem unknown, ListProblem doubled)
    {
        var text = cursor.Cell(column);
        if (text.IndexOf(';') < 0 || Value(term, text) is not null)
        {
            Take(column, term, text, to, unknown, doubled);
            return;
        }
        foreach (var piece in text.ToString().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            Take(column, term, piece, to, unknown, doubled);
    }

    /// <summary>Reads «Thông tin khác»: facts of the person, and on the head's row also of the household.</summary>
    public void ReadOther(int column, List<ListFact> person, List<ListFact>? household)
    {
        foreach (var (code, value) in OtherCell.Read(cursor.Cell(column).ToString()))
        {
            if (code is null) cursor.Report(column, ListProblems.OtherUnreadable, value);
            else if (run.Context.Facts.Find(code) is not { } term || code == ListCodes.Relation) cursor.Report(column, ListProblems.OtherUnknown, code);
            else if (run.Layout.HasColumn(code)) cursor.Report(column, ListProblems.OtherHasColumn, code);
            else if (term.Subject == FactSubject.Person) Take(column, term, value, person, ListProblems.FactUnknown, ListProblems.FactDoubled);
            else if (household is null) cursor.Report(column, ListProblems.OtherNotHead, code);
            else Take(column, term, value, household, ListProblems.FactUnknown, ListProblems.FactDoubled);
        }
    }

    private void Take(int column, FactTerm term, ReadOnlySpan<char> text, List<ListFact> to, ListProblem unknown, ListProblem doubled)
    {
        if (Value(term, text) is not { } value)
        {
            cursor.Report(column, unknown, text.ToString(), run.Terms.Choices(term.Code).Suggestion(text));
            return;
        }
        foreach (var known in to)
        {
            if (known.Code != term.Code || (term.Many && known.Value != value)) continue;
            cursor.Report(column, doubled, text.ToString());
            return;
        }
        // What the vocabulary takes for true without a row needs none.
        if (value != term.Default) to.Add(new(term.Code, value));
    }

    private string? Value(FactTerm term, ReadOnlySpan<char> text)
    {
        switch (term.Type)
        {
            case FactType.Choice or FactType.Flag:
                return run.Terms.Choices(term.Code).TryFind(text, out var code) ? code : null;
            case FactType.Number or FactType.Dong:
                return CellText.TryNumber(text, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;
            case FactType.Day:
                if (!CellText.TryDay(text, out var day) && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return null;
                return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            default:
                return text.IsEmpty || text.Length > LongestText ? null : run.Text(text);
        }
    }
}
