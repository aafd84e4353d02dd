namespace VuonLen.Core.Standards;

/// <summary>All standards, whatever day they are in force.</summary>
public sealed class StandardBook
{
    private readonly Dictionary<string, Standard> _standards;

    /// <summary>Binds the standards into a book.</summary>
    /// <exception cref="ArgumentException">Two standards have one id, or two of one scope are in force on one day.</exception>
    public StandardBook(IEnumerable<Standard> standards)
    {
        Standards = [.. standards.OrderBy(standard => standard.InForce.From).ThenBy(standard => standard.Id, StringComparer.Ordinal)];
        _standards = Standards.ToDictionary(standard => standard.Id);
        foreach (var one in Standards)
            foreach (var other in Standards)
                if (one.Id != other.Id && one.City == other.City && one.InForce.Overlaps(other.InForce))
                    throw new ArgumentException($"Two standards of one scope are in force on one day: {one.Id}, {other.Id}.", nameof(standards));
    }

    /// <summary>Every standard, by first day in force, then id.</summary>
    public IReadOnlyList<Standard> Standards { get; }

    /// <summary>The standard of an id.</summary>
    /// <exception cref="KeyNotFoundException">No such standard.</exception>
    public Standard this[string id] => _standards[id];

    /// <summary>The standard of an id, if there is one.</summary>
    public Standard? Find(string id) => _standards.GetValueOrDefault(id);

    /// <summary>The standards in force on a day, the national one and those of every city.</summary>
    public IReadOnlyList<Standard> InForce(DateOnly day) => [.. Standards.Where(standard => standard.InForce.Holds(day))];

    /// <summary>The national standard in force on a day, if any is known.</summary>
    public Standard? National(DateOnly day) => InForce(day).FirstOrDefault(standard => standard.City is null);

    /// <summary>A city's own standard in force on a day, if it has one that is known.</summary>
    public Standard? CityOwn(string city, DateOnly day) => InForce(day).FirstOrDefault(standard => standard.City == city);

    /// <summary>The standard a table of this city is made by when nobody names another: its own, else the national one.</summary>
    public Standard? Default(string city, DateOnly day) => CityOwn(city, day) ?? National(day);

    /// <summary>The standards by which a household of this city has a class on a day: the city's own first, then the national one.</summary>
    public IReadOnlyList<Standard> For(string city, DateOnly day) =>
        new[] { CityOwn(city, day), National(day) }.OfType<Standard>().ToList();
}
