using VuonLen.City.Tests.World;
using Xunit;

namespace VuonLen.City.Tests.Situation;

/// <summary>Section I of the plan, counted.</summary>
public class SituationFiguresTests(BuiltCity city)
{
    private System.Text.Json.JsonElement Situation(string day, params string[] options) =>
        Terminal.Json(["situation", "--at", day, "--store", city.Folder, .. options]);

    [Fact]
    public void Situation_OfJanuary2014_IsThePlans()
    {
        var found = Situation(BuiltCity.Day);
        Dictionary<string, string> stated = new()
        {
            ["resident_households"] = "1717000",
            ["poor.standard"] = "\"hanoi-2011-2015\"",
            ["poor.households"] = "45732",
            ["poor.persons"] = "147589",
            ["poor.rate"] = "2.66",
            ["poor.urban.households"] = "5851",
            ["poor.urban.rate"] = "0.86",
            ["poor.rural.households"] = "39881",
            ["poor.rural.rate"] = "3.84",
            ["poor.also_poor_by.0.standard"] = "\"vn-2011-2015\"",
            ["poor.also_poor_by.0.households"] = "17373",
            ["poor.also_poor_by.0.share"] = "37.99",
            ["poor.also_poor_by.0.rate"] = "1.01",
            ["poor.with_merit_allowance.households"] = "9",
            ["poor.with_social_allowance.households"] = "16075",
            ["poor.with_social_allowance.share"] = "35.15",
            ["near_poor.households"] = "43718",
            ["near_poor.persons"] = "160577",
            ["near_poor.rate"] = "2.55",
            ["near_poor.with_merit_allowance.households"] = "222",
            ["near_poor.with_social_allowance.households"] = "6505",
            ["not_attributable.poor"] = "0",
            ["not_attributable.near_poor"] = "0",
            ["bands.quan_below_1"] = "9",
            ["bands.lowest_district.code"] = "\"009\"",
            ["bands.lowest_district.rate"] = "0.23",
            ["bands.highest_district.code"] = "\"271\"",
            ["bands.highest_district.rate"] = "7.92",
            ["bands.communes.below_1"] = "128",
            ["bands.communes.from_15_below_25"] = "3",
            ["bands.communes.from_25"] = "1",
        };
        Assert.Equal(stated, stated.ToDictionary(figure => figure.Key, figure => found.Raw(figure.Key)));
        Assert.Equal(["016:4", "018:2", "250:3"], found.At("poor.with_merit_allowance.by_district").EnumerateArray().Select(one => $"{one.Text("code")}:{one.Raw("households")}"));
        var set = Assert.Single(found.At("poor.in_place_set").EnumerateArray(), one => one.Text("set") == "ethnic-mountain");
        Assert.Equal(("14", "2556", "9.35", "5.59"), (set.Raw("communes"), set.Raw("households"), set.Raw("rate"), set.Raw("share")));
    }

    [Fact]
    public void Districts_OfJanuary2014_AddUpToTheCity()
    {
        var districts = Situation(BuiltCity.Day).At("districts").EnumerateArray().ToList();
        Assert.Equal(29, districts.Count);
        Assert.Equal((45732, 43718, 1717000), (districts.Sum(one => one.Int("poor")), districts.Sum(one => one.Int("near_poor")), districts.Sum(one => one.Int("resident_households"))));
        Assert.Equal(9, districts.Count(one => one.Text("kind") == "quận" && one.Int("poor") * 100 < one.Int("resident_households")));
        Assert.Equal("Quận Thanh Xuân", districts.MinBy(one => (double)one.Int("poor") / one.Int("resident_households")).Text("name"));
        Assert.Equal("Huyện Ba Vì", districts.MaxBy(one => (double)one.Int("poor") / one.Int("resident_households")).Text("name"));
    }

    [Fact]
    public void Communes_WithoutPoor_AreFourByName()
    {
        var none = Situation(BuiltCity.Day).At("bands.communes.none").EnumerateArray().Select(code => code.GetString()!);
        var names = none.Select(code => Situation(BuiltCity.Day, "--in", code).Text("in.name"));
        Assert.Equal(["Phường Phú La", "Phường Quảng An", "Phường Tứ Liên", "Thị trấn Sóc Sơn"], names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Situation_OfXaBaVi_IsThePlans()
    {
        var found = Situation(BuiltCity.Day, "--in", BuiltCity.BaVi);
        Assert.Equal(("Xã Ba Vì", "174", "487", "35.73"), (found.Text("in.name"), found.Raw("poor.households"), found.Raw("resident_households"), found.Raw("poor.rate")));
    }

    [Fact]
    public void Situation_OfJanuary2013_HasNumbersButNoRate()
    {
        var found = Situation("2013-01-31");
        Assert.Equal(("59365", "189418", "25454"), (found.Raw("poor.households"), found.Raw("poor.persons"), found.Raw("poor.also_poor_by.0.households")));
        Assert.Equal("null", found.Raw("resident_households"));
        Assert.All(["poor.rate", "poor.urban.rate", "poor.rural.rate", "poor.also_poor_by.0.rate", "poor.in_place_set.0.rate", "near_poor.rate", "near_poor.urban.rate",
            "near_poor.rural.rate", "bands.lowest_district.rate", "bands.highest_district.rate"], path => Assert.Equal("null", RateOf(found, path)));
        Assert.All(found.At("districts").EnumerateArray(), one =>
            Assert.Equal(("null", "null", "null"), (one.Raw("resident_households"), one.Raw("rate"), one.Raw("near_poor_rate"))));
    }

    // A district that cannot be found is null itself.
    private static string RateOf(System.Text.Json.JsonElement found, string path)
    {
        var owner = found.At(path[..path.LastIndexOf('.')]);
        return owner.ValueKind == System.Text.Json.JsonValueKind.Null ? "null" : owner.Raw("rate");
    }
}
