using VuonLen.City.Tests.World;
using Xunit;
using static VuonLen.City.Tests.World.Sql;

namespace VuonLen.City.Tests.Situation;

/// <summary>The same figures by plain SQL; none of them is stored.</summary>
public class SqlFiguresTests(BuiltCity city)
{
    [Fact]
    public void HouseholdStatus_CountedBySql_GivesThePlansFigures() => Assert.Equal(
        ["hanoi-2011-2015|near_poor|43718|160577", "hanoi-2011-2015|poor|45732|147589", "vn-2011-2015|near_poor|16940|54764", "vn-2011-2015|poor|17373|55852"],
        Rows(city.Folder, $"""
            select s.standard, s.class, count(*), sum((select count(*) from membership m where m.household_id = s.household_id and {Holds("m")}))
            from household_status s where {Holds("s")} and s.class in ('poor', 'near_poor') group by 1, 2 order by 1, 2
            """));

    [Fact]
    public void StatusNow_CountedBySql_GivesThePlansFigures()
    {
        Assert.Equal(["hanoi-2011-2015|near_poor|43718", "hanoi-2011-2015|poor|45732", "vn-2011-2015|near_poor|16940", "vn-2011-2015|poor|17373"],
            Rows(city.Folder, "select standard, class, count(*) from status_now where class in ('poor', 'near_poor') group by 1, 2 order by 1, 2"));
        Assert.Equal(["0|5851", "1|39881"],
            Rows(city.Folder, "select commune_kind = 'commune', count(*) from status_now where standard = 'hanoi-2011-2015' and class = 'poor' group by 1 order by 1"));
        Assert.Equal(17373, Number(city.Folder, """
            select count(*) from status_now a join status_now b on b.household_id = a.household_id and b.standard = 'vn-2011-2015' and b.class = 'poor'
            where a.standard = 'hanoi-2011-2015' and a.class = 'poor'
            """));
    }

    [Theory]
    [InlineData("merit_allowance", "poor", 9)]
    [InlineData("merit_allowance", "near_poor", 222)]
    [InlineData("social_allowance", "poor", 16075)]
    [InlineData("social_allowance", "near_poor", 6505)]
    public void Allowances_CountedBySql_GiveThePlansFigures(string code, string @class, int households) => Assert.Equal(households, Number(city.Folder, $"""
        select count(*) from status_now s where s.standard = 'hanoi-2011-2015' and s.class = '{@class}' and exists (select 1 from fact f
            join membership m on m.household_id = f.household_id and m.person_id = f.person_id and {Holds("m")}
            where f.household_id = s.household_id and f.code = '{code}' and {Holds("f")})
        """));

    [Fact]
    public void HouseholdStatus_AsATable_IsAnOrdinaryOneAndTheOnlyOne()
    {
        Assert.Equal(["household_status"], Rows(city.Folder, "select name from sqlite_master where type = 'table' and name like '%status%'"));
        Assert.Equal(["TEXT"], Rows(city.Folder, "select type from pragma_table_info('household_status') where name = 'class'"));
        Assert.Equal(["0"], Rows(city.Folder, "select wr from pragma_table_list where name = 'household_status'"));
    }

    [Fact]
    public void Totals_OfThePlan_AreStoredNowhere()
    {
        const string totals = "(45732, 147589, 43718, 160577, 39881, 36655, 17373, 16075, 59365, 189418, 25454)";
        var tables = Rows(city.Folder, "select name from sqlite_master where type = 'table' and name not like 'sqlite%'");
        Assert.Contains("household_now", tables);
        foreach (var table in tables)
        {
            // A household's income per person is no count; it may be any number.
            var columns = Rows(city.Folder, $"select name from pragma_table_info('{table}') where type <> 'BLOB' and name <> 'income'");
            var holds = string.Join(" or ", columns.Select(column => $"\"{column}\" in {totals}"));
            Assert.True(Number(city.Folder, $"select count(*) from \"{table}\" where {holds}") == 0, table);
        }
    }
}
