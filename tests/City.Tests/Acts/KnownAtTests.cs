using VuonLen.City.Tests.World;
using Xunit;

namespace VuonLen.City.Tests.Acts;

/// <summary>What was known after an act stays to be asked; what is undone stays in the history.</summary>
public class KnownAtTests(BuiltCity city)
{
    private static (int Poor, int NearPoor, int Persons) Figures(string store, params string[] options)
    {
        var found = Terminal.Json(["situation", "--at", BuiltCity.Day, "--store", store, .. options]);
        return (found.Int("poor.households"), found.Int("near_poor.households"), found.Int("poor.persons"));
    }

    [Fact]
    public void Situation_KnownBeforeTheReview_IsThatOfTheYearBefore()
    {
        var opened = Sql.Rows(city.Folder, "select max(number) from act where kind = 'register.opened'").Single();
        var last = Sql.Rows(city.Folder, "select max(number) from act").Single();
        var before = Figures(city.Folder, "--known-at", opened);
        Assert.Equal((59365, 189418), (before.Poor, before.Persons));
        var now = Figures(city.Folder, "--known-at", last);
        Assert.Equal((45732, 43718, 147589), now);
    }

    [Fact]
    public void Undo_OfAnImport_LeavesEverythingAsBeforeAndBothActs()
    {
        var store = city.Commune();
        var before = Figures(store);
        Assert.Equal(174, before.Poor);
        Assert.Equal(0, Terminal.Run("import", city.Exported(city.Folder, BuiltCity.MinhQuang), "--store", store).Exit);
        const int imported = 3;
        var both = Figures(store);
        Assert.True(both.Poor > before.Poor && both.NearPoor > before.NearPoor);

        var undone = Terminal.Json("undo", $"{imported}", "--store", store, "--why", "Nhập nhầm");
        Assert.Equal((imported, imported + 1), (undone.Int("undone"), undone.Int("act")));
        Assert.Equal(before, Figures(store));
        Assert.Equal(before, Figures(store, "--known-at", $"{imported - 1}"));
        Assert.Equal(both, Figures(store, "--known-at", $"{imported}"));
        Assert.Equal(["3|register.imported", "4|act.undone"], Sql.Rows(store, "select number, kind from act where number > 2"));
        Assert.Equal("true", Terminal.Json("audit", "verify", "--store", store).Raw("ok"));
    }
}
