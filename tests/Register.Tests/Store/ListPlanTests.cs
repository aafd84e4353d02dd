using Microsoft.Data.Sqlite;
using VuonLen.Core.Access;
using VuonLen.Register.Tests.World;
using VuonLen.Store.Reading;
using Xunit;

namespace VuonLen.Register.Tests.Store;

/// <summary>How the pages of a city-wide list are found: along an index that holds their order, not by sorting the city.</summary>
public sealed class ListPlanTests : IDisposable
{
    private static readonly DateOnly Day = new(2014, 1, 31);
    private readonly SmallWorld _world = new();

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData(SortBy.Code, null, "ix_household_code")]
    [InlineData(SortBy.Name, null, "ix_household_now_head_sort_key_code")]
    [InlineData(SortBy.Name, "poor", "ix_household_now_head_sort_key_code")]
    [InlineData(SortBy.Village, null, "ix_household_now_place_key_head_sort_key_code")]
    [InlineData(SortBy.Class, null, "ix_household_now_head_sort_key_code")]
    [InlineData(SortBy.Class, "near_poor", "ix_household_now_head_sort_key_code")]
    public void Page_OfTheWholeCity_IsReadAlongAnIndexOfItsOrder(SortBy by, string? @class, string index)
    {
        using var connection = _world.Store.Read();
        foreach (var down in new[] { false, true })
        {
            var asked = Asked(connection, list => list.Read(new(by, down), new(Limit: 2)), new("mau", @class));
            var pages = asked.Where(sql => sql.Contains("line.household_id", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(pages);
            foreach (var plan in pages.Select(sql => Plan(connection, sql)))
            {
                Assert.Contains(plan, step => step.Contains(index, StringComparison.Ordinal));
                // The lines of one page are put in order again; the city is not.
                Assert.True(plan.Count(step => step.Contains("TEMP B-TREE", StringComparison.Ordinal)) <= 1, string.Join("\n", plan));
                Assert.DoesNotContain(plan, step => step.StartsWith("SCAN s", StringComparison.Ordinal) || (step.StartsWith("SCAN d", StringComparison.Ordinal) && !step.Contains(index, StringComparison.Ordinal)));
            }
        }
    }

    [Theory]
    [InlineData("duc dao van")]
    [InlineData("9900100001")]
    [InlineData("99001 00001")]
    [InlineData("99001-00001")]
    [InlineData("Đào Văn Đức")]
    public void Find_WordsInAnyOrderAndACodeInAnyForm_FindsTheHousehold(string find)
    {
        using var connection = _world.Store.Read();
        var list = new HouseholdListReader(connection, new(Day), new("mau", Find: find), Sight.Everything);
        Assert.Equal(["99001-00001"], list.Read(new(), new()).Select(line => line.Code));
        Assert.DoesNotContain(Asked(connection, again => again.Read(new(), new()), new("mau", Find: find)).SelectMany(sql => Plan(connection, sql)),
            step => step.StartsWith("SCAN ", StringComparison.Ordinal) && !step.Contains("USING COVERING INDEX", StringComparison.Ordinal)
                && !step.StartsWith("SCAN (", StringComparison.Ordinal) && !step.StartsWith("SCAN line", StringComparison.Ordinal) && !step.StartsWith("SCAN setting", StringComparison.Ordinal));
    }

    private static List<string> Asked(SqliteConnection connection, Action<HouseholdListReader> ask, HouseholdFilter filter)
    {
        var asked = new List<string>();
        SQLitePCL.raw.sqlite3_trace(connection.Handle, (object _, string sql) => asked.Add(sql), null);
        ask(new(connection, new(Day), filter, Sight.Everything));
        SQLitePCL.raw.sqlite3_trace(connection.Handle, (SQLitePCL.strdelegate_trace?)null, null);
        return asked;
    }

    private static List<string> Plan(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "explain query plan " + sql;
        var plan = new List<string>();
        using var rows = command.ExecuteReader();
        while (rows.Read()) plan.Add(rows.GetString(3));
        return plan;
    }
}
