using VuonLen.City.Tests.World;
using Xunit;

namespace VuonLen.City.Tests.Situation;

/// <summary>A figure of one day in the units of another: whole, or said not to be attributable.</summary>
public class OtherUnitsTests(BuiltCity city)
{
    [Theory]
    [InlineData("--units-of 2025-08-01", 126, 29)]
    [InlineData("--units-of 2014-04-30", 30, 29)]
    [InlineData("--places-by law", 30, 30)]
    public void Units_OfAnotherBook_AddUpToTheSameTotal(string option, int units, int districts)
    {
        var found = Terminal.Json(["situation", "--at", BuiltCity.Day, "--store", city.Folder, .. option.Split(' ')]);
        var parts = found.At("units").EnumerateArray().ToList();
        Assert.Equal((units, districts), (parts.Count, found.At("districts").GetArrayLength()));
        Assert.InRange(found.Int("not_attributable.poor"), 1, 45732 / 10);
        Assert.InRange(found.Int("not_attributable.near_poor"), 1, 43718 / 10);
        Assert.Equal(45732, parts.Sum(unit => unit.Int("poor")) + found.Int("not_attributable.poor"));
        Assert.Equal(43718, parts.Sum(unit => unit.Int("near_poor")) + found.Int("not_attributable.near_poor"));
        Assert.Equal(("45732", "43718"), (found.Raw("poor.households"), found.Raw("near_poor.households")));
    }

    [Fact]
    public void Units_Of2025_KnowResidentsOnlyWhereNothingWasCut()
    {
        var found = Terminal.Json("situation", "--at", BuiltCity.Day, "--units-of", "2025-08-01", "--store", city.Folder);
        var units = found.At("units").EnumerateArray().ToList();
        var known = units.Where(unit => unit.Raw("resident_households") != "null").ToList();
        Assert.InRange(known.Count, 1, 125);
        Assert.InRange(known.Sum(unit => unit.Int("resident_households")), 1, 1717000 - 1);
        Assert.Equal("null", units.Single(unit => unit.Text("name") == "Phường Ba Đình").Raw("resident_households"));
        Assert.All(units, unit => Assert.Equal(["code", "name", "kind", "poor", "near_poor", "resident_households"], unit.EnumerateObject().Select(property => property.Name)));
    }

    [Fact]
    public void Units_OfApril2014_KnowResidentsOnlyWhereNothingWasCut()
    {
        var units = Terminal.Json("situation", "--at", BuiltCity.Day, "--units-of", "2014-04-30", "--store", city.Folder).At("units").EnumerateArray().ToList();
        Assert.Equal(["Quận Bắc Từ Liêm", "Quận Nam Từ Liêm"], units.Where(unit => unit.Raw("resident_households") == "null").Select(unit => unit.Text("name")).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(units, unit => unit.Text("name") == "Huyện Từ Liêm");
    }

    [Fact]
    public void Situation_Of2025_InventsNoRate()
    {
        var found = Terminal.Json("situation", "--at", "2025-08-01", "--store", city.Folder);
        Assert.Equal(("null", "null", "null"), (found.Raw("resident_households"), found.Raw("poor.rate"), found.Raw("near_poor.rate")));
        Assert.Equal(0, found.At("districts").GetArrayLength());
    }
}
