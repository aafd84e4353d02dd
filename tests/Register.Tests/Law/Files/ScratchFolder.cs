using VuonLen.Law;

namespace VuonLen.Register.Tests.Law.Files;

/// <summary>A data folder made for one test and removed after it.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("vuonlen-law-").FullName;

    public ScratchFolder()
    {
        Directory.CreateDirectory(Path.Combine(_root, "law"));
        Directory.CreateDirectory(Path.Combine(_root, "places"));
    }

    public LawFolder Folder => LawFolder.Open(_root);

    public ScratchFolder With(string file, string text)
    {
        var path = Folder.PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
