using VuonLen.City.Tests.World;
using Xunit;
using static VuonLen.City.Tests.World.Sql;

namespace VuonLen.City.Tests.Households;

/// <summary>What holds for every household of the demo.</summary>
public class RegisterRowsTests(BuiltCity city)
{
    private static string Residing => $"household h join residence r on r.household_id = h.household_id and r.person_id is null and r.kind = 'dwelling' and r.place_id is not null and {Holds("r")}";

    [Fact]
    public void Households_ResidingInTheCity_HaveExactlyOneHead()
    {
        var heads = Rows(city.Folder, $"""
            select (select count(*) from membership m where m.household_id = h.household_id and m.relation = '01' and {Holds("m")}), count(*) > 100000
            from {Residing} where h.act_to is null group by 1
            """);
        Assert.Equal(["1|1"], heads);
    }

    [Fact]
    public void Households_PoorByAnyStandard_HaveACause() => Assert.Equal(["0|0", "1|1"], Rows(city.Folder, $"""
        select c, sum(n) > 0 from (select 0 as c, 0 as n union all
            select exists (select 1 from fact f where f.household_id = s.household_id and f.code = 'cause_of_poverty' and {Holds("f")}), count(*)
            from status_now s where s.class = 'poor' group by 1) group by 1 order by 1
        """));

    [Fact]
    public void Acts_OfTheDemo_StopBeforeTet()
    {
        // 31/01/2014 is the first day of Tết: no office is open.
        Assert.Equal(0, Number(city.Folder, $"select count(*) from act where date(recorded_at / 1000000, 'unixepoch', '+7 hours') >= '{BuiltCity.Day}'"));
        Assert.True(Number(city.Folder, "select count(*) from act") > 1000);
    }
}
