using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Documents.RegisterList;
using VuonLen.Law;
using VuonLen.Law.Places;

namespace VuonLen.bench;

/// <summary>A made-up list of any size: 3.5 persons a household, about one household in twenty poor or near-poor.</summary>
internal static class MadeList
{
    public static readonly DateOnly Day = new(2014, 1, 31);
    private static readonly string[] Given = ["An", "Bình", "Cường", "Dung", "Đức", "Hạnh", "Hòa", "Lan", "Minh", "Nga", "Phúc", "Thảo", "Tuấn", "Vân", "Yến"];
    private static readonly string[] Family = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô"];

    public static IEnumerable<ListHousehold> Households(int count)
    {
        var places = LawFolder.Locate().Places();
        var city = places.Open(Day, PlaceLevel.City).Single();
        var communes = places.Open(Day, PlaceLevel.Commune);
        var random = new SplitMix(20140131);
        for (var i = 0; i < count; i++)
        {
            // Commune by commune, as an export is.
            var commune = communes[(int)((long)i * communes.Count / count)];
            var code = string.Create(CultureInfo.InvariantCulture, $"{commune.Code}-{i % 100_000:00000}");
            var rural = commune.Kind.Area() == Area.Rural;
            var dealt = random.Below(10_000);
            var (cls, row, income) = dealt < 266 ? ("poor", rural ? 1 : 2, 300_000) : dealt < 521 ? ("near_poor", rural ? 3 : 4, rural ? 700_000 : 900_000) : ("none", (int?)null, 2_000_000);
            yield return new(code, city, places[commune.Parent!.Value], commune, null, null, [.. Members(random, code)], [],
                Statuses(cls, row, income, rural), new(new(2013, 11, 15), commune.Kind.Area()!.Value, new Dong(income), null, null, null));
        }
    }

    private static List<ListStatus> Statuses(string cls, int? row, long income, bool rural)
    {
        var from = new DateOnly(2014, 1, 1);
        var national = cls == "poor" ? "poor" : "none";
        return
        [
            new("hanoi-2011-2015", cls, row, from, "01/QĐ-UBND", new(2013, 12, 28)),
            new("vn-2011-2015", national, national == "poor" ? rural ? 1 : 2 : null, from, "01/QĐ-UBND", new(2013, 12, 28)),
        ];
    }

    private static IEnumerable<ListMember> Members(SplitMix random, string code)
    {
        var size = 1 + random.Below(6);
        for (var m = 0; m < size; m++)
        {
            // The day tells the members of a household apart: no two are alike.
            var born = new DateOnly(m < 2 ? 1950 + random.Below(30) : 1990 + random.Below(20), 1 + random.Below(12), 1 + random.Below(4) * 6 + m);
            List<ListFact> facts = m < 2 ? [new("work", "1")] : [];
            yield return new(string.Create(CultureInfo.InvariantCulture, $"{code}-{m + 1:00}"),
                $"{Family[random.Below(Family.Length)]} {(m % 2 == 0 ? "Văn" : "Thị")} {Given[random.Below(Given.Length)]}",
                m % 2 == 0 ? Sex.Male : Sex.Female, BirthDay.Of(born), m == 0 ? "01" : m == 1 ? "02" : "03", [], facts);
        }
    }
}
