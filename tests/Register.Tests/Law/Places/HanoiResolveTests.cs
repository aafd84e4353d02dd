using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using Xunit;
using static VuonLen.Register.Tests.Law.Places.ShippedPlaces;

namespace VuonLen.Register.Tests.Law.Places;

public class HanoiResolveTests
{
    [Theory]
    [InlineData("2014-01-31", 577, 0)]
    [InlineData("2014-04-30", 569, 8)]
    [InlineData("2021-01-01", 569, 8)]
    [InlineData("2025-02-01", 569, 8)]
    [InlineData("2025-08-01", 408, 169)]
    public void Resolve_EveryCommuneOfJanuary2014_IsAttributedUnlessItWasCut(string day, int attributed, int cut)
    {
        var communes = Book.Open(January2014, PlaceLevel.Commune);

        var resolved = communes.Select(place => Book.Resolve(place.Id, null, Day(day))).ToList();

        Assert.Equal((attributed, cut), (resolved.Count(place => place is not null), resolved.Count(place => place is null)));
        Assert.All(resolved.OfType<PlaceVersion>(), place => Assert.True(place.InOperation.Holds(Day(day))));
        foreach (var place in communes)
            Assert.Equal(Book.Resolve(place.Id, null, Day(day)) is null, Book.Reach(place.Id, Day(day)).Count > 1);
    }

    [Fact]
    public void Resolve_InTwoSteps_IsResolveInOne()
    {
        DateOnly[] days = [January2014, April2014, Year2021, new(2025, 1, 15), February2025, August2025];
        foreach (var place in days.SelectMany(day => Book.Open(day, PlaceLevel.Commune)).Distinct())
            foreach (var by in Enum.GetValues<PlacesBy>())
                for (var i = 0; i < days.Length; i++)
                    for (var j = i; j < days.Length; j++)
                        if (place.Days(by).From <= days[i] && Book.Resolve(place.Id, null, days[i], by) is { } step)
                            Assert.Equal(Book.Resolve(place.Id, null, days[j], by), Book.Resolve(step.Id, null, days[j], by));
    }

    [Fact]
    public void Resolve_BaVi_IsXaBaVi2025()
    {
        var commune = Book.Find("09703", January2014)!;

        Assert.Equal("Xã Ba Vì", commune.FullName);
        Assert.Equal(commune, Book.Resolve(commune.Id, null, February2025));
        Assert.Equal(("09700", "Xã Ba Vì"), Named(Book.Resolve(commune.Id, null, August2025)));
    }

    [Theory]
    // Thụy Khuê: một phần chỉ có diện tích; phần còn lại giữ toàn bộ dân số.
    [InlineData("00112", "00103", "Phường Tây Hồ")]
    // Long Biên: một phần diện tích, toàn bộ dân số.
    [InlineData("00145", "00145", "Phường Long Biên")]
    // Quỳnh Lôi vào Bạch Mai (2025-01-01), Bạch Mai đổi mã (2025-02-01), rồi là phường Bạch Mai mới.
    [InlineData("00292", "00292", "Phường Bạch Mai")]
    [InlineData("09661", "09661", "Xã Minh Châu")]
    public void Resolve_UnitWhosePeopleGoTogether_IsCertain2025(string code, string code2025, string name2025) =>
        Assert.Equal((code2025, name2025), Named(Book.Resolve(Book.Find(code, January2014)!.Id, null, August2025)));

    [Fact]
    public void Resolve_CauDien_FollowsTheCalendarAsked()
    {
        var town = Book.Find("00592", January2014)!;

        Assert.Equal(town, Book.Resolve(town.Id, null, January2014));
        Assert.Null(Book.Resolve(town.Id, null, January2014, PlacesBy.Law));
        Assert.Null(Book.Resolve(town.Id, null, April2014));
        Assert.Equal(["Cầu Diễn", "Phúc Diễn"], Book.Reach(town.Id, April2014).Select(id => Book[id].Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Resolve_VillagesOfACutCommune_Decide()
    {
        var mountain = Book.Find("09700", January2014)!;
        var (batBat, baVi) = (Book.Find("09676", August2025)!, Book.Find("09700", August2025)!);
        var (one, two) = (Village(mountain, "1"), Village(mountain, "2"));
        var book = Book.With([one, two], [Step(one, batBat), Step(two, baVi)]);

        Assert.Equal("Xã Minh Quang", mountain.FullName);
        Assert.Null(book.Resolve(mountain.Id, null, August2025));
        Assert.Equal(batBat, book.Resolve(mountain.Id, one.Id, August2025));
        Assert.Equal(baVi, book.Resolve(mountain.Id, two.Id, August2025));
        Assert.Equal(mountain, book.Resolve(mountain.Id, two.Id, February2025));
        Assert.Equal(mountain, book.Resolve(baVi.Id, two.Id, January2014));
    }

    [Fact]
    public void Resolve_VillageOfTuLiem_PassesBothCuts()
    {
        var town = Book.Find("00592", January2014)!;
        var ward = Book.Find("00592", April2014)!;
        var ward2025 = Book[Book.Reach(ward.Id, August2025).Order(Comparer<PlaceId>.Create((a, b) => a.Value.CompareTo(b.Value))).First()];
        var village = Village(town, "1");
        var both = Book.With([village], [new(village.Id, ward.Id, Share.Full, new(2013, 12, 28), new(2014, 4, 1), "", true), Step(village, ward2025)]);
        var lastOnly = Book.With([village], [Step(village, ward2025)]);

        Assert.Equal(ward, both.Resolve(town.Id, village.Id, April2014));
        Assert.Equal(ward, both.Resolve(town.Id, village.Id, January2014, PlacesBy.Law));
        Assert.Equal(ward2025, both.Resolve(town.Id, village.Id, August2025));
        Assert.Equal(ward2025, lastOnly.Resolve(town.Id, village.Id, August2025));
        Assert.Null(lastOnly.Resolve(town.Id, village.Id, April2014));
    }

    private static PlaceVersion Village(PlaceVersion commune, string number) =>
        new(PlaceId.FromKey($"test/{commune.Code}/{number}"), number, number, PlaceKind.Village, commune.Id, new(commune.ByLaw.From), new(commune.InOperation.From), "", true);

    private static Succession Step(PlaceVersion village, PlaceVersion commune) =>
        new(village.Id, commune.Id, Share.Full, commune.ByLaw.From, commune.InOperation.From, "", true);

    private static (string?, string?) Named(PlaceVersion? place) => (place?.Code, place?.FullName);
}
