using VuonLen.Web.Texts;

namespace VuonLen.Web.Households;

/// <summary>Why memberships and residences begin and end, in words.</summary>
public static class RowCauses
{
    private static readonly Dictionary<string, Words> Names = new()
    {
        ["born"] = new("mới sinh", "born"),
        ["married_in"] = new("về do kết hôn", "married in"),
        ["moved_in"] = new("chuyển đến", "moved in"),
        ["returned"] = new("trở về", "came back"),
        ["split_in"] = new("tách hộ", "household split"),
        ["merged"] = new("nhập sang hộ khác", "merged into another household"),
        ["split"] = new("tách hộ", "household split"),
        ["died"] = new("đã mất", "died"),
        ["married_out"] = new("đi do kết hôn", "married out"),
        ["moved_out"] = new("chuyển đi", "moved out"),
        ["split_out"] = new("tách sang hộ khác", "left by a split"),
        ["dissolved"] = new("hộ không còn", "household dissolved"),
        ["listed"] = new("có thêm trong danh sách", "added by a list"),
        ["not_listed"] = new("không còn trong danh sách", "no longer in the list"),
        ["recorded_wrongly"] = new("ghi nhầm", "recorded in error"),
    };

    /// <summary>The words for a cause.</summary>
    public static Words Name(string code) => Names.TryGetValue(code, out var words) ? words : new(code, code);
}
