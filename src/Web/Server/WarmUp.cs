namespace VuonLen.Web.Server;

/// <summary>
/// Does once the server answers what whoever opens the first page would wait for. Nobody waits for the warm-up, and whatever stops it is
/// told in the log only: the first page then works by itself.
/// </summary>
public static class WarmUp
{
    // Who asks first, asks whether the server lives.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Begins in the background; the task ends without a fault.</summary>
    public static Task Begin(Action ahead, ILogger log, CancellationToken stop) => Task.Run(async () =>
    {
        try
        {
            await Task.Delay(Patience, stop);
            ahead();
        }
        catch (Exception problem)
        {
            // A server that stops takes its store away under the work.
            if (!stop.IsCancellationRequested) log.LogWarning(problem, "The first page could not be prepared ahead.");
        }
    }, CancellationToken.None);
}
