using VuonLen.Core.Access;
using VuonLen.Core.Households;
using VuonLen.Register.Tests.World;
using VuonLen.Store.Reading;
using VuonLen.Store.Schema;
using Xunit;

namespace VuonLen.Register.Tests.Store;

public class MomentTests
{
    private static readonly DateOnly Later = new(2014, 1, 31);

    [Fact]
    public void Read_AClassLearnedLate_IsUnknownBeforeItsActAndUntrueBeforeItsDay()
    {
        using var world = new SmallWorld();
        using (var writer = world.Store.Write(TimeProvider.System))
        {
            using var act = writer.Begin(SmallWorld.Header("review.recognised", 3));
            act.Close(Tables.Status, SmallWorld.Dao.Value, 1);
            var reviewed = new Dossier(SmallWorld.Dao);
            reviewed.Statuses.Add(new(SmallWorld.Dao, 2, "mau", "poor", 1, new(SmallWorld.Founded, new(2014, 1, 1)), null, null, null, null));
            reviewed.Statuses.Add(new(SmallWorld.Dao, 3, "mau", "none", null, new(new(2014, 1, 1)), null, null, null, null));
            act.Write(reviewed);
            act.Commit();
        }
        Assert.Equal(1, Poor(world, new(Later)));
        Assert.Equal(2, Poor(world, new(Later, 2)));
        Assert.Equal(2, Poor(world, new(new(2013, 12, 31))));
        Assert.Equal(1, Poor(world, new(new(2014, 1, 1))));
        Assert.Equal(0, Poor(world, new(new(2012, 12, 31))));
    }

    [Theory]
    [InlineData("dao van duc", "99001-00001")]
    [InlineData("ĐÀO VĂN ĐỨC", "99001-00001")]
    [InlineData("bùi hòa", "99002-00003")]
    [InlineData("Bui Hoà", "99002-00003")]
    [InlineData("99001-00001", "99001-00001")]
    public void Read_AnySpellingOfAName_FindsTheHousehold(string asked, string code)
    {
        using var world = new SmallWorld();
        using var connection = world.Store.Read();
        var line = Assert.Single(new HouseholdListReader(connection, new(Later), new("mau", Find: asked), Sight.Everything).Read(new(), new()));
        Assert.Equal(code, line.Code);
    }

    [Fact]
    public void Read_AnotherCommunesSight_SeesNothingOfThis()
    {
        using var world = new SmallWorld();
        using var connection = world.Store.Read();
        var town = Sight.Of(new HashSet<VuonLen.Core.Basics.PlaceId> { SmallWorld.Town.Id });
        Assert.Equal(["99002-00003"], new HouseholdListReader(connection, new(Later), new("mau"), town).Read(new(), new()).Select(line => line.Code));
        Assert.Equal(1, new HouseholdListReader(connection, new(Later), new("mau"), town).Count());
        Assert.Empty(new HouseholdListReader(connection, new(Later), new("mau"), Sight.Nothing).Read(new(), new()));
    }

    [Fact]
    public void Read_ADossier_HasItsNumberInClearAndTheDatabaseHasNot()
    {
        using var world = new SmallWorld();
        using var connection = world.Store.Read();
        using var reader = new DossierReader(connection, new(Later), world.Store.Keys);
        var dossier = reader.Read(SmallWorld.Dao)!;
        Assert.Equal("000000001", Assert.Single(dossier.IdentityNumbers).Number);
        Assert.Equal("Đào Văn Đức", Assert.Single(dossier.Persons).Name);
        Assert.DoesNotContain("000000001", System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(world.Folder, "vuonlen.db"))), StringComparison.Ordinal);
    }

    private static int Poor(SmallWorld world, Moment moment)
    {
        using var connection = world.Store.Read();
        return CountReader.Read(connection, moment, "mau", []).Where(group => group.Class == "poor").Sum(group => group.Households);
    }
}
