using System.Reflection;

namespace VuonLen.Documents.RegisterList;

/// <summary>Every kind of problem a list may have, as one table.</summary>
public static partial class ListProblems
{
    /// <summary>The whole table.</summary>
    public static IReadOnlyList<ListProblem> All =>
        [.. typeof(ListProblems).GetFields(BindingFlags.Public | BindingFlags.Static).Select(entry => (ListProblem)entry.GetValue(null)!)];

    // The file and its columns.
    public static readonly ListProblem FileEmpty = Error("file_empty", "Tệp không có dòng nào; hãy chọn tệp danh sách có dòng tiêu đề.");
    public static readonly ListProblem ColumnMissing = Error("column_missing", "Thiếu cột bắt buộc «{0}»; hãy thêm cột này vào dòng tiêu đề.");
    public static readonly ListProblem ColumnDoubled = Error("column_doubled", "Cột «{0}» có hai lần; hãy bỏ một cột.");
    public static readonly ListProblem ColumnUnknown = Warning("column_unknown", "Không hiểu tiêu đề cột này nên không đọc cột; hãy sửa tiêu đề theo mẫu hoặc bỏ cột.");
    public static readonly ListProblem StandardColumnMissing = Warning("standard_column_missing", "Thiếu cột «{0}» nên diện hộ theo chuẩn này không được ghi; hãy thêm cột nếu đã rà soát theo chuẩn ấy.");
    public static readonly ListProblem NoRows = Error("no_rows", "Danh sách chỉ có dòng tiêu đề; hãy ghi mỗi nhân khẩu một dòng bên dưới.");
    public static readonly ListProblem RowUnreadable = Error("row_unreadable", "Không đọc được từ dòng này vì dấu nháy kép không khép đúng hoặc dòng quá dài; hãy sửa dòng này rồi nhập lại, các dòng sau chưa được kiểm tra.");
    public static readonly ListProblem CellsFew = Error("cells_few", "Dòng có {0} ô, tiêu đề có {1} ô; hãy thêm cho đủ ô.");
    public static readonly ListProblem CellsMany = Error("cells_many", "Dòng có {0} ô, tiêu đề có {1} ô; hãy bỏ ô thừa hoặc đặt ô có dấu phân cách trong dấu nháy kép.");
    public static readonly ListProblem CellUntitled = Error("cell_untitled", "Ô này nằm ở cột thứ {0} không có tiêu đề; hãy ghi tiêu đề cột hoặc xóa ô.");
    public static readonly ListProblem ControlCharacter = Error("control_character", "Ô có ký tự điều khiển không nhìn thấy; hãy gõ lại ô này.");
    public static readonly ListProblem CharacterBroken = Error("character_broken", "Ô có chữ bị hỏng do sai bảng mã; hãy lưu tệp theo bảng mã UTF-8 rồi nhập lại.");
    public static readonly ListProblem TextLong = Error("text_long", "Ô dài quá {0} ký tự; hãy ghi ngắn lại.");
    public static readonly ListProblem MemberCell = Error("member_cell", "Cột này chỉ ghi ở dòng chủ hộ; hãy xóa ô ở dòng thành viên.");

    // The head and the shape of a household.
    public static readonly ListProblem HeadMarkUnknown = Error("head_mark_unknown", "Ô đánh dấu chủ hộ chỉ ghi x hoặc để trống; hãy sửa lại.");
    public static readonly ListProblem HeadMissing = Error("head_missing", "Hộ bắt đầu ở dòng này không có dòng chủ hộ; hãy đánh dấu x ở dòng của chủ hộ và đặt dòng ấy đầu hộ.");
    public static readonly ListProblem HeadDoubled = Error("head_doubled", "Hộ này đã có chủ hộ ở dòng {0}; hãy chỉ đánh dấu x ở một dòng, hoặc sửa mã hộ nếu là hộ khác.");
    public static readonly ListProblem HeadNotFirst = Error("head_not_first", "Chủ hộ phải ở dòng đầu của hộ; hãy chuyển dòng này lên dòng {0}.");
    public static readonly ListProblem HeadNameDiffers = Error("head_name_differs", "Họ tên chủ hộ khác với «{0}»; hãy ghi hai ô như nhau.");
    public static readonly ListProblem RelationMissing = Error("relation_missing", "Chưa ghi quan hệ với chủ hộ; hãy ghi, ví dụ «Con đẻ».");
    public static readonly ListProblem RelationUnknown = Error("relation_unknown", "Không hiểu quan hệ này; hãy dùng từ trong danh mục{0}.");
    public static readonly ListProblem RelationHead = Error("relation_head", "Thành viên không được ghi quan hệ là chủ hộ; hãy ghi quan hệ của người này với chủ hộ ở dòng {0}.");
    public static readonly ListProblem RelationOfHead = Error("relation_of_head", "Dòng chủ hộ phải ghi quan hệ là «{0}»; hãy sửa quan hệ hoặc bỏ dấu x.");
    public static readonly ListProblem PersonDoubled = Error("person_doubled", "Người này trùng họ tên, giới tính và ngày sinh với dòng {0} cùng hộ; hãy xóa một dòng.");
    public static readonly ListProblem PersonsUnreadable = Error("persons_unreadable", "Số nhân khẩu phải là số nguyên dương; hãy sửa hoặc để trống.");
    public static readonly ListProblem PersonsDiffer = Error("persons_differ", "Số nhân khẩu ghi là {0} nhưng hộ có {1} dòng; hãy sửa số này hoặc thêm, bớt dòng.");

    // The person.
    public static readonly ListProblem NameMissing = Error("name_missing", "Chưa ghi họ tên; hãy ghi đủ họ và tên như giấy khai sinh.");
    public static readonly ListProblem NameDigits = Error("name_digits", "Họ tên có chữ số; hãy chỉ ghi chữ.");
    public static readonly ListProblem NameSigns = Error("name_signs", "Họ tên có ký hiệu lạ; hãy chỉ ghi chữ.");
    public static readonly ListProblem NameOneWord = Warning("name_one_word", "Họ tên chỉ có một chữ; hãy xem đã ghi đủ họ và tên chưa.");
    public static readonly ListProblem BirthMissing = Error("birth_missing", "Chưa ghi ngày sinh; nếu không rõ ngày, hãy ghi năm sinh, ví dụ 1950.");
    public static readonly ListProblem BirthUnreadable = Error("birth_unreadable", "Không đọc được ngày sinh; hãy ghi ngày/tháng/năm như 05/03/1950, tháng/năm như 03/1950, hoặc năm như 1950.");
    public static readonly ListProblem BirthImpossible = Error("birth_impossible", "Không có ngày này trong lịch; hãy sửa ngày sinh.");
    public static readonly ListProblem BirthFuture = Error("birth_future", "Ngày sinh sau ngày lập danh sách {0}; hãy sửa ngày sinh.");
    public static readonly ListProblem BirthEarly = Error("birth_early", "Năm sinh trước 1880; hãy sửa năm sinh.");
    public static readonly ListProblem BirthOld = Error("birth_old", "Người này hơn 125 tuổi; hãy sửa năm sinh.");
    public static readonly ListProblem HeadYoung = Warning("head_young", "Chủ hộ chưa đủ 15 tuổi; hãy xem lại ngày sinh.");
    public static readonly ListProblem ChildOlder = Warning("child_older", "Người này ghi là con nhưng không trẻ hơn chủ hộ; hãy xem lại ngày sinh hoặc quan hệ.");
    public static readonly ListProblem ParentYounger = Warning("parent_younger", "Người này ghi là bố/mẹ nhưng không già hơn chủ hộ; hãy xem lại ngày sinh hoặc quan hệ.");
    public static readonly ListProblem SexMissing = Error("sex_missing", "Chưa ghi giới tính; hãy ghi Nam hoặc Nữ.");
    public static readonly ListProblem SexUnknown = Error("sex_unknown", "Không hiểu giới tính; hãy ghi Nam hoặc Nữ.");
    public static readonly ListProblem EthnicityMissing = Warning("ethnicity_missing", "Chưa ghi dân tộc nên hiểu là «{0}»; hãy ghi rõ.");
    public static readonly ListProblem EthnicityUnknown = Error("ethnicity_unknown", "Không hiểu tên dân tộc; hãy dùng tên trong danh mục 54 dân tộc{0}.");
    public static readonly ListProblem AgeUnreadable = Error("age_unreadable", "Tuổi phải là số nguyên; hãy sửa hoặc để trống.");
    public static readonly ListProblem AgeDiffers = Error("age_differs", "Theo ngày sinh thì tuổi ngày {0} là {1}; hãy sửa ngày sinh, hoặc để trống ô tuổi.");
    public static readonly ListProblem PersonKnown = Error("person_known", "Người này đã có trong xã ở sổ đăng ký; hãy ghi mã hộ của người ấy để so với sổ, hoặc bỏ khỏi danh sách.");
    public static readonly ListProblem PapersAndReason = Warning("papers_and_reason", "Đã có số giấy tờ mà còn ghi lý do chưa có giấy tờ; hãy bỏ một trong hai.");

    private static ListProblem Error(string kind, string sentence) => new(kind, true, sentence);

    private static ListProblem Warning(string kind, string sentence) => new(kind, false, sentence);
}
