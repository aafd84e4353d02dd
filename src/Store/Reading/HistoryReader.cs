using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Store.Acts;
using VuonLen.Store.Keys;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>Reads everything ever recorded of one household, in a fixed number of queries.</summary>
public static class HistoryReader
{
    /// <summary>The household of a code; null if there never was one.</summary>
    public static HouseholdId? Find(SqliteConnection connection, string code)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select household_id from household where code = $code order by act_to is not null, n desc limit 1";
        command.Parameters.AddWithValue("$code", code);
        return command.ExecuteScalar() is byte[] id ? new HouseholdId(BigEndianIds.FromBytes(id)) : null;
    }

    /// <summary>The whole history.</summary>
    /// <exception cref="VuonLen.Core.Basics.ProblemException">An identity number does not open with the store's keys.</exception>
    public static HouseholdHistory Read(SqliteConnection connection, HouseholdId id, StoreKeys keys)
    {
        var history = new HouseholdHistory(id);
        var own = $"= {BigEndianIds.Literal(id.Value)}";
        // Every version counts: whoever was a member once still belongs to the history.
        var persons = $"in (select person_id from membership where household_id {own})";
        Fill(connection, Tables.Household, HouseholdRows.Household, own, history.Households, HouseholdRows.ToHousehold);
        Fill(connection, Tables.Membership, HouseholdRows.Membership, own, history.Memberships, HouseholdRows.ToMembership);
        Fill(connection, Tables.Residence, HouseholdRows.Residence, own, history.Residences, HouseholdRows.ToResidence);
        Fill(connection, Tables.Fact, HouseholdRows.Fact, own, history.Facts, HouseholdRows.ToFact);
        Fill(connection, Tables.Assessment, HouseholdRows.Assessment, own, history.Assessments, HouseholdRows.ToAssessment);
        Fill(connection, Tables.Status, HouseholdRows.Status, own, history.Statuses, HouseholdRows.ToStatus);
        Fill(connection, Tables.Link, HouseholdRows.Link, own, history.Links, HouseholdRows.ToLink);
        Fill(connection, Tables.Person, HouseholdRows.Person, persons, history.Persons, HouseholdRows.ToPerson);
        Fill(connection, Tables.Identity, HouseholdRows.Identity, persons, history.IdentityNumbers, (person, row) => HouseholdRows.ToIdentity(person, row, keys));
        return history;
    }

    /// <summary>The codes of these households.</summary>
    public static IReadOnlyDictionary<HouseholdId, string> Codes(SqliteConnection connection, IEnumerable<HouseholdId> households)
    {
        var ids = households.Select(household => BigEndianIds.Literal(household.Value)).ToList();
        var codes = new Dictionary<HouseholdId, string>();
        if (ids.Count == 0) return codes;
        using var command = connection.CreateCommand();
        command.CommandText = $"select household_id, code from household where household_id in ({string.Join(", ", ids)}) order by n";
        using var rows = command.ExecuteReader();
        while (rows.Read()) codes[new(BigEndianIds.FromBytes(rows.GetFieldValue<byte[]>(0)))] = rows.GetString(1);
        return codes;
    }

    /// <summary>The acts of these numbers.</summary>
    public static IReadOnlyDictionary<long, Act> Acts(SqliteConnection connection, IEnumerable<long> numbers) => ActReader.These(connection, numbers);

    private static void Fill<T>(SqliteConnection connection, TableSpec table, string columns, string owners, List<Recorded<T>> into, Func<Guid, SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select {columns}, {table.OwnerColumn}, act_from, act_to from {table.Name} where {table.OwnerColumn} {owners} order by {table.OwnerColumn}, n";
        using var rows = command.ExecuteReader();
        var last = rows.FieldCount;
        while (rows.Read())
        {
            var owner = BigEndianIds.FromBytes(rows.GetFieldValue<byte[]>(last - 3));
            into.Add(new(read(owner, rows), rows.GetInt64(last - 2), rows.IsDBNull(last - 1) ? null : rows.GetInt64(last - 1)));
        }
    }
}
