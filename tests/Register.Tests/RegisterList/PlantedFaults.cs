using VuonLen.Core.Households;
using VuonLen.Documents.RegisterList;
using Xunit;

namespace VuonLen.Register.Tests.RegisterList;

/// <summary>Faults for the clean list of <see cref="ListWorld"/>: rows 2–5, 6–7 and 8–9 are its households.</summary>
public static class PlantedFaults
{
    internal static ListContext Context => ListWorld.Context with
    {
        IsTheirs = commune => commune != ListWorld.Foreign,
        IsTheirsToNumber = commune => commune != "07999",
        IsKnownHouseholdCode = code => code == "07001-00077",
        IsKnownPersonCode = code => code == "07001-00001-77",
        IsKnownIdentityNumber = number => number == ListWorld.Card(7),
        IsKnownPerson = (person, _) => person.Name == "Nguyễn Thị Quen" && person.Sex == Sex.Female,
    };

    public static TheoryData<string, int, string, string> InCells => new()
    {
        { "control_character", 3, "Họ tên thành viên", "Lê\u0001Thị Vợ" },
        { "character_broken", 2, "Địa chỉ", "ng\uFFFD 2" },
        { "text_long", 2, "Địa chỉ", new string('a', 201) },
        { "text_long", 2, "Số QĐ công nhận", new string('1', 101) },
        { "text_long", 3, "Họ tên thành viên", "Lê " + new string('a', 100) },
        { "member_cell", 3, "Điểm B1", "100" },
        { "member_cell", 3, "Phân loại hộ", "Hộ nghèo" },
        { "head_mark_unknown", 2, "Chủ hộ", "y" },
        { "head_missing", 2, "Chủ hộ", "" },
        { "head_doubled", 4, "Chủ hộ", "x" },
        { "head_name_differs", 2, "Họ tên chủ hộ", "Bùi Văn Chú" },
        { "head_name_differs", 3, "Họ tên chủ hộ", "Lê Thị Vợ" },
        { "relation_missing", 4, "Quan hệ với chủ hộ", "" },
        { "relation_unknown", 4, "Quan hệ với chủ hộ", "Con đẽo" },
        { "relation_head", 4, "Quan hệ với chủ hộ", "Chủ hộ" },
        { "relation_of_head", 2, "Quan hệ với chủ hộ", "Con đẻ" },
        { "persons_unreadable", 2, "Số nhân khẩu", "bốn" },
        { "persons_differ", 2, "Số nhân khẩu", "5" },
        { "name_missing", 4, "Họ tên thành viên", "" },
        { "name_digits", 4, "Họ tên thành viên", "Bùi Văn Con 2" },
        { "name_signs", 4, "Họ tên thành viên", "Bùi Văn Con?" },
        { "name_one_word", 4, "Họ tên thành viên", "Con" },
        { "birth_missing", 4, "Ngày sinh", "" },
        { "birth_unreadable", 4, "Ngày sinh", "2005-07-01" },
        { "birth_unreadable", 4, "Ngày sinh", "38534" },
        { "birth_impossible", 4, "Ngày sinh", "30/02/2005" },
        { "birth_impossible", 6, "Ngày sinh", "13/1980" },
        { "birth_future", 7, "Ngày sinh", "01/02/2014" },
        { "birth_early", 5, "Ngày sinh", "1879" },
        { "birth_old", 5, "Ngày sinh", "1888" },
        { "sex_missing", 4, "Giới tính", "" },
        { "sex_unknown", 4, "Giới tính", "Trai" },
        { "ethnicity_missing", 4, "Dân tộc", "" },
        { "ethnicity_unknown", 4, "Dân tộc", "Kính lão" },
        { "age_unreadable", 4, "Tuổi", "tám" },
        { "age_differs", 4, "Tuổi", "9" },
        { "person_known", 3, "Họ tên thành viên", "Nguyễn Thị Quen" },
        { "papers_and_reason", 3, "Lý do chưa có giấy tờ", "Mất giấy tờ" },
        { "household_code_form", 8, "Mã hộ", "H-3" },
        { "household_code_known", 8, "Mã hộ", "07001-00077" },
        { "person_code_form", 4, "Mã nhân khẩu", "07001-00001/03" },
        { "person_code_repeated", 4, "Mã nhân khẩu", "07001-00001-02" },
        { "person_code_known", 4, "Mã nhân khẩu", "07001-00001-77" },
        { "person_not_theirs", 4, "Mã nhân khẩu", "07999-00001-77" },
        { "identity_characters", 3, "Số CCCD/CMND", "1.11E+08" },
        { "identity_length", 3, "Số CCCD/CMND", "1234567" },
        { "identity_zero_lost", 3, "Số CCCD/CMND", "11111111" },
        { "identity_zero_lost", 5, "Số CCCD/CMND", ListWorld.Number("011", 1, 35)[1..] },
        { "identity_zero_lost", 5, "Số CCCD/CMND", ListWorld.Number("001", 1, 35)[2..] },
        { "identity_repeated", 6, "Số CCCD/CMND", ListWorld.Card(1) },
        { "identity_known", 3, "Số CCCD/CMND", ListWorld.Card(7) },
        { "identity_place", 2, "Số CCCD/CMND", ListWorld.Number("099", 0, 60) },
        { "identity_sex", 2, "Số CCCD/CMND", ListWorld.Number("001", 1, 60) },
        { "identity_sex", 2, "Số CCCD/CMND", ListWorld.Number("001", 2, 60) },
        { "identity_year", 2, "Số CCCD/CMND", ListWorld.Number("001", 0, 61) },
        { "commune_name_differs", 8, "Xã", "Phường Khác" },
        { "place_differs", 9, "Mã xã", "07001" },
        { "place_differs", 9, "Thôn", "Tổ dân phố 4" },
        { "district_unknown", 2, "Mã huyện", "799" },
        { "district_not_of_commune", 2, "Mã huyện", "702" },
        { "district_name_differs", 2, "Huyện", "Huyện Tây" },
        { "province_differs", 2, "Tỉnh", "Tỉnh Khác" },
        { "place_differs", 4, "Mã hộ", "07001-00009" },
        { "household_code_repeated", 7, "Mã hộ", "07001-00001" },
        { "village_unknown", 2, "Thôn", "Thôn Đoái Trên" },
        { "residence_unknown", 8, "Thường trú", "07999 Xã Không Có" },
        { "residence_unknown", 8, "Thường trú", "07001 Xã Khác" },
        { "residence_village", 9, "Thường trú", "07001 Xã An Bình | Thôn Tây" },
        { "class_missing", 8, "Phân loại hộ", "" },
        { "class_missing", 8, "Diện theo nation-1", "" },
        { "class_unknown", 8, "Phân loại hộ", "Nghèo vừa" },
        { "class_unknown", 2, "Diện theo nation-1", "Nghèo vừa" },
        { "class_disagrees", 6, "Phân loại hộ", "Hộ nghèo" },
        { "class_disagrees", 6, "Diện theo nation-1", "Hộ cận nghèo" },
        { "decision_missing", 2, "Số QĐ công nhận", "" },
        { "decision_day_missing", 2, "Ngày QĐ", "" },
        { "start_before_standard", 6, "Áp dụng từ ngày theo nation-1", "31/12/2010" },
        { "points_unreadable", 2, "Điểm B1", "100,5" },
        { "points_out_of_range", 2, "Điểm B1", "501" },
        { "points_out_of_range", 2, "Điểm B1", "-1" },
        { "points_out_of_range", 2, "Số chỉ số thiếu hụt", "13" },
        { "points_not_ten", 2, "Điểm B2", "35" },
        { "points_disagree", 2, "Điểm B2", "40" },
        { "income_unreadable", 2, "Thu nhập (đồng/người/tháng)", "ba trăm" },
        { "income_separated", 2, "Thu nhập (đồng/người/tháng)", "300.000" },
        { "income_negative", 2, "Thu nhập (đồng/người/tháng)", "-300000" },
        { "income_large", 2, "Thu nhập (đồng/người/tháng)", "100000001" },
        { "area_unknown", 2, "Khu vực rà soát", "miền núi" },
        { "flag_unknown", 2, "Không có khả năng LĐ", "1" },
        { "flag_unknown", 2, "Hộ DTTS", "v" },
        { "minority_disagrees", 2, "Hộ DTTS", "x" },
        { "minority_disagrees", 6, "Hộ DTTS", "" },
        { "merit_disagrees", 2, "Có thành viên người có công", "" },
        { "merit_disagrees", 6, "Có thành viên người có công", "x" },
        { "cause_unknown", 6, "Nguyên nhân nghèo", "Thiếu may mắn" },
        { "cause_doubled", 6, "Nguyên nhân nghèo", "Nguyên nhân khác; Nguyên nhân khác" },
        { "fact_unknown", 5, "Trợ cấp xã hội hằng tháng", "có" },
        { "fact_unknown", 5, "Trợ cấp ưu đãi người có công", "có" },
        { "fact_unknown", 4, "Hiện diện", "Vắng" },
        { "fact_unknown", 6, "Thông tin khác", "pension=nhiều" },
        { "fact_doubled", 2, "Tình trạng việc làm", "Thất nghiệp; Có việc làm thường xuyên" },
        { "other_unreadable", 3, "Thông tin khác", "blind" },
        { "other_unknown", 3, "Thông tin khác", "height=170" },
        { "other_has_column", 3, "Thông tin khác", "presence=hospital" },
        { "other_not_head", 3, "Thông tin khác", "water=1" },
        { "day_unreadable", 2, "Ngày QĐ", "20-12-2013" },
        { "day_unreadable", 2, "Ngày rà soát", "31/11/2013" },
        { "day_unreadable", 2, "Áp dụng từ ngày", "1/2014" },
        { "day_after_list", 2, "Ngày QĐ", "01/02/2014" },
        { "day_after_list", 2, "Áp dụng từ ngày", "01/02/2014" },
        { "list_day_missing", 6, "Ngày lập danh sách", "" },
        { "day_unreadable", 6, "Ngày lập danh sách", "hôm nay" },
        { "list_day_future", 6, "Ngày lập danh sách", "11/02/2014" },
        { "list_day_differs", 6, "Ngày lập danh sách", "30/01/2014" },
        { "list_day_differs", 7, "Ngày lập danh sách", "30/01/2014" },
    };

    public static TheoryData<string, int, string> InLists => new()
    {
        { "file_empty", 1, "" },
        { "column_missing", 1, "Giới tính" },
        { "column_doubled", 1, "Giới tính" },
        { "column_unknown", 1, "Điện thoại" },
        { "standard_column_missing", 1, "Diện theo nation-1" },
        { "no_rows", 1, "" },
        { "row_unreadable", 8, "" },
        { "cells_few", 8, "" },
        { "cells_many", 8, "" },
        { "cell_untitled", 8, "" },
        { "head_not_first", 4, "Chủ hộ" },
        { "person_doubled", 6, "Họ tên thành viên" },
        { "head_young", 2, "Ngày sinh" },
        { "child_older", 4, "Ngày sinh" },
        { "parent_younger", 5, "Ngày sinh" },
        { "household_code_missing", 8, "Mã hộ" },
        { "household_code_repeated", 8, "Mã hộ" },
        { "commune_missing", 2, "Mã xã" },
        { "commune_unknown", 2, "Mã xã" },
        { "commune_not_operating", 8, "Mã xã" },
        { "commune_not_theirs", 8, "Mã xã" },
        { "code_zero_lost", 8, "Mã xã" },
        { "district_none", 2, "Mã huyện" },
        { "class_doubled", 2, "Diện theo city-1" },
        { "class_no_standard", 2, "Phân loại hộ" },
        { "merit_not_kept", 2, "Có thành viên người có công" },
        { "cause_not_poor", 6, "Nguyên nhân nghèo" },
    };

    internal static readonly Dictionary<string, Func<ListFile, string>> Lists = new()
    {
        ["file_empty"] = _ => "\n\n",
        ["column_missing"] = list => list.Without("Giới tính").Text(),
        ["column_doubled"] = list => list.With(1, "Tuổi", "Giới tính").Text(),
        ["column_unknown"] = list => list.With(1, "Tuổi", "Điện thoại").Text(),
        ["standard_column_missing"] = list => list.Without("Diện theo nation-1").Text(),
        ["no_rows"] = list => list.Text().Split('\n')[0] + "\n",
        ["row_unreadable"] = list => Line(list, 8, line => line.Replace("Đỗ Hòa,Đỗ Hòa", "\"Đỗ\" Hòa,Đỗ Hòa", StringComparison.Ordinal)),
        ["cells_few"] = list => Line(list, 8, line => line[..line.LastIndexOf(',')]),
        ["cells_many"] = list => Line(list, 8, line => line + ",,thừa"),
        ["cell_untitled"] = list => list.With(8, "Ghi chú", "gọi lại").With(1, "Ghi chú", "").Text(),
        ["head_not_first"] = list =>
        {
            (list.Rows[1], list.Rows[2], list.Rows[3]) = (list.Rows[2], list.Rows[3], list.Rows[1]);
            return list.Text();
        },
        ["person_doubled"] = list =>
        {
            list.Rows.Insert(5, [.. list.Rows[4]]);
            return list.With(6, "Mã nhân khẩu", "07001-00001-09").With(2, "Số nhân khẩu", "5").Text();
        },
        ["head_young"] = list => Aged(list, 2, "1999", 15).With(2, "Ngày sinh", "01/02/1999").With(2, "Tuổi", "").With(2, "Số CCCD/CMND", "").With(4, "Quan hệ với chủ hộ", "Không quan hệ gia đình").Text(),
        ["child_older"] = list => Aged(list, 4, "1960", 54).With(4, "Ngày sinh", "05/03/1960").With(4, "Tuổi", "53").Text(),
        ["parent_younger"] = list => Aged(list, 5, "1961", 53).Text(),
        ["household_code_missing"] = list => list.With(8, "Mã hộ", "").With(9, "Mã hộ", "").Text(),
        ["household_code_repeated"] = list => list.With(8, "Mã hộ", "07001-00001").With(9, "Mã hộ", "07001-00001").Text(),
        ["commune_missing"] = list => Commune(list, ""),
        ["commune_unknown"] = list => Commune(list, "07999"),
        ["commune_not_operating"] = list => list.With(8, "Mã xã", "07007").With(9, "Mã xã", "07007").Text(),
        ["commune_not_theirs"] = list => list.With(8, "Mã xã", "07013").With(9, "Mã xã", "07013").With(8, "Xã", "Láng Giềng").With(9, "Xã", "").Text(),
        ["code_zero_lost"] = list => list.With(8, "Mã xã", "7004").With(9, "Mã xã", "").Text(),
        ["district_none"] = list =>
        {
            for (var line = 2; line <= 5; line++)
                list.With(line, "Mã xã", "07010").With(line, "Xã", "Tự Do").With(line, "Huyện", line == 2 ? "Đông" : "").With(line, "Mã huyện", line == 2 ? "701" : "");
            return list.Text();
        },
        ["class_doubled"] = list => list.With(2, "Ghi chú", "Hộ cận nghèo").With(1, "Ghi chú", "Diện theo city-1").Text(),
        ["class_no_standard"] = list => ListFile.Of(string.Join('\n', list.Text().Split('\n').Take(5))).WithDay("31/12/2010").Text(),
        ["merit_not_kept"] = list => list.Without("Trợ cấp ưu đãi người có công").Text(),
        ["cause_not_poor"] = list => list.With(6, "Phân loại hộ", "Hộ không nghèo").With(6, "Thu nhập (đồng/người/tháng)", "900000").With(6, "Nguyên nhân nghèo", "Nguyên nhân khác").Text(),
    };

    private static ListFile WithDay(this ListFile list, string day)
    {
        foreach (var title in new[] { "Ngày QĐ", "Áp dụng từ ngày", "Ngày rà soát", "Tuổi", "Diện theo nation-1" })
            for (var line = 2; line <= list.Rows.Count; line++) list[line, title] = "";
        return list.With(2, "Ngày lập danh sách", day);
    }

    private static ListFile Aged(ListFile list, int line, string year, int age) =>
        list.With(line, "Ngày sinh", year).With(line, "Tuổi", age.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static string Commune(ListFile list, string code)
    {
        for (var line = 2; line <= 5; line++) list[line, "Mã xã"] = code;
        return list.Text();
    }

    private static string Line(ListFile list, int line, Func<string, string> change)
    {
        var lines = list.Text().Split('\n');
        lines[line - 1] = change(lines[line - 1]);
        return string.Join('\n', lines);
    }
}
