using VuonLen.Law.Files;

namespace VuonLen.Demo.Calibrations;

/// <summary>Whole numbers of the calibration file.</summary>
internal static class YamlNumbers
{
    public static int Int(this YamlMap map, string key) => map[key].Small();

    public static int[] List(this YamlMap map, string key) => map.Cells(key).Select(Small).ToArray();

    public static IReadOnlyDictionary<string, int> Ints(this YamlMap map, string key)
    {
        var below = map.Map(key);
        return below.Keys.ToDictionary(name => name, name => below[name].Small());
    }

    public static int Small(this LawCell cell) => cell.Whole() is var number and >= 0 and <= int.MaxValue
        ? (int)number : throw cell.Wrong($"«{cell.Raw}» không dùng được", "ghi một số nguyên không âm, nhỏ hơn hai tỷ");
}
