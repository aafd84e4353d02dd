using VuonLen.Core.Basics;
using VuonLen.Demo;
using VuonLen.Law;
using VuonLen.Law.Places;
using Xunit;

namespace VuonLen.Register.Tests.Demo;

public class DemoCalibrationTests
{
    private static readonly DemoWorld World = DemoWorld.Told;

    [Fact]
    public void Make_SetPoorBelowWhatItsBandsNeed_NamesTheCell()
    {
        var calibration = World.City.Calibration;
        var impossible = calibration with { Closing = calibration.Closing with { SetPoor = 900 } };
        var refused = Assert.Throws<DemoException>(() => DemoCity.Make(impossible, World.Places, World.Standards));
        Assert.Contains("hộ nghèo các xã dân tộc, miền núi", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Acts_AreasThatDoNotAddUp_TellNothing()
    {
        var calibration = World.City.Calibration;
        var wrong = calibration with { Closing = calibration.Closing with { RuralPoor = 39_811 } };
        var refused = Assert.Throws<DemoException>(() => DemoCity.Make(wrong, World.Places, World.Standards).Acts().First());
        Assert.Contains("45732", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Communes_LaidDown_AreThoseOfThePlaceSets()
    {
        var folder = LawFolder.Locate();
        var sets = folder.PlaceSets(folder.Places()).ToDictionary(set => set.Id);
        var laidDown = World.City.Calibration.Communes;
        Assert.Equal(Codes(sets["ethnic-mountain"].On(World.City.Counted)), laidDown.Where(commune => commune.EthnicMountain).Select(commune => commune.Code));
        var candidates = Codes(sets["programme-135"].Members.Select(member => member.Place)).ToHashSet();
        Assert.All(laidDown.Where(commune => commune.Programme135), commune => Assert.Contains(commune.Code, candidates));
    }

    private static IEnumerable<string> Codes(IEnumerable<PlaceId> places) => places.Select(id => World.Places[id].Code).Order(StringComparer.Ordinal);
}
