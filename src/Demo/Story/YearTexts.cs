using VuonLen.Demo.Plans;

namespace VuonLen.Demo.Story;

/// <summary>Kind, reason and paper of the acts of a year.</summary>
internal static class YearTexts
{
    private const string Register = "Phiếu báo thay đổi hộ khẩu, nhân khẩu";

    public static (string Kind, string Why, string? Paper) Of(Happening happening) => happening switch
    {
        Happening.Birth => ("member.born", "Ghi trẻ mới sinh", "Giấy khai sinh"),
        Happening.Death => ("member.died", "Ghi người đã mất", "Giấy chứng tử"),
        Happening.MarriedOut => ("member.married_out", "Ghi người đi khỏi hộ do kết hôn", "Giấy chứng nhận kết hôn"),
        Happening.MarriedIn => ("member.married_in", "Ghi người về hộ do kết hôn", "Giấy chứng nhận kết hôn"),
        Happening.MovedOut => ("member.moved_out", "Ghi người chuyển đi khỏi hộ", Register),
        Happening.Returned => ("member.returned", "Ghi người trở về hộ", Register),
        Happening.Away => ("member.went_away", "Ghi thành viên tạm vắng", null),
        Happening.Back => ("member.came_back", "Ghi thành viên đã về nhà", null),
        Happening.Split => ("household.split", "Ghi tách hộ", Register),
        Happening.MergedAway => ("household.merged", "Ghi nhập hộ", Register),
        Happening.Dissolved => ("household.dissolved", "Ghi hộ không còn người", "Giấy chứng tử"),
        Happening.LeftCity => ("household.left_city", "Ghi hộ chuyển đi khỏi Thành phố", Register),
        Happening.Moved => ("household.moved", "Ghi hộ chuyển đến từ xã, phường khác", Register),
        Happening.CameToCity => ("household.came_to_city", "Ghi hộ chuyển đến Thành phố", Register),
        _ => throw new ArgumentOutOfRangeException(nameof(happening)),
    };
}
