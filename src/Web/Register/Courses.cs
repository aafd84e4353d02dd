using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Movement;
using VuonLen.Core.Situation;
using VuonLen.Store.Reading;

namespace VuonLen.Web.Register;

/// <summary>
/// The register through time: spells of being poor or near-poor, and movements. Spells are kept by act number; after a new act only the
/// households it touched are read again, as they were and as they are.
/// </summary>
public sealed class Courses(CityRegister register)
{
    /// <summary>How many other questions are kept.</summary>
    private const int MostKept = 8;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (long Act, Lazy<IReadOnlyList<DayRange>> Reviewed, IReadOnlyList<ClassSpell> Spells)> _now = [];
    private readonly Dictionary<(string Standard, long Known), IReadOnlyList<ClassSpell>> _then = [];
    private readonly Dictionary<(PathQuestion Question, PlaceId Unit, DateOnly Day), IReadOnlyList<HouseholdMovement>> _movements = [];

    /// <summary>The spells of a standard in the whole city, as known after an act; null for the last one.</summary>
    public IReadOnlyList<ClassSpell> Spells(string standard, long? knownAt) => knownAt is { } known ? Then(standard, known) : Now(standard).Spells;

    /// <summary>Whether anybody has a class by the standard at the end of a day, wherever they dwell.</summary>
    public bool IsReviewed(string standard, long? knownAt, DateOnly day)
    {
        if (Spells(standard, knownAt).Any(spell => spell.Days.Holds(day))) return true;
        if (knownAt is null) return Now(standard).Reviewed.Value.Any(days => days.Holds(day));
        using var connection = register.Store.Read();
        return CourseReader.Reviewed(connection, standard, knownAt.Value).Any(days => days.Holds(day));
    }

    /// <summary>The movements in a territory, by household id and day. Those of a city are kept for whoever sees all of it.</summary>
    /// <param name="unit">The unit whose territory it is, as it stands on the day.</param>
    /// <param name="ofEverybody">Whether the territory hides nothing of the unit.</param>
    public IReadOnlyList<HouseholdMovement> Movements(PathQuestion question, Territory territory, PlaceId unit, DateOnly day, bool ofEverybody)
    {
        if (!ofEverybody || question.Places is not null) return Read(question, territory);
        lock (_lock)
        {
            if (_movements.TryGetValue((question, unit, day), out var kept)) return kept;
            if (_movements.Count >= MostKept) _movements.Clear();
            return _movements[(question, unit, day)] = Read(question, territory);
        }
    }

    private List<HouseholdMovement> Read(PathQuestion question, Territory territory)
    {
        using var connection = register.Store.Read();
        return [.. PathReader.Read(connection, question).SelectMany(path => Core.Movement.Movements.Between(path, question.From, question.To, territory.Holds))];
    }

    private (long Act, Lazy<IReadOnlyList<DayRange>> Reviewed, IReadOnlyList<ClassSpell> Spells) Now(string standard)
    {
        var act = register.LastAct;
        lock (_lock)
        {
            if (_now.TryGetValue(standard, out var kept) && kept.Act >= act) return kept;
            using var connection = register.Store.Read();
            var spells = kept.Spells is not null && TouchedHouseholds.AreFew(connection, kept.Act)
                ? Renewed(connection, standard, kept.Act, act, kept.Spells) : CourseReader.Read(connection, standard, act);
            return _now[standard] = (act, new(() => Reviewed(standard, act)), spells);
        }
    }

    private IReadOnlyList<ClassSpell> Then(string standard, long known)
    {
        lock (_lock)
        {
            if (_then.TryGetValue((standard, known), out var kept)) return kept;
            if (_then.Count >= MostKept) _then.Clear();
            using var connection = register.Store.Read();
            return _then[(standard, known)] = CourseReader.Read(connection, standard, known);
        }
    }

    private IReadOnlyList<DayRange> Reviewed(string standard, long act)
    {
        using var connection = register.Store.Read();
        return CourseReader.Reviewed(connection, standard, act);
    }

    private static List<ClassSpell> Renewed(SqliteConnection connection, string standard, long before, long after, IReadOnlyList<ClassSpell> spells)
    {
        var counts = spells.ToDictionary(spell => spell with { Households = 0 }, spell => spell.Households);
        foreach (var spell in CourseReader.Read(connection, standard, before, changedAfter: before)) Add(spell, -spell.Households);
        foreach (var spell in CourseReader.Read(connection, standard, after, changedAfter: before)) Add(spell, spell.Households);
        return [.. counts.Where(count => count.Value != 0).Select(count => count.Key with { Households = count.Value })];

        void Add(ClassSpell spell, int households)
        {
            var key = spell with { Households = 0 };
            counts[key] = counts.GetValueOrDefault(key) + households;
        }
    }
}
