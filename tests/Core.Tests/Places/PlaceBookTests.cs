using VuonLen.Core.Places;
using Xunit;
using static VuonLen.Core.Tests.Places.SmallCity;

namespace VuonLen.Core.Tests.Places;

public class PlaceBookTests
{
    [Fact]
    public void Open_BetweenTheTwoDays_FollowsTheCalendarAsked()
    {
        Assert.Equal(["Cắt", "Gộp", "Nhập", "Yên"], Book.Open(Before, PlaceLevel.Commune).Select(place => place.Name));
        Assert.Equal(["Đông", "Chung", "Yên", "Tây"], Book.Open(Before, PlaceLevel.Commune, PlacesBy.Law).Select(place => place.Name));
        Assert.Equal(["Đông", "Chung", "Yên", "Tây"], Book.Open(After, PlaceLevel.Commune).Select(place => place.Name));
    }

    [Fact]
    public void Find_CodeWithTwoNames_AnswersTheNameOfTheDay()
    {
        Assert.Equal("Cắt", Book.Find("90001", WorkDay.AddDays(-1))?.Name);
        Assert.Equal("Đông", Book.Find("90001", WorkDay)?.Name);
        Assert.Equal("Cắt", Book.Find("90001", LawDay.AddDays(-1), PlacesBy.Law)?.Name);
        Assert.Equal("Đông", Book.Find("90001", LawDay, PlacesBy.Law)?.Name);
        Assert.Null(Book.Find("90001", Opening.AddDays(-1)));
        Assert.Null(Book.Find("90001", After, level: PlaceLevel.District));
        Assert.Equal(["Cắt", "Đông"], Book.History("90001").Select(place => place.Name));
    }

    [Fact]
    public void IsInside_ItselfAboveAndBeside_FollowsTheParents()
    {
        Assert.True(Book.IsInside(East.Id, East.Id));
        Assert.True(Book.IsInside(East.Id, City.Id));
        Assert.False(Book.IsInside(City.Id, East.Id));
        Assert.False(Book.IsInside(East.Id, West.Id));
        Assert.False(Book.IsInside(Id("nowhere"), City.Id));
    }

    [Fact]
    public void Children_OfADistrict_AreTheCommunesOfTheDay()
    {
        Assert.Equal([District], Book.Children(City.Id, After));
        Assert.Equal([East, Whole, Quiet, West], Book.Children(District.Id, After));
    }

    [Fact]
    public void With_Villages_AddsThemBelowTheirCommune()
    {
        var village = Village("3", Cut);

        var book = Book.With([village], []);

        Assert.Equal([village], book.Children(Cut.Id, Before));
        Assert.True(book.IsInside(village.Id, District.Id));
        Assert.Null(book.Find("3", Before));
        Assert.Empty(Book.Children(Cut.Id, Before));
    }

    [Fact]
    public void NewBook_UnknownParentOrEnd_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new PlaceBook([District], []));
        Assert.Throws<ArgumentException>(() => new PlaceBook([City], [Step(Cut, East, Share.Full)]));
        Assert.Throws<ArgumentException>(() => new PlaceBook([City, City], []));
        Assert.Throws<KeyNotFoundException>(() => Book[Id("nowhere")]);
    }
}
