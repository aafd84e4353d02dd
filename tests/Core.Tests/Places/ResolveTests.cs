using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using Xunit;
using static VuonLen.Core.Tests.Places.SmallCity;

namespace VuonLen.Core.Tests.Places;

public class ResolveTests
{
    [Fact]
    public void Resolve_UnitThatGoesOn_IsItself()
    {
        Assert.Equal(Quiet, Book.Resolve(Quiet.Id, null, Before));
        Assert.Equal(Quiet, Book.Resolve(Quiet.Id, null, After));
    }

    [Fact]
    public void Resolve_UnitJoinedToAnother_ChangesOnTheDayOfTheCalendar()
    {
        Assert.Equal(Merged, Book.Resolve(Merged.Id, null, WorkDay.AddDays(-1)));
        Assert.Equal(Whole, Book.Resolve(Merged.Id, null, WorkDay));
        Assert.Equal(Merged, Book.Resolve(Merged.Id, null, LawDay.AddDays(-1), PlacesBy.Law));
        Assert.Equal(Whole, Book.Resolve(Merged.Id, null, LawDay, PlacesBy.Law));
    }

    [Fact]
    public void Resolve_CutUnitWithoutVillage_IsNotAttributable()
    {
        Assert.Equal(Cut, Book.Resolve(Cut.Id, null, Before));
        Assert.Null(Book.Resolve(Cut.Id, null, Before, PlacesBy.Law));
        Assert.Null(Book.Resolve(Cut.Id, null, After));
    }

    [Fact]
    public void Resolve_CutUnitWithVillage_TheVillageDecides()
    {
        var (one, two, silent) = (Village("1", Cut), Village("2", Cut), Village("3", Cut));
        var book = Book.With([one, two, silent], [Step(one, East, Share.Full), Step(two, West, Share.Full)]);

        Assert.Equal(Cut, book.Resolve(Cut.Id, one.Id, Before));
        Assert.Equal(East, book.Resolve(Cut.Id, one.Id, After));
        Assert.Equal(West, book.Resolve(Cut.Id, two.Id, After));
        Assert.Equal(West, book.Resolve(Cut.Id, two.Id, Before, PlacesBy.Law));
        Assert.Null(book.Resolve(Cut.Id, silent.Id, After));
    }

    [Fact]
    public void Resolve_VillageThatBecomesAnotherVillage_FollowsItsNewCommune()
    {
        var (old, grown) = (Village("1", Cut), Village("1", West));
        var book = Book.With([old, grown], [Step(old, grown, Share.Full)]);

        Assert.Equal(West, book.Resolve(Cut.Id, old.Id, After));
        Assert.Equal(Cut, book.Resolve(West.Id, grown.Id, Before));
    }

    [Fact]
    public void Resolve_VillageCutInTwo_IsNotAttributable()
    {
        var village = Village("1", Cut);
        var book = Book.With([village], [Step(village, East, Share.Part), Step(village, West, Share.Remainder)]);

        Assert.Null(book.Resolve(Cut.Id, village.Id, After));
    }

    [Fact]
    public void Resolve_VillageThatPointsOutsideItsCommune_IsNotAttributable()
    {
        var village = Village("1", Cut);
        var book = Book.With([village], [Step(village, Whole, Share.Full)]);

        Assert.Null(book.Resolve(Cut.Id, village.Id, After));
    }

    [Fact]
    public void Resolve_Backward_NeedsOnePredecessorOrTheVillage()
    {
        var village = Village("1", Joined);
        var book = Book.With([village], [Step(village, Whole, Share.Full)]);

        Assert.Equal(Cut, book.Resolve(East.Id, null, Before));
        Assert.Null(book.Resolve(Whole.Id, null, Before));
        Assert.Equal(Joined, book.Resolve(Whole.Id, village.Id, Before));
    }

    [Fact]
    public void Resolve_BeforeTheBookBeginsOrUnknownPlace_IsNotAttributable()
    {
        Assert.Null(Book.Resolve(Quiet.Id, null, Opening.AddDays(-1)));
        Assert.Null(Book.Resolve(Id("nowhere"), null, Before));
        Assert.Null(Book.Resolve(Quiet.Id, Id("nowhere"), Opening.AddDays(-1)));
    }

    [Fact]
    public void Resolve_CutAndJoinedAgain_IsCertain()
    {
        var again = new DateOnly(2020, 3, 1);
        var (east, west) = (Until(East), Until(West));
        var both = new PlaceVersion(Id("both"), "90001", "Lại Chung", PlaceKind.Commune, District.Id, new(again), new(again), "", true);
        var book = new PlaceBook([City, District, Cut, east, west, both],
            [Step(Cut, east, Share.Part), Step(Cut, west, Share.Remainder), At(east, both), At(west, both)]);

        Assert.Null(book.Resolve(Cut.Id, null, again.AddDays(-1)));
        Assert.Equal(both, book.Resolve(Cut.Id, null, again));
        Assert.Equal(Cut, book.Resolve(both.Id, null, Before));

        PlaceVersion Until(PlaceVersion place) => place with { ByLaw = new(LawDay, again), InOperation = new(WorkDay, again) };
        Succession At(PlaceVersion from, PlaceVersion to) => new(from.Id, to.Id, Share.Full, again, again, "", true);
    }
}
