using VuonLen.Core.Households;
using VuonLen.Law.Files;

namespace VuonLen.Law.Facts;

/// <summary>Reads <c>law/turning-points.yaml</c>: the ages at which what a person is entitled to changes.</summary>
public static class TurningPointFiles
{
    private const string Path = "law/turning-points.yaml";

    /// <summary>The turning points, by age; none if the folder has no such file.</summary>
    /// <exception cref="LawException">The file does not read.</exception>
    public static IReadOnlyList<TurningPoint> TurningPoints(this LawFolder folder) => !folder.HasFile(Path) ? [] : folder.Yaml(Path, map =>
    {
        // What is not known is written for readers of the file.
        _ = map.CellsOrNone("missing");
        return map.Maps("points").Select(Point).OrderBy(point => point.Age).ThenBy(point => point.InForce.From).ToList();
    });

    private static TurningPoint Point(YamlMap map)
    {
        var age = map["age"].Whole();
        if (age is < 1 or > 120) throw map["age"].Wrong($"{age} không phải là một tuổi từ 1 đến 120", "ghi số tuổi tròn");
        var (days, why) = (map.Map("in_force"), map.Map("why"));
        return new((int)age, days["from"].RangeTo(days["to"]), why["vi"].Text(), why["en"].Text(), map["cite"].Text(), map["verified"].Flag());
    }
}
