using System.Diagnostics.CodeAnalysis;
using VuonLen.Core.Basics;

namespace VuonLen.Documents.RegisterList;

/// <summary>Finds what a word of a list means: as written, else without marks and capitals. What was once found is found at once again.</summary>
internal sealed class TermIndex<T> where T : notnull
{
    private const int MostSpellings = 20_000;
    private readonly Dictionary<string, T> _written = [];
    private readonly Dictionary<string, T> _folded = [];
    private readonly HashSet<string> _ambiguous = [];
    private readonly List<(string Key, string Word)> _words = [];
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TermIndex() => _lookup = _written.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many words it was given.</summary>
    public int Count => _words.Count;

    /// <summary>Gives a word its meaning; the first meaning of a word stays. Words that only marks tell apart are not found without them.</summary>
    public void Add(string word, T meaning)
    {
        _written.TryAdd(word, meaning);
        var key = Fold.Key(word);
        _words.Add((key, word));
        if (_ambiguous.Contains(key) || _folded.TryAdd(key, meaning) || _folded[key].Equals(meaning)) return;
        _folded.Remove(key);
        _ambiguous.Add(key);
    }

    /// <summary>Gives another spelling its meaning, unless a word has it already.</summary>
    public void AddSpelling(string spelling, T meaning)
    {
        _written.TryAdd(spelling, meaning);
        var key = Fold.Key(spelling);
        if (!_ambiguous.Contains(key)) _folded.TryAdd(key, meaning);
    }

    /// <summary>The meaning of a word.</summary>
    public bool TryFind(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T meaning)
    {
        if (_lookup.TryGetValue(word, out meaning)) return true;
        var text = word.ToString();
        if (!_folded.TryGetValue(Fold.Key(text), out meaning)) return false;
        if (_written.Count < MostSpellings) _written[text] = meaning;
        return true;
    }

    /// <summary>« (có phải «…»?)» with the nearest word, or nothing when none is near.</summary>
    public Words Suggestion(ReadOnlySpan<char> word)
    {
        var key = Fold.Key(word.ToString());
        var (best, nearest) = (key.Length / 3 + 1, (string?)null);
        foreach (var (known, written) in _words)
        {
            if (Math.Abs(known.Length - key.Length) > best) continue;
            var distance = EditDistance(key, known);
            if (distance < best || (distance == best && nearest is null)) (best, nearest) = (distance, written);
        }
        return nearest is null ? new("", "") : new($" (có phải «{nearest}»?)", $" (perhaps “{nearest}”?)");
    }

    // Levenshtein (1966): fewest letters put in, left out or changed.
    private static int EditDistance(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
