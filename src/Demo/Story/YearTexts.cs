using VuonLen.Demo.Plans;

namespace VuonLen.Demo.Story;

/// <summary>Kind, reason and paper of the acts of a year.</summary>
internal static class YearTexts
{
    private const string Register = "Phiếu báo thay đổi hộ khẩu, nhân khẩu";

    public static (string Kind, string Why, string? Paper) Of(Happening happening) => happening switch
    {
        Happening.Birth => ("birth", "Ghi trẻ mới sinh", "Giấy khai sinh"),
        Happening.Death => ("death", "Ghi người đã mất", "Giấy chứng tử"),
        Happening.MarriedOut => ("marry_out", "Ghi người đi khỏi hộ do kết hôn", "Giấy chứng nhận kết hôn"),
        Happening.MarriedIn => ("marry_in", "Ghi người về hộ do kết hôn", "Giấy chứng nhận kết hôn"),
        Happening.MovedOut => ("move_out", "Ghi người chuyển đi khỏi hộ", Register),
        Happening.Returned => ("return", "Ghi người trở về hộ", Register),
        Happening.Away => ("go_away", "Ghi thành viên tạm vắng", null),
        Happening.Back => ("come_back", "Ghi thành viên đã về nhà", null),
        Happening.Split => ("split", "Ghi tách hộ", Register),
        Happening.MergedAway => ("merge", "Ghi nhập hộ", Register),
        Happening.Dissolved => ("dissolve", "Ghi hộ không còn người", "Giấy chứng tử"),
        Happening.LeftCity => ("leave_city", "Ghi hộ chuyển đi khỏi Thành phố", Register),
        Happening.Moved => ("move", "Ghi hộ chuyển đến từ xã, phường khác", Register),
        Happening.CameToCity => ("come_to_city", "Ghi hộ chuyển đến Thành phố", Register),
        _ => throw new ArgumentOutOfRangeException(nameof(happening)),
    };
}
