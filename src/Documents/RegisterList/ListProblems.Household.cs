namespace VuonLen.Documents.RegisterList;

/// <content>Codes and papers, places, classes, characteristics, days.</content>
public static partial class ListProblems
{
    // Codes and papers.
    public static readonly ListProblem HouseholdCodeMissing = Error("household_code_missing", "Chưa ghi mã hộ và ở đây không cấp được mã mới; hãy ghi mã hộ.",
        "No household code is written and none can be given out here; write the household code.");
    public static readonly ListProblem HouseholdCodeForm = Error("household_code_form", "Mã hộ phải có dạng mã xã 5 chữ số, gạch nối, 5 chữ số; hãy sửa hoặc để trống để cấp mã mới.",
        "A household code is the commune’s 5 digits, a hyphen and 5 digits; correct it, or leave it empty to be given one.");
    public static readonly ListProblem HouseholdCodeRepeated = Error("household_code_repeated", "Mã hộ này đã dùng cho một hộ ở trên; hãy để các dòng của một hộ liền nhau, hoặc sửa mã.",
        "A household above bears this code already; keep the rows of one household together, or correct the code.");
    public static readonly ListProblem HouseholdCodeKnown = Error("household_code_known", "Mã hộ này đã có trong sổ đăng ký; ở đây không so với sổ được, hãy bỏ hộ này hoặc để trống mã.",
        "The register already has this household code; it cannot be compared with the register here: leave the household out, or leave the code empty.");
    public static readonly ListProblem HouseholdNotThen = Error("household_not_then", "Ngày {0} hộ mang mã này không ở trong sổ (chưa có, đã kết thúc hoặc đã chuyển đi); hãy xem lại mã hoặc ngày lập danh sách.",
        "On {0} the household of this code is not in the register (not yet, ended or moved away); check the code or the day of the list.");
    public static readonly ListProblem MemberAbsent = Warning("member_absent", "{0} ({1}) có trong sổ mà không có trong danh sách nên vẫn ở trong hộ; hãy chọn kết thúc khi nhập nếu người này đã rời hộ.",
        "{0} ({1}) is in the register but not in the list and so stays in the household; choose to end it on import if the person has left.");
    public static readonly ListProblem HeadAbsent = Warning("head_absent", "Chủ hộ trong sổ là {0} không có trong danh sách nên chưa đổi chủ hộ; hãy ghi người ấy với quan hệ mới, hoặc chọn kết thúc khi nhập.",
        "The head in the register, {0}, is not in the list, so the head was not changed; list that person with a new relation, or choose to end it on import.");
    public static readonly ListProblem KnownRefused = Error("known_refused", "Chưa sửa được hộ này theo danh sách: {0} Nếu cần, hãy sửa ở trang của hộ.",
        "The list cannot change this household: {0} If need be, correct it on the household’s page.");
    public static readonly ListProblem PersonCodeForm = Error("person_code_form", "Mã nhân khẩu phải có dạng mã hộ, gạch nối, 2 chữ số; hãy sửa hoặc để trống để cấp mã mới.",
        "A person code is the household’s code, a hyphen and 2 digits; correct it, or leave it empty to be given one.");
    public static readonly ListProblem PersonCodeRepeated = Error("person_code_repeated", "Mã nhân khẩu này đã dùng ở một dòng trên; hãy sửa mã.",
        "A row above bears this person code already; correct the code.");
    public static readonly ListProblem PersonCodeKnown = Error("person_code_known", "Mã nhân khẩu này đã có trong sổ đăng ký; hãy bỏ người này, để trống mã, hoặc ghi đúng mã hộ của người ấy để so với sổ.",
        "The register already has this person code; leave the person out, leave the code empty, or write the right household code to compare with the register.");
    public static readonly ListProblem IdentityCharacters = Error("identity_characters", "Số CCCD/CMND chỉ gồm chữ số; hãy gõ lại số ở dạng chữ (text).",
        "An identity number has digits only; type it again as text.");
    public static readonly ListProblem IdentityLength = Error("identity_length", "Số này có {0} chữ số; số CMND có 9, số CCCD có 12 chữ số, hãy sửa lại.",
        "This number has {0} digits; the older card has 9, the citizen’s card 12: correct it.");
    public static readonly ListProblem IdentityZeroLost = Warning("identity_zero_lost", "Số bị mất chữ số 0 ở đầu, đã hiểu là số {0} chữ số; hãy để cột này ở dạng chữ (text).",
        "The number has lost its leading zeros and was read as one of {0} digits; set this column to text.");
    public static readonly ListProblem IdentityRepeated = Error("identity_repeated", "Số này đã dùng cho người ở một dòng trên; hãy sửa số của một trong hai người.",
        "A person in a row above has this number already; correct one of the two.");
    public static readonly ListProblem IdentityKnown = Error("identity_known", "Chưa nhận được số này; hãy so lại với giấy tờ; nếu người này đã có trong sổ thì ghi đúng mã hộ, nếu không thì để trống số và đề nghị cấp huyện hoặc Sở kiểm tra.",
        "This number cannot be taken. Compare it with the paper; if the register has this person, write the right household code, else leave the number empty and ask the district or the city department to check it.");
    public static readonly ListProblem IdentityPlace = Warning("identity_place", "Ba chữ số đầu {0} không phải mã tỉnh nơi đăng ký khai sinh; hãy xem lại số.",
        "The first three digits, {0}, are no code of a province of birth registration; check the number.");
    public static readonly ListProblem IdentitySex = Warning("identity_sex", "Chữ số thứ tư không hợp với giới tính hoặc thế kỷ sinh; hãy xem lại số, giới tính và năm sinh.",
        "The fourth digit does not fit the sex or the century of birth; check the number, the sex and the year of birth.");
    public static readonly ListProblem IdentityYear = Warning("identity_year", "Chữ số thứ năm và sáu không hợp với năm sinh {0}; hãy xem lại số và năm sinh.",
        "The fifth and sixth digits do not fit the year of birth {0}; check the number and the year of birth.");

    // Places.
    public static readonly ListProblem CommuneMissing = Error("commune_missing", "Chưa ghi mã xã; hãy ghi mã 5 chữ số của xã, phường, thị trấn.",
        "The commune code is missing; write the 5-digit code of the commune.");
    public static readonly ListProblem CommuneUnknown = Error("commune_unknown", "Không có xã, phường, thị trấn nào mang mã này; hãy xem lại mã xã.",
        "No commune bears this code; check the commune code.");
    public static readonly ListProblem CommuneNotOperating = Error("commune_not_operating", "Đơn vị mang mã này không hoạt động ngày {0} ({1}); hãy dùng mã của ngày lập danh sách.",
        "The unit of this code was not in operation on {0} ({1}); use a code of the day of the list.");
    public static readonly ListProblem CommuneNotTheirs = Error("commune_not_theirs", "{0} không thuộc địa bàn của anh/chị; hãy bỏ hộ này khỏi danh sách, hoặc gửi cán bộ xã ấy nhập.",
        "{0} is outside your area; leave this household out of the list, or ask that commune’s officer to import it.");
    public static readonly ListProblem PersonNotTheirs = Error("person_not_theirs", "Người mang mã này không thuộc địa bàn của anh/chị; hãy bỏ mã để sổ cấp mã mới, hoặc bỏ người này khỏi danh sách.",
        "Whoever bears this code is outside your area; leave the code empty to get a new one, or leave this person out of the list.");
    public static readonly ListProblem CommuneNameDiffers = Error("commune_name_differs", "Mã xã {0} là {1}; hãy sửa tên xã hoặc mã xã.",
        "Commune code {0} is {1}; correct the commune’s name or its code.");
    public static readonly ListProblem PlaceDiffers = Error("place_differs", "Ô này khác với dòng chủ hộ («{0}»); hãy ghi các dòng của một hộ như nhau.",
        "This cell differs from the head’s row (“{0}”); write the same on all rows of a household.");
    public static readonly ListProblem CodeZeroLost = Warning("code_zero_lost", "Mã bị mất chữ số 0 ở đầu, đã hiểu là {0}; hãy để cột này ở dạng chữ (text).",
        "The code has lost its leading zeros and was read as {0}; set this column to text.");
    public static readonly ListProblem DistrictUnknown = Error("district_unknown", "Không có quận, huyện, thị xã nào mang mã này; hãy xem lại mã huyện.",
        "No district bears this code; check the district code.");
    public static readonly ListProblem DistrictNotOfCommune = Error("district_not_of_commune", "{0} thuộc {1} (mã {2}); hãy sửa mã huyện hoặc mã xã.",
        "{0} belongs to {1} (code {2}); correct the district code or the commune code.");
    public static readonly ListProblem DistrictNameDiffers = Error("district_name_differs", "Xã thuộc {0}; hãy sửa tên huyện hoặc mã xã.",
        "The commune belongs to {0}; correct the district’s name or the commune code.");
    public static readonly ListProblem DistrictNone = Error("district_none", "Ngày {0} không còn cấp huyện; hãy để trống ô này.",
        "On {0} there is no district level any more; leave this cell empty.");
    public static readonly ListProblem ProvinceDiffers = Error("province_differs", "Danh sách này là của {0}; hãy sửa tên tỉnh.",
        "This list is of {0}; correct the province’s name.");
    public static readonly ListProblem VillageUnknown = Error("village_unknown", "{0} không có thôn, tổ này{1}; hãy sửa tên hoặc thêm thôn vào danh mục trước.",
        "{0} has no such village{1}; correct the name, or add the village to the catalogue first.");
    public static readonly ListProblem ResidenceUnknown = Error("residence_unknown", "Không hiểu nơi này; hãy ghi mã và tên xã như «{0}», hoặc địa chỉ ngoài thành phố.",
        "This place is not understood; write a commune’s code and name like “{0}”, or an address outside the city.");
    public static readonly ListProblem ResidenceVillage = Error("residence_village", "{0} không có thôn, tổ «{1}»; hãy sửa tên thôn hoặc để trống.",
        "{0} has no village “{1}”; correct its name, or leave it empty.");

    // Classes.
    public static readonly ListProblem ClassMissing = Error("class_missing", "Chưa ghi diện hộ; hãy ghi, ví dụ «Hộ nghèo», hoặc «Chưa rà soát» nếu chưa xét theo chuẩn này.",
        "The class is missing; write, say, “Hộ nghèo” (poor household), or “Chưa rà soát” if it was not reviewed by this standard.");
    public static readonly ListProblem ClassUnknown = Error("class_unknown", "Không hiểu diện hộ; hãy dùng một trong: {0}.",
        "This class is not understood; use one of: {0}.");
    public static readonly ListProblem ClassKept = Warning("class_kept", "Sổ đang ghi «{0}»; diện hộ chỉ đổi qua rà soát nên giữ như sổ, hãy xem lại ô này.",
        "The register says “{0}”; a class changes by a review only, so it stays as the register has it: check this cell.");
    public static readonly ListProblem DecisionKept = Warning("decision_kept", "Sổ đang ghi quyết định {0}; quyết định công nhận chỉ đổi qua rà soát nên giữ như sổ, hãy xem lại ô này.",
        "The register has decision {0}; a decision changes by a review only, so it stays as the register has it: check this cell.");
    public static readonly ListProblem ReviewKept = Warning("review_kept", "Sổ đang ghi ngày rà soát {0}; số liệu của đợt rà soát khác chỉ ghi qua rà soát nên giữ như sổ, hãy xem lại ô này.",
        "The register has the review of {0}; figures of another review are recorded by a review only, so it stays as the register has it: check this cell.");
    public static readonly ListProblem ClassDisagrees = Error("class_disagrees", "Theo thu nhập, điểm và số chỉ số thiếu hụt đã ghi thì hộ là «{0}» theo chuẩn {1}; hãy sửa diện hoặc sửa số liệu rà soát.",
        "By the income, the points and the deprivations written, the household is “{0}” by standard {1}; correct the class or the figures of the review.");
    public static readonly ListProblem ClassDoubled = Error("class_doubled", "Chuẩn {0} đã ghi ở cột «Phân loại hộ» là «{1}»; hãy để trống ô này.",
        "Standard {0} is in column “Phân loại hộ” already, as “{1}”; leave this cell empty.");
    public static readonly ListProblem ClassNoStandard = Error("class_no_standard", "Không có chuẩn nào áp dụng ngày {0}; hãy sửa ngày lập danh sách.",
        "No standard applies on {0}; correct the day of the list.");
    public static readonly ListProblem DecisionMissing = Warning("decision_missing", "Chưa ghi số quyết định công nhận; hãy ghi khi có quyết định.",
        "The number of the decision is missing; write it when there is a decision.");
    public static readonly ListProblem DecisionDayMissing = Warning("decision_day_missing", "Chưa ghi ngày quyết định công nhận; hãy ghi khi có quyết định.",
        "The day of the decision is missing; write it when there is a decision.");
    public static readonly ListProblem StartBeforeStandard = Error("start_before_standard", "Chuẩn {0} có hiệu lực từ {1} đến {2}; hãy sửa ngày áp dụng.",
        "Standard {0} is in force from {1} to {2}; correct the day it applies from.");
    public static readonly ListProblem PointsUnreadable = Error("points_unreadable", "Điểm phải là số nguyên; hãy sửa hoặc để trống.",
        "Points must be a whole number; correct it, or leave it empty.");
    public static readonly ListProblem PointsOutOfRange = Error("points_out_of_range", "Số này phải từ {0} đến {1}; hãy cộng lại.",
        "This number must be from {0} to {1}; add up again.");
    public static readonly ListProblem PointsNotTen = Error("points_not_ten", "Điểm B2 phải là bội của 10, mỗi chỉ số thiếu hụt 10 điểm; hãy cộng lại.",
        "B2 points must be a multiple of 10, each deprivation being 10 points; add up again.");
    public static readonly ListProblem PointsDisagree = Error("points_disagree", "Có {0} chỉ số thiếu hụt thì điểm B2 là {1}; hãy sửa một trong hai ô.",
        "With {0} deprivations the B2 points are {1}; correct one of the two cells.");
    public static readonly ListProblem IncomeUnreadable = Error("income_unreadable", "Thu nhập phải là số đồng nguyên; hãy chỉ ghi chữ số, ví dụ 450000.",
        "Income must be a whole number of đồng; write digits only, for example 450000.");
    public static readonly ListProblem IncomeSeparated = Error("income_separated", "Thu nhập có dấu chấm, phẩy hoặc dấu cách; hãy ghi liền chữ số, ví dụ 450000.",
        "The income has dots, commas or spaces; write the digits together, for example 450000.");
    public static readonly ListProblem IncomeNegative = Error("income_negative", "Thu nhập không được âm; hãy sửa lại.",
        "Income cannot be negative; correct it.");
    public static readonly ListProblem IncomeLarge = Error("income_large", "Thu nhập quá {0} đồng/người/tháng; hãy xem lại đơn vị đồng.",
        "The income is above {0} đồng per person per month; check that it is in đồng.");
    public static readonly ListProblem AreaUnknown = Error("area_unknown", "Khu vực rà soát chỉ ghi «thành thị», «nông thôn» hoặc để trống; hãy sửa lại.",
        "The area of the review is “thành thị” (urban), “nông thôn” (rural) or empty; correct it.");

    // Characteristics.
    public static readonly ListProblem FlagUnknown = Error("flag_unknown", "Cột này chỉ ghi x hoặc để trống; hãy sửa lại.",
        "This column takes x or nothing; correct it.");
    public static readonly ListProblem MinorityDisagrees = Error("minority_disagrees", "Dân tộc của chủ hộ là {0} nên không hợp với ô này; hãy sửa dân tộc hoặc sửa ô này.",
        "The head’s ethnicity is {0}, which does not fit this cell; correct the ethnicity or this cell.");
    public static readonly ListProblem MeritDisagrees = Error("merit_disagrees", "Ô này không hợp với cột «{0}» của các thành viên; hãy sửa một trong hai.",
        "This cell does not fit column “{0}” of the members; correct one of them.");
    public static readonly ListProblem MeritNotKept = Warning("merit_not_kept", "Danh sách không có cột «{0}» nên không biết ai là người có công; hãy thêm cột ấy.",
        "The list has no column “{0}”, so it is not known who rendered merit; add that column.");
    public static readonly ListProblem CauseUnknown = Error("cause_unknown", "Không hiểu nguyên nhân «{0}»; hãy dùng từ trong danh mục, ngăn cách bằng dấu chấm phẩy{1}.",
        "The cause “{0}” is not understood; use words of the catalogue, separated by semicolons{1}.");
    public static readonly ListProblem CauseDoubled = Error("cause_doubled", "Nguyên nhân «{0}» ghi hai lần; hãy bỏ một.",
        "The cause “{0}” is written twice; remove one.");
    public static readonly ListProblem CauseNotPoor = Warning("cause_not_poor", "Hộ không thuộc diện nghèo, cận nghèo mà ghi nguyên nhân nghèo; hãy xem lại.",
        "The household is neither poor nor near-poor but has a cause of poverty; check this.");
    public static readonly ListProblem FactUnknown = Error("fact_unknown", "Không hiểu «{0}»; hãy dùng từ trong danh mục{1}, hoặc để trống.",
        "“{0}” is not understood; use words of the catalogue{1}, or leave it empty.");
    public static readonly ListProblem FactDoubled = Error("fact_doubled", "Cột này chỉ nhận một giá trị, mỗi giá trị một lần; hãy sửa «{0}».",
        "This column takes one value, each once; correct “{0}”.");
    public static readonly ListProblem OtherUnreadable = Error("other_unreadable", "Không đọc được «{0}»; hãy ghi mã=giá trị, ngăn cách bằng dấu chấm phẩy.",
        "“{0}” cannot be read; write code=value, separated by semicolons.");
    public static readonly ListProblem OtherUnknown = Error("other_unknown", "Không có thông tin nào mang mã «{0}»; hãy xem lại mã.",
        "Nothing recorded bears the code “{0}”; check the code.");
    public static readonly ListProblem OtherHasColumn = Error("other_has_column", "Thông tin «{0}» có cột riêng; hãy ghi ở cột ấy.",
        "“{0}” has a column of its own; write it there.");
    public static readonly ListProblem OtherNotHead = Error("other_not_head", "Thông tin «{0}» là của cả hộ; hãy ghi ở dòng chủ hộ.",
        "“{0}” is of the whole household; write it on the head’s row.");

    // Days.
    public static readonly ListProblem DayUnreadable = Error("day_unreadable", "Không đọc được ngày; hãy ghi ngày/tháng/năm, ví dụ 31/12/2013.",
        "The day cannot be read; write day/month/year, for example 31/12/2013.");
    public static readonly ListProblem DayAfterList = Error("day_after_list", "Ngày này sau ngày lập danh sách {0}; hãy sửa lại.",
        "This day is after the day of the list, {0}; correct it.");
    public static readonly ListProblem ListDayMissing = Error("list_day_missing", "Chưa ghi ngày lập danh sách; hãy ghi ở dòng chủ hộ.",
        "The day of the list is missing; write it on the head’s row.");
    public static readonly ListProblem ListDayFuture = Error("list_day_future", "Ngày lập danh sách sau hôm nay ({0}); hãy sửa lại.",
        "The day of the list is after today ({0}); correct it.");
    public static readonly ListProblem ListDayDiffers = Error("list_day_differs", "Cả danh sách phải cùng một ngày lập là {0}; hãy sửa ngày này.",
        "The whole list must be of one day, {0}; correct this day.");
}
