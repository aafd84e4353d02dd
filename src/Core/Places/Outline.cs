using VuonLen.Core.Basics;

namespace VuonLen.Core.Places;

/// <summary>A point of a drawing's grid: whole steps from its left and from its top edge.</summary>
public readonly record struct GridPoint(int X, int Y);

/// <summary>The outline of one unit version.</summary>
/// <param name="Rings">Closed lines, the last point not repeated; a line inside another is a hole.</param>
public sealed record Outline(PlaceId Place, IReadOnlyList<IReadOnlyList<GridPoint>> Rings);

/// <summary>The outlines of the units of some days, on one grid: neighbours share their borders.</summary>
/// <param name="Id">Its id, the name of its folder.</param>
/// <param name="Exact">False for a schematic drawing, which pages must call one.</param>
/// <param name="Width">Steps of the grid from left to right.</param>
/// <param name="Height">Steps of the grid from top to bottom.</param>
/// <param name="Source">Where the outlines come from, as cited.</param>
/// <param name="Verified">Whether that source was seen and draws these very units.</param>
[Term("hình địa bàn")]
public sealed record OutlineSheet(
    string Id, bool Exact, int Width, int Height, string NoteVietnamese, string NoteEnglish, string Source, bool Verified,
    IReadOnlyDictionary<PlaceId, Outline> Outlines)
{
    /// <summary>The outlines of these units, in their order; null unless every one of them has one: a map with a hole is a guess.</summary>
    public IReadOnlyList<Outline>? Of(IReadOnlyList<PlaceVersion> units)
    {
        var found = new List<Outline>(units.Count);
        foreach (var unit in units)
        {
            if (!Outlines.TryGetValue(unit.Id, out var outline)) return null;
            found.Add(outline);
        }
        return found.Count == 0 ? null : found;
    }
}
