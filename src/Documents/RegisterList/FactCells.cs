using System.Globalization;
using VuonLen.Core.Facts;

namespace VuonLen.Documents.RegisterList;

/// <summary>Writes facts into cells. A value that is true without a row (the vocabulary's default) is not written, except the ethnicity.</summary>
internal sealed class FactCells(FactVocabulary facts, ListLayout layout, ListTerms terms)
{
    private readonly Dictionary<string, int> _order = facts.Terms.Select((term, i) => (term.Code, i)).ToDictionary(pair => pair.Code, pair => pair.i);
    private readonly string? _majority = facts.Find(ListCodes.Ethnicity)?.Default;

    public string Ethnicity(ListMember member) =>
        (First(member.Facts, ListCodes.Ethnicity) ?? _majority) is { } code ? terms.Written(ListCodes.Ethnicity, code) : "";

    /// <summary>Whether the household counts as one of an ethnic minority: its head is not of the majority (the vocabulary's default).</summary>
    public bool IsMinority(ListMember head) => First(head.Facts, ListCodes.Ethnicity) is { } code && code != _majority;

    public static bool NoLabour(ListHousehold household) => First(household.Facts, ListCodes.NoLabour) == ListCodes.Yes;

    public string OwnColumn(string code, IReadOnlyList<ListFact> of)
    {
        if (of.Count == 0 || facts.Find(code) is not { } term) return "";
        string? only = null;
        List<string>? several = null;
        foreach (var fact in of)
        {
            if (fact.Code != code || fact.Value == term.Default) continue;
            // Two rows that say one thing of one day are one statement.
            if (only is null) only = fact.Value;
            else if (fact.Value != only && several?.Contains(fact.Value) is not true) (several ??= [only]).Add(fact.Value);
        }
        if (only is null) return "";
        if (several is null) return Written(term, only);
        several.Sort(StringComparer.Ordinal);
        return string.Join("; ", several.Select(value => Written(term, value)));
    }

    public string Other(IReadOnlyList<ListFact> household, IReadOnlyList<ListFact> person)
    {
        if (household.Count + person.Count == 0) return "";
        var others = household.Concat(person)
            .Where(fact => !layout.HasColumn(fact.Code) && fact.Value != facts.Find(fact.Code)?.Default)
            .OrderBy(fact => _order.GetValueOrDefault(fact.Code, int.MaxValue)).ThenBy(fact => fact.Code, StringComparer.Ordinal)
            .ThenBy(fact => fact.Value, StringComparer.Ordinal)
            .Select(fact => fact.Code + "=" + OtherCell.Escaped(fact.Value)).Distinct();
        return string.Join("; ", others);
    }

    private string Written(FactTerm term, string value) => term.Type switch
    {
        FactType.Choice or FactType.Flag => terms.Written(term.Code, value),
        FactType.Day when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => CellText.Written(day),
        _ => value,
    };

    private static string? First(IReadOnlyList<ListFact> of, string code)
    {
        foreach (var fact in of)
            if (fact.Code == code) return fact.Value;
        return null;
    }
}
