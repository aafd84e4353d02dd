using System.Globalization;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Store.Acts;
using VuonLen.Store.Reading;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Writing;

/// <summary>Somebody else changed the household after it was looked at; nothing was written.</summary>
public sealed class ChangedMeanwhileException() : ProblemException(
    "Người khác vừa ghi nhận thay đổi ở hộ này sau khi anh/chị xem, nên chưa ghi gì. Hãy xem lại thông tin mới rồi ghi nhận lần nữa.",
        "Somebody else recorded a change of this household after you looked at it, so nothing was recorded. Look at what is new and record it again.");

/// <summary>What an act on a household can ask of the register, inside its transaction.</summary>
public sealed class HouseholdGround
{
    private readonly SqliteConnection _connection;
    private readonly RegisterStore _store;
    private readonly IdSequence _ids;

    internal HouseholdGround(SqliteConnection connection, RegisterStore store, IdSequence ids) => (_connection, _store, _ids) = (connection, store, ids);

    /// <summary>Everything recorded of a household.</summary>
    public HouseholdHistory Read(HouseholdId household) => HistoryReader.Read(_connection, household, _store.Keys);

    /// <summary>The household of a code; null if there is none.</summary>
    public HouseholdId? Find(string code) => HistoryReader.Find(_connection, code);

    /// <summary>A new identity.</summary>
    public Guid NewId() => _ids.Next();

    /// <summary>The next household code of a commune.</summary>
    public string NewCode(string commune)
    {
        using var codes = new KnownCodes(_connection, _store.Keys);
        return string.Create(CultureInfo.InvariantCulture, $"{commune}-{codes.LastSerial(commune) + 1:00000}");
    }

    /// <summary>Whether an identity number is somebody's already.</summary>
    public bool IsKnownNumber(string number)
    {
        using var codes = new KnownCodes(_connection, _store.Keys);
        return codes.IdentityNumber(number);
    }
}

/// <summary>Carries out an act on one household, or on it and others: read, worked out and written in one transaction.</summary>
public static class HouseholdActs
{
    /// <summary>Does the act.</summary>
    /// <param name="seen">The last act on the household that its author had seen.</param>
    /// <param name="work">Works out the changes from what is recorded now.</param>
    /// <param name="papers">Scans of what the act rests on.</param>
    /// <param name="request">The request that asks for it, where it may come twice.</param>
    /// <returns>The act; the earlier one where the same request was carried out before.</returns>
    /// <exception cref="ChangedMeanwhileException">The household was changed after that.</exception>
    /// <exception cref="RequestKeyUsedException">Another request bore the same key.</exception>
    /// <exception cref="ProblemException">The act cannot be done; nothing was written.</exception>
    public static Act Do(RegisterStore store, TimeProvider clock, ActHeader header, HouseholdId household, long seen,
        Func<HouseholdGround, IEnumerable<HouseholdChange>> work, IReadOnlyList<Paper>? papers = null, RequestKey? request = null)
    {
        using var writer = store.Write(clock);
        using var act = writer.Begin(header);
        if (request?.Answered(act.Connection, header.Author) is { } before) return before;
        if (LastActOn(act.Connection, household) > seen) throw new ChangedMeanwhileException();
        var ids = new IdSequence(clock.GetUtcNow());
        var ground = new HouseholdGround(act.Connection, store, ids);
        foreach (var change in work(ground).OrderBy(change => change.Insert.Id.Value, Comparer<Guid>.Create(BigEndianIds.Compare))) act.Write(change);
        act.Write(papers ?? [], ids, store.Keys);
        request?.Keep(act.Connection, header.Author, act.Number);
        return act.Commit();
    }

    /// <summary>The last act that touched a household; 0 if none did.</summary>
    private static long LastActOn(SqliteConnection connection, HouseholdId household)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select coalesce(max(act), 0) from act_subject where household_id = {BigEndianIds.Literal(household.Value)}";
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>The households an act touched, up to so many.</summary>
    public static IReadOnlyList<HouseholdId> Subjects(SqliteConnection connection, long act, int most)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select household_id from act_subject where act = $act limit $most";
        command.Parameters.AddWithValue("$act", act);
        command.Parameters.AddWithValue("$most", most);
        using var rows = command.ExecuteReader();
        var subjects = new List<HouseholdId>();
        while (rows.Read()) subjects.Add(new(BigEndianIds.FromBytes(rows.GetFieldValue<byte[]>(0))));
        return subjects;
    }

    /// <summary>The units where the households an act touched are recorded to dwell or to have dwelt, each once.</summary>
    public static IReadOnlyList<(PlaceId Place, PlaceId? Village)> Dwellings(SqliteConnection connection, long act)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            select distinct r.place_id, r.village_id from act_subject s join residence r on r.household_id = s.household_id
            where s.act = $act and r.person_id is null and r.kind = 'dwelling' and r.place_id is not null and r.act_to is null
            """;
        command.Parameters.AddWithValue("$act", act);
        using var rows = command.ExecuteReader();
        var dwellings = new List<(PlaceId, PlaceId?)>();
        while (rows.Read())
            dwellings.Add((new(BigEndianIds.FromBytes(rows.GetFieldValue<byte[]>(0))), rows.IsDBNull(1) ? null : new PlaceId(BigEndianIds.FromBytes(rows.GetFieldValue<byte[]>(1)))));
        return dwellings;
    }

    /// <summary>Those of some acts that touched no more than so many households.</summary>
    public static IReadOnlySet<long> Small(SqliteConnection connection, IEnumerable<long> acts, int most)
    {
        using var command = connection.CreateCommand();
        // An act may have touched the whole city; its subjects are counted no further than needed.
        command.CommandText = $"""
            select number from act
            where number in ({string.Join(", ", acts)}) and not exists (select 1 from act_subject where act = number limit 1 offset $most)
            """;
        command.Parameters.AddWithValue("$most", most);
        using var rows = command.ExecuteReader();
        var small = new HashSet<long>();
        while (rows.Read()) small.Add(rows.GetInt64(0));
        return small;
    }
}
