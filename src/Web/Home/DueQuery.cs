using System.Globalization;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Store.Reading;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;

namespace VuonLen.Web.Home;

/// <summary>What comes due after a day in a unit: counts always, names only of one commune and only for whoever may read lists.</summary>
/// <param name="Until">The last day asked about.</param>
/// <param name="Total">How many things come due on a day that is known.</param>
/// <param name="DayUnknown">How many more may: of these persons only the month or the year of birth is known.</param>
/// <param name="Units">The units below, where the unit is larger than a commune.</param>
/// <param name="Lines">One page of lines, the nearest first.</param>
/// <param name="More">The key to ask the next page with; null on the last.</param>
public sealed record DueReport(DateOnly At, DateOnly Until, DueUnitName In, int Total, int DayUnknown, IReadOnlyList<DueCount> Counts,
    IReadOnlyList<DueUnit> Units, IReadOnlyList<DueLine> Lines, string? More);

/// <summary>A unit by its code and full name.</summary>
public sealed record DueUnitName(string Code, string Name);

/// <summary>How much of one kind.</summary>
public sealed record DueCount(DueKind Kind, int? Age, int Count, int DayUnknown);

/// <summary>How much in one unit.</summary>
public sealed record DueUnit(string Code, string Name, int Count, int DayUnknown);

/// <summary>One thing that comes due.</summary>
/// <param name="Code">The fact, the standard or the kind of residence.</param>
/// <param name="Value">The class.</param>
/// <param name="First">The first day on which it may come about: the age completed, or the first day outside.</param>
/// <param name="Last">The last such day.</param>
/// <param name="Household">The household's code.</param>
/// <param name="Person">Whose; null for the household's own.</param>
public sealed record DueLine(DueKind Kind, int? Age, string? Code, string? Value, DateOnly First, DateOnly Last, string Household, string? Head, string? Village, string? Person);

/// <summary>Answers what comes due.</summary>
public static class DueQuery
{
    /// <summary>Answers a request with what the asker may see.</summary>
    /// <param name="mayList">Whether the asker may read names.</param>
    /// <exception cref="ProblemException">No such unit, or too many days or lines.</exception>
    public static DueReport Answer(CityRegister register, DueRequest asked, Sight sight, bool mayList)
    {
        if (asked.Limit is < 1) throw new ProblemException("Số dòng tối đa phải từ 1 trở lên.",
            "The greatest number of rows must be 1 or more.");
        var (places, until) = (register.Places(), asked.Until);
        var unit = register.Unit(asked.In, asked.At, PlacesBy.Operation);
        var name = new DueUnitName(unit.Code, sight.Village is { } village ? $"{places[village].FullName}, {unit.FullName}" : unit.FullName);
        return unit.Kind.Level() == PlaceLevel.Commune
            ? OfCommune(register, asked, sight, mayList, places, unit, new(asked.At, until, name, 0, 0, [], [], [], null))
            : OfUnits(register, asked, sight, places, unit, new(asked.At, until, name, 0, 0, [], [], [], null));
    }

    private static DueReport OfCommune(CityRegister register, DueRequest asked, Sight sight, bool mayList, PlaceBook places, PlaceVersion unit, DueReport report)
    {
        var area = new RecordedPlaces(places, unit, asked.At, sight);
        var found = register.Reminders.Due(new(asked.At), report.Until, area.Communes).Where(line => area.Holds(line.At)).ToList();
        report = report with
        {
            Total = found.Count(line => line.Due.IsExact),
            DayUnknown = found.Count(line => !line.Due.IsExact),
            Counts = Counts(found.GroupBy(line => (line.Due.Kind, line.Due.Point?.Age, line.Due.IsExact)).Select(group => (group.Key.Kind, group.Key.Age, group.Key.IsExact, group.Count()))),
        };
        if (!mayList || found.Count == 0) return report;
        var ahead = found.Select(line => (Key: Key(line.Household, line.Due), Line: line)).OrderBy(line => line.Key, StringComparer.Ordinal)
            .SkipWhile(line => asked.After is { } after && string.CompareOrdinal(line.Key, after) <= 0).ToList();
        var page = ahead.Take(asked.Limit ?? ahead.Count).ToList();
        using var connection = register.Store.Read();
        var households = RecentReader.Households(connection, new(asked.At), page.Select(line => line.Line.Household));
        var persons = RecentReader.Persons(connection, page.Select(line => line.Line.Due.Person).OfType<PersonId>());
        return report with
        {
            Lines = [.. page.Select(line => Line(line.Line.Due, households[line.Line.Household], line.Line.At.Village is { } village ? places.Find(village)?.FullName : null, persons))],
            More = page.Count < ahead.Count ? page[^1].Key : null,
        };
    }

    private static DueLine Line(Due due, NamedHousehold household, string? village, IReadOnlyDictionary<PersonId, string> persons) => new(
        due.Kind, due.Point?.Age, due.Code, due.Value, due.First, due.Last, household.Code, household.Head, village, due.Person is { } person ? persons.GetValueOrDefault(person) : null);

    private static DueReport OfUnits(CityRegister register, DueRequest asked, Sight sight, PlaceBook places, PlaceVersion unit, DueReport report)
    {
        var groups = register.Reminders.Counted(asked.At, report.Until).Where(group => sight.Sees(group.At.Place, group.At.Village))
            .Select(group => (Group: group, Commune: places.Resolve(group.At.Place, group.At.Village, asked.At)))
            .Where(group => group.Commune is { } commune ? places.IsInside(commune.Id, unit.Id) : unit.Kind.Level() == PlaceLevel.City).ToList();
        return report with
        {
            Total = groups.Where(group => group.Group.IsExact).Sum(group => group.Group.Count),
            DayUnknown = groups.Where(group => !group.Group.IsExact).Sum(group => group.Group.Count),
            Counts = Counts(groups.Select(group => (group.Group.Kind, group.Group.Age, group.Group.IsExact, group.Group.Count))),
            Units = [.. places.Children(unit.Id, asked.At).Select(below =>
            {
                var inside = groups.Where(group => group.Commune is { } commune && places.IsInside(commune.Id, below.Id)).ToList();
                return new DueUnit(below.Code, below.FullName, inside.Where(group => group.Group.IsExact).Sum(group => group.Group.Count),
                    inside.Where(group => !group.Group.IsExact).Sum(group => group.Group.Count));
            })],
        };
    }

    private static List<DueCount> Counts(IEnumerable<(DueKind Kind, int? Age, bool IsExact, int Count)> found) => [.. found.GroupBy(one => (one.Kind, one.Age))
        .OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Age)
        .Select(group => new DueCount(group.Key.Kind, group.Key.Age, group.Where(one => one.IsExact).Sum(one => one.Count), group.Where(one => !one.IsExact).Sum(one => one.Count)))];

    // Known days first, then by day; the rest only makes it one key for one line.
    private static string Key(HouseholdId household, Due due) => string.Create(CultureInfo.InvariantCulture,
        $"{(due.IsExact ? 1 : 2)}{due.First:yyyyMMdd}{household.Value:N}{(int)due.Kind}{due.Person?.Value:N}{due.Point?.Age:000}{due.Code}{due.Value}");
}
