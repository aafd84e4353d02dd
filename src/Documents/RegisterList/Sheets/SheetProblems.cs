using System.Reflection;

namespace VuonLen.Documents.RegisterList.Sheets;

/// <summary>The kinds of problems that only spreadsheets have, as one table.</summary>
public static class SheetProblems
{
    /// <summary>The whole table.</summary>
    public static IReadOnlyList<ListProblem> All =>
        [.. typeof(SheetProblems).GetFields(BindingFlags.Public | BindingFlags.Static).Select(entry => (ListProblem)entry.GetValue(null)!)];

    public static readonly ListProblem SheetSkipped = new("sheet_skipped", false,
        "Trang này không có dòng tiêu đề cột của danh sách nên không đọc; nếu là danh sách, hãy ghi tên các cột theo mẫu.",
            "This sheet has no row of column titles of a list and was not read; if it is a list, write the titles of the template.");

    public static readonly ListProblem EncodingConverted = new("encoding_converted", false,
        "Cột này gõ bằng phông {0} nên đã được chuyển sang Unicode; hãy xem lại vài ô cho chắc.",
            "This column was typed in the font {0} and was converted to Unicode; look at a few cells to be sure.");

    public static readonly ListProblem DateSerial = new("date_serial", false,
        "Ô ghi số ngày của Excel thay cho ngày, đã hiểu là {0}; hãy định dạng cột này là ngày (Date).",
            "The cell holds Excel’s number of a day instead of a date and was read as {0}; format this column as dates.");

    public static readonly ListProblem RowLoose = new("row_loose", true,
        "Dòng này không đủ để là một nhân khẩu; hãy ghi đủ họ tên, ngày sinh, giới tính, quan hệ, hoặc xóa dòng.",
            "This row says too little to be a person; write name, date of birth, sex and relation, or delete the row.");

    public static readonly ListProblem RowBelow = new("row_below", false,
        "Dòng này ở dưới danh sách và không phải nhân khẩu nên không đọc; nếu là một người, hãy ghi đủ các cột.",
            "This row stands below the list and is no person, so it was not read; if it is one, fill in the columns.");
}
