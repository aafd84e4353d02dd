using VuonLen.Core.Basics;
using VuonLen.Register.Tests.World;
using VuonLen.Store;
using Xunit;

namespace VuonLen.Register.Tests.Store;

public class OpeningTests
{
    [Fact]
    public void Open_WithAnotherStoresKeys_IsRefusedInASentence()
    {
        using var world = new SmallWorld();
        using var other = new SmallWorld();
        var problem = Assert.Throws<ProblemException>(() => RegisterStore.Open(world.Folder, Path.Combine(other.Folder, "keys")));
        Assert.Contains("không phải của kho", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WithoutKeys_SaysWhereTheyShouldBe()
    {
        using var world = new SmallWorld();
        var problem = Assert.Throws<ProblemException>(() => RegisterStore.Open(world.Folder, Path.Combine(world.Folder, "nowhere")));
        Assert.Contains("nowhere", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_AnEmptyFile_IsRefusedInASentence()
    {
        using var world = new SmallWorld();
        var folder = Directory.CreateTempSubdirectory("vuonlen-test-").FullName;
        File.WriteAllBytes(Path.Combine(folder, "vuonlen.db"), []);
        Assert.Throws<ProblemException>(() => RegisterStore.Open(folder, Path.Combine(world.Folder, "keys")));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Build_WhereSomethingLies_LeavesItAlone()
    {
        var folder = Directory.CreateTempSubdirectory("vuonlen-test-").FullName;
        File.WriteAllText(Path.Combine(folder, "mine.txt"), "x");
        Assert.Throws<ProblemException>(() => new RegisterBuilder(folder, "99", null, new DateOnly(2014, 1, 31)));
        Assert.Equal("mine.txt", Path.GetFileName(Assert.Single(Directory.GetFileSystemEntries(folder))));
        Directory.Delete(folder, recursive: true);
    }
}
