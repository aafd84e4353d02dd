using System.Globalization;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>A household of which something may come due: only the rows that bear on it.</summary>
/// <param name="At">Where its dwelling is recorded.</param>
public sealed record DueCandidate(Dossier Rows, Dwelling At);

/// <summary>
/// Reads what may come due after a moment's day, in five queries: by the places of a few communes, or for the whole city by the indexes of
/// births and of ends. <see cref="Due.Of"/> decides what does; what is read here only has to hold all of it.
/// </summary>
public static class DueReader
{
    private const string Dwelling = "r.person_id is null and r.kind = 'dwelling' and r.place_id is not null";

    /// <summary>The candidates, in no order.</summary>
    /// <param name="until">The last day asked about; inside.</param>
    /// <param name="ages">The ages that matter.</param>
    /// <param name="places">Commune versions; null for the whole city.</param>
    public static IReadOnlyCollection<DueCandidate> Read(SqliteConnection connection, Moment moment, DateOnly until, IEnumerable<int> ages, IReadOnlyCollection<PlaceId>? places)
    {
        var found = new Dictionary<Guid, DueCandidate>();
        if (places is { Count: 0 }) return [];
        var near = places is null ? null : $"r.place_id in ({Literals(places)}) and {Dwelling} and {moment.Holds("r")}";
        Persons(connection, moment, Births(moment.At, until, ages), near, found);
        void Ends(TableSpec table, string columns, Action<Dossier, Guid, SqliteDataReader> add) => Ending(connection, moment, until, table, columns, near, found, add);
        Ends(Tables.Membership, HouseholdRows.Membership, (rows, id, row) => Join(rows, HouseholdRows.ToMembership(id, row)));
        Ends(Tables.Status, HouseholdRows.Status, (rows, id, row) => rows.Statuses.Add(HouseholdRows.ToStatus(id, row)));
        Ends(Tables.Fact, HouseholdRows.Fact, (rows, id, row) => rows.Facts.Add(HouseholdRows.ToFact(id, row)));
        Ends(Tables.Residence, HouseholdRows.Residence, (rows, id, row) => rows.Residences.Add(HouseholdRows.ToResidence(id, row)));
        return found.Values;
    }

    private static void Persons(SqliteConnection connection, Moment moment, List<(string First, string Last)> births, string? near, Dictionary<Guid, DueCandidate> found)
    {
        if (births.Count == 0) return;
        using var command = connection.CreateCommand();
        moment.Bind(command);
        const string member = "m.household_id = r.household_id";
        var tables = near is not null
            ? $"residence r cross join membership m on {member} cross join person p on p.person_id = m.person_id where ({string.Join(" or ", births.Select(birth => $"p.birth between '{birth.First}' and '{birth.Last}'"))}) and {near} and"
            : $"(select column1 first, column2 last from (values {string.Join(", ", births.Select(birth => $"('{birth.First}', '{birth.Last}')"))})) b cross join person p on p.birth between b.first and b.last cross join membership m on m.person_id = p.person_id cross join residence r on r.household_id = m.household_id where {Dwelling} and {moment.Holds("r")} and";
        command.CommandText = $"""
            select {Of("m", HouseholdRows.Membership)}, {Of("p", HouseholdRows.Person)}, p.person_id, r.household_id, r.place_id, r.village_id
            from {tables} {moment.Holds("m")} and {moment.Known("p")}
            """;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var (id, dossier) = Rows(rows, found);
            Join(dossier, HouseholdRows.ToMembership(id, rows));
            dossier.Persons.Add(new(new(Id(rows, 12)), rows.GetInt32(7), rows.GetString(8), rows.GetString(9), Texts.To<Sex>(rows.GetString(10)),
                BirthDay.TryParse(rows.GetString(11), out var birth) ? birth : throw new FormatException($"Not a birth: {rows.GetString(11)}.")));
        }
    }

    // A row that begins when another ends is read with it: what goes on does not come due.
    private static void Ending(SqliteConnection connection, Moment moment, DateOnly until, TableSpec table, string columns, string? near,
        Dictionary<Guid, DueCandidate> found, Action<Dossier, Guid, SqliteDataReader> add)
    {
        using var command = connection.CreateCommand();
        moment.Bind(command);
        command.Parameters.AddWithValue("$until", Text(until));
        const string ends = "x.valid_to > $at and x.valid_to <= $until";
        var tables = near is not null
            ? $"residence r cross join {table.Name} x on x.household_id = r.household_id where {near} and"
            : $"(select distinct x.household_id from {table.Name} x where {ends} and {moment.Known("x")}) e cross join {table.Name} x on x.household_id = e.household_id cross join residence r on r.household_id = x.household_id where {Dwelling} and {moment.Holds("r")} and";
        command.CommandText = $"""
            select {Of("x", columns)}, r.household_id, r.place_id, r.village_id
            from {tables} {moment.Known("x")} and (({ends}) or (x.valid_from > $at and x.valid_from <= $until))
            """;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var (id, dossier) = Rows(rows, found);
            add(dossier, id, rows);
        }
    }

    private static void Join(Dossier rows, Membership membership)
    {
        if (!rows.Memberships.Exists(row => row.N == membership.N)) rows.Memberships.Add(membership);
    }

    private static (Guid Household, Dossier Rows) Rows(SqliteDataReader row, Dictionary<Guid, DueCandidate> found)
    {
        var last = row.FieldCount;
        var id = Id(row, last - 3);
        if (!found.TryGetValue(id, out var candidate))
            found[id] = candidate = new(new(new(id)), new(new(Id(row, last - 2)), row.IsDBNull(last - 1) ? null : new PlaceId(Id(row, last - 1))));
        return (id, candidate.Rows);
    }

    /// <summary>Ranges, as births are written, by which one of the ages may be completed: days with one to spare, and months and years known without a day.</summary>
    private static List<(string First, string Last)> Births(DateOnly day, DateOnly until, IEnumerable<int> ages)
    {
        var ranges = new HashSet<(string, string)>();
        foreach (var age in ages.Where(age => age < day.Year - 1))
        {
            var (first, last) = (day.AddYears(-age), until.AddYears(-age) is var end && end < DateOnly.MaxValue ? end.AddDays(1) : end);
            ranges.Add((Text(first), Text(last)));
            for (var month = new DateOnly(first.Year, first.Month, 1); month <= last; month = month.AddMonths(1))
            {
                foreach (var part in new[] { month.ToString("yyyy", CultureInfo.InvariantCulture), month.ToString("yyyy-MM", CultureInfo.InvariantCulture) })
                    // The range of days holds the texts of the months and years within it already.
                    if (string.CompareOrdinal(part, Text(first)) < 0) ranges.Add((part, part));
            }
        }
        return [.. ranges];
    }

    private static string Of(string alias, string columns) => string.Join(", ", columns.Split(", ").Select(column => $"{alias}.{column}"));

    private static string Literals(IEnumerable<PlaceId> places) => string.Join(", ", places.Select(place => BigEndianIds.Literal(place.Value)));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Guid Id(SqliteDataReader row, int at) => BigEndianIds.FromBytes(row.GetFieldValue<byte[]>(at));
}
