using System.Globalization;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;

namespace VuonLen.Store.Reading;

/// <summary>
/// What a search means: the beginning of a household code, and the search keys of all persons that hold the words, as long as few persons
/// bear them. Many hundred persons share a name, so that finding the names first touches a fraction of what finding the persons would.
/// </summary>
/// <param name="Code">The text as a household code begins.</param>
/// <param name="Words">The folded words.</param>
/// <param name="Keys">The search keys; null where so many persons are meant that looking into each household of the list is shorter.</param>
internal sealed record NameMatch(string Code, string Words, IReadOnlyList<string>? Keys)
{
    // Where both ways take about equally long at 380,000 persons.
    private const int FewPersons = 8000;
    private const int PlaceDigits = 5;
    private const int CodeDigits = 10;
    private const int MostWords = 6;

    /// <summary>Reads the names; null for a search that asks nothing.</summary>
    /// <param name="few">Whether the list is of so few places that its households are looked into at once.</param>
    public static NameMatch? Read(SqliteConnection connection, string? find, bool few)
    {
        if (find is null || Fold.Key(find) is not { Length: > 0 } words) return null;
        // No name holds a digit; every household code does.
        if (words.Any(char.IsAsciiDigit)) return new(CodeOf(find.Trim()), words, []);
        var match = new NameMatch(find.Trim(), words, null);
        if (few) return match;
        using var command = connection.CreateCommand();
        command.CommandText = $"select p.search_key, count(*) from person p where {match.Bears("p", command)} group by p.search_key";
        var (keys, persons) = (new List<string>(), 0L);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            keys.Add(rows.GetString(0));
            if ((persons += rows.GetInt64(1)) > FewPersons) return match;
        }
        return match with { Keys = keys };
    }

    /// <summary>The condition that a person bears the words: as they stand anywhere in the name, or each at the beginning of a word, in any order.</summary>
    public string Bears(string alias, SqliteCommand command)
    {
        command.Parameters.AddWithValue("$find", Words);
        var asTyped = $"instr({alias}.search_key, $find) > 0";
        var words = Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords).ToList();
        if (words.Count < 2) return asTyped;
        var each = words.Select((word, i) =>
        {
            var name = "$word" + i.ToString(CultureInfo.InvariantCulture);
            command.Parameters.AddWithValue(name, " " + word);
            return $"instr(' ' || {alias}.search_key, {name}) > 0";
        });
        return $"({asTyped} or ({string.Join(" and ", each)}))";
    }

    // Typed without its hyphen, with a space or a point for it: the digits alone tell where it stands.
    private static string CodeOf(string text)
    {
        if (text.Any(sign => !char.IsAsciiDigit(sign) && sign is not ('-' or ' ' or '.' or '–'))) return text.ToUpperInvariant();
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.Length is > PlaceDigits and <= CodeDigits ? $"{digits[..PlaceDigits]}-{digits[PlaceDigits..]}"
            : digits.Length <= PlaceDigits && !text.EndsWith('-') ? digits : text;
    }
}
