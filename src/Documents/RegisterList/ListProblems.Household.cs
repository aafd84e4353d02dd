namespace VuonLen.Documents.RegisterList;

/// <content>Codes and papers, places, classes, characteristics, days.</content>
public static partial class ListProblems
{
    // Codes and papers.
    public static readonly ListProblem HouseholdCodeMissing = Error("household_code_missing", "Chưa ghi mã hộ và ở đây không cấp được mã mới; hãy ghi mã hộ.");
    public static readonly ListProblem HouseholdCodeForm = Error("household_code_form", "Mã hộ phải có dạng mã xã 5 chữ số, gạch nối, 5 chữ số; hãy sửa hoặc để trống để cấp mã mới.");
    public static readonly ListProblem HouseholdCodeRepeated = Error("household_code_repeated", "Mã hộ này đã dùng cho một hộ ở trên; hãy để các dòng của một hộ liền nhau, hoặc sửa mã.");
    public static readonly ListProblem HouseholdCodeKnown = Error("household_code_known", "Mã hộ này đã có trong sổ đăng ký; ở đây không so với sổ được, hãy bỏ hộ này hoặc để trống mã.");
    public static readonly ListProblem HouseholdNotThen = Error("household_not_then", "Ngày {0} hộ mang mã này không ở trong sổ (chưa có, đã kết thúc hoặc đã chuyển đi); hãy xem lại mã hoặc ngày lập danh sách.");
    public static readonly ListProblem MemberAbsent = Warning("member_absent", "{0} ({1}) có trong sổ mà không có trong danh sách nên vẫn ở trong hộ; hãy chọn kết thúc khi nhập nếu người này đã rời hộ.");
    public static readonly ListProblem HeadAbsent = Warning("head_absent", "Chủ hộ trong sổ là {0} không có trong danh sách nên chưa đổi chủ hộ; hãy ghi người ấy với quan hệ mới, hoặc chọn kết thúc khi nhập.");
    public static readonly ListProblem KnownRefused = Error("known_refused", "Chưa sửa được hộ này theo danh sách: {0} Nếu cần, hãy sửa ở trang của hộ.");
    public static readonly ListProblem PersonCodeForm = Error("person_code_form", "Mã nhân khẩu phải có dạng mã hộ, gạch nối, 2 chữ số; hãy sửa hoặc để trống để cấp mã mới.");
    public static readonly ListProblem PersonCodeRepeated = Error("person_code_repeated", "Mã nhân khẩu này đã dùng ở một dòng trên; hãy sửa mã.");
    public static readonly ListProblem PersonCodeKnown = Error("person_code_known", "Mã nhân khẩu này đã có trong sổ đăng ký; hãy bỏ người này, để trống mã, hoặc ghi đúng mã hộ của người ấy để so với sổ.");
    public static readonly ListProblem IdentityCharacters = Error("identity_characters", "Số CCCD/CMND chỉ gồm chữ số; hãy gõ lại số ở dạng chữ (text).");
    public static readonly ListProblem IdentityLength = Error("identity_length", "Số này có {0} chữ số; số CMND có 9, số CCCD có 12 chữ số, hãy sửa lại.");
    public static readonly ListProblem IdentityZeroLost = Warning("identity_zero_lost", "Số bị mất chữ số 0 ở đầu, đã hiểu là số {0} chữ số; hãy để cột này ở dạng chữ (text).");
    public static readonly ListProblem IdentityRepeated = Error("identity_repeated", "Số này đã dùng cho người ở một dòng trên; hãy sửa số của một trong hai người.");
    public static readonly ListProblem IdentityKnown = Error("identity_known", "Số này đã có trong sổ đăng ký; hãy sửa số, hoặc ghi đúng mã hộ của người đã có để so với sổ.");
    public static readonly ListProblem IdentityPlace = Warning("identity_place", "Ba chữ số đầu {0} không phải mã tỉnh nơi đăng ký khai sinh; hãy xem lại số.");
    public static readonly ListProblem IdentitySex = Warning("identity_sex", "Chữ số thứ tư không hợp với giới tính hoặc thế kỷ sinh; hãy xem lại số, giới tính và năm sinh.");
    public static readonly ListProblem IdentityYear = Warning("identity_year", "Chữ số thứ năm và sáu không hợp với năm sinh {0}; hãy xem lại số và năm sinh.");

    // Places.
    public static readonly ListProblem CommuneMissing = Error("commune_missing", "Chưa ghi mã xã; hãy ghi mã 5 chữ số của xã, phường, thị trấn.");
    public static readonly ListProblem CommuneUnknown = Error("commune_unknown", "Không có xã, phường, thị trấn nào mang mã này; hãy xem lại mã xã.");
    public static readonly ListProblem CommuneNotOperating = Error("commune_not_operating", "Đơn vị mang mã này không hoạt động ngày {0} ({1}); hãy dùng mã của ngày lập danh sách.");
    public static readonly ListProblem CommuneNotTheirs = Error("commune_not_theirs", "{0} không thuộc địa bàn của anh/chị; hãy bỏ hộ này khỏi danh sách, hoặc gửi cán bộ xã ấy nhập.");
    public static readonly ListProblem CommuneNameDiffers = Error("commune_name_differs", "Mã xã {0} là {1}; hãy sửa tên xã hoặc mã xã.");
    public static readonly ListProblem PlaceDiffers = Error("place_differs", "Ô này khác với dòng chủ hộ («{0}»); hãy ghi các dòng của một hộ như nhau.");
    public static readonly ListProblem CodeZeroLost = Warning("code_zero_lost", "Mã bị mất chữ số 0 ở đầu, đã hiểu là {0}; hãy để cột này ở dạng chữ (text).");
    public static readonly ListProblem DistrictUnknown = Error("district_unknown", "Không có quận, huyện, thị xã nào mang mã này; hãy xem lại mã huyện.");
    public static readonly ListProblem DistrictNotOfCommune = Error("district_not_of_commune", "{0} thuộc {1} (mã {2}); hãy sửa mã huyện hoặc mã xã.");
    public static readonly ListProblem DistrictNameDiffers = Error("district_name_differs", "Xã thuộc {0}; hãy sửa tên huyện hoặc mã xã.");
    public static readonly ListProblem DistrictNone = Error("district_none", "Ngày {0} không còn cấp huyện; hãy để trống ô này.");
    public static readonly ListProblem ProvinceDiffers = Error("province_differs", "Danh sách này là của {0}; hãy sửa tên tỉnh.");
    public static readonly ListProblem VillageUnknown = Error("village_unknown", "{0} không có thôn, tổ này{1}; hãy sửa tên hoặc thêm thôn vào danh mục trước.");
    public static readonly ListProblem ResidenceUnknown = Error("residence_unknown", "Không hiểu nơi này; hãy ghi mã và tên xã như «{0}», hoặc địa chỉ ngoài thành phố.");
    public static readonly ListProblem ResidenceVillage = Error("residence_village", "{0} không có thôn, tổ «{1}»; hãy sửa tên thôn hoặc để trống.");

    // Classes.
    public static readonly ListProblem ClassMissing = Error("class_missing", "Chưa ghi diện hộ; hãy ghi, ví dụ «Hộ nghèo», hoặc «Chưa rà soát» nếu chưa xét theo chuẩn này.");
    public static readonly ListProblem ClassUnknown = Error("class_unknown", "Không hiểu diện hộ; hãy dùng một trong: {0}.");
    public static readonly ListProblem ClassKept = Warning("class_kept", "Sổ đang ghi «{0}»; diện hộ chỉ đổi qua rà soát nên giữ như sổ, hãy xem lại ô này.");
    public static readonly ListProblem DecisionKept = Warning("decision_kept", "Sổ đang ghi quyết định {0}; quyết định công nhận chỉ đổi qua rà soát nên giữ như sổ, hãy xem lại ô này.");
    public static readonly ListProblem ReviewKept = Warning("review_kept", "Sổ đang ghi ngày rà soát {0}; số liệu của đợt rà soát khác chỉ ghi qua rà soát nên giữ như sổ, hãy xem lại ô này.");
    public static readonly ListProblem ClassDisagrees = Error("class_disagrees", "Theo thu nhập, điểm và số chỉ số thiếu hụt đã ghi thì hộ là «{0}» theo chuẩn {1}; hãy sửa diện hoặc sửa số liệu rà soát.");
    public static readonly ListProblem ClassDoubled = Error("class_doubled", "Chuẩn {0} đã ghi ở cột «Phân loại hộ» là «{1}»; hãy để trống ô này.");
    public static readonly ListProblem ClassNoStandard = Error("class_no_standard", "Không có chuẩn nào áp dụng ngày {0}; hãy sửa ngày lập danh sách.");
    public static readonly ListProblem DecisionMissing = Warning("decision_missing", "Chưa ghi số quyết định công nhận; hãy ghi khi có quyết định.");
    public static readonly ListProblem DecisionDayMissing = Warning("decision_day_missing", "Chưa ghi ngày quyết định công nhận; hãy ghi khi có quyết định.");
    public static readonly ListProblem StartBeforeStandard = Error("start_before_standard", "Chuẩn {0} có hiệu lực từ {1} đến {2}; hãy sửa ngày áp dụng.");
    public static readonly ListProblem PointsUnreadable = Error("points_unreadable", "Điểm phải là số nguyên; hãy sửa hoặc để trống.");
    public static readonly ListProblem PointsOutOfRange = Error("points_out_of_range", "Số này phải từ {0} đến {1}; hãy cộng lại.");
    public static readonly ListProblem PointsNotTen = Error("points_not_ten", "Điểm B2 phải là bội của 10, mỗi chỉ số thiếu hụt 10 điểm; hãy cộng lại.");
    public static readonly ListProblem PointsDisagree = Error("points_disagree", "Có {0} chỉ số thiếu hụt thì điểm B2 là {1}; hãy sửa một trong hai ô.");
    public static readonly ListProblem IncomeUnreadable = Error("income_unreadable", "Thu nhập phải là số đồng nguyên; hãy chỉ ghi chữ số, ví dụ 450000.");
    public static readonly ListProblem IncomeSeparated = Error("income_separated", "Thu nhập có dấu chấm, phẩy hoặc dấu cách; hãy ghi liền chữ số, ví dụ 450000.");
    public static readonly ListProblem IncomeNegative = Error("income_negative", "Thu nhập không được âm; hãy sửa lại.");
    public static readonly ListProblem IncomeLarge = Error("income_large", "Thu nhập quá {0} đồng/người/tháng; hãy xem lại đơn vị đồng.");
    public static readonly ListProblem AreaUnknown = Error("area_unknown", "Khu vực rà soát chỉ ghi «thành thị», «nông thôn» hoặc để trống; hãy sửa lại.");

    // Characteristics.
    public static readonly ListProblem FlagUnknown = Error("flag_unknown", "Cột này chỉ ghi x hoặc để trống; hãy sửa lại.");
    public static readonly ListProblem MinorityDisagrees = Error("minority_disagrees", "Dân tộc của chủ hộ là {0} nên không hợp với ô này; hãy sửa dân tộc hoặc sửa ô này.");
    public static readonly ListProblem MeritDisagrees = Error("merit_disagrees", "Ô này không hợp với cột «{0}» của các thành viên; hãy sửa một trong hai.");
    public static readonly ListProblem MeritNotKept = Warning("merit_not_kept", "Danh sách không có cột «{0}» nên không biết ai là người có công; hãy thêm cột ấy.");
    public static readonly ListProblem CauseUnknown = Error("cause_unknown", "Không hiểu nguyên nhân «{0}»; hãy dùng từ trong danh mục, ngăn cách bằng dấu chấm phẩy{1}.");
    public static readonly ListProblem CauseDoubled = Error("cause_doubled", "Nguyên nhân «{0}» ghi hai lần; hãy bỏ một.");
    public static readonly ListProblem CauseNotPoor = Warning("cause_not_poor", "Hộ không thuộc diện nghèo, cận nghèo mà ghi nguyên nhân nghèo; hãy xem lại.");
    public static readonly ListProblem FactUnknown = Error("fact_unknown", "Không hiểu «{0}»; hãy dùng từ trong danh mục{1}, hoặc để trống.");
    public static readonly ListProblem FactDoubled = Error("fact_doubled", "Cột này chỉ nhận một giá trị, mỗi giá trị một lần; hãy sửa «{0}».");
    public static readonly ListProblem OtherUnreadable = Error("other_unreadable", "Không đọc được «{0}»; hãy ghi mã=giá trị, ngăn cách bằng dấu chấm phẩy.");
    public static readonly ListProblem OtherUnknown = Error("other_unknown", "Không có thông tin nào mang mã «{0}»; hãy xem lại mã.");
    public static readonly ListProblem OtherHasColumn = Error("other_has_column", "Thông tin «{0}» có cột riêng; hãy ghi ở cột ấy.");
    public static readonly ListProblem OtherNotHead = Error("other_not_head", "Thông tin «{0}» là của cả hộ; hãy ghi ở dòng chủ hộ.");

    // Days.
    public static readonly ListProblem DayUnreadable = Error("day_unreadable", "Không đọc được ngày; hãy ghi ngày/tháng/năm, ví dụ 31/12/2013.");
    public static readonly ListProblem DayAfterList = Error("day_after_list", "Ngày này sau ngày lập danh sách {0}; hãy sửa lại.");
    public static readonly ListProblem ListDayMissing = Error("list_day_missing", "Chưa ghi ngày lập danh sách; hãy ghi ở dòng chủ hộ.");
    public static readonly ListProblem ListDayFuture = Error("list_day_future", "Ngày lập danh sách sau hôm nay ({0}); hãy sửa lại.");
    public static readonly ListProblem ListDayDiffers = Error("list_day_differs", "Cả danh sách phải cùng một ngày lập là {0}; hãy sửa ngày này.");
}
