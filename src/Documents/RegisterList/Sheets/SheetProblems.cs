using System.Reflection;

namespace VuonLen.Documents.RegisterList.Sheets;

/// <summary>The kinds of problems that only spreadsheets have, as one table.</summary>
public static class SheetProblems
{
    /// <summary>The whole table.</summary>
    public static IReadOnlyList<ListProblem> All =>
        [.. typeof(SheetProblems).GetFields(BindingFlags.Public | BindingFlags.Static).Select(entry => (ListProblem)entry.GetValue(null)!)];

    public static readonly ListProblem SheetSkipped = new("sheet_skipped", false,
        "Trang này không có dòng tiêu đề cột của danh sách nên không đọc; nếu là danh sách, hãy ghi tên các cột theo mẫu.");

    public static readonly ListProblem EncodingConverted = new("encoding_converted", false,
        "Cột này gõ bằng phông {0} nên đã được chuyển sang Unicode; hãy xem lại vài ô cho chắc.");

    public static readonly ListProblem DateSerial = new("date_serial", false,
        "Ô ghi số ngày của Excel thay cho ngày, đã hiểu là {0}; hãy định dạng cột này là ngày (Date).");

    public static readonly ListProblem RowLoose = new("row_loose", true,
        "Dòng này không đủ để là một nhân khẩu; hãy ghi đủ họ tên, ngày sinh, giới tính, quan hệ, hoặc xóa dòng.");

    public static readonly ListProblem RowBelow = new("row_below", false,
        "Dòng này ở dưới danh sách và không phải nhân khẩu nên không đọc; nếu là một người, hãy ghi đủ các cột.");
}
