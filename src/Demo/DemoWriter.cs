using System.Collections.Concurrent;
using VuonLen.Core.Households;
using VuonLen.Store.Writing;

namespace VuonLen.Demo;

/// <summary>Carries the demo's acts out through the same writer as every other act, while the next ones are being made on another thread.</summary>
internal static class DemoWriter
{
    private const int MostAhead = 64;

    /// <summary>Writes the acts in order.</summary>
    /// <param name="law">The version of each standard's text the store begins with.</param>
    public static void Write(RegisterWriter writer, IEnumerable<DemoAct> acts, Func<string, int?> law)
    {
        using var ready = new BlockingCollection<DemoAct>(MostAhead);
        var making = Task.Run(() =>
        {
            try
            {
                foreach (var act in acts) ready.Add(act);
            }
            finally
            {
                ready.CompleteAdding();
            }
        });
        foreach (var act in ready.GetConsumingEnumerable()) Write(writer, act, law);
        making.GetAwaiter().GetResult();
    }

    private static void Write(RegisterWriter writer, DemoAct done, Func<string, int?> law)
    {
        using var act = writer.Begin(new(done.Kind, done.Author, done.Why, done.Paper, done.RecordedAt));
        foreach (var change in done.Changes)
        {
            Judge(change.Insert, law);
            act.Write(change);
        }
        act.CommitWithStore();
    }

    private static void Judge(Dossier dossier, Func<string, int?> law)
    {
        for (var i = 0; i < dossier.Statuses.Count; i++) dossier.Statuses[i] = dossier.Statuses[i] with { Law = law(dossier.Statuses[i].Standard) };
    }
}
