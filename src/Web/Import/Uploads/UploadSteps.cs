using VuonLen.Core.Access;
using VuonLen.Documents.RegisterList;
using VuonLen.Store.Acts;
using VuonLen.Web.Register;

namespace VuonLen.Web.Import.Uploads;

/// <summary>The checking and the taking in of one list, by the same code as the command's.</summary>
public static class UploadSteps
{
    /// <summary>The kind of the act that takes a list in.</summary>
    public const string Kind = "register.imported";

    /// <summary>Checks a list and keeps what was found.</summary>
    public static Upload Check(Upload upload, CityRegister register, UploadFolder folder, Sight sight)
    {
        var seen = register.LastAct;
        using var bytes = folder.Open(upload);
        return Checked(upload, ImportList.Check(register, Request(upload, bytes, sight, folder)), folder) with { Seen = seen };
    }

    /// <summary>Takes a list in; where the register has changed under it, it is checked anew and nothing is written.</summary>
    public static Upload Import(Upload upload, CityRegister register, UploadFolder folder, Sight sight)
    {
        var seen = register.LastAct;
        using var bytes = folder.Open(upload);
        var header = new ActHeader(Kind, upload.User, upload.Why ?? "", upload.Paper, register.Store.Now(register.Clock));
        var answer = ImportList.Run(register, Request(upload, bytes, sight, folder) with { Seen = upload.Seen, Choices = new(upload.EndAbsent, upload.EndBlank) }, header);
        if (answer.Act is { } act) return Counted(upload, answer) with { State = UploadState.Done, Act = act, Findings = 0, Differences = 0 };
        var found = Checked(upload, answer, folder) with { Seen = seen };
        return answer.ChangedMeanwhile > 0 ? found with { Note = UploadNote.ChangedMeanwhile }
            : answer.IsAllEqual ? found with { Note = UploadNote.NothingChanged } : found;
    }

    private static ImportRequest Request(Upload upload, FileStream bytes, Sight sight, UploadFolder folder) => new(() => Opened(upload, bytes), sight)
    {
        Day = upload.Day,
        Told = new Telling(progress => folder.Note(upload with { Progress = progress })).Tell,
    };

    private static ListSource Opened(Upload upload, FileStream bytes)
    {
        bytes.Position = 0;
        if (!upload.IsPasted) return ListSource.Open(bytes, upload.Name);
        using var text = new StreamReader(bytes, leaveOpen: true);
        return ListSource.Pasted(text.ReadToEnd());
    }

    private static Upload Checked(Upload upload, ImportAnswer answer, UploadFolder folder)
    {
        folder.KeepFindings(upload.Id, answer.Findings, answer.Differences);
        return Counted(upload, answer) with { State = UploadState.Checked };
    }

    private static Upload Counted(Upload upload, ImportAnswer answer) => upload with
    {
        Households = answer.Households,
        Persons = answer.Persons,
        Known = answer.Known,
        Changed = answer.Changed,
        Absent = answer.Absent,
        Blank = answer.Blank,
        Errors = answer.Errors,
        Warnings = answer.Warnings,
        Findings = answer.Findings.Count,
        Differences = answer.Differences.Count,
        HasSheets = answer.Findings.Any(finding => finding.Sheet is not null),
        Progress = null,
        Note = null,
        Sentence = null,
        English = null,
    };
}

/// <summary>Notes progress now and then: often enough to be seen to move, seldom enough to cost nothing.</summary>
internal sealed class Telling(Action<ImportProgress> note)
{
    private const int Milliseconds = 500;
    private long _last = Environment.TickCount64 - Milliseconds;
    private ImportStage _stage;

    public void Tell(ImportProgress progress)
    {
        var now = Environment.TickCount64;
        // Another stage is told at once.
        if (now - _last < Milliseconds && progress.Stage == _stage) return;
        (_last, _stage) = (now, progress.Stage);
        note(progress);
    }
}
