using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;

namespace VuonLen.Documents.RegisterList;

/// <summary>The words lists use, both ways: what a word means, and how a code is written.</summary>
internal sealed class ListTerms
{
    private static readonly Dictionary<string, string> ClassTerms = HouseholdClasses.All.ToDictionary(@class => @class.Text(), @class => Capital(Terms.Of(@class)));
    private static readonly string Male = Capital(Terms.Of(Sex.Male));
    private static readonly string Female = Capital(Terms.Of(Sex.Female));

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
                written.TryAdd(choice.Code, choice.Term);
            }
            // The terms of all choices come before other spellings: one people's name may be another's old name.
            foreach (var choice in term.Choices)
            {
                index.AddSpelling(choice.Code, choice.Code);
                foreach (var other in choice.Also) index.AddSpelling(other, choice.Code);
            }
            if (term.Type == FactType.Flag)
            {
                foreach (var word in new[] { "có", "x", ListCodes.Yes }) index.AddSpelling(word, ListCodes.Yes);
                foreach (var word in new[] { "không", ListCodes.No }) index.AddSpelling(word, ListCodes.No);
                (written[ListCodes.Yes], written[ListCodes.No]) = ("có", "không");
            }
            _choices[term.Code] = index;
            _written[term.Code] = written;
        }
        foreach (var @class in HouseholdClasses.All)
        {
            Classes.Add(Written(@class.Text()), @class.Text());
            Classes.AddSpelling(@class.Text(), @class.Text());
        }
        Classes.Add(NotReviewed, ListCodes.NotReviewed);
        Classes.AddSpelling("Hộ không nghèo", HouseholdClass.None.Text());
        foreach (var sex in Enum.GetValues<Sex>()) Sexes.Add(Written(sex), sex);
        foreach (var area in Enum.GetValues<Area>()) Areas.Add(Written(area), area);
    }

    /// <summary>No class at all is a word too, so that a forgotten cell is not taken for it.</summary>
    private const string NotReviewed = "Chưa rà soát";

    /// <summary>The words a class column may hold, for showing.</summary>
    public static string ClassWords { get; } =
        string.Join(", ", HouseholdClasses.All.Select(@class => Written(@class.Text())).Append(NotReviewed).Select(words => $"«{words}»"));

    /// <summary>Classes, «Chưa rà soát» being <see cref="ListCodes.NotReviewed"/>.</summary>
    public TermIndex<string> Classes { get; } = new();

    public TermIndex<Sex> Sexes { get; } = new();

    public TermIndex<Area> Areas { get; } = new();

    /// <summary>The choices of a fact, by their terms, codes and other spellings.</summary>
    public TermIndex<string> Choices(string fact) => _choices[fact];

    /// <summary>How lists write a value of a choice or a flag; a code the vocabulary does not know stays a code.</summary>
    public string Written(string fact, string value) => _written.GetValueOrDefault(fact)?.GetValueOrDefault(value) ?? value;

    /// <summary>How lists write a class.</summary>
    public static string Written(string @class) =>
        @class == ListCodes.NotReviewed ? NotReviewed : ClassTerms.GetValueOrDefault(@class, @class);

    /// <summary>How lists write a sex.</summary>
    public static string Written(Sex sex) => sex == Sex.Male ? Male : Female;

    /// <summary>How lists write an area.</summary>
    public static string Written(Area area) => Terms.Of(area);

    private static string Capital(string term) => char.ToUpperInvariant(term[0]) + term[1..];
}
