using VuonLen.Core.Basics;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>Why a file is not read at all, each in one sentence for the officer who sent it.</summary>
internal static class SheetRefusals
{
    public static ProblemException Empty(string file) => new($"Tệp «{file}» rỗng, không có gì bên trong; hãy chọn lại tệp danh sách.",
        $"The file “{file}” is empty; choose the list again.");

    public static ProblemException NotASpreadsheet(string file, Exception? cause = null) => !SpreadsheetFile.IsNamedAsOne(file) ? NotAList(file) :
        new($"Tệp «{file}» không phải bảng tính Excel dù mang đuôi của bảng tính; hãy mở bằng chương trình đã lập ra nó và lưu lại dưới dạng .xlsx.",
            $"The file “{file}” is not an Excel spreadsheet although its name ends like one; open it in the program that made it and save it as .xlsx.", cause);

    public static ProblemException Broken(string file, Exception? cause = null) =>
        new($"Tệp «{file}» là bảng tính Excel nhưng bị hỏng hoặc thiếu phần cuối; hãy chép lại tệp gốc, hoặc mở bằng Excel rồi lưu lại.",
            $"The file “{file}” is an Excel spreadsheet but broken or cut off; copy the original again, or open it in Excel and save it.", cause);

    public static ProblemException WrongName(string file, string right) =>
        new($"Tệp «{file}» là bảng tính Excel nhưng mang đuôi tên khác; hãy đổi đuôi tên tệp thành {right} rồi nhập lại.",
            $"The file “{file}” is an Excel spreadsheet but its name ends otherwise; change the ending to {right} and import it again.");

    public static ProblemException OtherSpreadsheet(string file) =>
        new($"Tệp «{file}» là bảng tính của chương trình khác hoặc dạng .xlsb; hãy mở tệp và lưu lại dưới dạng .xlsx.",
            $"The file “{file}” is a spreadsheet of another program, or .xlsb; open it and save it as .xlsx.");

    public static ProblemException Macros(string file) =>
        new($"Tệp «{file}» là bảng tính Excel có chứa macro nên không nhập; hãy mở bằng Excel, lưu lại dưới dạng .xlsx không có macro.",
            $"The file “{file}” is an Excel spreadsheet with macros and is not taken; open it in Excel and save it as .xlsx without macros.");

    public static ProblemException Password(string file, Exception? cause = null) =>
        new($"Tệp «{file}» là bảng tính Excel có đặt mật khẩu nên không đọc được; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.",
            $"The file “{file}” is an Excel spreadsheet with a password and cannot be read; open it in Excel, remove the password and save it.", cause);

    public static ProblemException TooLarge(string file) =>
        new($"Tệp «{file}» là bảng tính Excel mà khi mở ra thì lớn bất thường nên không đọc; hãy chép riêng danh sách sang một tệp mới rồi nhập tệp ấy.",
            $"The file “{file}” is an Excel spreadsheet that unpacks to an unusual size and is not read; copy the list alone into a new file and import that.");

    public static ProblemException Columns(string? sheet, string cell, int most) =>
        new($"Ô {cell}{On(sheet)} nằm ngoài {most} cột đầu, mà danh sách chỉ được có nhiều nhất {most} cột; hãy xóa các cột thừa.",
            $"Cell {cell}{OnEnglish(sheet)} is beyond the first {most} columns, and a list has at most {most} columns; delete the extra columns.");

    public static ProblemException Formula(string? sheet, string cell) =>
        new($"Ô {cell}{On(sheet)} là công thức, không phải giá trị; hãy chép cả bảng rồi dán dạng giá trị (Paste Values), lưu lại và nhập lại.",
            $"Cell {cell}{OnEnglish(sheet)} is a formula, not a value; copy the table, paste it as values, save it and import it again.");

    public static ProblemException NoHeading(string file, IEnumerable<string> columns) =>
        new($"Không tìm thấy dòng tiêu đề cột trong «{file}»; cần có một dòng ghi tên các cột {string.Join(", ", columns.Select(title => $"«{title}»"))}.",
            $"No row of column titles was found in “{file}”; one row must hold the titles {string.Join(", ", columns.Select(title => $"“{title}”"))}.");

    public static ProblemException NotAList(string file) =>
        new($"Tệp «{file}» không phải bảng tính hay danh sách CSV (có thể là PDF, ảnh, văn bản Word hoặc loại khác); hãy chọn tệp danh sách .xlsx, .xls hoặc .csv lập theo mẫu.",
            $"The file “{file}” is no spreadsheet and no CSV list (it may be a PDF, a picture, a Word document or something else); choose a list as .xlsx, .xls or .csv made from the template.");

    public static ProblemException OtherTable(string file, IReadOnlyList<string> missing) =>
        new($"Tệp «{file}» không phải danh sách hộ theo mẫu nhập: thiếu các cột {string.Join(", ", missing.Select(title => $"«{title}»"))}; hãy dùng mẫu bảng tính ở trang Nhập danh sách.",
            $"The file “{file}” is not a household list in the layout for import: it lacks the columns {string.Join(", ", missing.Select(title => $"“{title}”"))}; use the template on the import page.");

    public static ProblemException NoRows(string file) => new($"Bảng tính Excel «{file}» không có dòng nào; hãy chọn lại tệp danh sách.",
        $"The Excel spreadsheet “{file}” has no rows; choose the list again.");

    private static string OnEnglish(string? sheet) => sheet is null ? "" : $" of sheet “{sheet}”";

    private static string On(string? sheet) => sheet is null ? "" : $" của trang «{sheet}»";
}
