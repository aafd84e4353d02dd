using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;

namespace VuonLen.Store.Reading;

/// <summary>
/// What a search means: the beginning of a household code, and the search keys of all persons that hold the words, as long as few persons
/// bear them. Many hundred persons share a name, so that finding the names first touches a fraction of what finding the persons would.
/// </summary>
/// <param name="Words">The folded words.</param>
/// <param name="Keys">The search keys; null where so many persons are meant that looking into each household of the list is shorter.</param>
internal sealed record NameMatch(string Text, string Words, IReadOnlyList<string>? Keys)
{
    // Where both ways take about equally long at 380,000 persons.
    private const int FewPersons = 8000;

    /// <summary>Reads the names; null for a search that asks nothing.</summary>
    /// <param name="few">Whether the list is of so few places that its households are looked into at once.</param>
    public static NameMatch? Read(SqliteConnection connection, string? find, bool few)
    {
        if (find is null || Fold.Key(find) is not { Length: > 0 } words) return null;
        // No name holds a digit; every household code does.
        if (words.Any(char.IsAsciiDigit)) return new(find.Trim(), words, []);
        if (few) return new(find.Trim(), words, null);
        using var command = connection.CreateCommand();
        command.CommandText = "select search_key, count(*) from person where instr(search_key, $find) > 0 group by search_key";
        command.Parameters.AddWithValue("$find", words);
        var (keys, persons) = (new List<string>(), 0L);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            keys.Add(rows.GetString(0));
            if ((persons += rows.GetInt64(1)) > FewPersons) return new(find.Trim(), words, null);
        }
        return new(find.Trim(), words, keys);
    }
}
