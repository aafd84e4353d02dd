using VuonLen.Web.Texts;

namespace VuonLen.Web.Asking;

/// <summary>The classes of a household, as codes and as words.</summary>
public static class Classes
{
    private static readonly Dictionary<string, Words> Names = new()
    {
        ["poor"] = new("hộ nghèo", "poor"),
        ["near_poor"] = new("hộ cận nghèo", "near-poor"),
        ["average"] = new("hộ có mức sống trung bình", "average living standard"),
        ["none"] = new("không thuộc diện nào", "none of these"),
        ["undecided"] = new("chưa đủ thông tin", "undecided"),
    };

    /// <summary>The words for a class.</summary>
    public static Words Name(string code) => Names.TryGetValue(code, out var words) ? words : new(code, code);
}
