using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Register.Tests.World;
using VuonLen.Store;
using VuonLen.Store.Acts;
using VuonLen.Store.Schema;
using VuonLen.Store.Writing;
using Xunit;

namespace VuonLen.Register.Tests.Store;

public sealed class BuildingTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "vuonlen-test-" + Guid.NewGuid().ToString("N"));
    private readonly IdSequence _ids = new(VietNamTime.At(SmallWorld.Founded, TimeOnly.MinValue));

    public void Dispose()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void CommitWithStore_ManyActsThatCloseRowsOfEarlierOnes_LeaveAWholeChain()
    {
        var households = Enumerable.Range(0, 1000).Select(_ => new HouseholdId(_ids.Next())).ToList();
        Build(writer =>
        {
            for (var round = 1; round <= 5; round++)
            {
                using var act = writer.Begin(SmallWorld.Header("round", round));
                foreach (var household in households)
                {
                    if (round > 1) act.Close(Tables.Fact, household.Value, round - 1);
                    act.Write(WithFact(household, round));
                }
                act.CommitWithStore();
            }
        });
        using var store = RegisterStore.Open(_folder);
        var answer = Audit.Verify(store);
        Assert.True(answer.Ok);
        Assert.Equal(5, answer.Acts);
        using var connection = store.Read();
        using var command = connection.CreateCommand();
        command.CommandText = "select sum(act_to is null) || ' ' || sum(act_to = act_from + 1) || ' ' || count(*) from fact";
        Assert.Equal("1000 4000 5000", command.ExecuteScalar());
    }

    [Fact]
    public void Finish_AfterAnActLeftHalfWritten_MakesNoStore()
    {
        Assert.Throws<InvalidOperationException>(() => Build(writer =>
        {
            using (var act = writer.Begin(SmallWorld.Header("left", 1))) act.Write(WithFact(new(_ids.Next()), 1));
        }));
        Assert.False(Directory.Exists(_folder));
    }

    [Fact]
    public void Begin_AfterAnActLeftHalfWritten_IsRefused() => Assert.Throws<InvalidOperationException>(() => Build(writer =>
    {
        using (var act = writer.Begin(SmallWorld.Header("left", 1))) act.Write(WithFact(new(_ids.Next()), 1));
        writer.Begin(SmallWorld.Header("next", 2)).Dispose();
    }));

    [Fact]
    public void Finish_AfterAnActThatClosedWhatIsNotThere_MakesNoStore()
    {
        Assert.Throws<InvalidOperationException>(() => Build(writer =>
        {
            using var act = writer.Begin(SmallWorld.Header("closed", 1));
            act.Close(Tables.Fact, _ids.Next(), 1);
            act.CommitWithStore();
        }));
        Assert.False(Directory.Exists(_folder));
    }

    [Fact]
    public void CommitWithStore_InAStoreThatStands_IsRefusedAndNothingIsWritten()
    {
        using var world = new SmallWorld();
        using (var writer = world.Store.Write(TimeProvider.System))
        using (var act = writer.Begin(SmallWorld.Header("late", 5)))
        {
            act.Write(WithFact(new(_ids.Next()), 1));
            Assert.Throws<InvalidOperationException>(act.CommitWithStore);
        }
        Assert.Equal(2, world.Store.LastAct()!.Number);
    }

    private static Dossier WithFact(HouseholdId household, int n)
    {
        var dossier = new Dossier(household);
        dossier.Facts.Add(new(household, n, null, "mau", $"{n}", new(SmallWorld.Founded)));
        return dossier;
    }

    private void Build(Action<RegisterWriter> write)
    {
        using var builder = new RegisterBuilder(_folder, "99", SmallWorld.Founded, SmallWorld.Founded);
        write(builder.Writer);
        builder.Finish();
    }
}
