using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>A household and where it dwells.</summary>
public readonly record struct HouseholdDwelling(HouseholdId Household, string Code, Dwelling At);

/// <summary>Reads where every household of the city dwells at a moment.</summary>
public static class DwellingReader
{
    /// <summary>All households, in no order.</summary>
    public static IEnumerable<HouseholdDwelling> Read(SqliteConnection connection, Moment moment)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            select h.household_id, h.code, r.place_id, r.village_id from household h
            join residence r on r.household_id = h.household_id and r.person_id is null and r.kind = 'dwelling' and r.place_id is not null and {moment.Holds("r")}
            where {moment.Known("h")}
            """;
        moment.Bind(command);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return new(new(BigEndianIds.FromBytes(rows.GetFieldValue<byte[]>(0))), rows.GetString(1),
                new(new(BigEndianIds.FromBytes(rows.GetFieldValue<byte[]>(2))), rows.IsDBNull(3) ? null : new PlaceId(BigEndianIds.FromBytes(rows.GetFieldValue<byte[]>(3)))));
        }
    }
}
