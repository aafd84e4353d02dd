using System.Text.Json;
using VuonLen.Documents.RegisterList;
using VuonLen.Documents.RegisterList.Known;
using VuonLen.Store.Keys;

namespace VuonLen.Web.Import.Uploads;

/// <summary>A known household of which a list says something otherwise.</summary>
/// <param name="Row">The row of the list where it begins.</param>
public sealed record DifferingHousehold(string Code, string Head, string? Sheet, int Row, IReadOnlyList<ListDifference> Differences);

/// <summary>The lists that wait beside a store, each a file and what is known of it; readable by the server's owner only.</summary>
public sealed class UploadFolder(string store)
{
    private const string Described = ".json";
    private const string Found = ".findings";
    private const string Differing = ".differences";
    private readonly string _folder = Path.Combine(store, "uploads");
    private readonly Lock _lock = new();

    /// <summary>Keeps a list that is being sent.</summary>
    public async Task<Upload> Keep(Upload upload, Func<Stream, Task> write)
    {
        PrivateFiles.MakeFolder(_folder);
        await using (var file = new FileStream(FileOf(upload), FileMode.CreateNew))
            await write(file);
        Note(upload);
        return upload;
    }

    /// <summary>Opens the list itself.</summary>
    public FileStream Open(Upload upload) => File.OpenRead(FileOf(upload));

    /// <summary>Notes how far it has come; whole or not at all.</summary>
    public void Note(Upload upload)
    {
        lock (_lock)
        {
            var path = Beside(upload.Id, Described);
            File.WriteAllText(path + ".new", JsonSerializer.Serialize(upload));
            File.Move(path + ".new", path, overwrite: true);
        }
    }

    /// <summary>Takes a list one step on from how it stands now; null if it does not stand so that it can, or is gone. Of two who ask at once one gets it.</summary>
    public Upload? Advance(Guid id, Func<Upload, bool> stands, Func<Upload, Upload> step)
    {
        lock (_lock)
        {
            if (Read(Beside(id, Described)) is not { } upload || !stands(upload)) return null;
            var next = step(upload);
            Note(next);
            return next;
        }
    }

    /// <summary>Keeps what was found in a list, a line each, for reading by pages.</summary>
    public void KeepFindings(Guid id, IReadOnlyList<ListFinding> findings, IReadOnlyList<ListedChange> differences)
    {
        File.WriteAllLines(Beside(id, Found), findings.Select(finding => JsonSerializer.Serialize(finding)));
        File.WriteAllLines(Beside(id, Differing), differences.Select(change =>
            JsonSerializer.Serialize(new DifferingHousehold(change.Code, change.Head, change.Sheet, change.Row, change.Differences))));
    }

    /// <summary>Some of what was found, from so far on.</summary>
    public IReadOnlyList<ListFinding> Findings(Guid id, int from, int most) => Lines<ListFinding>(Beside(id, Found), from, most);

    /// <summary>Some of the known households that differ, from so far on.</summary>
    public IReadOnlyList<DifferingHousehold> Differences(Guid id, int from, int most) => Lines<DifferingHousehold>(Beside(id, Differing), from, most);

    /// <summary>A list; null if there is none.</summary>
    public Upload? Find(Guid id)
    {
        lock (_lock) return Read(Beside(id, Described));
    }

    /// <summary>All lists, the newest first.</summary>
    public IReadOnlyList<Upload> All()
    {
        lock (_lock)
        {
            return !Directory.Exists(_folder) ? []
                : [.. Directory.GetFiles(_folder, "*" + Described).Select(Read).OfType<Upload>().OrderByDescending(upload => upload.At)];
        }
    }

    /// <summary>Deletes the file itself and what was found in it, which name people in clear, once they are of no more use.</summary>
    public void DeleteFile(Upload upload)
    {
        File.Delete(FileOf(upload));
        File.Delete(Beside(upload.Id, Found));
        File.Delete(Beside(upload.Id, Differing));
    }

    /// <summary>Forgets a list and its file.</summary>
    public void Drop(Upload upload)
    {
        lock (_lock)
        {
            DeleteFile(upload);
            File.Delete(Beside(upload.Id, Described));
        }
    }

    // The ending says what kind of file it is; the rest of a sender's name never becomes a path.
    private string FileOf(Upload upload) => Beside(upload.Id, Ending(upload.Name));

    private string Beside(Guid id, string ending) => Path.Combine(_folder, id.ToString("N") + ending);

    private static string Ending(string name) => Path.GetExtension(name).ToLowerInvariant() is ".xlsx" or ".xls" or ".xlsm" or ".csv" or ".txt" ? Path.GetExtension(name).ToLowerInvariant() : ".list";

    // A note that an earlier version of the program wrote in another form is as good as none.
    private static Upload? Read(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            return JsonSerializer.Deserialize<Upload>(File.ReadAllText(path));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IReadOnlyList<T> Lines<T>(string path, int from, int most) =>
        !File.Exists(path) ? [] : [.. File.ReadLines(path).Skip(from).Take(most).Select(line => JsonSerializer.Deserialize<T>(line)!)];
}
