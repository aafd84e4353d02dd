using VuonLen.Core.Places;
using Xunit;
using static VuonLen.Register.Tests.Law.Places.ShippedPlaces;

namespace VuonLen.Register.Tests.Law.Places;

public class HanoiDenominatorsTests
{
    // One household in the first commune, two in the second …: 577 · 578 / 2 in all.
    private const long All = 166_753;

    private static readonly Denominators Residents = new(Book, January2014,
        Book.Open(January2014, PlaceLevel.Commune).Select((place, i) => (place.Id, Count: i + 1L)).ToDictionary(count => count.Id, count => count.Count));

    [Theory]
    [InlineData("2014-01-31", PlacesBy.Operation, 0, 0)]
    [InlineData("2014-01-31", PlacesBy.Law, 16, 2)]
    [InlineData("2014-04-30", PlacesBy.Operation, 16, 2)]
    [InlineData("2021-01-01", PlacesBy.Operation, 16, 2)]
    [InlineData("2025-02-01", PlacesBy.Operation, 16, 2)]
    public void Of_UnitsOfADay_AreUnknownWhereTuLiemWasCut(string day, PlacesBy by, int communes, int districts)
    {
        Assert.Equal(All, Residents.Of(Book.Find("01", Day(day), by)!.Id, Day(day), by));
        Assert.Equal(communes, Book.Open(Day(day), PlaceLevel.Commune, by).Count(place => Residents.Of(place.Id, Day(day), by) is null));
        Assert.Equal(districts, Book.Open(Day(day), PlaceLevel.District, by).Count(place => Residents.Of(place.Id, Day(day), by) is null));
    }

    [Fact]
    public void Of_TayTuu_IsUnknownBecauseItAlsoTookPartOfXuanPhuong()
    {
        Assert.Null(Residents.Of(Book.Find("00607", April2014)!.Id, April2014));
        Assert.NotNull(Residents.Of(Book.Find("00595", April2014)!.Id, April2014));
    }

    [Fact]
    public void Of_Communes2025_AreKnownWhereWholeUnitsMet()
    {
        Assert.Equal(All, Residents.Of(Book.Find("01", August2025)!.Id, August2025));
        Assert.Equal(37, Book.Open(August2025, PlaceLevel.Commune).Count(place => Residents.Of(place.Id, August2025) is not null));
    }
}
