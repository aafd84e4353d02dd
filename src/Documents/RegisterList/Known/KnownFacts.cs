using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Core.Households;

namespace VuonLen.Documents.RegisterList.Known;

/// <summary>Compares facts of the list's day: a value that differs begins on it, an empty cell ends nothing unless that was chosen.</summary>
internal sealed class KnownFacts(ListRun run, ListTold told)
{
    public void Compare(KnownEdit edit, PersonId? person, string? name, IReadOnlyList<ListFact> old, IReadOnlyList<ListFact> listed, IReadOnlyList<string> defaults)
    {
        if (old.Count == 0 && listed.Count == 0) return;
        foreach (var code in old.Select(fact => fact.Code).Concat(listed.Select(fact => fact.Code)).Distinct())
        {
            // What the vocabulary does not know, a list cannot speak of.
            if (run.Context.Facts.Find(code) is not { } term || code == ListCodes.Relation) continue;
            var before = Values(term, old);
            var now = Values(term, listed);
            if (before.ToHashSet().SetEquals(now)) continue;
            if (now.Count == 0) Emptied(edit, person, name, term, before, defaults.Contains(code));
            else Replaced(edit, person, name, term, before, now);
        }
    }

    /// <summary>How lists write a value.</summary>
    public string Written(FactTerm term, string value) => term.Type switch
    {
        FactType.Choice or FactType.Flag => run.Terms.Written(term.Code, value),
        FactType.Day when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => CellText.Written(day),
        _ => value,
    };

    private void Emptied(KnownEdit edit, PersonId? person, string? name, FactTerm term, List<string> before, bool saysDefault)
    {
        if (!saysDefault && !told.Has(term.Code)) return;
        var day = run.Day!.Value;
        foreach (var value in before)
        {
            var step = saysDefault || run.Context.Choices.EndBlank ? (Action<HouseholdEdit>)(household => household.SetFact(person, term, value, null, day)) : null;
            edit.Found(saysDefault ? DifferenceKind.Changed : DifferenceKind.Blank, name, told.Title(term.Code, term.Term), Written(term, value),
                saysDefault && term.Default is { } usual ? Written(term, usual) : null, step);
        }
    }

    private void Replaced(KnownEdit edit, PersonId? person, string? name, FactTerm term, List<string> before, List<string> now)
    {
        var day = run.Day!.Value;
        var title = told.Title(term.Code, term.Term);
        if (!term.Many)
        {
            var value = now[0];
            edit.Found(DifferenceKind.Changed, name, title, before.Count > 0 ? Written(term, before[0]) : null, Written(term, value), household => household.SetFact(person, term, null, value, day));
            return;
        }
        foreach (var value in before.Except(now))
            edit.Found(DifferenceKind.Changed, name, title, Written(term, value), null, household => household.SetFact(person, term, value, null, day));
        foreach (var value in now.Except(before))
            edit.Found(DifferenceKind.Changed, name, title, null, Written(term, value), household => household.SetFact(person, term, value, value, day));
    }

    // What holds without a row, and «no» in a column that is only marked or empty, are as good as nothing.
    private static List<string> Values(FactTerm term, IReadOnlyList<ListFact> facts)
    {
        var values = new List<string>();
        foreach (var fact in facts)
        {
            if (fact.Code != term.Code || fact.Value == term.Default || (term.Code == ListCodes.NoLabour && fact.Value != ListCodes.Yes)) continue;
            var value = term.Type == FactType.Text ? KnownText.Of(fact.Value) : fact.Value;
            if (!values.Contains(value)) values.Add(value);
        }
        return values;
    }
}

/// <summary>Texts as a list would give them back.</summary>
internal static class KnownText
{
    public static string Of(string text) => CellText.IsClean(text) ? text : CellText.Repaired(text);
}
