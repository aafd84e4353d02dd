using VuonLen.Core.Places;
using Xunit;
using static VuonLen.Register.Tests.Law.Places.ShippedPlaces;

namespace VuonLen.Register.Tests.Law.Places;

public class HanoiUnitsTests
{
    [Theory]
    [InlineData("2008-08-01", PlacesBy.Operation, 577, 29)]
    [InlineData("2014-01-31", PlacesBy.Operation, 577, 29)]
    [InlineData("2014-03-31", PlacesBy.Operation, 577, 29)]
    [InlineData("2014-04-01", PlacesBy.Operation, 584, 30)]
    [InlineData("2014-04-30", PlacesBy.Operation, 584, 30)]
    [InlineData("2020-02-29", PlacesBy.Operation, 584, 30)]
    [InlineData("2020-03-01", PlacesBy.Operation, 579, 30)]
    [InlineData("2021-01-01", PlacesBy.Operation, 579, 30)]
    [InlineData("2024-12-31", PlacesBy.Operation, 579, 30)]
    [InlineData("2025-01-01", PlacesBy.Operation, 526, 30)]
    [InlineData("2025-02-01", PlacesBy.Operation, 526, 30)]
    [InlineData("2025-06-30", PlacesBy.Operation, 526, 30)]
    [InlineData("2025-07-01", PlacesBy.Operation, 126, 0)]
    [InlineData("2025-08-01", PlacesBy.Operation, 126, 0)]
    [InlineData("2013-12-27", PlacesBy.Law, 577, 29)]
    [InlineData("2013-12-28", PlacesBy.Law, 584, 30)]
    [InlineData("2014-01-31", PlacesBy.Law, 584, 30)]
    [InlineData("2025-08-01", PlacesBy.Law, 126, 0)]
    public void Open_OnADay_CountsCommunesAndDistricts(string day, PlacesBy by, int communes, int districts)
    {
        Assert.Equal(communes, Book.Open(Day(day), PlaceLevel.Commune, by).Count);
        Assert.Equal(districts, Book.Open(Day(day), PlaceLevel.District, by).Count);
        Assert.Equal("Thành phố Hà Nội", Assert.Single(Book.Open(Day(day), PlaceLevel.City, by)).FullName);
    }

    [Theory]
    [InlineData("2014-01-31", PlaceKind.Ward, 154)]
    [InlineData("2014-01-31", PlaceKind.Commune, 401)]
    [InlineData("2014-01-31", PlaceKind.Township, 22)]
    [InlineData("2025-08-01", PlaceKind.Ward, 51)]
    [InlineData("2025-08-01", PlaceKind.Commune, 75)]
    [InlineData("2025-08-01", PlaceKind.Township, 0)]
    public void Open_OnADay_CountsKinds(string day, PlaceKind kind, int count) =>
        Assert.Equal(count, Book.Open(Day(day), PlaceLevel.Commune).Count(place => place.Kind == kind));

    [Fact]
    public void Open_Districts2014_AreTenQuanEighteenHuyenOneTown()
    {
        var districts = Book.Open(January2014, PlaceLevel.District);

        Assert.Equal((10, 18, 1), (districts.Count(place => place.Kind == PlaceKind.UrbanDistrict),
            districts.Count(place => place.Kind == PlaceKind.RuralDistrict), districts.Count(place => place.Kind == PlaceKind.Town)));
    }

    [Theory]
    [InlineData("019", "2013-12-28", "2014-04-01", "Huyện Từ Liêm", "Quận Nam Từ Liêm")]
    [InlineData("021", "2013-12-28", "2014-04-01", null, "Quận Bắc Từ Liêm")]
    [InlineData("00592", "2013-12-28", "2014-04-01", "Thị trấn Cầu Diễn", "Phường Cầu Diễn")]
    [InlineData("00620", "2013-12-28", "2014-04-01", null, "Phường Phúc Diễn")]
    [InlineData("268", "2009-05-09", "2009-05-09", "Thành phố Hà Đông", "Quận Hà Đông")]
    [InlineData("269", "2009-05-09", "2009-05-09", "Thành phố Sơn Tây", "Thị xã Sơn Tây")]
    [InlineData("09562", "2009-05-09", "2009-05-09", "Xã Yên Nghĩa", "Phường Yên Nghĩa")]
    [InlineData("09727", "2020-03-01", "2020-03-01", "Xã Xuân Phú", "Xã Xuân Đình")]
    [InlineData("00250", "2020-03-01", "2020-03-01", "Phường Bùi Thị Xuân", null)]
    [InlineData("09538", "2025-01-01", "2025-01-01", "Phường Nguyễn Trãi", "Phường Quang Trung")]
    [InlineData("00286", "2025-02-01", "2025-02-01", "Phường Bạch Mai", null)]
    [InlineData("00292", "2025-02-01", "2025-02-01", null, "Phường Bạch Mai")]
    [InlineData("00292", "2025-01-01", "2025-01-01", "Phường Quỳnh Lôi", null)]
    [InlineData("09700", "2025-07-01", "2025-07-01", "Xã Minh Quang", "Xã Ba Vì")]
    [InlineData("009", "2025-07-01", "2025-07-01", "Quận Thanh Xuân", null)]
    public void Find_DayBeforeAndDayOfAChange_AnswersByBothCalendars(string code, string lawDay, string workDay, string? before, string? after)
    {
        Assert.Equal(before, Book.Find(code, Day(lawDay).AddDays(-1), PlacesBy.Law)?.FullName);
        Assert.Equal(after, Book.Find(code, Day(lawDay), PlacesBy.Law)?.FullName);
        Assert.Equal(before, Book.Find(code, Day(workDay).AddDays(-1))?.FullName);
        Assert.Equal(after, Book.Find(code, Day(workDay))?.FullName);
    }

    [Fact]
    public void Children_OfTuLiemAndItsSuccessors_AreSixteenThenThirteenAndTen()
    {
        Assert.Equal(16, Book.Children(Book.Find("019", January2014)!.Id, January2014).Count);
        Assert.Equal(10, Book.Children(Book.Find("019", April2014)!.Id, April2014).Count);
        Assert.Equal(13, Book.Children(Book.Find("021", April2014)!.Id, April2014).Count);
        Assert.Equal([("Bắc Từ Liêm", Share.Part), ("Nam Từ Liêm", Share.Remainder)],
            Book.Successions.Where(step => step.From == Book.Find("019", January2014)!.Id).Select(step => (Book[step.To].Name, step.Share)).OrderBy(to => to.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void Children_OfTheCity2025_AreItsCommunes()
    {
        var city = Assert.Single(Book.Open(August2025, PlaceLevel.City));

        Assert.Equal(126, Book.Children(city.Id, August2025).Count);
        Assert.Equal(30, Book.Children(city.Id, February2025).Count);
    }

    [Fact]
    public void Verified_UnitsOfTheSplitAndOfDecreesFromMemory_AreNot()
    {
        Assert.False(Book.Find("019", January2014)!.Verified);
        Assert.False(Book.Find("00592", April2014)!.Verified);
        Assert.False(Book.Find("09727", Year2021)!.Verified);
        Assert.True(Book.Find("09703", January2014)!.Verified);
        Assert.True(Book.Find("09700", August2025)!.Verified);
    }
}
