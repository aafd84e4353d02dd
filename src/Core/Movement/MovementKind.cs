using VuonLen.Core.Basics;

namespace VuonLen.Core.Movement;

/// <summary>Why a household came into, or went out of, the poor or near-poor of a unit.</summary>
public enum MovementKind
{
    [Term("thoát nghèo, còn cận nghèo")] EscapedToNearPoor,
    [Term("thoát nghèo, vượt mức cận nghèo")] EscapedAbove,
    [Term("thoát cận nghèo")] LeftNearPoor,
    [Term("phát sinh nghèo")] NewlyPoor,
    [Term("tái nghèo")] FellBack,
    [Term("phát sinh cận nghèo")] NewlyNearPoor,
    [Term("tái cận nghèo")] FellBackToNearPoor,
    [Term("chuyển đến")] MovedIn,
    [Term("chuyển đi")] MovedOut,
    [Term("tách từ hộ khác")] SplitOff,
    [Term("nhập vào hộ khác")] Merged,
    [Term("hộ không còn")] Dissolved,
    [Term("sửa chỗ ghi nhầm")] Corrected,
    [Term("thôi xếp diện, chưa có kết quả mới")] Unclassed,
    [Term("đổi nơi ở, không ghi lý do")] Unexplained,
}
