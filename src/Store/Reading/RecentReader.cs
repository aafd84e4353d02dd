using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Store.Acts;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>What an act touched at one recorded place.</summary>
/// <param name="Households">How many households.</param>
/// <param name="One">One of them.</param>
public sealed record ActAtPlace(long Act, Dwelling At, int Households, HouseholdId One);

/// <summary>A household in a line: how officers call it and who is its head.</summary>
public sealed record NamedHousehold(string Code, string? Head);

/// <summary>Reads what was recorded of late, and what waits to be decided, over a few places.</summary>
public static class RecentReader
{
    private const string Dwelling = "r.person_id is null and r.kind = 'dwelling' and r.place_id is not null";

    /// <summary>The first act recorded at or after an instant; null if there is none.</summary>
    public static long? FirstSince(SqliteConnection connection, DateTimeOffset since)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select number from act where recorded_at >= $since order by recorded_at, number limit 1";
        command.Parameters.AddWithValue("$since", Instants.ToMicroseconds(since));
        return command.ExecuteScalar() as long?;
    }

    /// <summary>What acts from a number on, by others than one author, touched in the households that dwell at these places at a moment.</summary>
    public static IReadOnlyList<ActAtPlace> ByOthers(SqliteConnection connection, Moment moment, IReadOnlyCollection<PlaceId> places, long from, string author)
    {
        using var command = connection.CreateCommand();
        moment.Bind(command);
        command.Parameters.AddWithValue("$from", from);
        command.Parameters.AddWithValue("$author", author);
        command.CommandText = $"""
            select s.act, r.place_id, r.village_id, count(*), min(r.household_id) from residence r
            cross join act_subject s on s.household_id = r.household_id and s.act >= $from
            cross join act a on a.number = s.act and a.author <> $author
            where r.place_id in ({Literals(places)}) and {Dwelling} and {moment.Holds("r")}
            group by s.act, r.place_id, r.village_id order by s.act desc
            """;
        var acts = new List<ActAtPlace>();
        using var rows = command.ExecuteReader();
        while (rows.Read()) acts.Add(new(rows.GetInt64(0), At(rows, 1), rows.GetInt32(3), new(Id(rows, 4))));
        return acts;
    }

    /// <summary>The last act, among those after a number, that touched a household now dwelling at each recorded place.</summary>
    public static IReadOnlyList<(Dwelling At, long Act)> LastAtPlaces(SqliteConnection connection, long after)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            select r.place_id, r.village_id, max(s.act) from act_subject s
            cross join residence r on r.household_id = s.household_id and {Dwelling} and r.act_to is null and r.valid_to is null
            where s.act > $after group by r.place_id, r.village_id
            """;
        command.Parameters.AddWithValue("$after", after);
        var last = new List<(Dwelling, long)>();
        using var rows = command.ExecuteReader();
        while (rows.Read()) last.Add((At(rows, 0), rows.GetInt64(2)));
        return last;
    }

    /// <summary>The last acts of the store, the newest first.</summary>
    public static IReadOnlyList<Act> Last(SqliteConnection connection, int most) => ActReader.Latest(connection, most);

    /// <summary>How many households each of these acts touched, and one of them; acts that touched none are left out.</summary>
    public static IReadOnlyDictionary<long, (int Households, HouseholdId One)> Touched(SqliteConnection connection, IEnumerable<long> acts)
    {
        var touched = new Dictionary<long, (int, HouseholdId)>();
        using var command = connection.CreateCommand();
        command.CommandText = $"select act, count(*), min(household_id) from act_subject where act in ({string.Join(", ", acts)}) group by act";
        using var rows = command.ExecuteReader();
        while (rows.Read()) touched[rows.GetInt64(0)] = (rows.GetInt32(1), new(Id(rows, 2)));
        return touched;
    }

    /// <summary>Households at these places that were reviewed, but have no class by a standard at a moment.</summary>
    public static IReadOnlyList<(HouseholdId Household, Dwelling At)> Undecided(SqliteConnection connection, Moment moment, string standard, IReadOnlyCollection<PlaceId> places)
    {
        using var command = connection.CreateCommand();
        moment.Bind(command);
        command.Parameters.AddWithValue("$standard", standard);
        command.CommandText = $"""
            select r.household_id, r.place_id, r.village_id from residence r
            where r.place_id in ({Literals(places)}) and {Dwelling} and {moment.Holds("r")}
                and not exists (select 1 from household_status s where s.household_id = r.household_id and s.standard = $standard and s.class <> 'undecided' and {moment.Holds("s")})
                and exists (select 1 from assessment a where a.household_id = r.household_id and a.assessed_on <= $at and {moment.Known("a")})
            order by r.household_id
            """;
        var found = new List<(HouseholdId, Dwelling)>();
        using var rows = command.ExecuteReader();
        while (rows.Read()) found.Add((new(Id(rows, 0)), At(rows, 1)));
        return found;
    }

    /// <summary>Codes and heads of these households at a moment.</summary>
    public static IReadOnlyDictionary<HouseholdId, NamedHousehold> Households(SqliteConnection connection, Moment moment, IEnumerable<HouseholdId> households)
    {
        var named = new Dictionary<HouseholdId, NamedHousehold>();
        var ids = string.Join(", ", households.Distinct().Select(household => BigEndianIds.Literal(household.Value)));
        if (ids == "") return named;
        using var command = connection.CreateCommand();
        moment.Bind(command);
        command.CommandText = $"""
            select h.household_id, h.code, (select p.name from membership m join person p on p.person_id = m.person_id and {moment.Known("p")}
                where m.household_id = h.household_id and m.relation = '01' and {moment.Holds("m")} limit 1)
            from household h where h.household_id in ({ids}) and {moment.Known("h")}
            """;
        using var rows = command.ExecuteReader();
        while (rows.Read()) named[new(Id(rows, 0))] = new(rows.GetString(1), rows.IsDBNull(2) ? null : rows.GetString(2));
        return named;
    }

    /// <summary>Names of these persons, as now known.</summary>
    public static IReadOnlyDictionary<PersonId, string> Persons(SqliteConnection connection, IEnumerable<PersonId> persons)
    {
        var named = new Dictionary<PersonId, string>();
        var ids = string.Join(", ", persons.Distinct().Select(person => BigEndianIds.Literal(person.Value)));
        if (ids == "") return named;
        using var command = connection.CreateCommand();
        command.CommandText = $"select person_id, name from person where person_id in ({ids}) and act_to is null";
        using var rows = command.ExecuteReader();
        while (rows.Read()) named[new(Id(rows, 0))] = rows.GetString(1);
        return named;
    }

    private static Dwelling At(SqliteDataReader row, int at) => new(new(Id(row, at)), row.IsDBNull(at + 1) ? null : new PlaceId(Id(row, at + 1)));

    private static string Literals(IEnumerable<PlaceId> places) => string.Join(", ", places.Select(place => BigEndianIds.Literal(place.Value)));

    private static Guid Id(SqliteDataReader row, int at) => BigEndianIds.FromBytes(row.GetFieldValue<byte[]>(at));
}
