using VuonLen.Core.Basics;

namespace VuonLen.Core.Facts;

/// <summary>The form a fact's value has.</summary>
public enum FactType
{
    [Term("có hoặc không")] Flag,
    [Term("chọn một mục")] Choice,
    [Term("số nguyên")] Number,
    [Term("số tiền")] Dong,
    [Term("ngày")] Day,
    [Term("chữ")] Text,
}

/// <summary>Whom a fact speaks of.</summary>
public enum FactSubject
{
    [Term("người")] Person,
    [Term("cả hộ")] Household,
}

/// <summary>How carefully a fact is shown.</summary>
public enum Sensitivity
{
    [Term("công khai")] Public,
    [Term("nội bộ")] Internal,
    [Term("dữ liệu cá nhân")] Personal,
    [Term("dữ liệu cá nhân nhạy cảm")] Sensitive,
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
