using VuonLen.City.Tests.World;

namespace VuonLen.City.Tests.Lists;

/// <summary>One fault to plant: its kind as the program names it, on the head's line or the last member's, the column, and what to write there.</summary>
internal sealed record Fault(string Kind, bool OfHead, string Column, string Value)
{
    private const string OfTheFirst = "(what the first line says)";

    /// <summary>Fifty kinds, each of which is one finding where it is planted.</summary>
    public static readonly IReadOnlyList<Fault> Fifty =
    [
        new("control_character", false, "Họ tên thành viên", "Lê\u0001Thị Vợ"),
        new("character_broken", true, "Địa chỉ", "ng\uFFFD 2"),
        new("text_long", true, "Địa chỉ", new string('a', 201)),
        new("member_cell", false, "Điểm B1", "100"),
        new("head_doubled", false, "Chủ hộ", "x"),
        new("relation_missing", false, "Quan hệ với chủ hộ", ""),
        new("relation_head", false, "Quan hệ với chủ hộ", "Chủ hộ"),
        new("relation_of_head", true, "Quan hệ với chủ hộ", "Con đẻ"),
        new("persons_differ", true, "Số nhân khẩu", "50"),
        new("name_missing", false, "Họ tên thành viên", ""),
        new("name_digits", false, "Họ tên thành viên", "Bùi Văn Con 2"),
        new("birth_missing", false, "Ngày sinh", ""),
        new("birth_impossible", false, "Ngày sinh", "30/02/2005"),
        new("birth_future", false, "Ngày sinh", "01/02/2014"),
        new("birth_early", false, "Ngày sinh", "1879"),
        new("sex_missing", false, "Giới tính", ""),
        new("ethnicity_unknown", false, "Dân tộc", "Kính lão"),
        new("age_differs", false, "Tuổi", "99"),
        new("household_code_form", true, "Mã hộ", "H-3"),
        new("person_code_form", false, "Mã nhân khẩu", "09619-00001/03"),
        new("person_code_repeated", false, "Mã nhân khẩu", OfTheFirst),
        new("identity_characters", false, "Số CCCD/CMND", "1.11E+08"),
        new("identity_length", false, "Số CCCD/CMND", "1234567"),
        new("identity_zero_lost", false, "Số CCCD/CMND", "11111111"),
        new("commune_name_differs", true, "Xã", "Phường Khác"),
        new("place_differs", false, "Thôn", "Tổ dân phố 77"),
        new("district_unknown", true, "Mã huyện", "799"),
        new("district_not_of_commune", true, "Mã huyện", "001"),
        new("province_differs", true, "Tỉnh", "Tỉnh Khác"),
        new("residence_unknown", false, "Thường trú", "07999 Xã Không Có"),
        new("class_missing", true, "Phân loại hộ", ""),
        new("class_unknown", true, "Phân loại hộ", "Nghèo vừa"),
        new("decision_missing", true, "Số QĐ công nhận", ""),
        new("points_out_of_range", true, "Điểm B1", "501"),
        new("income_unreadable", true, "Thu nhập (đồng/người/tháng)", "ba trăm"),
        new("income_separated", true, "Thu nhập (đồng/người/tháng)", "300.000"),
        new("area_unknown", true, "Khu vực rà soát", "miền núi"),
        new("flag_unknown", true, "Không có khả năng LĐ", "1"),
        new("minority_disagrees", true, "Hộ DTTS", "x"),
        new("merit_disagrees", true, "Có thành viên người có công", "x"),
        new("cause_unknown", true, "Nguyên nhân nghèo", "Thiếu may mắn"),
        new("fact_unknown", false, "Hiện diện", "Vắng"),
        new("fact_doubled", false, "Tình trạng việc làm", "Thất nghiệp; Có việc làm thường xuyên"),
        new("other_unknown", false, "Thông tin khác", "height=170"),
        new("other_has_column", false, "Thông tin khác", "presence=hospital"),
        new("other_not_head", false, "Thông tin khác", "water=1"),
        new("day_unreadable", true, "Ngày rà soát", "31/11/2013"),
        new("day_after_list", true, "Ngày QĐ", "01/02/2014"),
        new("list_day_missing", true, "Ngày lập danh sách", ""),
        new("list_day_differs", true, "Ngày lập danh sách", "30/01/2014"),
    ];

    /// <summary>Plants each fault in a household of its own; where they stand, in the order of the file.</summary>
    public static List<(int Row, string Column, string Kind)> PlantAll(ListGrid list)
    {
        var places = list.Households.Where(household => IsPlain(list, household[0], household[^1])).ToList();
        var apart = places.Count / Fifty.Count;
        return [.. Fifty.Select((fault, i) =>
        {
            var row = fault.OfHead ? places[i * apart][0] : places[i * apart][^1];
            list[row, fault.Column] = fault.Value == OfTheFirst ? list[2, fault.Column] : fault.Value;
            return (row, fault.Column, fault.Kind);
        })];
    }

    /// <summary>A poor Kinh household with an income, without points and merit, with a child: every fault means something there, and only once.</summary>
    private static bool IsPlain(ListGrid list, int head, int last) =>
        last >= head + 2 && list[head, "Phân loại hộ"] == "Hộ nghèo" && list[head, "Thu nhập (đồng/người/tháng)"] != "" && list[head, "Dân tộc"] == "Kinh"
        && list[head, "Có thành viên người có công"] == "" && list[head, "Thôn"] != "" && list[head, "Điểm B1"] == "" && list[head, "Ngày sinh"].Length == 10
        && list[last, "Quan hệ với chủ hộ"].StartsWith("Con", StringComparison.Ordinal) && string.CompareOrdinal(list[last, "Ngày sinh"][^4..], "2013") < 0;
}
