using System.Text.Json.Serialization;
using VuonLen.Documents.RegisterList;

namespace VuonLen.Web.Import.Uploads;

/// <summary>How far an uploaded list has come.</summary>
public enum UploadState
{
    Checking,
    Checked,
    Importing,
    Done,
    Refused,
}

/// <summary>A list somebody sent: it waits beside the store until it is taken in or dropped. Written as JSON next to the file.</summary>
/// <param name="User">Who sent it; nobody else sees it.</param>
/// <param name="Name">The file's own name.</param>
/// <param name="Before">The last act of the store when the taking in began: a later one of the same author means that it went through.</param>
/// <param name="Sentence">Why it was refused, or what became of it.</param>
public sealed record Upload(Guid Id, string User, string Name, DateTimeOffset At, UploadState State)
{
    /// <summary>Households and persons found, or taken in.</summary>
    public long Households { get; init; }

    public long Persons { get; init; }

    public long Errors { get; init; }

    public long Warnings { get; init; }

    public IReadOnlyList<ListFinding> Findings { get; init; } = [];

    public string? Sentence { get; init; }

    public long Before { get; init; }

    public string? Why { get; init; }

    public string? Paper { get; init; }

    /// <summary>The act that took it in.</summary>
    public long? Act { get; init; }

    /// <summary>Whether it can be given back with its findings marked.</summary>
    [JsonIgnore]
    public bool MayBeMarked => State == UploadState.Checked && Findings.Count > 0 && Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the server is busy with it.</summary>
    [JsonIgnore]
    public bool IsRunning => State is UploadState.Checking or UploadState.Importing;
}
