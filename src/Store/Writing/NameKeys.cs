using VuonLen.Core.Basics;

namespace VuonLen.Store.Writing;

/// <summary>The keys of names, remembered word by word: a city's names are made of a few thousand words.</summary>
internal sealed class NameKeys
{
    private const int MostWords = 50_000;
    private readonly Dictionary<string, (string Fold, string Sort)> _words = [];

    /// <summary>The search key and the sort key of a person's name.</summary>
    public (string Search, string Sort) Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return ("", "");
        if (_words.Count > MostWords) _words.Clear();
        var search = new string[words.Length];
        var sort = new string[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            if (!_words.TryGetValue(words[i], out var keys)) _words[words[i]] = keys = (Fold.Key(words[i]), SortKey.OfText(words[i]));
            search[i] = keys.Fold;
            // By given, middle, family name: the last word first, the first word last.
            sort[i == words.Length - 1 ? 0 : i == 0 ? words.Length - 1 : i] = keys.Sort;
        }
        return (string.Join(' ', search), string.Concat(sort));
    }
}
