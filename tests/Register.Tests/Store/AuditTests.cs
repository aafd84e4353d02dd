using VuonLen.Register.Tests.World;
using VuonLen.Store.Acts;
using Xunit;

namespace VuonLen.Register.Tests.Store;

public class AuditTests
{
    [Fact]
    public void Verify_UntouchedStore_IsWhole()
    {
        using var world = new SmallWorld();
        var audit = Audit.Verify(world.Store);
        Assert.True(audit.Ok, string.Join("\n", audit.Broken));
        Assert.Equal(2, audit.Acts);
    }

    [Theory]
    [InlineData("update household_status set class = 'none' where n = 1 and household_id = (select min(household_id) from household_status)", "household_status", 2)]
    [InlineData("update household_status set act_to = 2 where household_id = (select min(household_id) from household_status)", "household_status", 2)]
    [InlineData("update household_status set act_from = 1 where household_id = (select min(household_id) from household_status)", "household_status", 1)]
    [InlineData("update fact set value = '4' where rowid = 2", "fact", 2)]
    [InlineData("update fact set valid_to = '2013-06-01' where rowid = 2", "fact", 2)]
    [InlineData("delete from fact where rowid = 2", "fact", 2)]
    [InlineData("update person set birth = '1951' where rowid = 1", "person", 2)]
    [InlineData("update person_identity set sealed_number = x'00'", "person_identity", 2)]
    [InlineData("update person set digest = zeroblob(32) where rowid = 1", "person", 2)]
    [InlineData("update place set name = 'Khác' where code = '99001'", "place", 1)]
    [InlineData("update law_file set text = 'x: 2'", "law_file", 1)]
    [InlineData("update act set why = 'khác' where number = 2", null, 2)]
    [InlineData("update act set recorded_at = recorded_at + 1 where number = 1", null, 1)]
    [InlineData("update act_table set inserted = inserted + 1 where act = 2 and table_name = 'fact'", null, 2)]
    [InlineData("update fact set salt = null, value = '4' where rowid = 2", "fact", 2)]
    [InlineData("delete from act where number = 1", null, 1)]
    public void Verify_OneCellChangedBySql_NamesIt(string sql, string? table, int act)
    {
        using var world = new SmallWorld();
        world.Sql(sql);
        var audit = Audit.Verify(world.Store);
        Assert.False(audit.Ok);
        Assert.Contains(audit.Broken, broken => broken.Act == act && broken.Table == table);
    }

    [Fact]
    public void Verify_ChangedClass_NamesTheHousehold()
    {
        using var world = new SmallWorld();
        world.Sql($"update household_status set class = 'none' where household_id = x'{SmallWorld.Le.Value:N}'");
        var broken = Assert.Single(Audit.Verify(world.Store).Broken);
        Assert.Equal((SmallWorld.Le.Value, 1), (broken.Owner!.Value, broken.Row!.Value));
    }
}
