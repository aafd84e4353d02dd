using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Register.Tests.World;
using VuonLen.Store.Acts;
using VuonLen.Store.Schema;
using VuonLen.Store.Writing;
using Xunit;

namespace VuonLen.Register.Tests.Store;

public class UndoTests
{
    private const string Classes = "select group_concat(class, ' ') from (select class from household_status where act_to is null order by household_id)";

    [Fact]
    public void Do_AChangeOfClass_BringsTheOldOneBack_AndBothStayKnown()
    {
        using var world = new SmallWorld();
        var before = world.Ask<string>(Classes);
        Change(world, "none");
        Assert.Equal("none near_poor poor", world.Ask<string>(Classes));
        var undo = Undo.Do(world.Store, 3, SmallWorld.Header("undone", 4), TimeProvider.System);
        Assert.Equal(4, undo.Number);
        Assert.Equal(before, world.Ask<string>(Classes));
        Assert.Equal("none near_poor poor", world.Ask<string>(
            "select group_concat(class, ' ') from (select class from household_status where act_from <= 3 and (act_to is null or act_to > 3) order by household_id)"));
        Assert.True(Audit.Verify(world.Store).Ok);
    }

    [Fact]
    public void Do_AnActLaterActsRestOn_IsRefusedNamingThem()
    {
        using var world = new SmallWorld();
        Change(world, "none");
        var problem = Assert.Throws<LaterActsException>(() => Undo.Do(world.Store, 2, SmallWorld.Header("undone", 4), TimeProvider.System));
        Assert.Contains("số 3", problem.Message, StringComparison.Ordinal);
        Assert.Equal(3, world.Store.LastAct()!.Number);
    }

    [Fact]
    public void Do_AnImport_TakesAllOfItBack()
    {
        using var world = new SmallWorld();
        Undo.Do(world.Store, 2, SmallWorld.Header("undone", 4), TimeProvider.System);
        Assert.Equal(0L, world.Ask<long>("select count(*) from status_now"));
        Assert.Equal(0L, world.Ask<long>("select count(*) from household_now"));
        Assert.Equal(0L, world.Ask<long>("select count(*) from person where act_to is null"));
        Undo.Do(world.Store, 3, SmallWorld.Header("undone", 5), TimeProvider.System);
        Assert.Equal("poor near_poor poor", world.Ask<string>(Classes));
        Assert.Equal(3L, world.Ask<long>("select count(*) from person where act_to is null and search_key in ('dao van duc', 'le thi hoa', 'bui hoa')"));
        Assert.True(Audit.Verify(world.Store).Ok);
    }

    private static void Change(SmallWorld world, string to)
    {
        using var writer = world.Store.Write(TimeProvider.System);
        using var act = writer.Begin(SmallWorld.Header("status.corrected", 3));
        act.Subject(SmallWorld.Dao);
        act.Close(Tables.Status, SmallWorld.Dao.Value, 1);
        var dossier = new Dossier(SmallWorld.Dao);
        dossier.Statuses.Add(new(SmallWorld.Dao, 2, "mau", to, null, new(SmallWorld.Founded), null, null, null, null));
        act.Write(dossier);
        act.Commit();
    }
}
