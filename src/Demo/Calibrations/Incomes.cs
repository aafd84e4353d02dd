using VuonLen.Law.Files;

namespace VuonLen.Demo.Calibrations;

/// <summary>A range of incomes in thousand đồng per person per month; the upper end is inside, the lower one too.</summary>
public readonly record struct IncomeRange(int From, int To)
{
    internal static IncomeRange Read(YamlMap map, string key)
    {
        var ends = map.List(key);
        return ends.Length == 2 && ends[0] < ends[1] ? new(ends[0], ends[1]) : throw map.Wrong(key, "không phải là một khoảng", "ghi hai số, số nhỏ trước");
    }
}

/// <summary>The incomes of one area from which each class is drawn.</summary>
/// <param name="Student">Above the near-poor line, and at most one and a half of the poor line.</param>
public sealed record AreaIncomes(IncomeRange NationalPoor, IncomeRange Poor, IncomeRange NearPoor, IncomeRange Above, IncomeRange Student)
{
    internal static AreaIncomes Read(YamlMap map) => new(
        IncomeRange.Read(map, "national_poor"), IncomeRange.Read(map, "poor"), IncomeRange.Read(map, "near_poor"),
        IncomeRange.Read(map, "above"), IncomeRange.Read(map, "student"));
}
