using VuonLen.Core.Households;
using VuonLen.Register.Tests.World;
using VuonLen.Store.Schema;
using Xunit;

namespace VuonLen.Register.Tests.Store;

public class ProjectionTests
{
    private const string Dump = """
        select group_concat(code || '|' || coalesce(head_name, '-') || '|' || coalesce(head_search_key, '-') || '|' || hex(place_id) || '|' || persons || '|' || coalesce(head_sort_key, '-') || '|' || place_key, ';')
        from (select * from household_now order by code)
        """;

    [Fact]
    public void Project_AfterAMoveADeathAndANewName_EqualsWhatTheActsKept()
    {
        using var world = new SmallWorld();
        var before = world.Ask<string>(Dump);
        using (var writer = world.Store.Write(TimeProvider.System))
        {
            using var act = writer.Begin(SmallWorld.Header("household.moved", 3));
            Move(act);
            act.Commit();
        }
        var kept = world.Ask<string>(Dump);
        Assert.NotEqual(before, kept);
        Assert.Contains("Đào Văn Đúc", kept, StringComparison.Ordinal);
        world.Sql("delete from household_now");
        world.Store.Project(TimeProvider.System);
        Assert.Equal(kept, world.Ask<string>(Dump));
    }

    [Fact]
    public void Project_AStoreLeftOverNight_IsMadeAnewByTheNextWriter()
    {
        using var world = new SmallWorld();
        world.Sql("update setting set value = '2014-01-30' where name = 'projection_day'");
        world.Sql("delete from household_now");
        world.Store.Write(TimeProvider.System).Dispose();
        Assert.Equal(3L, world.Ask<long>("select count(*) from household_now"));
    }

    private static void Move(VuonLen.Store.Writing.ActWriter act)
    {
        var (household, head, day) = (SmallWorld.Dao, SmallWorld.Head(SmallWorld.Dao), new DateOnly(2013, 6, 1));
        act.Close(Tables.Residence, household.Value, 1);
        act.Close(Tables.Person, head.Value, 1);
        var moved = new Dossier(household);
        moved.Residences.Add(new(household, 2, null, ResidenceKind.Dwelling, SmallWorld.Upper.Id, null, null, new(SmallWorld.Founded, day), null, "moved_out"));
        moved.Residences.Add(new(household, 3, null, ResidenceKind.Dwelling, SmallWorld.Town.Id, null, null, new(day), "moved_in"));
        moved.Persons.Add(new(head, 2, "99001-00001-01", "Đào Văn Đúc", Sex.Male, VuonLen.Core.Basics.BirthDay.OfYear(1950)));
        act.Write(moved);
        act.Close(Tables.Membership, SmallWorld.Bui.Value, 1);
        var left = new Dossier(SmallWorld.Bui);
        left.Memberships.Add(new(SmallWorld.Bui, 2, SmallWorld.Head(SmallWorld.Bui), "01", new(SmallWorld.Founded, day), null, "died"));
        act.Write(left);
    }
}
