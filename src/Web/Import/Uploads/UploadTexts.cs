using VuonLen.Core.Basics;
using VuonLen.Documents.RegisterList.Known;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Import.Uploads;

/// <summary>The words of the pages by which lists are sent in.</summary>
public static class UploadTexts
{
    public static readonly Words Title = new("Nhập danh sách", "Import a list");
    public static readonly Words Lead = new(
        "Gửi danh sách hộ theo mẫu (.xlsx, .xls hoặc .csv). Danh sách được kiểm tra và so với sổ trước; chỉ khi anh/chị bấm «Nhập vào sổ» mới ghi.",
        "Send a list of households in the official layout (.xlsx, .xls or .csv). It is checked and compared with the register first; nothing is written until you press “Take it in”.");
    public static readonly Words File = new("Tệp danh sách", "The list");
    public static readonly Words Send = new("Gửi và kiểm tra", "Send and check");
    public static readonly Words ListDay = new("Ngày lập danh sách", "Day of the list");
    public static readonly Words ListDayHelp = new("Chỉ dùng khi danh sách không có cột «Ngày lập danh sách».", "Only used where the list has no column of its own for it.");
    public static readonly Words Paste = new("Dán từ bảng tính", "Paste from a spreadsheet");
    public static readonly Words Block = new("Các ô đã chép, kể cả dòng tiêu đề", "The copied cells, with the row of titles");
    public static readonly Words BlockHelp = new("Trong Excel: chọn bảng, bấm Ctrl+C, rồi bấm Ctrl+V vào đây.", "In Excel: select the table, press Ctrl+C, then Ctrl+V here.");
    public static readonly Words SendBlock = new("Kiểm tra phần đã dán", "Check what was pasted");
    public static readonly Words Template = new("Tải mẫu bảng tính", "Download the template");
    public static readonly Words NoFile = new("Hãy chọn một tệp, hoặc dán bảng, rồi gửi.", "Choose a file, or paste a table, then send it.");
    public static readonly Words NoSuchDay = new("Ngày lập danh sách không đọc được; hãy viết như 31/01/2014.", "The day of the list cannot be read; write it like 31/01/2014.");
    public static readonly Words DayAfterToday = new("Ngày lập danh sách ở sau hôm nay; hãy sửa ngày.", "The day of the list is after today; correct it.");
    public static readonly Words Earlier = new("Các danh sách đã gửi", "Lists sent before");
    public static readonly Words PastedAt = new("Phần đã dán lúc {0} ngày {1}", "Pasted at {0} on {1}");
    public static readonly Words Wrong = new("có lỗi, chưa nhập được", "has errors, cannot be taken in yet");
    public static readonly Words Ready = new("đã kiểm tra, chưa nhập", "checked, not taken in yet");
    public static readonly Words SentBy = new("do {0} gửi", "sent by {0}");
    public static readonly Words NotThere = new("Không có danh sách này, hoặc nó đã được bỏ.", "There is no such list, or it was dropped.");

    public static readonly Words Waiting = new("Đang chờ đến lượt.", "Waiting for its turn.");
    public static readonly Words Reading = new("Đã đọc và so với sổ {0} dòng.", "{0} rows read and compared with the register.");
    public static readonly Words Writing = new("Đã ghi {0} dòng.", "{0} rows written.");
    public static readonly Words TakenBack = new("Đã hoàn tác {0} dòng của sổ.", "{0} rows of the register taken back.");
    public static readonly Words MayLeave = new("Trang tự tải lại. Có thể đóng trang; kết quả vẫn còn đây.", "The page reloads by itself. You may close it; the result will be here.");
    public static readonly Words Faultless = new("Không có lỗi nào: {0} hộ, {1} người.", "No errors: {0} households, {1} persons.");
    public static readonly Words OfKnown = new("Trong đó {0} hộ mới; {1} hộ đã có trong sổ, {2} hộ có điều thay đổi.", "Of them {0} are new; {1} are in the register already, of which {2} change.");
    public static readonly Words AllEqual = new("Danh sách không có gì khác với sổ: không có gì thay đổi.", "The list says nothing the register does not: nothing changes.");
    public static readonly Words Faulty = new(
        "Có {0} lỗi và {1} điều cần xem lại, nên chưa nhập được. Hãy sửa trong tệp của anh/chị rồi gửi lại.",
        "{0} errors and {1} things to look at again, so it cannot be taken in. Mend them in your file and send it again.");
    public static readonly Words Warned = new("Có {0} điều cần xem lại; vẫn nhập được.", "{0} things to look at again; it can still be taken in.");
    public static readonly Words Done = new("Đã nhập {0} hộ, {1} người trong ghi nhận số {2}.", "{0} households and {1} persons taken in by act {2}.");
    public static readonly Words DoneKnown = new("Đã nhập {0} hộ mới, sửa {1} trong {2} hộ đã có, trong ghi nhận số {3}.", "{0} new households taken in and {1} of {2} known ones changed by act {3}.");
    public static readonly Words Confirm = new("Nhập vào sổ", "Take it in");
    public static readonly Words End = new("Điều sổ có mà danh sách không có", "What the register has and the list has not");
    public static readonly Words EndHelp = new("Không chọn thì sổ giữ nguyên những điều ấy.", "Unless ticked, the register keeps it.");
    public static readonly Words EndAbsent = new(
        "Kết thúc việc ở trong hộ của {0} người không có trong danh sách, từ ngày lập danh sách",
        "End the membership of {0} persons whom the list does not name, from the day of the list");
    public static readonly Words EndBlank = new("Kết thúc {0} thông tin đang ghi mà ô để trống, từ ngày lập danh sách", "End {0} recorded things that stand empty, from the day of the list");
    public static readonly Words Drop = new("Bỏ danh sách này", "Drop this list");

    public static readonly Words Undo = new("Hoàn tác cả lần nhập", "Take the whole import back");
    public static readonly Words UndoHelp = new(
        "Sổ trở lại như trước lần nhập, bằng một ghi nhận mới; cả hai còn trong lịch sử. Nếu đã có ghi nhận khác dựa vào danh sách này thì chưa hoàn tác được.",
        "The register becomes as it was before, by a new act; both stay in the history. It is refused while later acts build on this list.");
    public static readonly Words Undone = new("Đã hoàn tác ghi nhận số {0} bằng ghi nhận số {1} của {2}.", "Act {0} was taken back by act {1} of {2}.");
    public static readonly Words LaterActs = new("Các ghi nhận dựa vào danh sách này", "Acts that build on this list");
    public static readonly Words LaterAct = new("Số {0}, {1}, {2}: {3}", "No. {0}, {1}, {2}: {3}");

    public static readonly Words Findings = new("Điều cần sửa", "What to mend");
    public static readonly Words Marked = new("Tải lại tệp của anh/chị, các ô cần sửa đã đánh dấu", "Download your own file with the cells to mend marked");
    public static readonly Words Sheet = new("Trang", "Sheet");
    public static readonly Words Row = new("Dòng", "Row");
    public static readonly Words Column = new("Cột", "Column");
    public static readonly Words Value = new("Đang ghi", "Written");
    public static readonly Words Problem = new("Điều cần sửa", "What is wrong");
    public static readonly Words Shown = new("Hiện từ {0} đến {1} trong {2}.", "Showing {0} to {1} of {2}.");
    public static readonly Words Next = new("{0} mục tiếp theo", "The next {0}");
    public static readonly Words First = new("Về đầu", "Back to the first");

    public static readonly Words Differences = new("Khác với sổ", "Otherwise than the register");
    public static readonly Words Person = new("Người", "Person");
    public static readonly Words WholeHousehold = new("Cả hộ", "The household");
    public static readonly Words What = new("Mục", "What");
    public static readonly Words Old = new("Trong sổ", "In the register");
    public static readonly Words New = new("trong danh sách", "in the list");
    public static readonly Words Becomes = new("Khi nhập", "When taken in");
    public static readonly Words Nothing = new("(không ghi)", "(nothing)");
    public static readonly Words AtRow = new("dòng {0}", "row {0}");

    private static readonly Dictionary<UploadState, Words> States = new()
    {
        [UploadState.Checking] = new("đang kiểm tra", "being checked"),
        [UploadState.Checked] = new("đã kiểm tra, không có gì để nhập", "checked, nothing to take in"),
        [UploadState.Importing] = new("đang nhập", "being taken in"),
        [UploadState.Done] = new("đã nhập", "taken in"),
        [UploadState.Refused] = new("không nhận", "refused"),
        [UploadState.Undoing] = new("đang hoàn tác", "being taken back"),
        [UploadState.Undone] = new("đã hoàn tác", "taken back"),
    };

    private static readonly Dictionary<UploadNote, Words> Notes = new()
    {
        [UploadNote.StoppedChecking] = new("Máy chủ đã dừng khi đang kiểm tra; sổ vẫn như trước, chưa ghi gì. Hãy gửi lại tệp.", "The server stopped while checking; the register is as before, nothing was written. Send the file again."),
        [UploadNote.StoppedImporting] = new("Máy chủ đã dừng khi đang nhập; sổ vẫn như trước, chưa ghi gì. Có thể bấm «Nhập vào sổ» lần nữa.", "The server stopped while taking it in; the register is as before, nothing was written. You may press “Take it in” again."),
        [UploadNote.StoppedUndoing] = new("Máy chủ đã dừng khi đang hoàn tác; sổ vẫn như sau lần nhập, chưa hoàn tác gì.", "The server stopped while taking it back; the register is as after the import, nothing was taken back."),
        [UploadNote.ChangedMeanwhile] = new("Có hộ trong danh sách vừa được người khác sửa sau khi kiểm tra, nên chưa ghi gì và đã kiểm tra lại. Hãy xem lại rồi nhập.", "Somebody changed a household of the list after it was checked, so nothing was written and it was checked anew. Look again, then take it in."),
        [UploadNote.NothingChanged] = new("Không có gì thay đổi nên không ghi gì.", "Nothing changes, so nothing was written."),
        [UploadNote.Unforeseen] = new("Không đọc được tệp này vì một lỗi chưa lường trước; sổ vẫn như trước. Hãy báo quản trị hệ thống.", "An unforeseen fault kept this file from being read; the register is as before. Tell your administrator."),
        [UploadNote.UndoUnforeseen] = new("Chưa hoàn tác được vì một lỗi chưa lường trước; sổ vẫn như sau lần nhập. Hãy báo quản trị hệ thống.", "An unforeseen fault kept it from being taken back; the register is as after the import. Tell your administrator."),
        [UploadNote.NotTheirsToUndo] = new("Lần nhập này có hộ nay ngoài địa bàn của anh/chị; hãy nhờ Sở hoàn tác.", "Some households of this import are outside your place today; ask the city department to take it back."),
    };

    private static readonly Dictionary<DifferenceKind, Words> Kinds = new()
    {
        [DifferenceKind.Corrected] = new("sửa điều ghi nhầm", "corrects what was recorded wrongly"),
        [DifferenceKind.Changed] = new("đổi từ ngày lập danh sách", "changes from the day of the list"),
        [DifferenceKind.Entered] = new("vào hộ", "enters the household"),
        [DifferenceKind.Absent] = new("không có trong danh sách: giữ nguyên nếu không chọn kết thúc", "not in the list: stays unless you choose to end it"),
        [DifferenceKind.Blank] = new("ô để trống: giữ nguyên nếu không chọn kết thúc", "stands empty: stays unless you choose to end it"),
        [DifferenceKind.Kept] = new("giữ như sổ", "stays as the register has it"),
    };

    /// <summary>How the state of a list is said: one with errors waits for its sender, not for a button.</summary>
    public static Words State(Upload upload) => upload switch
    {
        { State: UploadState.Checked, Errors: > 0 } => Wrong,
        { State: UploadState.Checked, MayBeConfirmed: true } => Ready,
        _ => States[upload.State],
    };

    /// <summary>What a list is called: a file by its name, a pasted block by when it was pasted.</summary>
    public static string Name(Language say, Upload upload) => !upload.IsPasted ? upload.Name
        : say.Say(PastedAt, VietNamTime.ClockOf(upload.At).ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture), say.Day(VietNamTime.DayOf(upload.At)));

    /// <summary>How a note is said.</summary>
    public static Words Note(UploadNote note) => Notes[note];

    /// <summary>What becomes of a difference.</summary>
    public static Words Kind(DifferenceKind kind) => Kinds[kind];
}
