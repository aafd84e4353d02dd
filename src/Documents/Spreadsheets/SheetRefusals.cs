using VuonLen.Core.Basics;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>Why a file is not read at all, each in one sentence for the officer who sent it.</summary>
internal static class SheetRefusals
{
    public static ProblemException Empty(string file) => new($"Tệp «{file}» rỗng, không có gì bên trong; hãy chọn lại tệp danh sách.");

    public static ProblemException NotASpreadsheet(string file, Exception? cause = null) =>
        new($"Tệp «{file}» không phải bảng tính Excel dù mang đuôi của bảng tính; hãy mở bằng chương trình đã lập ra nó và lưu lại dưới dạng .xlsx.", cause);

    public static ProblemException Broken(string file, Exception? cause = null) =>
        new($"Tệp «{file}» là bảng tính Excel nhưng bị hỏng hoặc thiếu phần cuối; hãy chép lại tệp gốc, hoặc mở bằng Excel rồi lưu lại.", cause);

    public static ProblemException WrongName(string file, string right) =>
        new($"Tệp «{file}» là bảng tính Excel nhưng mang đuôi tên khác; hãy đổi đuôi tên tệp thành {right} rồi nhập lại.");

    public static ProblemException OtherSpreadsheet(string file) =>
        new($"Tệp «{file}» là bảng tính của chương trình khác hoặc dạng .xlsb; hãy mở tệp và lưu lại dưới dạng .xlsx.");

    public static ProblemException Macros(string file) =>
        new($"Tệp «{file}» là bảng tính Excel có chứa macro nên không nhập; hãy mở bằng Excel, lưu lại dưới dạng .xlsx không có macro.");

    public static ProblemException Password(string file, Exception? cause = null) =>
        new($"Tệp «{file}» là bảng tính Excel có đặt mật khẩu nên không đọc được; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.", cause);

    public static ProblemException TooLarge(string file) =>
        new($"Tệp «{file}» là bảng tính Excel mà khi mở ra thì lớn bất thường nên không đọc; hãy chép riêng danh sách sang một tệp mới rồi nhập tệp ấy.");

    public static ProblemException Columns(string? sheet, string cell, int most) =>
        new($"Ô {cell}{On(sheet)} nằm ngoài {most} cột đầu, mà danh sách chỉ được có nhiều nhất {most} cột; hãy xóa các cột thừa.");

    public static ProblemException Formula(string? sheet, string cell) =>
        new($"Ô {cell}{On(sheet)} là công thức, không phải giá trị; hãy chép cả bảng rồi dán dạng giá trị (Paste Values), lưu lại và nhập lại.");

    public static ProblemException NoHeading(string file, IEnumerable<string> columns) =>
        new($"Không tìm thấy dòng tiêu đề cột trong «{file}»; cần có một dòng ghi tên các cột {string.Join(", ", columns.Select(title => $"«{title}»"))}.");

    public static ProblemException NoRows(string file) => new($"Bảng tính Excel «{file}» không có dòng nào; hãy chọn lại tệp danh sách.");

    private static string On(string? sheet) => sheet is null ? "" : $" của trang «{sheet}»";
}
