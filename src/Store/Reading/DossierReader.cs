using System.Globalization;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Store.Keys;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>Reads households as they stand at one moment, each as a dossier of the rows that hold then. The statements are prepared once.</summary>
public sealed class DossierReader : IDisposable
{
    private readonly StoreKeys _keys;
    private readonly SqliteCommand _household;
    private readonly SqliteCommand _members;
    private readonly SqliteCommand _numbers;
    private readonly SqliteCommand _residences;
    private readonly SqliteCommand _facts;
    private readonly SqliteCommand _statuses;
    private readonly SqliteCommand _assessments;

    public DossierReader(SqliteConnection connection, Moment moment, StoreKeys keys)
    {
        _keys = keys;
        SqliteCommand Prepare(string sql)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            moment.Bind(command);
            command.Parameters.Add("$id", SqliteType.Blob);
            command.Prepare();
            return command;
        }
        _household = Prepare($"select h.n, h.code from household h where h.household_id = $id and {moment.Known("h")}");
        _members = Prepare($"""
            select m.n, m.person_id, m.relation, m.valid_from, m.valid_to, m.begin_cause, m.end_cause, p.n, p.code, p.name, p.sex, p.birth
            from membership m join person p on p.person_id = m.person_id and {moment.Known("p")}
            where m.household_id = $id and {moment.Holds("m")} order by p.code
            """);
        _numbers = Prepare($"select i.n, i.kind, i.sealed_number from person_identity i where i.person_id = $id and {moment.Known("i")} order by i.n");
        _residences = Prepare($"""
            select r.n, r.person_id, r.kind, r.place_id, r.village_id, r.address, r.valid_from, r.valid_to, r.begin_cause, r.end_cause
            from residence r where r.household_id = $id and {moment.Holds("r")} order by r.n
            """);
        _facts = Prepare($"select f.n, f.person_id, f.code, f.value, f.valid_from, f.valid_to from fact f where f.household_id = $id and {moment.Holds("f")} order by f.n");
        _statuses = Prepare($"""
            select s.n, s.standard, s.class, s.row_number, s.valid_from, s.valid_to, s.decision, s.decided_on, s.assessment_n, s.law_n
            from household_status s where s.household_id = $id and {moment.Holds("s")} order by s.n
            """);
        _assessments = Prepare($"""
            select a.n, a.assessed_on, a.area, a.income, a.b1, a.b2, a.deprivations
            from assessment a where a.household_id = $id and {moment.Known("a")} and a.assessed_on <= $at order by a.assessed_on, a.n
            """);
    }

    /// <summary>The household at the moment; null if it is not known then.</summary>
    public Dossier? Read(HouseholdId id)
    {
        var dossier = new Dossier(id);
        Each(_household, id.Value, row => dossier.Household = new(id, row.GetInt32(0), row.GetString(1)));
        if (dossier.Household is null) return null;
        Each(_members, id.Value, row =>
        {
            var person = new PersonId(Id(row, 1));
            dossier.Memberships.Add(new(id, row.GetInt32(0), person, row.GetString(2), Range(row, 3), Text(row, 5), Text(row, 6)));
            if (!BirthDay.TryParse(row.GetString(11), out var birth)) throw new FormatException($"Not a birth: {row.GetString(11)}.");
            dossier.Persons.Add(new(person, row.GetInt32(7), row.GetString(8), row.GetString(9), Texts.To<Sex>(row.GetString(10)), birth));
        });
        foreach (var person in dossier.Persons) Each(_numbers, person.Id.Value, row => dossier.IdentityNumbers.Add(new(person.Id, row.GetInt32(0),
            Texts.To<IdentityKind>(row.GetString(1)), _keys.Unseal(person.Id.Value, row.GetFieldValue<byte[]>(2))
                ?? throw new ProblemException("Không mở được số giấy tờ đã niêm phong: khóa không khớp hoặc dữ liệu bị sửa. Hãy chạy «vuonlen audit verify»."))));
        Each(_residences, id.Value, row => dossier.Residences.Add(new(id, row.GetInt32(0), IdOrNull(row, 1) is { } person ? new PersonId(person) : null,
            Texts.To<ResidenceKind>(row.GetString(2)), IdOrNull(row, 3) is { } place ? new PlaceId(place) : null,
            IdOrNull(row, 4) is { } village ? new PlaceId(village) : null, Text(row, 5), Range(row, 6), Text(row, 8), Text(row, 9))));
        Each(_facts, id.Value, row => dossier.Facts.Add(new(id, row.GetInt32(0), IdOrNull(row, 1) is { } person ? new PersonId(person) : null,
            row.GetString(2), row.GetString(3), Range(row, 4))));
        Each(_statuses, id.Value, row => dossier.Statuses.Add(new(id, row.GetInt32(0), row.GetString(1), row.GetString(2), Number(row, 3), Range(row, 4),
            Text(row, 6), row.IsDBNull(7) ? null : Day(row, 7), Number(row, 8), Number(row, 9))));
        Each(_assessments, id.Value, row => dossier.Assessments.Add(new(id, row.GetInt32(0), Day(row, 1), Texts.To<Area>(row.GetString(2)),
            row.IsDBNull(3) ? null : new Dong(row.GetInt64(3)), Number(row, 4), Number(row, 5), Number(row, 6))));
        return dossier;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in new[] { _household, _members, _numbers, _residences, _facts, _statuses, _assessments }) command.Dispose();
    }

    private static void Each(SqliteCommand command, Guid id, Action<SqliteDataReader> read)
    {
        command.Parameters["$id"].Value = BigEndianIds.ToBytes(id);
        using var rows = command.ExecuteReader();
        while (rows.Read()) read(rows);
    }

    private static Guid Id(SqliteDataReader row, int at) => BigEndianIds.FromBytes(row.GetFieldValue<byte[]>(at));

    private static Guid? IdOrNull(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : Id(row, at);

    private static string? Text(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);

    private static int? Number(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : row.GetInt32(at);

    private static DateOnly Day(SqliteDataReader row, int at) => DateOnly.ParseExact(row.GetString(at), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DayRange Range(SqliteDataReader row, int at) => new(Day(row, at), row.IsDBNull(at + 1) ? null : Day(row, at + 1));
}
