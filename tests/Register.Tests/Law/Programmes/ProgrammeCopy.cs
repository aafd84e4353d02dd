using VuonLen.Core.Programme;
using VuonLen.Law;
using VuonLen.Law.Places;
using VuonLen.Law.Programmes;
using Xunit;

namespace VuonLen.Register.Tests.Law.Programmes;

/// <summary>A copy of the shipped programme in which a test may change one stated value.</summary>
public sealed class ProgrammeCopy : IDisposable
{
    public const string Id = "hanoi-2014";
    private readonly LawFolder _shipped = LawFolder.Locate();
    private readonly string _root = Directory.CreateTempSubdirectory("programme").FullName;

    public ProgrammeCopy()
    {
        Directory.CreateDirectory(Path.Combine(_root, "law"));
        foreach (var city in _shipped.Folders("places")) CopyFiles(city);
        CopyFiles("programmes/" + Id);
    }

    /// <summary>Replaces a text that stands in the file exactly once.</summary>
    public void Change(string file, string stated, string other)
    {
        var path = Path.Combine(_root, "programmes", Id, file);
        var text = File.ReadAllText(path);
        Assert.Equal(2, text.Split(stated).Length);
        File.WriteAllText(path, text.Replace(stated, other, StringComparison.Ordinal));
    }

    public IReadOnlyList<Finding> Findings()
    {
        var folder = LawFolder.Open(_root);
        var programme = folder.Programme(Id);
        return Contradictions.Of(programme, folder.Checks(programme), folder.Places());
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void CopyFiles(string folder)
    {
        Directory.CreateDirectory(Path.Combine(_root, folder));
        foreach (var file in Directory.EnumerateFiles(_shipped.PathOf(folder))) File.Copy(file, Path.Combine(_root, folder, Path.GetFileName(file)));
    }
}
