using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using Xunit;
using static VuonLen.Core.Tests.Places.SmallCity;

namespace VuonLen.Core.Tests.Places;

public class PlaceChecksTests
{
    [Fact]
    public void Faults_OfTheSmallCity_AreNone() => Assert.Empty(PlaceChecks.Faults(Units, Steps));

    [Fact]
    public void Faults_CodeTwiceOnOneDay_NamesTheColumn() =>
        Assert.Equal(["operates_from", "law_from"], Columns([.. Units, Quiet with { Id = Id("double") }], Steps));

    [Fact]
    public void Faults_KeyTwice_NamesTheKey() => Assert.Equal(["key"], Columns([.. Units, Quiet], Steps));

    [Fact]
    public void Faults_ParentThatEndsFirst_NamesTheParent() =>
        Assert.Equal(["parent", "parent"], Columns([.. Units.Select(place => place == District ? District with { ByLaw = new(Opening, new(2030, 1, 1)) } : place).Where(place => place == Quiet || place.Kind.Level() != PlaceLevel.Commune), Quiet with { Id = Id("also"), Code = "90009" }], []));

    [Fact]
    public void Faults_ParentOfWrongLevelOrMissing_NamesTheParent()
    {
        Assert.Equal(["parent"], Columns([City, District, Quiet with { Parent = null }], []));
        Assert.Equal(["parent"], Columns([City, District, Quiet with { Parent = Id("nowhere") }], []));
        Assert.Equal(["parent"], Columns([City, District, District with { Id = Id("below"), Code = "902", Parent = District.Id }], []));
    }

    [Fact]
    public void Faults_UnitThatVanishesOrAppears_NamesTheDay()
    {
        Assert.Equal(["law_to"], Columns([City, District, Cut], []));
        Assert.Equal(["law_from"], Columns([City, District, East], []));
        Assert.Equal(["law_from", "operates_to"], Columns([City, District, East with { ByLaw = new(LawDay), InOperation = new(WorkDay, new(2025, 7, 1)) }], []));
    }

    [Fact]
    public void Faults_SuccessionThatDangles_NamesItsEnd()
    {
        Assert.Equal(["to_key"], Columns(Units, [.. Steps, Steps[0] with { To = Id("nowhere") }], "share"));
        Assert.Equal(["from_key"], Columns(Units, [.. Steps, Steps[0] with { From = Id("nowhere") }]));
        Assert.Equal(["to_key"], Columns(Units, [.. Steps, Steps[0]], "share"));
    }

    [Fact]
    public void Faults_DaysThatDisagree_NameTheDay()
    {
        Assert.Equal(["law_day"], Columns(Units, [Steps[0], Steps[1], Steps[2] with { LawDay = LawDay.AddDays(1) }, Steps[3]]));
        Assert.Equal(["operates_day"], Columns(Units, [Steps[0], Steps[1], Steps[2] with { OperatesDay = LawDay }, Steps[3]]));
    }

    [Fact]
    public void Faults_ShareThatCannotBe_NamesTheShare()
    {
        Assert.Equal(["share"], Columns(Units, [Steps[0] with { Share = Share.Full }, .. Steps[1..]]));
        Assert.Equal(["share"], Columns(Units, [.. Steps[..2], Steps[2] with { Share = Share.Part }, Steps[3]]));
    }

    [Fact]
    public void Faults_VillageOfACutCommune_MaySayALaterCommune()
    {
        var village = Village("1", Cut);

        Assert.Empty(Columns([.. Units, village], [.. Steps, Step(village, East, Share.Full)]));
        Assert.Equal(["to_key"], Columns([.. Units, village], [.. Steps, Step(village, District, Share.Full)]));
        Assert.Equal(["operates_day", "law_day"], Columns([.. Units, village], [.. Steps, new(village.Id, East.Id, Share.Full, Opening, Opening, "", true)]));
    }

    private static List<string> Columns(IReadOnlyList<PlaceVersion> units, IReadOnlyList<Succession> steps, string? but = null) =>
        PlaceChecks.Faults(units, steps).Select(fault => fault.Column).Where(column => column != but).ToList();
}
