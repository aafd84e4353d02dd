using VuonLen.Web.Texts;

namespace VuonLen.Web.Import.Uploads;

/// <summary>The words of the pages by which lists are sent in.</summary>
public static class UploadTexts
{
    public static readonly Words Title = new("Nhập danh sách", "Import a list");
    public static readonly Words Lead = new(
        "Gửi danh sách hộ theo mẫu (.xlsx, .xls hoặc .csv). Danh sách được kiểm tra trước; chỉ khi anh/chị bấm «Nhập vào sổ» mới ghi.",
        "Send a list of households in the official layout (.xlsx, .xls or .csv). It is checked first; nothing is written until you press “Take it in”.");
    public static readonly Words File = new("Tệp danh sách", "The list");
    public static readonly Words Send = new("Gửi và kiểm tra", "Send and check");
    public static readonly Words Template = new("Tải mẫu bảng tính", "Download the template");
    public static readonly Words NoFile = new("Hãy chọn một tệp rồi gửi.", "Choose a file, then send it.");
    public static readonly Words Earlier = new("Các danh sách đã gửi", "Lists sent before");
    public static readonly Words Sent = new("Gửi lúc {0}", "Sent {0}");
    public static readonly Words NotThere = new("Không có danh sách này, hoặc nó đã được bỏ.", "There is no such list, or it was dropped.");

    public static readonly Words Checking = new("Đang kiểm tra. Có thể đóng trang; kết quả vẫn còn đây.", "Being checked. You may close the page; the result will be here.");
    public static readonly Words Importing = new("Đang nhập vào sổ. Có thể đóng trang; kết quả vẫn còn đây.", "Being taken in. You may close the page; the result will be here.");
    public static readonly Words Faultless = new("Không có lỗi nào: {0} hộ, {1} người.", "No errors: {0} households, {1} persons.");
    public static readonly Words Faulty = new(
        "Có {0} lỗi và {1} điều cần xem lại, nên chưa nhập được. Hãy sửa trong tệp của anh/chị rồi gửi lại.",
        "{0} errors and {1} things to look at again, so it cannot be taken in. Mend them in your file and send it again.");
    public static readonly Words Warned = new("Có {0} điều cần xem lại; vẫn nhập được.", "{0} things to look at again; it can still be taken in.");
    public static readonly Words Done = new("Đã nhập {0} hộ, {1} người trong ghi nhận số {2}.", "{0} households and {1} persons taken in by act {2}.");
    public static readonly Words Confirm = new("Nhập vào sổ", "Take it in");
    public static readonly Words Drop = new("Bỏ danh sách này", "Drop this list");
    public static readonly Words Findings = new("Điều cần sửa", "What to mend");
    public static readonly Words Marked = new("Tải lại tệp của anh/chị, các ô cần sửa đã đánh dấu", "Download your own file with the cells to mend marked");
    public static readonly Words Sheet = new("Trang", "Sheet");
    public static readonly Words Row = new("Dòng", "Row");
    public static readonly Words Column = new("Cột", "Column");
    public static readonly Words Value = new("Đang ghi", "Written");
    public static readonly Words Problem = new("Điều cần sửa", "What is wrong");
    public static readonly Words Shown = new("Hiện {0} trong {1}.", "Showing {0} of {1}.");

    private static readonly Dictionary<UploadState, Words> States = new()
    {
        [UploadState.Checking] = new("đang kiểm tra", "being checked"),
        [UploadState.Checked] = new("đã kiểm tra", "checked"),
        [UploadState.Importing] = new("đang nhập", "being taken in"),
        [UploadState.Done] = new("đã nhập", "taken in"),
        [UploadState.Refused] = new("không nhận", "refused"),
    };

    /// <summary>How a state is said.</summary>
    public static Words State(UploadState state) => States[state];
}
