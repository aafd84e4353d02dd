using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Movement;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>Which households' paths are read.</summary>
/// <param name="From">Some class or dwelling of theirs begins or ends after this day …</param>
/// <param name="To">… and up to this one.</param>
/// <param name="Known">As known after this act.</param>
/// <param name="Places">They dwelt at one of these commune versions meanwhile; null for everywhere.</param>
public sealed record PathQuestion(string Standard, DateOnly From, DateOnly To, long Known, IReadOnlySet<PlaceId>? Places);

/// <summary>Reads the paths of the households that something befell between two days: one query.</summary>
public static class PathReader
{
    private const string Dwelling = "r.person_id is null and r.kind = 'dwelling'";

    /// <summary>The paths, by household id; each is made when it is asked for.</summary>
    public static IEnumerable<HouseholdPath> Read(SqliteConnection connection, PathQuestion question)
    {
        if (question.Places is { Count: 0 }) yield break;
        using var command = connection.CreateCommand();
        command.Parameters.AddWithValue("$standard", question.Standard);
        command.Parameters.AddWithValue("$known", question.Known);
        command.Parameters.AddWithValue("$from", Text(question.From));
        command.Parameters.AddWithValue("$to", Text(question.To));
        command.CommandText = $"""
            with touched(id) as materialized ({(question.Places is { } places ? At(places) : Anywhere)})
            select touched.id as id, s.class, s.valid_from, s.valid_to, s.decision, s.decided_on, s.act_from, null, null
            from touched cross join household_status s on s.household_id = touched.id where s.standard = $standard and {CourseReader.Known("s")}
            union all
            select touched.id, null, r.valid_from, r.valid_to, r.begin_cause, r.end_cause, r.act_from, r.place_id, r.village_id
            from touched cross join residence r on r.household_id = touched.id where {Dwelling} and {CourseReader.Known("r")}
            order by id
            """;
        using var rows = command.ExecuteReader();
        Guid? at = null;
        var (classes, dwellings) = (new List<ClassDays>(), new List<DwellingDays>());
        while (rows.Read())
        {
            var id = CourseReader.Id(rows, 0);
            if (at is { } done && done != id)
            {
                yield return Path(done, classes, dwellings);
                (classes, dwellings) = ([], []);
            }
            at = id;
            var days = new DayRange(CourseReader.Day(rows.GetString(2)), rows.IsDBNull(3) ? null : CourseReader.Day(rows.GetString(3)));
            if (rows.IsDBNull(1)) dwellings.Add(new(Place(rows, 7), Place(rows, 8), days, TextOrNull(rows, 4), TextOrNull(rows, 5), rows.GetInt64(6)));
            else classes.Add(new(rows.GetString(1), days, TextOrNull(rows, 4), rows.IsDBNull(5) ? null : CourseReader.Day(rows.GetString(5)), rows.GetInt64(6)));
        }
        if (at is { } last) yield return Path(last, classes, dwellings);
    }

    private static string Turns(string alias) =>
        $"(({alias}.valid_from > $from and {alias}.valid_from <= $to) or ({alias}.valid_to > $from and {alias}.valid_to <= $to))";

    // Beginnings of a class are found by its index; of ends only those that nothing followed are asked for, and they are of listed classes.
    private static string Anywhere => $"""
        select s.household_id from household_status s where s.standard = $standard and s.class in ('poor', 'near_poor', 'average', 'none', 'undecided')
            and s.valid_from > $from and s.valid_from <= $to and {CourseReader.Known("s")}
        union
        select s.household_id from household_status s where s.standard = $standard and s.class in ('poor', 'near_poor')
            and s.valid_from <= $to and s.valid_to > $from and s.valid_to <= $to and {CourseReader.Known("s")}
        union
        select r.household_id from residence r where {Dwelling} and {CourseReader.Known("r")} and {Turns("r")}
        """;

    private static string At(IReadOnlySet<PlaceId> places) => $"""
        select distinct r.household_id from residence r
        where r.place_id in ({string.Join(", ", places.Select(place => BigEndianIds.Literal(place.Value)))}) and {Dwelling} and {CourseReader.Known("r")}
            and r.valid_from <= $to and (r.valid_to is null or r.valid_to > $from)
            and ({Turns("r")} or exists (select 1 from household_status s
                where s.household_id = r.household_id and s.standard = $standard and {CourseReader.Known("s")} and {Turns("s")}))
        """;

    private static HouseholdPath Path(Guid id, List<ClassDays> classes, List<DwellingDays> dwellings) =>
        new(new(id), [.. classes.OrderBy(row => row.Days.From)], [.. dwellings.OrderBy(row => row.Days.From)]);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string? TextOrNull(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);

    private static PlaceId? Place(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : new PlaceId(CourseReader.Id(row, at));
}
