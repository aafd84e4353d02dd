using VuonLen.Core.Places;
using VuonLen.Law;
using VuonLen.Law.Places;
using VuonLen.Law.Programmes;
using Xunit;

namespace VuonLen.Register.Tests.Law.Programmes;

public class ProgrammeFilesTests
{
    private static readonly LawFolder Folder = LawFolder.Locate();

    [Fact]
    public void Programme_ThePlanOf2014_StatesAllItsFigures()
    {
        var plan = Folder.Programme(ProgrammeCopy.Id);
        Assert.Equal(Enumerable.Range(1, 39).Select(n => $"F{n:00}"), plan.Figures.Select(figure => figure.Id));
        Assert.Equal((17, 27, 30), (plan.References.Count, plan.Agencies.Count, plan.Monitoring.Count));
        Assert.Equal("45732 147589 2.66 5851 0.86 39811 3.84", string.Join(' ', plan.Figures.Take(7).Select(figure => figure.Value)));
        Assert.Equal(("0.5", "0.8"), (plan.Stated("F38").ToString(), plan.Figures[37].ValueTo.ToString()));
        Assert.Null(plan.DocumentNumber);
    }

    [Fact]
    public void Programme_ItsMonitoring_NamesEveryDistrictOfItsDay()
    {
        var plan = Folder.Programme(ProgrammeCopy.Id);
        Assert.Equal(
            Folder.Places().Open(plan.FiguresAt, PlaceLevel.District).Select(district => district.FullName).Order(StringComparer.Ordinal),
            plan.Monitoring.Select(assignment => assignment.District).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("hanoi-2099")]
    [InlineData("../law")]
    public void Programme_OfNoSuchId_IsRefusedWithTheIdsThereAre(string id) =>
        Assert.Contains("hanoi-2014", Assert.Throws<LawException>(() => Folder.Programme(id)).Message, StringComparison.Ordinal);
}
