using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Tests.Places;

/// <summary>
/// An invented city of one district. On 2014-01-01 by law, 2014-04-01 in operation, xã Cắt is cut into Đông and Tây, and
/// Gộp and Nhập become Chung. Yên goes on.
/// </summary>
internal static class SmallCity
{
    public static readonly DateOnly Opening = new(2008, 8, 1);
    public static readonly DateOnly LawDay = new(2014, 1, 1);
    public static readonly DateOnly WorkDay = new(2014, 4, 1);
    public static readonly DateOnly Before = new(2014, 1, 31);
    public static readonly DateOnly After = new(2014, 4, 30);

    public static readonly PlaceVersion City = new(Id("city"), "99", "Nhỏ", PlaceKind.City, null, new(Opening), new(Opening), "", true);
    public static readonly PlaceVersion District = new(Id("district"), "901", "Quê", PlaceKind.RuralDistrict, City.Id, new(Opening), new(Opening), "", true);
    public static readonly PlaceVersion Cut = Old("90001", "Cắt");
    public static readonly PlaceVersion Merged = Old("90002", "Gộp");
    public static readonly PlaceVersion Joined = Old("90003", "Nhập");
    public static readonly PlaceVersion Quiet = new(Id("90004"), "90004", "Yên", PlaceKind.Commune, District.Id, new(Opening), new(Opening), "", true);
    public static readonly PlaceVersion East = New("90001", "Đông");
    public static readonly PlaceVersion West = New("90005", "Tây");
    public static readonly PlaceVersion Whole = New("90002", "Chung");

    public static readonly PlaceVersion[] Units = [City, District, Cut, Merged, Joined, Quiet, East, West, Whole];
    public static readonly Succession[] Steps =
    [
        Step(Cut, East, Share.Part), Step(Cut, West, Share.Remainder),
        Step(Merged, Whole, Share.Full), Step(Joined, Whole, Share.Full),
    ];

    public static PlaceBook Book => new(Units, Steps);

    public static PlaceId Id(string key) => PlaceId.FromKey(key);

    public static Succession Step(PlaceVersion from, PlaceVersion to, Share share) => new(from.Id, to.Id, share, LawDay, WorkDay, "", true);

    public static PlaceVersion Village(string number, PlaceVersion commune) =>
        new(Id("village " + commune.Code + number), number, number, PlaceKind.Village, commune.Id, new(commune.ByLaw.From), new(commune.InOperation.From), "", true);

    private static PlaceVersion Old(string code, string name) =>
        new(Id(code + name), code, name, PlaceKind.Commune, District.Id, new(Opening, LawDay), new(Opening, WorkDay), "", true);

    private static PlaceVersion New(string code, string name) =>
        new(Id(code + name), code, name, PlaceKind.Commune, District.Id, new(LawDay), new(WorkDay), "", true);
}
