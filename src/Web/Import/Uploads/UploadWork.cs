using System.Threading.Channels;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Documents.RegisterList;
using VuonLen.Store;
using VuonLen.Store.Acts;
using VuonLen.Web.Access;
using VuonLen.Web.Register;

namespace VuonLen.Web.Import.Uploads;

/// <summary>Checks and takes in uploaded lists in the background, one after the other. What a stopped server left half-done is told when it starts again.</summary>
public sealed class UploadWork(UploadFolder folder, CityRegister register, ILogger<UploadWork> log) : BackgroundService
{
    /// <summary>A list that nobody took in is deleted when the server next starts after so long.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    private readonly Channel<(Upload Upload, Sight Sight)> _waiting = Channel.CreateUnbounded<(Upload, Sight)>();

    /// <summary>Puts a list in the queue.</summary>
    public void Take(Upload upload, Standing standing)
    {
        folder.Note(upload);
        _waiting.Writer.TryWrite((upload, standing.Sight));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var old in folder.All().Where(upload => register.Clock.GetUtcNow() - upload.At > Kept)) folder.Drop(old);
        foreach (var left in folder.All().Where(upload => upload.IsRunning)) Tell(AfterStop(left, register.Store));
        await foreach (var (upload, sight) in _waiting.Reader.ReadAllAsync(stoppingToken))
            await Task.Run(() => Do(upload, sight), stoppingToken);
    }

    /// <summary>What is true of a list the server was busy with when it stopped: one act is written whole or not at all.</summary>
    public static Upload AfterStop(Upload left, RegisterStore store)
    {
        if (left.State == UploadState.Importing && store.ActAfter(left.Before, "register.imported", left.User) is { } act)
            return left with { State = UploadState.Done, Act = act };
        return left with { State = UploadState.Refused, Sentence = "Máy chủ đã dừng khi đang làm; sổ vẫn như trước, chưa ghi gì. Hãy gửi lại tệp." };
    }

    private void Do(Upload upload, Sight sight)
    {
        try
        {
            Tell(Answer(upload, sight));
        }
        catch (ProblemException problem)
        {
            folder.Note(upload with { State = UploadState.Refused, Sentence = problem.Message });
        }
        // A list must never stop the ones behind it; what it says stays out of the log.
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError("{Upload} {Kind} {Stack}", upload.Id, fault.GetType().FullName, fault.StackTrace);
            folder.Note(upload with { State = UploadState.Refused, Sentence = "Không đọc được tệp này vì một lỗi chưa lường trước; sổ vẫn như trước. Hãy báo quản trị hệ thống." });
        }
    }

    private void Tell(Upload upload)
    {
        folder.Note(upload);
        if (upload.State == UploadState.Done) folder.DeleteFile(upload);
    }

    private Upload Answer(Upload upload, Sight sight)
    {
        using var bytes = folder.Open(upload);
        using var list = ListSource.Open(bytes, upload.Name);
        return upload.State == UploadState.Importing ? Import(upload, list, sight) : Checked(upload, ImportList.Check(register, list, sight));
    }

    private Upload Import(Upload upload, ListSource list, Sight sight)
    {
        var header = new ActHeader("register.imported", upload.User, upload.Why ?? "", upload.Paper, register.Store.Now(register.Clock));
        var answer = ImportList.Run(register, list, header, sight);
        return answer.Act is null ? Checked(upload, answer) : Checked(upload, answer) with { State = UploadState.Done, Act = answer.Act, Findings = [] };
    }

    private static Upload Checked(Upload upload, ImportAnswer answer) => upload with
    {
        State = UploadState.Checked,
        Households = answer.Households,
        Persons = answer.Persons,
        Errors = answer.Errors,
        Warnings = answer.Warnings,
        Findings = answer.Findings,
    };
}
