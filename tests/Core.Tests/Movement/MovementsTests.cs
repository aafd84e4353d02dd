using VuonLen.Core.Basics;
using VuonLen.Core.Movement;
using Xunit;

namespace VuonLen.Core.Tests.Movement;

public class MovementsTests
{
    private static readonly PlaceId Here = PlaceId.FromKey("here");
    private static readonly PlaceId There = PlaceId.FromKey("there");
    private static readonly DateOnly Begin = new(2013, 1, 1);
    private static readonly DateOnly Turn = new(2014, 1, 1);
    private static readonly DateOnly End = new(2014, 1, 31);

    private static ClassDays Was(string @class, DateOnly from, DateOnly? to = null) => new(@class, new(from, to), "9/QĐ", from, 4);

    private static DwellingDays Dwelt(PlaceId? place, DateOnly from, DateOnly? to = null, string? begin = null, string? end = null) => new(place, null, new(from, to), begin, end, 7);

    private static HouseholdPath Path(ClassDays[] classes, params DwellingDays[] dwellings) => new(new(Guid.CreateVersion7()), classes, dwellings);

    private static IEnumerable<HouseholdMovement> InHere(HouseholdPath path) => Movements.Between(path, Turn.AddDays(-1), End, (place, _) => place == Here);

    [Theory]
    [InlineData("poor", "near_poor", MovementKind.EscapedToNearPoor)]
    [InlineData("poor", "average", MovementKind.EscapedAbove)]
    [InlineData("poor", "none", MovementKind.EscapedAbove)]
    [InlineData("poor", "undecided", MovementKind.Unclassed)]
    [InlineData("near_poor", "none", MovementKind.LeftNearPoor)]
    [InlineData("near_poor", "poor", MovementKind.NewlyPoor)]
    [InlineData("none", "poor", MovementKind.NewlyPoor)]
    [InlineData("none", "near_poor", MovementKind.NewlyNearPoor)]
    public void Class_ThatChanges_IsOneMovementFromTheOldToTheNew(string before, string after, MovementKind kind)
    {
        var movement = Assert.Single(InHere(Path([Was(before, Begin, Turn), Was(after, Turn)], Dwelt(Here, Begin))));
        Assert.Equal((kind, before, after, Turn, "9/QĐ", 4L), (movement.Kind, movement.Before, movement.After, movement.Day, movement.Decision, movement.Act));
    }

    [Fact]
    public void Class_DecidedAgainAsItWas_IsNoMovement() =>
        Assert.Empty(InHere(Path([Was("poor", Begin, Turn), Was("poor", Turn)], Dwelt(Here, Begin))));

    [Fact]
    public void Class_ThatChangedBetweenListsNobodyCounts_IsNoMovement() =>
        Assert.Empty(InHere(Path([Was("none", Begin, Turn), Was("average", Turn)], Dwelt(Here, Begin))));

    [Theory]
    [InlineData("poor", "poor", MovementKind.FellBack)]
    [InlineData("near_poor", "near_poor", MovementKind.FellBackToNearPoor)]
    [InlineData("poor", "near_poor", MovementKind.FellBackToNearPoor)]
    [InlineData("near_poor", "poor", MovementKind.NewlyPoor)]
    public void Class_TakenAgainAfterAnEscape_IsAFallBackIfItWasEverAsLow(string once, string again, MovementKind kind) =>
        Assert.Equal(kind, Assert.Single(InHere(Path([Was(once, Begin.AddYears(-1), Begin), Was("none", Begin, Turn), Was(again, Turn)], Dwelt(Here, Begin.AddYears(-1))))).Kind);

    [Theory]
    [InlineData("moved_out", MovementKind.MovedOut)]
    [InlineData("merged", MovementKind.Merged)]
    [InlineData("dissolved", MovementKind.Dissolved)]
    [InlineData("recorded_wrongly", MovementKind.Corrected)]
    [InlineData(null, MovementKind.Unexplained)]
    public void Household_WhoseDwellingAndClassEnd_GoesOutForItsDwellingsReason(string? cause, MovementKind kind)
    {
        var movement = Assert.Single(InHere(Path([Was("poor", Begin, Turn)], Dwelt(Here, Begin, Turn, end: cause))));
        Assert.Equal((kind, "poor", null), (movement.Kind, movement.Before, movement.After));
    }

    [Fact]
    public void Household_ThatMovesAndRisesOnOneDay_MovesFirst()
    {
        var path = Path([Was("poor", Begin, Turn), Was("near_poor", Turn)], Dwelt(Here, Begin, Turn, end: "moved_out"), Dwelt(There, Turn, begin: "moved_in"));
        Assert.Equal([(MovementKind.MovedOut, "poor", null)], InHere(path).Select(one => (one.Kind, one.Before, one.After)));
        Assert.Equal([(MovementKind.MovedIn, null, "poor"), (MovementKind.EscapedToNearPoor, "poor", "near_poor")],
            Movements.Between(path, Turn.AddDays(-1), End, (place, _) => place == There).Select(one => (one.Kind, one.Before, one.After)));
        Assert.Equal([MovementKind.EscapedToNearPoor], Movements.Between(path, Turn.AddDays(-1), End, (_, _) => true).Select(one => one.Kind));
    }

    [Fact]
    public void Household_ThatSplitOff_ComesInBySplitWhenItIsFirstReviewed() =>
        Assert.Equal(MovementKind.SplitOff, Assert.Single(InHere(Path([Was("poor", Turn)], Dwelt(Here, Begin.AddMonths(3), begin: "split")))).Kind);

    [Fact]
    public void Household_FromOutsideTheCityWithItsClass_MovedIn() =>
        Assert.Equal(MovementKind.MovedIn, Assert.Single(InHere(Path([Was("poor", Turn)], Dwelt(Here, Turn, begin: "moved_in")))).Kind);

    [Fact]
    public void Class_ThatEndsWithNothingAfterIt_IsToldSo() =>
        Assert.Equal(MovementKind.Unclassed, Assert.Single(InHere(Path([Was("poor", Begin, Turn)], Dwelt(Here, Begin)))).Kind);
}
