using VuonLen.Core.Basics;

namespace VuonLen.Core.Movement;

/// <summary>Why a household came into, or went out of, the poor or near-poor of a unit.</summary>
public enum MovementKind
{
    [Term("thoát nghèo, còn cận nghèo", "escaped poverty, still near-poor")] EscapedToNearPoor,
    [Term("thoát nghèo, vượt mức cận nghèo", "escaped poverty, above near-poor")] EscapedAbove,
    [Term("thoát cận nghèo", "no longer near-poor")] LeftNearPoor,
    [Term("phát sinh nghèo", "newly poor")] NewlyPoor,
    [Term("tái nghèo", "fell back into poverty")] FellBack,
    [Term("phát sinh cận nghèo", "newly near-poor")] NewlyNearPoor,
    [Term("tái cận nghèo", "near-poor again")] FellBackToNearPoor,
    [Term("chuyển đến", "moved in")] MovedIn,
    [Term("chuyển đi", "moved out")] MovedOut,
    [Term("tách từ hộ khác", "split from another household")] SplitOff,
    [Term("nhập vào hộ khác", "merged into another household")] Merged,
    [Term("hộ không còn", "household no more")] Dissolved,
    [Term("sửa chỗ ghi nhầm", "error corrected")] Corrected,
    [Term("thôi xếp diện, chưa có kết quả mới", "class ended, no new result yet")] Unclassed,
    [Term("đổi nơi ở, không ghi lý do", "dwelling changed, no reason recorded")] Unexplained,
}
