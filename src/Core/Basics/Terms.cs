using System.Collections.Concurrent;
using System.Reflection;

namespace VuonLen.Core.Basics;

/// <summary>The terms that stand on types and enum members.</summary>
public static class Terms
{
    private static readonly ConcurrentDictionary<Enum, TermAttribute> Known = new();

    /// <summary>The Vietnamese term of an enum member.</summary>
    /// <exception cref="InvalidOperationException">The member bears none.</exception>
    public static string Of(Enum member) => On(member).Vietnamese;

    /// <summary>The English term of an enum member.</summary>
    /// <exception cref="InvalidOperationException">The member bears none in English.</exception>
    public static string English(Enum member) =>
        On(member).English ?? throw new InvalidOperationException($"{member.GetType().Name}.{member} bears no English term.");

    private static TermAttribute On(Enum member) => Known.GetOrAdd(member, static asked =>
        asked.GetType().GetField(asked.ToString())?.GetCustomAttribute<TermAttribute>()
        ?? throw new InvalidOperationException($"{asked.GetType().Name}.{asked} bears no term."));
}
