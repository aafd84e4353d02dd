using System.Reflection;

namespace VuonLen.Documents.RegisterList;

/// <summary>Every kind of problem a list may have, as one table.</summary>
public static partial class ListProblems
{
    /// <summary>The whole table.</summary>
    public static IReadOnlyList<ListProblem> All =>
        [.. typeof(ListProblems).GetFields(BindingFlags.Public | BindingFlags.Static).Select(entry => (ListProblem)entry.GetValue(null)!)];

    // The file and its columns.
    public static readonly ListProblem FileEmpty = Error("file_empty", "Tệp không có dòng nào; hãy chọn tệp danh sách có dòng tiêu đề.",
        "The file has no rows; choose a list with a row of titles.");
    public static readonly ListProblem ColumnMissing = Error("column_missing", "Thiếu cột bắt buộc «{0}»; hãy thêm cột này vào dòng tiêu đề.",
        "The required column “{0}” is missing; add it to the row of titles.");
    public static readonly ListProblem ColumnDoubled = Error("column_doubled", "Cột «{0}» có hai lần; hãy bỏ một cột.",
        "Column “{0}” is there twice; remove one.");
    public static readonly ListProblem ColumnUnknown = Warning("column_unknown", "Không hiểu tiêu đề cột này nên không đọc cột; hãy sửa tiêu đề theo mẫu hoặc bỏ cột.",
        "This column title is not understood, so the column was not read; correct the title by the template, or remove the column.");
    public static readonly ListProblem StandardColumnMissing = Warning("standard_column_missing", "Thiếu cột «{0}» nên diện hộ theo chuẩn này không được ghi; hãy thêm cột nếu đã rà soát theo chuẩn ấy.",
        "Column “{0}” is missing, so no class by this standard is recorded; add the column if households were reviewed by it.");
    public static readonly ListProblem NoRows = Error("no_rows", "Danh sách chỉ có dòng tiêu đề; hãy ghi mỗi nhân khẩu một dòng bên dưới.",
        "The list has only its row of titles; write each person on a row below it.");
    public static readonly ListProblem RowUnreadable = Error("row_unreadable", "Không đọc được từ dòng này vì dấu nháy kép không khép đúng hoặc dòng quá dài; hãy sửa dòng này rồi nhập lại, các dòng sau chưa được kiểm tra.",
        "Nothing can be read from this row on, because a double quote is not closed properly or the row is too long; mend the row and import again: the rows below were not checked.");
    public static readonly ListProblem CellsFew = Error("cells_few", "Dòng có {0} ô, tiêu đề có {1} ô; hãy thêm cho đủ ô.",
        "The row has {0} cells, the titles {1}; add the missing cells.");
    public static readonly ListProblem CellsMany = Error("cells_many", "Dòng có {0} ô, tiêu đề có {1} ô; hãy bỏ ô thừa hoặc đặt ô có dấu phân cách trong dấu nháy kép.",
        "The row has {0} cells, the titles {1}; remove the extra cells, or put cells with separators in double quotes.");
    public static readonly ListProblem CellUntitled = Error("cell_untitled", "Ô này nằm ở cột thứ {0} không có tiêu đề; hãy ghi tiêu đề cột hoặc xóa ô.",
        "This cell is in column {0}, which has no title; write the column’s title, or clear the cell.");
    public static readonly ListProblem ControlCharacter = Error("control_character", "Ô có ký tự điều khiển không nhìn thấy; hãy gõ lại ô này.",
        "The cell has an invisible control character; type it again.");
    public static readonly ListProblem CharacterBroken = Error("character_broken", "Ô có chữ bị hỏng do sai bảng mã; hãy lưu tệp theo bảng mã UTF-8 rồi nhập lại.",
        "The cell has letters broken by a wrong encoding; save the file as UTF-8 and import it again.");
    public static readonly ListProblem TextLong = Error("text_long", "Ô dài quá {0} ký tự; hãy ghi ngắn lại.",
        "The cell is longer than {0} characters; write it shorter.");
    public static readonly ListProblem MemberCell = Error("member_cell", "Cột này chỉ ghi ở dòng chủ hộ; hãy xóa ô ở dòng thành viên.",
        "This column is filled on the head’s row only; clear the cell on the member’s row.");

    // The head and the shape of a household.
    public static readonly ListProblem HeadMarkUnknown = Error("head_mark_unknown", "Ô đánh dấu chủ hộ chỉ ghi x hoặc để trống; hãy sửa lại.",
        "The mark of the head is x or nothing; correct it.");
    public static readonly ListProblem HeadMissing = Error("head_missing", "Hộ bắt đầu ở dòng này không có dòng chủ hộ; hãy đánh dấu x ở dòng của chủ hộ và đặt dòng ấy đầu hộ.",
        "The household that begins at this row has no head; put an x on the head’s row and place that row first.");
    public static readonly ListProblem HeadDoubled = Error("head_doubled", "Hộ này đã có chủ hộ ở dòng {0}; hãy chỉ đánh dấu x ở một dòng, hoặc sửa mã hộ nếu là hộ khác.",
        "This household has a head in row {0} already; put an x on one row only, or correct the household code if this is another household.");
    public static readonly ListProblem HeadNotFirst = Error("head_not_first", "Chủ hộ phải ở dòng đầu của hộ; hãy chuyển dòng này lên dòng {0}.",
        "The head must be on the household’s first row; move this row up to row {0}.");
    public static readonly ListProblem HeadNameDiffers = Error("head_name_differs", "Họ tên chủ hộ khác với «{0}»; hãy ghi hai ô như nhau.",
        "The head’s name differs from “{0}”; write both cells the same.");
    public static readonly ListProblem RelationMissing = Error("relation_missing", "Chưa ghi quan hệ với chủ hộ; hãy ghi, ví dụ «Con đẻ».",
        "The relation to the head is missing; write it, for example “Con đẻ” (child).");
    public static readonly ListProblem RelationUnknown = Error("relation_unknown", "Không hiểu quan hệ này; hãy dùng từ trong danh mục{0}.",
        "This relation is not understood; use words of the catalogue{0}.");
    public static readonly ListProblem RelationHead = Error("relation_head", "Thành viên không được ghi quan hệ là chủ hộ; hãy ghi quan hệ của người này với chủ hộ ở dòng {0}.",
        "A member’s relation cannot be head; write this person’s relation to the head in row {0}.");
    public static readonly ListProblem RelationOfHead = Error("relation_of_head", "Dòng chủ hộ phải ghi quan hệ là «{0}»; hãy sửa quan hệ hoặc bỏ dấu x.",
        "The head’s row must have the relation “{0}”; correct the relation, or remove the x.");
    public static readonly ListProblem PersonDoubled = Error("person_doubled", "Người này trùng họ tên, giới tính và ngày sinh với dòng {0} cùng hộ; hãy xóa một dòng.",
        "This person has the name, sex and date of birth of row {0} in the same household; delete one of the rows.");
    public static readonly ListProblem PersonsUnreadable = Error("persons_unreadable", "Số nhân khẩu phải là số nguyên dương; hãy sửa hoặc để trống.",
        "The number of persons must be a positive whole number; correct it, or leave it empty.");
    public static readonly ListProblem PersonsDiffer = Error("persons_differ", "Số nhân khẩu ghi là {0} nhưng hộ có {1} dòng; hãy sửa số này hoặc thêm, bớt dòng.",
        "The number of persons says {0} but the household has {1} rows; correct the number, or add or remove rows.");

    // The person.
    public static readonly ListProblem NameMissing = Error("name_missing", "Chưa ghi họ tên; hãy ghi đủ họ và tên như giấy khai sinh.",
        "The name is missing; write the full name as on the birth certificate.");
    public static readonly ListProblem NameDigits = Error("name_digits", "Họ tên có chữ số; hãy chỉ ghi chữ.",
        "The name has digits; write letters only.");
    public static readonly ListProblem NameSigns = Error("name_signs", "Họ tên có ký hiệu lạ; hãy chỉ ghi chữ.",
        "The name has strange signs; write letters only.");
    public static readonly ListProblem NameOneWord = Warning("name_one_word", "Họ tên chỉ có một chữ; hãy xem đã ghi đủ họ và tên chưa.",
        "The name has one word only; check that the family name and the given name are there.");
    public static readonly ListProblem BirthMissing = Error("birth_missing", "Chưa ghi ngày sinh; nếu không rõ ngày, hãy ghi năm sinh, ví dụ 1950.",
        "The date of birth is missing; if the day is not known, write the year, for example 1950.");
    public static readonly ListProblem BirthUnreadable = Error("birth_unreadable", "Không đọc được ngày sinh; hãy ghi ngày/tháng/năm như 05/03/1950, tháng/năm như 03/1950, hoặc năm như 1950.",
        "The date of birth cannot be read; write day/month/year like 05/03/1950, month/year like 03/1950, or a year like 1950.");
    public static readonly ListProblem BirthImpossible = Error("birth_impossible", "Không có ngày này trong lịch; hãy sửa ngày sinh.",
        "The calendar has no such day; correct the date of birth.");
    public static readonly ListProblem BirthFuture = Error("birth_future", "Ngày sinh sau ngày lập danh sách {0}; hãy sửa ngày sinh.",
        "The date of birth is after the day of the list, {0}; correct it.");
    public static readonly ListProblem BirthEarly = Error("birth_early", "Năm sinh trước 1880; hãy sửa năm sinh.",
        "The year of birth is before 1880; correct it.");
    public static readonly ListProblem BirthOld = Error("birth_old", "Người này hơn 125 tuổi; hãy sửa năm sinh.",
        "This person is over 125 years old; correct the year of birth.");
    public static readonly ListProblem HeadYoung = Warning("head_young", "Chủ hộ chưa đủ 15 tuổi; hãy xem lại ngày sinh.",
        "The head is under 15 years old; check the date of birth.");
    public static readonly ListProblem ChildOlder = Warning("child_older", "Người này ghi là con nhưng không trẻ hơn chủ hộ; hãy xem lại ngày sinh hoặc quan hệ.",
        "This person is listed as a child but is not younger than the head; check the date of birth or the relation.");
    public static readonly ListProblem ParentYounger = Warning("parent_younger", "Người này ghi là bố/mẹ nhưng không già hơn chủ hộ; hãy xem lại ngày sinh hoặc quan hệ.",
        "This person is listed as a parent but is not older than the head; check the date of birth or the relation.");
    public static readonly ListProblem SexMissing = Error("sex_missing", "Chưa ghi giới tính; hãy ghi Nam hoặc Nữ.",
        "The sex is missing; write Nam (male) or Nữ (female).");
    public static readonly ListProblem SexUnknown = Error("sex_unknown", "Không hiểu giới tính; hãy ghi Nam hoặc Nữ.",
        "The sex is not understood; write Nam (male) or Nữ (female).");
    public static readonly ListProblem EthnicityMissing = Warning("ethnicity_missing", "Chưa ghi dân tộc nên hiểu là «{0}»; hãy ghi rõ.",
        "The ethnicity is missing and was read as “{0}”; write it.");
    public static readonly ListProblem EthnicityUnknown = Error("ethnicity_unknown", "Không hiểu tên dân tộc; hãy dùng tên trong danh mục 54 dân tộc{0}.",
        "The name of this ethnic group is not understood; use a name of the catalogue of 54 groups{0}.");
    public static readonly ListProblem AgeUnreadable = Error("age_unreadable", "Tuổi phải là số nguyên; hãy sửa hoặc để trống.",
        "The age must be a whole number; correct it, or leave it empty.");
    public static readonly ListProblem AgeDiffers = Error("age_differs", "Theo ngày sinh thì tuổi ngày {0} là {1}; hãy sửa ngày sinh, hoặc để trống ô tuổi.",
        "By the date of birth the age on {0} is {1}; correct the date of birth, or leave the age empty.");
    public static readonly ListProblem PersonKnown = Error("person_known", "Người này đã có trong xã ở sổ đăng ký; hãy ghi mã hộ của người ấy để so với sổ, hoặc bỏ khỏi danh sách.",
        "This person is in the register of the commune already; write the person’s household code to compare with the register, or leave the person out.");
    public static readonly ListProblem PapersAndReason = Warning("papers_and_reason", "Đã có số giấy tờ mà còn ghi lý do chưa có giấy tờ; hãy bỏ một trong hai.",
        "There is a number of papers as well as a reason for having none; remove one of the two.");

    private static ListProblem Error(string kind, string sentence, string english) => new(kind, true, sentence, english);

    private static ListProblem Warning(string kind, string sentence, string english) => new(kind, false, sentence, english);
}
