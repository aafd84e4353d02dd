using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Store.Acts;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Writing;

/// <summary>
/// One act being written: its rows, its closings, its subjects, and its link in the chain, all in one transaction. Nothing stands until
/// <see cref="Commit"/>; disposed before that, the store is as it was.
/// </summary>
public sealed class ActWriter : IDisposable
{
    private readonly RegisterWriter _writer;
    private readonly SqliteTransaction? _transaction;
    private readonly ActHeader _header;
    private HouseholdId? _lastSubject;
    private bool _ended;

    internal ActWriter(RegisterWriter writer, ActHeader header)
    {
        _writer = writer;
        _transaction = writer.TakeTurn();
        // Recorded time never goes back, whatever the machine's clock did.
        _header = writer.Last.At > header.RecordedAt ? header with { RecordedAt = writer.Last.At } : header;
        Number = writer.Last.Number + 1;
    }

    /// <summary>The act's number: one more than the last.</summary>
    public long Number { get; }

    /// <summary>The connection, once everything written so far is in it.</summary>
    internal SqliteConnection Connection
    {
        get
        {
            _writer.Applier.Settle();
            return _writer.Connection;
        }
    }

    internal NameKeys NameKeys => _writer.NameKeys;

    internal TableWriter Into(TableSpec table) => _writer.Into(table);

    /// <summary>Writes everything a dossier holds and notes its household as a subject. Dossiers come in the order of their households' ids.</summary>
    public void Write(Dossier dossier)
    {
        foreach (var row in dossier.Persons) this.Write(row);
        foreach (var row in dossier.IdentityNumbers) this.Write(row);
        WriteOwn(dossier);
    }

    private void WriteOwn(Dossier dossier)
    {
        Subject(dossier.Id);
        if (dossier.Household is { } household) this.Write(household);
        foreach (var row in dossier.Memberships) this.Write(row);
        foreach (var row in dossier.Residences) this.Write(row);
        foreach (var row in dossier.Facts) this.Write(row);
        foreach (var row in dossier.Assessments) this.Write(row);
        foreach (var row in dossier.Statuses) this.Write(row);
        foreach (var row in dossier.Links) this.Write(row);
    }

    /// <summary>Writes a change of a household: closes what is superseded, then writes what is new. Changes come in the order of their households' ids.</summary>
    /// <exception cref="InvalidOperationException">A row to close is not there or is closed already.</exception>
    public void Write(HouseholdChange change)
    {
        Subject(change.Insert.Id);
        foreach (var key in change.Supersede.OrderBy(key => key.Owner, Comparer<Guid>.Create(BigEndianIds.Compare)).ThenBy(key => key.N)) Close(SpecOf(key.Table), key.Owner, key.N);
        Write(change.Insert);
    }

    /// <summary>
    /// Writes changes of several households together. A person's rows come in the order of the persons, who need not follow the order of
    /// their households: hence table by table.
    /// </summary>
    /// <exception cref="InvalidOperationException">A row to close is not there or is closed already.</exception>
    public void Write(IReadOnlyCollection<HouseholdChange> changes)
    {
        var ids = Comparer<Guid>.Create(BigEndianIds.Compare);
        foreach (var key in changes.SelectMany(change => change.Supersede).OrderBy(key => key.Table).ThenBy(key => key.Owner, ids).ThenBy(key => key.N))
            Close(SpecOf(key.Table), key.Owner, key.N);
        foreach (var row in changes.SelectMany(change => change.Insert.Persons).OrderBy(row => row.Id.Value, ids).ThenBy(row => row.N)) this.Write(row);
        foreach (var row in changes.SelectMany(change => change.Insert.IdentityNumbers).OrderBy(row => row.Person.Value, ids).ThenBy(row => row.N)) this.Write(row);
        foreach (var change in changes.OrderBy(change => change.Insert.Id.Value, ids)) WriteOwn(change.Insert);
    }

    /// <summary>Closes an open row of a household: from this act on it is no longer what is known.</summary>
    /// <exception cref="InvalidOperationException">The row is not there or is closed already.</exception>
    public void Close(TableSpec table, Guid owner, int n) => Into(table).Close(owner, n, Number);

    /// <summary>Notes a household as a subject of the act.</summary>
    public void Subject(HouseholdId household)
    {
        if (_lastSubject == household) return;
        _lastSubject = household;
        _writer.Applier.Subject(Number, household.Value);
    }

    /// <summary>Links the act into the chain and makes it all stand; in a store being built it stands when the store does.</summary>
    public Act Commit()
    {
        End();
        _writer.Applier.Settle();
        if (_transaction is not null)
        {
            HouseholdNow.Refresh(_writer.Connection, Number, _writer.Today);
            _transaction.Commit();
        }
        return new(Number, _header, _writer.Hash);
    }

    /// <summary>Ends an act of a store being built without waiting: the next may begin while its rows are still on their way.</summary>
    /// <exception cref="InvalidOperationException">The store stands already; there every act is waited for.</exception>
    public void CommitWithStore()
    {
        if (_transaction is not null) throw new InvalidOperationException("Only a store being built takes acts without waiting.");
        End();
    }

    private static TableSpec SpecOf(RowTable table) => table switch
    {
        RowTable.Household => Tables.Household,
        RowTable.Membership => Tables.Membership,
        RowTable.Residence => Tables.Residence,
        RowTable.Fact => Tables.Fact,
        RowTable.Assessment => Tables.Assessment,
        RowTable.Status => Tables.Status,
        RowTable.Link => Tables.Link,
        RowTable.Person => Tables.Person,
        RowTable.Identity => Tables.Identity,
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    };

    private void End()
    {
        var inserted = _writer.Inserted();
        _writer.Applier.Then(() => _writer.Link(Number, _header, inserted));
        _writer.Last = (Number, _header.RecordedAt);
        _ended = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_ended) _writer.Forget();
        _transaction?.Dispose();
    }
}
