using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using VuonLen.Store.Acts;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Writing;

/// <summary>
/// Brings rows into the database. Little of it is bound at once, on the caller's thread, when it is waited for; much of it goes in batches to a second thread,
/// while the caller checks, encodes and hashes the next rows. The connection is used by one thread at a time: whoever reads it settles first.
/// </summary>
internal sealed class RowApplier : IDisposable
{
    private const int MostWaiting = 16;
    private readonly TableBinder[] _binders;
    private readonly SqliteStatement _subject;
    private readonly ConcurrentBag<RowBatch> _spare = [];
    private BlockingCollection<RowBatch>? _waiting;
    private Task? _applying;
    private RowBatch _batch = new();

    public RowApplier(SqliteConnection connection)
    {
        _binders = [.. Tables.Chained.Select(table => new TableBinder(connection, table))];
        _subject = new(connection, "insert or ignore into act_subject (act, household_id) values (?, ?)");
    }

    /// <summary>What was closed in a chained table since this was last asked; asked where rows are bound.</summary>
    public TableChain TakeClosed(int table) => _binders[table].TakeClosed();

    public void Insert(int table, long act, ReadOnlySpan<byte> canonical, ReadOnlySpan<byte> beside, ReadOnlySpan<byte> digest)
    {
        _batch.Insert(table, act, canonical, beside, digest);
        HandOver();
    }

    public void Close(int table, long act, Guid owner, int n)
    {
        _batch.Close(table, act, owner, n);
        HandOver();
    }

    public void Subject(long act, Guid household)
    {
        _batch.Subject(act, household);
        HandOver();
    }

    /// <summary>Does something once everything before it is closed that is to be closed; rows may still wait.</summary>
    public void Then(Action what)
    {
        _batch.Then(what);
        HandOver();
    }

    /// <summary>Waits until everything is in the database.</summary>
    /// <exception cref="SqliteException">Something could not be brought in.</exception>
    public void Settle()
    {
        Rest();
        Apply(_batch);
        _batch.Clear();
    }

    /// <summary>Forgets what is not in the database yet: the transaction it belonged to goes back, whatever became of it.</summary>
    public void Forget()
    {
        if (_waiting is { } waiting)
        {
            waiting.CompleteAdding();
            Task.WaitAny(_applying!);
            (_waiting, _applying) = (null, null);
        }
        _batch.Clear();
        foreach (var binder in _binders) binder.Forget();
    }

    public void Dispose()
    {
        Forget();
        foreach (var binder in _binders) binder.Dispose();
        _subject.Dispose();
    }

    private void HandOver()
    {
        if (_batch.Length < RowBatch.Full) return;
        if (_waiting is null)
        {
            var waiting = _waiting = new(MostWaiting);
            _applying = Task.Run(() => ApplyAll(waiting));
        }
        // A failed second thread takes nothing more: its failure comes out here.
        while (!_waiting.TryAdd(_batch, millisecondsTimeout: 200))
            if (_applying!.IsCompleted) Rest();
        _batch = _spare.TryTake(out var spare) ? spare : new();
    }

    private void Rest()
    {
        if (_waiting is null) return;
        _waiting.CompleteAdding();
        var applying = _applying!;
        (_waiting, _applying) = (null, null);
        applying.GetAwaiter().GetResult();
    }

    private void ApplyAll(BlockingCollection<RowBatch> waiting)
    {
        foreach (var batch in waiting.GetConsumingEnumerable())
        {
            Apply(batch);
            batch.Clear();
            _spare.Add(batch);
        }
    }

    private void Apply(RowBatch batch)
    {
        var reader = new BatchReader(batch.Bytes);
        var done = 0;
        while (!reader.AtEnd)
        {
            var at = reader.At;
            var (what, table, act) = reader.Head();
            switch (what)
            {
                case 'i':
                    reader.SkipParts(3);
                    _binders[table].Insert(batch, at);
                    break;
                case 'c':
                    _binders[table].InsertRest(batch);
                    _binders[table].Close(act, reader.Id(), reader.Number());
                    break;
                case 's':
                    _subject.Number(act);
                    _subject.Id(reader.Id());
                    _subject.Run();
                    break;
                default:
                    batch.Actions[done++]();
                    break;
            }
        }
        foreach (var binder in _binders) binder.InsertRest(batch);
    }
}
