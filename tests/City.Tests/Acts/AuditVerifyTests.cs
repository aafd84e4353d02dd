using VuonLen.City.Tests.World;
using Xunit;

namespace VuonLen.City.Tests.Acts;

/// <summary>One cell changed by direct SQL is found and named; the stores changed are copies.</summary>
public class AuditVerifyTests(BuiltCity city)
{
    private const string First = "(select min(household_id) from household_status)";

    [Fact]
    public void Audit_OfTheDemo_IsFine()
    {
        var found = Terminal.Json("audit", "verify", "--store", city.Folder);
        Assert.Equal(("true", 0), (found.Raw("ok"), found.At("broken").GetArrayLength()));
        Assert.Equal(Sql.Number(city.Folder, "select count(*) from act"), found.Int("acts"));
    }

    [Theory]
    [InlineData($"update household_status set class = 'none' where household_id = {First} and n = 1", "household_status", 2)]
    [InlineData($"update household_status set valid_from = '2013-12-31' where household_id = {First} and n = 1", "household_status", 2)]
    [InlineData($"update fact set value = value || '0' where household_id = {First} and n = 1", "fact", 2)]
    [InlineData("update act set why = why || '.' where number = 2", null, 2)]
    [InlineData("update act set recorded_at = recorded_at - 1 where number = 1", null, 1)]
    public void Audit_OneCellChanged_NamesItsActAndTable(string change, string? table, int act)
    {
        var store = city.Commune();
        Assert.Equal("true", Terminal.Json("audit", "verify", "--store", store).Raw("ok"));
        Assert.Equal(1, Sql.Change(store, change));
        var answer = Terminal.Run("audit", "verify", "--store", store, "--json");
        Assert.Equal((1, "", "false"), (answer.Exit, answer.Error, answer.Json.Raw("ok")));
        var broken = answer.Json.At("broken").EnumerateArray().First();
        Assert.Equal((act, table), (broken.Int("act"), broken.At("table").GetString()));
        if (table is null) return;
        Assert.Equal(Sql.Rows(store, $"select lower(hex({First}))").Single(), broken.At("owner").GetGuid().ToString("N"));
        Assert.Equal(1, broken.Int("row"));
    }
}
