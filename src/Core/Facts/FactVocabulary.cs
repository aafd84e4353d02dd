using VuonLen.Core.Basics;

namespace VuonLen.Core.Facts;

/// <summary>The form a fact's value has.</summary>
public enum FactType
{
    [Term("có hoặc không", "yes or no")] Flag,
    [Term("chọn một mục", "choice from a list")] Choice,
    [Term("số nguyên", "whole number")] Number,
    [Term("số tiền", "amount of money")] Dong,
    [Term("ngày", "day")] Day,
    [Term("chữ", "text")] Text,
}

/// <summary>Whom a fact speaks of.</summary>
public enum FactSubject
{
    [Term("người", "a person")] Person,
    [Term("cả hộ", "the whole household")] Household,
}

/// <summary>How carefully a fact is shown.</summary>
public enum Sensitivity
{
    [Term("công khai", "public")] Public,
    [Term("nội bộ", "internal")] Internal,
    [Term("dữ liệu cá nhân", "personal data")] Personal,
    [Term("dữ liệu cá nhân nhạy cảm", "sensitive personal data")] Sensitive,
}

/// <summary>One value a choice may take.</summary>
/// <param name="Also">Other spellings that lists use for it.</param>
public sealed record FactChoice(string Code, string Term, string TermEnglish, IReadOnlyList<string> Also);

/// <summary>One characteristic the register can hold.</summary>
/// <param name="Many">Whether several values may hold at once.</param>
/// <param name="Default">The value that is true without a row; null if absence means «not known».</param>
/// <param name="Cite">The paper or form it comes from.</param>
public sealed record FactTerm(
    string Code, string Term, string TermEnglish, FactType Type, FactSubject Subject, Sensitivity Sensitivity, bool Many, string? Default,
    string? Unit, IReadOnlyList<FactChoice> Choices, string Cite, bool Verified, string Help, string HelpEnglish)
{
    /// <summary>The value of a flag that is so, and of one that is not.</summary>
    public const string Yes = "yes", No = "no";

    /// <summary>The choice of this code.</summary>
    public FactChoice? Choice(string code) => Choices.FirstOrDefault(choice => choice.Code == code);
}

/// <summary>All characteristics, by code.</summary>
public sealed class FactVocabulary(IEnumerable<FactTerm> terms)
{
    private readonly Dictionary<string, FactTerm> _terms = terms.ToDictionary(term => term.Code);

    /// <summary>Every term, in the order of the files.</summary>
    public IReadOnlyCollection<FactTerm> Terms => _terms.Values;

    /// <summary>The term of a code.</summary>
    /// <exception cref="KeyNotFoundException">No such term.</exception>
    public FactTerm this[string code] => _terms[code];

    /// <summary>The term of a code, if there is one.</summary>
    public FactTerm? Find(string code) => _terms.GetValueOrDefault(code);
}
