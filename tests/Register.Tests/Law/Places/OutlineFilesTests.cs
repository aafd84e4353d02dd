using VuonLen.Core.Places;
using VuonLen.Law;
using VuonLen.Law.Places;
using VuonLen.Register.Tests.Law.Files;
using Xunit;
using static VuonLen.Register.Tests.Law.Places.ShippedPlaces;

namespace VuonLen.Register.Tests.Law.Places;

public class OutlineFilesTests
{
    private static readonly IReadOnlyList<OutlineSheet> Sheets = LawFolder.Locate().Outlines(Book);

    [Theory]
    [InlineData("2014-01-31", PlaceLevel.Commune, 577, "schematic-2014", false)]
    [InlineData("2014-01-31", PlaceLevel.District, 29, "schematic-2014", false)]
    [InlineData("2014-04-30", PlaceLevel.District, 30, "schematic-2014", false)]
    [InlineData("2025-08-01", PlaceLevel.Commune, 126, "exact-2025", true)]
    public void Outlines_OfEveryUnitOfTheDay_AreThere(string day, PlaceLevel level, int units, string id, bool exact)
    {
        var open = Book.Open(Day(day), level);
        var sheet = Assert.Single(Sheets, sheet => sheet.Of(open) is not null);
        Assert.Equal((units, id, exact), (sheet.Of(open)!.Count, sheet.Id, sheet.Exact));
        Assert.Equal(open.Select(unit => unit.Id), sheet.Of(open)!.Select(outline => outline.Place));
    }

    [Theory]
    [InlineData("2014-04-30")]
    [InlineData("2021-01-01")]
    [InlineData("2025-02-01")]
    public void Outlines_OfADayWhoseCommunesWereNotDrawn_AreNone(string day) =>
        Assert.DoesNotContain(Sheets, sheet => sheet.Of(Book.Open(Day(day), PlaceLevel.Commune)) is not null);

    [Fact]
    public void Points_OfEveryOutline_LieOnTheGridAndEncloseSomething() =>
        Assert.All(Sheets, sheet => Assert.All(sheet.Outlines.Values.SelectMany(outline => outline.Rings), ring =>
        {
            Assert.All(ring, point => Assert.True(point.X >= 0 && point.X <= sheet.Width && point.Y >= 0 && point.Y <= sheet.Height));
            Assert.NotEqual(0, TwiceTheArea(ring));
        }));

    [Fact]
    public void Districts_OfTheDay_CoverExactlyTheirCommunes()
    {
        var sheet = Sheets.Single(sheet => !sheet.Exact);
        long Area(PlaceVersion unit) => sheet.Outlines[unit.Id].Rings.Sum(ring => Math.Abs(TwiceTheArea(ring)));
        foreach (var district in Book.Open(Day("2014-01-31"), PlaceLevel.District))
        {
            var (whole, parts) = (Area(district), Book.Children(district.Id, Day("2014-01-31")).Sum(Area));
            Assert.InRange(parts, whole * 98 / 100, whole * 102 / 100);
        }
    }

    [Theory]
    [InlineData("1,0 0 4 0\n2,4 0 0 4 -4 -4\n", "key\n", "đường số 3")]
    [InlineData("1,0 0 4 0\n2,9 9 0 4 -4 -4\n", "1 2\n", "không nối")]
    [InlineData("1,0 0 4 0\n2,4 0 0 4 0 4\n", "1 2\n", "không khép kín")]
    [InlineData("1,0 0 4\n", "1\n", "hai số")]
    [InlineData("1,0 0 a 4\n", "1\n", "«a» không phải là số nguyên")]
    public void Drawing_ThatDoesNotClose_IsRefused(string arcs, string rings, string says)
    {
        using var scratch = new ScratchFolder();
        scratch.With("places/x/outlines/y/arcs.csv", "arc,points\n" + arcs);
        scratch.With("places/x/outlines/y/shapes.csv", "key,rings\ncity/01/2008-08-01," + (rings == "key\n" ? "1 3\n" : rings));
        scratch.With("places/x/outlines/y/about.yaml", "exact: false\nwidth: 9\nheight: 9\nnote: { vi: a, en: b }\nsource: mẫu\nverified: false\n");
        Assert.Contains(says, Assert.Throws<LawException>(() => scratch.Folder.Outlines(Book)).Message, StringComparison.Ordinal);
    }

    private static long TwiceTheArea(IReadOnlyList<GridPoint> ring)
    {
        long area = 0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (one, next) = (ring[i], ring[(i + 1) % ring.Count]);
            area += (long)one.X * next.Y - (long)next.X * one.Y;
        }
        return area;
    }
}
