using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Law.Files;

namespace VuonLen.Law.Places;

/// <summary>Reads <c>places/&lt;city&gt;/units.csv</c> and <c>successions.csv</c>, and refuses what cannot be.</summary>
public static class PlacesFile
{
    private static readonly string[] UnitColumns =
        ["key", "code", "name", "kind", "parent", "law_from", "law_to", "operates_from", "operates_to", "decree", "verified"];

    private static readonly string[] SuccessionColumns =
        ["from_key", "to_key", "share", "law_day", "operates_day", "decree", "verified", "note"];

    /// <summary>The units and successions of every city in the folder, as one book.</summary>
    /// <exception cref="LawException">A file does not read, or the units and successions cannot be true together.</exception>
    public static PlaceBook Places(this LawFolder folder)
    {
        var units = new List<PlaceVersion>();
        var steps = new List<Succession>();
        foreach (var city in folder.Folders("places"))
        {
            var (ofCity, stepsOfCity) = City(folder, city);
            units.AddRange(ofCity);
            steps.AddRange(stepsOfCity);
        }
        if (units.Count == 0) throw LawException.At("places", 0, null, "chưa có thành phố nào", "thêm thư mục của thành phố với hai tệp units.csv và successions.csv");
        try
        {
            return new(units, steps);
        }
        catch (ArgumentException twice)
        {
            throw LawException.At("places", 0, null, "hai thành phố có cùng một khóa đơn vị (" + twice.Message + ")", "đổi khóa của một trong hai", twice);
        }
    }

    private static (List<PlaceVersion> Units, List<Succession> Steps) City(LawFolder folder, string city)
    {
        var unitRows = folder.Csv(city + "/units.csv", UnitColumns);
        var units = unitRows.Select(Unit).ToList();
        var stepRows = folder.Csv(city + "/successions.csv", SuccessionColumns);
        var steps = stepRows.Select(Step).ToList();
        if (PlaceChecks.Faults(units, steps) is not [var first, ..]) return (units, steps);
        // The last row of a doubled key is the one to blame; the others stand once.
        var row = first.Unit is { } unit ? unitRows[units.FindLastIndex(place => place.Id == unit)]
            : stepRows[steps.FindIndex(step => ReferenceEquals(step, first.Step))];
        throw row[first.Column].Wrong(first.Problem, first.Remedy);
    }

    private static PlaceVersion Unit(CsvRow row) => new(
        PlaceId.FromKey(row["key"].Text()), row["code"].Text(), row["name"].Text(), row["kind"].Choice<PlaceKind>(),
        row["parent"].TextOrNull() is { } parent ? PlaceId.FromKey(parent) : null,
        row["law_from"].RangeTo(row["law_to"]), row["operates_from"].RangeTo(row["operates_to"]),
        row["decree"].Text(), row["verified"].Flag());

    private static Succession Step(CsvRow row) => new(
        PlaceId.FromKey(row["from_key"].Text()), PlaceId.FromKey(row["to_key"].Text()), row["share"].Choice<Share>(),
        row["law_day"].Day(), row["operates_day"].Day(), row["decree"].Text(), row["verified"].Flag());
}
