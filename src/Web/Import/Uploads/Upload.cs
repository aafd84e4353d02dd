using System.Text.Json.Serialization;

namespace VuonLen.Web.Import.Uploads;

/// <summary>How far an uploaded list has come.</summary>
public enum UploadState
{
    Checking,
    Checked,
    Importing,
    Done,
    Refused,
    Undoing,
    Undone,
}

/// <summary>What else is to be said of a list, beside its state.</summary>
public enum UploadNote
{
    StoppedChecking,
    StoppedImporting,
    StoppedUndoing,
    ChangedMeanwhile,
    NothingChanged,
    Unforeseen,
    UndoUnforeseen,
    NotTheirsToUndo,
}

/// <summary>An act that stands in the way of an undoing.</summary>
public sealed record LaterAct(long Number, string Author, DateOnly On, string Why);

/// <summary>
/// A list somebody sent: it waits beside the store until it is taken in or dropped. Written as JSON next to the file; what was found in it
/// lies in files of its own, since it may be long.
/// </summary>
/// <param name="User">Who sent it; nobody else sees it before it is taken in.</param>
/// <param name="Name">The file's own name.</param>
public sealed record Upload(Guid Id, string User, string Name, DateTimeOffset At, UploadState State)
{
    /// <summary>Whether it was pasted, cells between tabs, instead of sent as a file.</summary>
    public bool IsPasted { get; init; }

    /// <summary>The day of the list where the list itself does not say it.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Households found.</summary>
    public long Households { get; init; }

    /// <summary>Persons found.</summary>
    public long Persons { get; init; }

    /// <summary>Households the register knows.</summary>
    public long Known { get; init; }

    /// <summary>Known households that get something written.</summary>
    public long Changed { get; init; }

    /// <summary>Members the register has and the list has not.</summary>
    public long Absent { get; init; }

    /// <summary>Recorded things that stand empty in the list.</summary>
    public long Blank { get; init; }

    public long Errors { get; init; }

    public long Warnings { get; init; }

    /// <summary>How many findings are kept beside it.</summary>
    public int Findings { get; init; }

    /// <summary>How many known households with differences are kept beside it.</summary>
    public int Differences { get; init; }

    /// <summary>Whether its findings name sheets.</summary>
    public bool HasSheets { get; init; }

    /// <summary>The last act of the store when it was checked.</summary>
    public long Seen { get; init; }

    /// <summary>The last act of the store when the taking in, or its undoing, began: a later one of the same author means that it went through.</summary>
    public long Before { get; init; }

    public string? Why { get; init; }

    public string? Paper { get; init; }

    /// <summary>Whether members missing in the list leave.</summary>
    public bool EndAbsent { get; init; }

    /// <summary>Whether what stands empty in the list ends.</summary>
    public bool EndBlank { get; init; }

    /// <summary>The act that took it in.</summary>
    public long? Act { get; init; }

    /// <summary>Who takes it back, or took it back.</summary>
    public string? UndoneBy { get; init; }

    /// <summary>The act that took it back.</summary>
    public long? UndoAct { get; init; }

    /// <summary>Acts that stand in the way of taking it back.</summary>
    public IReadOnlyList<LaterAct> Later { get; init; } = [];

    /// <summary>How far the work under way is.</summary>
    public ImportProgress? Progress { get; init; }

    public UploadNote? Note { get; init; }

    /// <summary>Why it was refused, in the words of whatever refused it.</summary>
    public string? Sentence { get; init; }

    /// <summary>The same in English.</summary>
    public string? English { get; init; }

    /// <summary>Why it was refused, in both languages; what was kept before there was English is Vietnamese only.</summary>
    [JsonIgnore]
    public Words? Says => Sentence is null ? null : new(Sentence, English ?? Sentence);

    /// <summary>Whether it can be given back with its findings marked.</summary>
    [JsonIgnore]
    public bool MayBeMarked => State == UploadState.Checked && Findings > 0 && Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the list says nothing that the register does not have.</summary>
    [JsonIgnore]
    public bool IsAllEqual => Errors == 0 && Households > 0 && Known == Households && Changed == 0;

    /// <summary>Whether there is anything to take in: at once, or by a choice.</summary>
    [JsonIgnore]
    public bool MayBeConfirmed => State == UploadState.Checked && Errors == 0 && (!IsAllEqual || Absent + Blank > 0);

    /// <summary>Whether the server is busy with it.</summary>
    [JsonIgnore]
    public bool IsRunning => State is UploadState.Checking or UploadState.Importing or UploadState.Undoing;

    /// <summary>Whether it is in the register, or was.</summary>
    [JsonIgnore]
    public bool WasTakenIn => State is UploadState.Done or UploadState.Undoing or UploadState.Undone;
}
