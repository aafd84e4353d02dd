using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Documents.RegisterList;

namespace VuonLen.Register.Tests.RegisterList;

/// <summary>A small invented city with two standards and three households, and a list of them on one day.</summary>
internal static class ListWorld
{
    public static readonly DateOnly Day = new(2014, 1, 31);
    public static readonly DateOnly Start = new(2014, 1, 1);

    private static readonly DayRange Always = new(new DateOnly(2008, 8, 1));
    private static readonly DayRange Later = new(new DateOnly(2014, 4, 1));

    public static readonly PlaceVersion City = Place("c", "77", "Sông Mây", PlaceKind.City, null);
    public static readonly PlaceVersion East = Place("e", "701", "Đông", PlaceKind.RuralDistrict, City);
    public static readonly PlaceVersion West = Place("w", "702", "Tây", PlaceKind.UrbanDistrict, City);
    public static readonly PlaceVersion AnBinh = Place("ab", "07001", "An Bình", PlaceKind.Commune, East);
    public static readonly PlaceVersion HoaMuc = Place("hm", "07004", "Hòa Mục", PlaceKind.Ward, West);
    public static readonly PlaceVersion NewWard = Place("nw", "07007", "Mới", PlaceKind.Ward, West, Later);
    public static readonly PlaceVersion Foreign = Place("fo", "07013", "Láng Giềng", PlaceKind.Ward, West);
    public static readonly PlaceVersion Free = Place("f", "07010", "Tự Do", PlaceKind.Commune, City);
    public static readonly PlaceVersion Doai = Place("v1", "1", "Đoài", PlaceKind.Village, AnBinh);
    public static readonly PlaceVersion Three = Place("v2", "2", "3", PlaceKind.Village, AnBinh);

    public static readonly ListStandards Standards = new(
    [
        new("city-1", true, new(new DateOnly(2011, 1, 1), new DateOnly(2016, 1, 1))),
        new("nation-1", false, new(new DateOnly(2011, 1, 1), new DateOnly(2016, 1, 1))),
        new("nation-2", false, new(new DateOnly(2016, 1, 1))),
    ]);

    public static readonly FactVocabulary Facts = new(
    [
        Choice("relation", "01 Chủ hộ", "02 Vợ/chồng", "03 Con đẻ", "04 Con nuôi", "07 Bố/mẹ", "12 Không quan hệ gia đình"),
        Choice("ethnicity", "01 Kinh", "02 Tày", "03 Thái", "06 Mường") with { Default = "01" },
        Choice("presence", "at_home Ở nhà", "working_away Đi làm ăn xa", "hospital Nằm viện") with { Default = "at_home" },
        Choice("social_allowance", "2 Người cao tuổi cô đơn thuộc hộ nghèo", "4 Người khuyết tật đặc biệt nặng"),
        Choice("merit_allowance", "2 Thân nhân liệt sĩ", "5 Thương binh, người hưởng chính sách như thương binh"),
        Choice("no_papers_reason", "child Trẻ em", "lost Mất giấy tờ"),
        Choice("disability_kind", "1 Vận động", "2 Nghe, nói") with { Many = true },
        Choice("work", "1 Có việc làm thường xuyên", "3 Thất nghiệp"),
        Term("blind", FactType.Flag), Term("born_weight", FactType.Number), Term("pension", FactType.Dong),
        Term("discharged_on", FactType.Day), Term("trade_note", FactType.Text),
        Choice("cause_of_poverty", "01 Thiếu vốn sản xuất", "08 Ốm đau nặng, bệnh hiểm nghèo", "13 Nguyên nhân khác") with { Many = true, Subject = FactSubject.Household },
        Term("no_labour", FactType.Flag) with { Subject = FactSubject.Household, Default = "no" },
        Choice("water", "1 Nước máy", "3 Giếng đào") with { Subject = FactSubject.Household },
        Choice("wish", "1 Vay vốn ưu đãi", "4 Đào tạo nghề") with { Subject = FactSubject.Household, Many = true },
    ]);

    public static ListContext Context => new()
    {
        Places = [City, East, West, AnBinh, HoaMuc, NewWard, Foreign, Free],
        Facts = Facts,
        Standards = Standards,
        Today = new(2014, 2, 10),
        Classify = Classify,
        Villages = commune => commune == AnBinh ? [Doai, Three] : [],
    };

    /// <summary>Income lines only, as in 2011–2015; the city's are above the nation's.</summary>
    public static (string Class, int? Row)? Classify(string standard, Area area, Dong? income, int? b1, int? b2, int? deprivations)
    {
        if (income is not { } dong) return ("undecided", null);
        var (poor, near) = standard switch { "city-1" => (600_000, 800_000), _ => (400_000, 520_000) };
        return dong.Value <= poor ? ("poor", 1) : dong.Value <= near ? ("near_poor", 2) : ("none", null);
    }

    public static IReadOnlyList<ListHousehold> Households { get; } =
    [
        new("07001-00001", City, East, AnBinh, Doai, "ngõ 2; số 5, cạnh đình",
            [
                new("07001-00001-01", "Bùi Văn Chủ", Sex.Male, BirthDay.Of(new(1960, 3, 5)), "01", [Number("001", 0, 60)], [new("work", "3"), new("blind", "no")]),
                new("07001-00001-02", "Lê Thị Vợ", Sex.Female, BirthDay.Of(new(1965, 12, 31)), "02", [Card(1)], [new("merit_allowance", "2")]),
                new("07001-00001-03", "Bùi Văn Con", Sex.Male, BirthDay.Of(new(2005, 7, 1)), "03", [], [new("no_papers_reason", "child"), new("presence", "working_away")]),
                new("07001-00001-04", "Bùi Thị Mẹ", Sex.Female, BirthDay.OfYear(1935), "07", [], [new("social_allowance", "4"), new("disability_kind", "1"), new("disability_kind", "2")]),
            ],
            [new("cause_of_poverty", "01"), new("cause_of_poverty", "08"), new("no_labour", "yes"), new("water", "3")],
            [new("city-1", "poor", 1, Start, "12/QĐ-UBND", new(2013, 12, 20)), new("nation-1", "poor", 1, Start, "12/QĐ-UBND", new(2013, 12, 20))],
            new(new(2013, 11, 5), Area.Rural, new(300_000), 100, 30, 3)),
        new("07001-00002", City, East, AnBinh, null, null,
            [
                new("07001-00002-01", "Hà Thị Mơ", Sex.Female, Month(1980, 3), "01", [Card(2), Number("002", 1, 80)], [new("ethnicity", "06"), new("pension", "1500000"), new("trade_note", @"bán rau; a\b")]),
                new("07001-00001-05", "Hà Văn Em", Sex.Male, BirthDay.Of(new(2014, 1, 31)), "03", [], [new("ethnicity", "06")]),
            ],
            [new("wish", "1"), new("wish", "4")],
            [new("city-1", "near_poor", 2, new(2013, 6, 1), "45", new(2013, 5, 30)), new("nation-1", "none", null, new(2013, 7, 1), null, null)],
            new(new(2013, 5, 2), Area.Urban, new(700_000), null, null, null)),
        new("07004-00001", City, West, HoaMuc, Place("v3", "1", "3", PlaceKind.ResidentialGroup, HoaMuc), null,
            [
                new("07004-00001-01", "Đỗ Hòa", Sex.Male, BirthDay.OfYear(1950), "01", [], [new("discharged_on", "1975-04-30")],
                    new(AnBinh, Doai, "số 1 | ngõ 3"), new(null, null, "12 phố Xa, tỉnh Khác"), new(AnBinh, null, null)),
                new("07004-00001-02", "Đỗ Thị Hiên", Sex.Female, BirthDay.Of(new(1990, 2, 28)), "12", [], [], new(AnBinh, null, "xóm trên"), new(null, null, "xã Khác, tỉnh Khác")),
            ],
            [], [], null),
    ];

    /// <summary>An identity number of nobody: place, century and sex, year, then the same digit.</summary>
    public static string Number(string place, int centuryAndSex, int year) => $"{place}{centuryAndSex}{year:00}{new string('7', 6)}";

    public static string Card(int last) => new string('1', 8) + last;

    private static BirthDay Month(int year, int month) => BirthDay.TryParse($"{year:0000}-{month:00}", out var birth) ? birth : throw new ArgumentException("No month.");

    private static PlaceVersion Place(string key, string code, string name, PlaceKind kind, PlaceVersion? parent, DayRange? range = null) =>
        new(PlaceId.FromKey("test " + key), code, name, kind, parent?.Id, range ?? Always, range ?? Always, "", false);

    private static FactTerm Term(string code, FactType type) =>
        new(code, code, code, type, FactSubject.Person, Sensitivity.Internal, false, null, null, [], "", false, "", "");

    private static FactTerm Choice(string code, params string[] choices) =>
        Term(code, FactType.Choice) with { Choices = [.. choices.Select(choice => choice.Split(' ', 2)).Select(parts => new FactChoice(parts[0], parts[1], parts[1], []))] };
}
