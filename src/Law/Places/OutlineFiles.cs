using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Law.Files;

namespace VuonLen.Law.Places;

/// <summary>Reads <c>places/&lt;city&gt;/outlines/*</c>: drawings of units, whose neighbours share one line each.</summary>
public static class OutlineFiles
{
    private const int LargestGrid = 10_000;

    /// <summary>The drawings of every city in the folder, by id.</summary>
    /// <param name="places">The book that has the units.</param>
    /// <exception cref="LawException">A file does not read, or draws a unit that the book does not have.</exception>
    public static IReadOnlyList<OutlineSheet> Outlines(this LawFolder folder, PlaceBook places) =>
        [.. folder.Folders("places").SelectMany(city => folder.Folders(city + "/outlines")).Select(path => Sheet(folder, path, places))];

    private static OutlineSheet Sheet(LawFolder folder, string path, PlaceBook places)
    {
        var arcs = folder.Csv(path + "/arcs.csv", "arc", "points").ToDictionary(row => row["arc"].Whole(), row => Points(row["points"]));
        var outlines = folder.Csv(path + "/shapes.csv", "key", "rings").Select(row => Outline(row, arcs, places)).ToDictionary(outline => outline.Place);
        return folder.Yaml(path + "/about.yaml", map => new OutlineSheet(
            path[(path.LastIndexOf('/') + 1)..], map["exact"].Flag(), Size(map["width"]), Size(map["height"]),
            map.Map("note")["vi"].Text(), map.Map("note")["en"].Text(), map["source"].Text(), map["verified"].Flag(), outlines));
    }

    private static int Size(LawCell cell) => cell.Whole() is > 0 and <= LargestGrid and var size
        ? (int)size : throw cell.Wrong($"«{cell.Raw}» không phải là cỡ của lưới", $"ghi số bước từ 1 đến {LargestGrid}");

    // The first point, then steps from point to point.
    private static List<GridPoint> Points(LawCell cell)
    {
        var numbers = Numbers(cell, cell.Text());
        if (numbers.Count < 4 || numbers.Count % 2 != 0) throw cell.Wrong("một đường phải có từ hai điểm, mỗi điểm hai số", "ghi điểm đầu, rồi từng bước đi");
        var (points, at) = (new List<GridPoint>(numbers.Count / 2), default(GridPoint));
        for (var i = 0; i < numbers.Count; i += 2) points.Add(at = new(at.X + numbers[i], at.Y + numbers[i + 1]));
        return points;
    }

    private static Outline Outline(CsvRow row, Dictionary<long, List<GridPoint>> arcs, PlaceBook places)
    {
        var place = PlaceId.FromKey(row["key"].Text());
        if (places.Find(place) is null) throw row["key"].Wrong($"không có đơn vị mang khóa «{row["key"].Raw}»", "sửa khóa theo units.csv");
        var rings = row["rings"];
        return new(place, [.. rings.Text().Split(';').Select(ring => Ring(rings, Numbers(rings, ring), arcs))]);
    }

    // A line read backwards has a minus; each line begins where the one before it ends.
    private static List<GridPoint> Ring(LawCell cell, List<int> lines, Dictionary<long, List<GridPoint>> arcs)
    {
        var ring = new List<GridPoint>();
        foreach (var line in lines)
        {
            if (!arcs.TryGetValue(Math.Abs(line), out var arc)) throw cell.Wrong($"không có đường số {line}", "sửa số đường theo arcs.csv");
            var points = line < 0 ? Enumerable.Reverse(arc) : arc;
            if (ring.Count > 0 && ring[^1] != points.First()) throw cell.Wrong($"đường số {line} không nối vào đường trước nó", "xếp lại các đường của vòng");
            ring.AddRange(points.Skip(ring.Count > 0 ? 1 : 0));
        }
        if (ring.Count < 4 || ring[0] != ring[^1]) throw cell.Wrong("vòng không khép kín", "thêm đường còn thiếu");
        ring.RemoveAt(ring.Count - 1);
        return ring;
    }

    private static List<int> Numbers(LawCell cell, string text) => [.. text.Split(' ').Select(part =>
        int.TryParse(part, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number : throw cell.Wrong($"«{part}» không phải là số nguyên", "ghi các số nguyên, cách nhau một dấu cách"))];
}
