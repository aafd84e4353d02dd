using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Store.Reading;

namespace VuonLen.Web.Households;

/// <summary>A fact a list is narrowed by, as the vocabulary knows it.</summary>
/// <param name="Value">Null for any value that is written.</param>
public sealed record ListFact(FactTerm Term, string? Value)
{
    // A relation is a characteristic of the vocabulary too, but memberships hold it.
    private const string Relation = "relation";

    // Flags are rows of this value; what is not so has no row.
    private const string Yes = "yes";

    /// <summary>The condition as addresses write it.</summary>
    public string Code => Value is null ? Term.Code : $"{Term.Code}:{Value}";

    /// <summary>The condition as the register is asked.</summary>
    public FactCondition Condition => new(Term.Code, Value,
        Term.Code == Relation ? FactHolder.Relation : Term.Subject == FactSubject.Household ? FactHolder.Household : FactHolder.Member,
        Value is not null && Value == Term.Default);

    /// <summary>Reads conditions separated by commas.</summary>
    /// <exception cref="ProblemException">The vocabulary has no such fact or no such value.</exception>
    public static IReadOnlyList<ListFact> Read(FactVocabulary facts, string? text) => text is null ? [] : [.. text.Split(',').Select(part => One(facts, part))];

    private static ListFact One(FactVocabulary facts, string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (code, value) = colon < 0 ? (text, null) : (text[..colon], text[(colon + 1)..]);
        var term = facts.Find(code) ?? throw new ProblemException($"Không lọc được theo «{code}»: danh mục thông tin không có mã này; xem các mã ở trang Danh mục thông tin.",
            $"The list cannot be filtered by “{code}”: the facts vocabulary has no such code; the codes are on the page of facts.");
        if (value is not null && (term.Type == FactType.Choice ? term.Choice(value) is null : term.Type == FactType.Flag && value != Yes))
            throw new ProblemException($"Không lọc được theo «{text}»: «{term.Term}» không có giá trị «{value}»; xem các giá trị ở trang Danh mục thông tin.",
                $"The list cannot be filtered by “{text}”: “{term.TermEnglish}” has no value “{value}”; the values are on the page of facts.");
        return new(term, term.Type == FactType.Flag ? null : value);
    }
}
