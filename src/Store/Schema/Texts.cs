using System.Collections.Frozen;
using System.Text;

namespace VuonLen.Store.Schema;

/// <summary>Enum members as the database spells them: snake_case, so that whoever asks by SQL can read them.</summary>
public static class Texts
{
    /// <summary>The text of a member.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Map<T>.Texts[value];

    /// <summary>The member of a text.</summary>
    /// <exception cref="KeyNotFoundException">No member is spelled so.</exception>
    public static T To<T>(string text) where T : struct, Enum => Map<T>.Members[text];

    private static class Map<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Texts = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Snake(value.ToString()));
        public static readonly FrozenDictionary<string, T> Members = Texts.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);
    }

    private static string Snake(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0) text.Append('_');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
