using System.Threading.Channels;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Store;
using VuonLen.Web.Access;
using VuonLen.Web.Register;

namespace VuonLen.Web.Import.Uploads;

/// <summary>Checks uploaded lists, takes them in and takes them back in the background, one after the other. What a stopped server left half-done is told when it starts again.</summary>
public sealed class UploadWork(UploadFolder folder, CityRegister register, ILogger<UploadWork> log) : BackgroundService
{
    /// <summary>A list that nobody took in is deleted when the server next starts after so long.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    private readonly Channel<(Upload Upload, Sight Sight)> _waiting = Channel.CreateUnbounded<(Upload, Sight)>();

    /// <summary>Puts a list, whose state says what is to be done, in the queue.</summary>
    public void Take(Upload upload, Standing standing) => _waiting.Writer.TryWrite((upload, standing.Sight));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var old in folder.All().Where(upload => !upload.WasTakenIn && register.Clock.GetUtcNow() - upload.At > Kept)) folder.Drop(old);
        foreach (var left in folder.All().Where(upload => upload.IsRunning)) Tell(AfterStop(left, register.Store));
        await foreach (var (upload, sight) in _waiting.Reader.ReadAllAsync(stoppingToken))
            await Task.Run(() => Do(upload, sight), stoppingToken);
    }

    /// <summary>What is true of a list the server was busy with when it stopped: one act is written whole or not at all.</summary>
    public static Upload AfterStop(Upload left, RegisterStore store)
    {
        var still = left with { Progress = null };
        return left.State switch
        {
            UploadState.Undoing when store.ActAfter(left.Before, UploadUndo.Kind, left.UndoneBy ?? left.User) is { } undone =>
                still with { State = UploadState.Undone, UndoAct = undone },
            UploadState.Undoing => still with { State = UploadState.Done, Note = UploadNote.StoppedUndoing },
            UploadState.Importing when left.Before > 0 && store.ActAfter(left.Before, UploadSteps.Kind, left.User) is { } act =>
                still with { State = UploadState.Done, Act = act },
            // The file and what was found in it are still there: it can be taken in at once.
            UploadState.Importing => still with { State = UploadState.Checked, Note = UploadNote.StoppedImporting },
            _ => still with { State = UploadState.Refused, Note = UploadNote.StoppedChecking },
        };
    }

    private void Do(Upload upload, Sight sight)
    {
        try
        {
            // From here on an act of this author can be its own.
            upload = upload with { Before = register.LastAct };
            folder.Note(upload);
            Tell(upload.State switch
            {
                UploadState.Undoing => UploadUndo.Do(upload, register, folder, sight),
                UploadState.Importing => UploadSteps.Import(upload, register, folder, sight),
                _ => UploadSteps.Check(upload, register, folder, sight),
            });
        }
        catch (ProblemException problem)
        {
            folder.Note(upload with { State = upload.State == UploadState.Undoing ? UploadState.Done : UploadState.Refused, Sentence = problem.Says.Vi, English = problem.Says.En });
        }
        // A list must never stop the ones behind it; what it says stays out of the log.
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError("{Upload} {Kind} {Stack}", upload.Id, fault.GetType().FullName, fault.StackTrace);
            folder.Note(upload.State == UploadState.Undoing
                ? upload with { State = UploadState.Done, Note = UploadNote.UndoUnforeseen }
                : upload with { State = UploadState.Refused, Note = UploadNote.Unforeseen });
        }
    }

    private void Tell(Upload upload)
    {
        folder.Note(upload);
        if (upload.WasTakenIn) folder.DeleteFile(upload);
    }
}
