using System.Text.Json;
using VuonLen.Store.Keys;

namespace VuonLen.Web.Import.Uploads;

/// <summary>The lists that wait beside a store, each a file and what is known of it; readable by the server's owner only.</summary>
public sealed class UploadFolder(string store)
{
    private const string Described = ".json";
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
            var path = Path.Combine(_folder, upload.Id.ToString("N") + Described);
            File.WriteAllText(path + ".new", JsonSerializer.Serialize(upload));
            File.Move(path + ".new", path, overwrite: true);
        }
    }

    /// <summary>A list of somebody's; null if there is none, or it is another's.</summary>
    public Upload? Find(Guid id, string user) => Read(Path.Combine(_folder, id.ToString("N") + Described)) is { } upload && upload.User == user ? upload : null;

    /// <summary>All lists, the newest first.</summary>
    public IReadOnlyList<Upload> All() => !Directory.Exists(_folder) ? []
        : [.. Directory.GetFiles(_folder, "*" + Described).Select(Read).OfType<Upload>().OrderByDescending(upload => upload.At)];

    /// <summary>Deletes the file itself, which names people in clear, once it is of no more use.</summary>
    public void DeleteFile(Upload upload) => File.Delete(FileOf(upload));

    /// <summary>Forgets a list and its file.</summary>
    public void Drop(Upload upload)
    {
        lock (_lock)
        {
            File.Delete(FileOf(upload));
            File.Delete(Path.Combine(_folder, upload.Id.ToString("N") + Described));
        }
    }

    // The ending says what kind of file it is; the rest of a sender's name never becomes a path.
    private string FileOf(Upload upload) => Path.Combine(_folder, upload.Id.ToString("N") + Ending(upload.Name));

    private static string Ending(string name) => Path.GetExtension(name).ToLowerInvariant() is ".xlsx" or ".xls" or ".xlsm" or ".csv" or ".txt" ? Path.GetExtension(name).ToLowerInvariant() : ".list";

    private Upload? Read(string path)
    {
        lock (_lock) return File.Exists(path) ? JsonSerializer.Deserialize<Upload>(File.ReadAllText(path)) : null;
    }
}
