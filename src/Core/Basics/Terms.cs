using System.Collections.Concurrent;
using System.Reflection;

namespace VuonLen.Core.Basics;

/// <summary>The Vietnamese terms that stand on types and enum members.</summary>
public static class Terms
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    /// <summary>The term of an enum member.</summary>
    /// <exception cref="InvalidOperationException">The member bears none.</exception>
    public static string Of(Enum member) => Known.GetOrAdd(member, static asked =>
        asked.GetType().GetField(asked.ToString())?.GetCustomAttribute<TermAttribute>()?.Vietnamese
        ?? throw new InvalidOperationException($"{asked.GetType().Name}.{asked} bears no term."));
}
