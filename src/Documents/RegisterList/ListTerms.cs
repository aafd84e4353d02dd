using VuonLen.Core.Facts;
using VuonLen.Core.Households;
using VuonLen.Core.Places;

namespace VuonLen.Documents.RegisterList;

/// <summary>The words lists use, both ways: what a word means, and how a code is written.</summary>
internal sealed class ListTerms
{
    private readonly Dictionary<string, TermIndex<string>> _choices = [];
    private readonly Dictionary<string, Dictionary<string, string>> _written = [];

    public ListTerms(FactVocabulary facts)
    {
        foreach (var term in facts.Terms)
        {
            var index = new TermIndex<string>();
            var written = new Dictionary<string, string>();
            foreach (var choice in term.Choices)
            {
                index.Add(choice.Term, choice.Code);
                index.Add(choice.Code, choice.Code);
                foreach (var other in choice.Also) index.Add(other, choice.Code);
                written.TryAdd(choice.Code, choice.Term);
            }
            if (term.Type == FactType.Flag)
            {
                foreach (var word in new[] { "có", "x", ListCodes.Yes }) index.Add(word, ListCodes.Yes);
                foreach (var word in new[] { "không", ListCodes.No }) index.Add(word, ListCodes.No);
                (written[ListCodes.Yes], written[ListCodes.No]) = ("có", "không");
            }
            _choices[term.Code] = index;
            _written[term.Code] = written;
        }
        foreach (var (@class, words) in ListCodes.Classes)
        {
            Classes.Add(words, @class);
            if (@class.Length > 0) Classes.Add(@class, @class);
        }
        Sexes.Add("Nam", Sex.Male);
        Sexes.Add("Nữ", Sex.Female);
        Areas.Add("thành thị", Area.Urban);
        Areas.Add("nông thôn", Area.Rural);
    }

    /// <summary>Classes, «Chưa rà soát» being <see cref="ListCodes.NotReviewed"/>.</summary>
    public TermIndex<string> Classes { get; } = new();

    public TermIndex<Sex> Sexes { get; } = new();

    public TermIndex<Area> Areas { get; } = new();

    /// <summary>The choices of a fact, by their terms, codes and other spellings.</summary>
    public TermIndex<string> Choices(string fact) => _choices[fact];

    /// <summary>How lists write a value of a choice or a flag; a code the vocabulary does not know stays a code.</summary>
    public string Written(string fact, string value) => _written.GetValueOrDefault(fact)?.GetValueOrDefault(value) ?? value;

    /// <summary>How lists write a class.</summary>
    public static string Written(string @class)
    {
        foreach (var (known, words) in ListCodes.Classes)
            if (known == @class) return words;
        return @class;
    }

    /// <summary>How lists write an area.</summary>
    public static string Written(Area area) => area == Area.Urban ? "thành thị" : "nông thôn";
}
