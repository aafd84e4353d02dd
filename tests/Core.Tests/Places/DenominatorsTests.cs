using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using Xunit;
using static VuonLen.Core.Tests.Places.SmallCity;

namespace VuonLen.Core.Tests.Places;

public class DenominatorsTests
{
    private static readonly Dictionary<PlaceId, long> Count = new() { [Cut.Id] = 100, [Merged.Id] = 20, [Joined.Id] = 3, [Quiet.Id] = 4000 };

    [Fact]
    public void Of_UnitsAfterTheReform_AddUpOrAreUnknown()
    {
        var residents = new Denominators(Book, Before, Count);

        Assert.Equal(100, residents.Of(Cut.Id, Before));
        Assert.Equal(4123, residents.Of(City.Id, Before));
        Assert.Equal(23, residents.Of(Whole.Id, After));
        Assert.Equal(4000, residents.Of(Quiet.Id, After));
        Assert.Null(residents.Of(East.Id, After));
        Assert.Null(residents.Of(West.Id, After));
        Assert.Equal(4123, residents.Of(District.Id, After));
        Assert.Equal(4123, residents.Of(City.Id, After));
    }

    [Fact]
    public void Of_UnitsByLawWhileTheOldOnesWork_AddUpOrAreUnknown()
    {
        var residents = new Denominators(Book, Before, Count);

        Assert.Equal(23, residents.Of(Whole.Id, Before, PlacesBy.Law));
        Assert.Null(residents.Of(East.Id, Before, PlacesBy.Law));
        Assert.Equal(4123, residents.Of(City.Id, Before, PlacesBy.Law));
    }

    [Fact]
    public void Of_CommuneLeftOut_MakesEveryUnitAboveUnknown()
    {
        var residents = new Denominators(Book, Before, Count.Where(count => count.Key != Joined.Id).ToDictionary());

        Assert.Null(residents.Of(Whole.Id, After));
        Assert.Null(residents.Of(City.Id, After));
        Assert.Equal(4000, residents.Of(Quiet.Id, After));
    }

    [Fact]
    public void Of_UnitOfAnotherDayOrVillage_IsUnknown()
    {
        var residents = new Denominators(Book.With([Village("1", Quiet)], []), Before, Count);

        Assert.Null(residents.Of(Cut.Id, After));
        Assert.Null(residents.Of(East.Id, Before));
        Assert.Null(residents.Of(Village("1", Quiet).Id, Before));
        Assert.Null(residents.Of(City.Id, Opening.AddDays(-1)));
    }

    [Fact]
    public void NewCount_OfNoCommuneOfTheDay_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new Denominators(Book, After, Count));
        Assert.Throws<ArgumentException>(() => new Denominators(Book, Before, new Dictionary<PlaceId, long> { [District.Id] = 1 }));
        Assert.Throws<ArgumentException>(() => new Denominators(Book, Before, new Dictionary<PlaceId, long> { [Quiet.Id] = -1 }));
    }
}
