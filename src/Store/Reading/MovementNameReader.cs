using System.Globalization;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Movement;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>Whom a movement befell.</summary>
/// <param name="Place">Where the household dwelt in the unit; null if not recorded.</param>
/// <param name="Why">What the act says of itself.</param>
public sealed record NamedMovement(HouseholdMovement Movement, DateOnly Seen, string Code, string? Head, PlaceId? Place, PlaceId? Village, string Why, string? Paper);

/// <summary>Reads the names to a page of movements: one query.</summary>
public static class MovementNameReader
{
    /// <summary>The movements in their order, each household as it stood on the day it was last, or first, seen in the unit.</summary>
    /// <param name="movements">A page's worth.</param>
    /// <param name="known">As known after this act.</param>
    public static IReadOnlyList<NamedMovement> Read(SqliteConnection connection, IReadOnlyList<HouseholdMovement> movements, long known)
    {
        if (movements.Count == 0) return [];
        using var command = connection.CreateCommand();
        command.Parameters.AddWithValue("$known", known);
        var asked = string.Join(", ", movements.Select((movement, i) => string.Create(CultureInfo.InvariantCulture,
            $"({i}, {BigEndianIds.Literal(movement.Household.Value)}, '{SeenOn(movement):yyyy-MM-dd}', {movement.Act})")));
        command.CommandText = $"""
            with asked(i, id, day, act) as (values {asked})
            select asked.i, h.code, r.place_id, r.village_id, a.why, a.paper,
                (select p.name from membership m join person p on p.person_id = m.person_id and {CourseReader.Known("p")}
                    where m.household_id = asked.id and m.relation = '01' and {Holds("m")} limit 1)
            from asked join household h on h.household_id = asked.id and {CourseReader.Known("h")}
            join act a on a.number = asked.act
            left join residence r on r.household_id = asked.id and r.person_id is null and r.kind = 'dwelling' and {Holds("r")}
            order by asked.i
            """;
        var named = new List<NamedMovement>();
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var movement = movements[rows.GetInt32(0)];
            named.Add(new(movement, SeenOn(movement), rows.GetString(1), rows.IsDBNull(6) ? null : rows.GetString(6), Place(rows, 2), Place(rows, 3),
                rows.GetString(4), rows.IsDBNull(5) ? null : rows.GetString(5)));
        }
        return named;
    }

    // Whoever leaves is seen on the eve: of the day itself the place left knows nothing.
    private static DateOnly SeenOn(HouseholdMovement movement) =>
        movement.Kind is MovementKind.MovedOut or MovementKind.Merged or MovementKind.Dissolved || (movement.After is null && movement.Kind != MovementKind.Unclassed)
            ? movement.Day.AddDays(-1) : movement.Day;

    private static string Holds(string alias) => $"{CourseReader.Known(alias)} and {alias}.valid_from <= asked.day and ({alias}.valid_to is null or {alias}.valid_to > asked.day)";

    private static PlaceId? Place(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : new PlaceId(CourseReader.Id(row, at));
}
