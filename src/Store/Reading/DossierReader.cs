using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Store.Keys;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>Reads households as they stand at one moment, each as a dossier of the rows that hold then. The statements are prepared once.</summary>
public sealed class DossierReader : IDisposable
{
    private readonly StoreKeys _keys;
    private readonly SqliteCommand _household;
    private readonly SqliteCommand _memberships;
    private readonly SqliteCommand _person;
    private readonly SqliteCommand _numbers;
    private readonly SqliteCommand _residences;
    private readonly SqliteCommand _facts;
    private readonly SqliteCommand _statuses;
    private readonly SqliteCommand _assessments;

    public DossierReader(SqliteConnection connection, Moment moment, StoreKeys keys)
    {
        _keys = keys;
        SqliteCommand Prepare(string columns, TableSpec table, string condition, string order = "n")
        {
            var command = connection.CreateCommand();
            command.CommandText = $"select {columns} from {table.Name} t where {table.OwnerColumn} = $id and {condition} order by {order}";
            moment.Bind(command);
            command.Parameters.Add("$id", SqliteType.Blob);
            command.Prepare();
            return command;
        }
        _household = Prepare(HouseholdRows.Household, Tables.Household, moment.Known("t"));
        _memberships = Prepare(HouseholdRows.Membership, Tables.Membership, moment.Holds("t"));
        _person = Prepare(HouseholdRows.Person, Tables.Person, moment.Known("t"));
        _numbers = Prepare(HouseholdRows.Identity, Tables.Identity, moment.Known("t"));
        _residences = Prepare(HouseholdRows.Residence, Tables.Residence, moment.Holds("t"));
        _facts = Prepare(HouseholdRows.Fact, Tables.Fact, moment.Holds("t"));
        _statuses = Prepare(HouseholdRows.Status, Tables.Status, moment.Holds("t"));
        _assessments = Prepare(HouseholdRows.Assessment, Tables.Assessment, $"{moment.Known("t")} and t.assessed_on <= $at", "assessed_on, n");
    }

    /// <summary>The household at the moment, its members by their codes; null if it is not known then.</summary>
    /// <exception cref="ProblemException">An identity number does not open with the store's keys.</exception>
    public Dossier? Read(HouseholdId id)
    {
        var dossier = new Dossier(id);
        var own = id.Value;
        Each(_household, own, row => dossier.Household = HouseholdRows.ToHousehold(own, row));
        if (dossier.Household is null) return null;
        Each(_memberships, own, row => dossier.Memberships.Add(HouseholdRows.ToMembership(own, row)));
        foreach (var membership in dossier.Memberships)
            Each(_person, membership.Person.Value, row => dossier.Persons.Add(HouseholdRows.ToPerson(membership.Person.Value, row)));
        var code = dossier.Persons.ToDictionary(person => person.Id, person => person.Code);
        dossier.Persons.Sort((one, other) => string.CompareOrdinal(one.Code, other.Code));
        dossier.Memberships.Sort((one, other) => string.CompareOrdinal(code[one.Person], code[other.Person]));
        foreach (var person in dossier.Persons) Each(_numbers, person.Id.Value, row => dossier.IdentityNumbers.Add(HouseholdRows.ToIdentity(person.Id.Value, row, _keys)));
        Each(_residences, own, row => dossier.Residences.Add(HouseholdRows.ToResidence(own, row)));
        Each(_facts, own, row => dossier.Facts.Add(HouseholdRows.ToFact(own, row)));
        Each(_statuses, own, row => dossier.Statuses.Add(HouseholdRows.ToStatus(own, row)));
        Each(_assessments, own, row => dossier.Assessments.Add(HouseholdRows.ToAssessment(own, row)));
        return dossier;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in new[] { _household, _memberships, _person, _numbers, _residences, _facts, _statuses, _assessments }) command.Dispose();
    }

    private static void Each(SqliteCommand command, Guid id, Action<SqliteDataReader> read)
    {
        command.Parameters["$id"].Value = BigEndianIds.ToBytes(id);
        using var rows = command.ExecuteReader();
        while (rows.Read()) read(rows);
    }
}
