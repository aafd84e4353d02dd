using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using VuonLen.Core.Basics;
using VuonLen.Register.Tests.World;
using VuonLen.Store;
using VuonLen.Store.Acts;
using VuonLen.Store.Writing;
using Xunit;

namespace VuonLen.Register.Tests.Store;

public class UpgradeTests
{
    private const string First = "20261123141104_Founding";
    private const string Earlier = "20261123194421_Reminders";
    private const string Papers = "20261123200644_Papers";
    private const string PlaceKeys = "select group_concat(place_key, ';') from (select place_key from household_now order by code)";
    private const string Tables = "select group_concat(name, ' ') from (select name from sqlite_master where name in ('act_paper', 'paper_content', 'request_key') order by name)";

    [Theory]
    [InlineData(First)]
    [InlineData(Earlier)]
    public void Open_AStoreOfAnEarlierSchema_UpgradesItAndKeepsACopy(string earlier)
    {
        using var world = Made(earlier);
        Assert.Null(Ask(DatabaseOf(world), Tables));
        using (var store = RegisterStore.Open(world.Folder))
        {
            Assert.Equal("act_paper paper_content request_key", Ask(DatabaseOf(world), Tables));
            Assert.Equal(2, Audit.Verify(store).Acts);
            Assert.True(Audit.Verify(store).Ok);
            var act = HouseholdActs.Do(store, TimeProvider.System, SmallWorld.Header("looked.at", 3), SmallWorld.Dao, 2, _ => [], [new("a.pdf", "application/pdf", [1])]);
            Assert.Equal(3, act.Number);
            Assert.True(Audit.Verify(store).Ok);
        }
        var copy = Path.Combine(world.Folder, $"vuonlen-{earlier}.db");
        Assert.Null(Ask(copy, Tables));
        Assert.Equal(2L, Ask(copy, "select count(*) from act"));
        Assert.Equal(3L, Ask(copy, "select count(*) from household"));
        Assert.Equal(earlier, Ask(copy, "select max(migration_id) from \"__EFMigrationsHistory\""));
    }

    [Fact]
    public void Open_AStoreWithoutKeysOfPlaces_FillsThemIn()
    {
        using var now = new SmallWorld();
        using var world = Made(Papers);
        RegisterStore.Open(world.Folder).Dispose();
        Assert.Equal(now.Ask<string>(PlaceKeys), Ask(DatabaseOf(world), PlaceKeys));
    }

    [Fact]
    public void Open_AStoreOfThisSchema_MakesNoCopy()
    {
        using var world = new SmallWorld();
        RegisterStore.Open(world.Folder).Dispose();
        Assert.Empty(Directory.EnumerateFiles(world.Folder, "vuonlen-*"));
    }

    [Fact]
    public void Open_AStoreOfALaterSchema_IsRefusedInASentence()
    {
        using var world = new SmallWorld();
        world.Sql("insert into \"__EFMigrationsHistory\" (migration_id, product_version) values ('29991231235959_Later', '99')");
        var problem = Assert.Throws<ProblemException>(() => RegisterStore.Open(world.Folder));
        Assert.Contains("bản chương trình mới hơn", problem.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(world.Folder, "vuonlen-*"));
    }

    [Fact]
    public void Open_AnEarlierStoreThatCannotBeUpgraded_LeavesItAsItWas()
    {
        using var world = Made(Earlier);
        // The last table of the upgrade stands in its way: the first ones must go again.
        world.Sql("create table request_key (x text); insert into request_key (x) values ('trước')");
        var problem = Assert.Throws<ProblemException>(() => RegisterStore.Open(world.Folder));
        Assert.Contains("kho vẫn như cũ", problem.Message, StringComparison.Ordinal);
        Assert.Equal("request_key", Ask(DatabaseOf(world), Tables));
        Assert.Equal("trước", Ask(DatabaseOf(world), "select x from request_key"));
        Assert.Equal(Earlier, Ask(DatabaseOf(world), "select max(migration_id) from \"__EFMigrationsHistory\""));
    }

    [Fact]
    public async Task Open_AnEarlierStoreByTwoAtOnce_UpgradesItOnce()
    {
        using var world = Made(Earlier);
        var opened = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => RegisterStore.Open(world.Folder))));
        Assert.All(opened, store => Assert.True(Audit.Verify(store).Ok));
        foreach (var store in opened) store.Dispose();
        Assert.Equal(4L, Ask(DatabaseOf(world), "select count(*) from \"__EFMigrationsHistory\""));
    }

    /// <summary>The small world in the schema of an earlier program.</summary>
    private static SmallWorld Made(string migration)
    {
        var world = new SmallWorld();
        using var schema = world.Store.Officers();
        schema.Database.GetService<IMigrator>().Migrate(migration);
        return world;
    }

    private static string DatabaseOf(SmallWorld world) => Path.Combine(world.Folder, "vuonlen.db");

    private static object? Ask(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is var answer and not DBNull ? answer : null;
    }
}
