using VuonLen.Web.Texts;

namespace VuonLen.Web.Households.ShowHousehold;

/// <summary>The words of one household's page.</summary>
public static class HouseholdTexts
{
    public static readonly Words NotThere = new(
        "Không có hộ mang mã này trong địa bàn của anh/chị. Hãy xem lại mã hộ, hoặc tìm theo tên ở trang danh sách.",
        "There is no household of this code within your area. Check the code, or search by name on the list page.");
    public static readonly Words AsOf = new("Tính đến hết ngày {0} · biết đến ghi nhận số {1}", "At the end of {0} · as known after act {1}");
    public static readonly Words Title = new("Hộ {0}", "Household {0}");
    public static readonly Words Nobody = new("Vào ngày này hộ không có thành viên nào trong sổ.", "On this day the register holds no member of this household.");
    public static readonly Words SeenUntil = new(
        "Hộ đã rời địa bàn của anh/chị ngày {0}; từ ngày đó trở đi không xem được ở đây.",
        "The household left your area on {0}; from that day on it cannot be read here.");

    public static readonly Words Due = new("Sắp đến hạn", "Coming due");
    public static readonly Words DueUntil = new("đến hết ngày {0}", "to the end of {0}");
    public static readonly Words Members = new("Thành viên", "Members");
    public static readonly Words Member = new("Họ và tên", "Name");
    public static readonly Words Relation = new("Quan hệ", "Relation");
    public static readonly Words Birth = new("Ngày sinh", "Born");
    public static readonly Words Age = new("Tuổi", "Age");
    public static readonly Words Sex = new("Giới tính", "Sex");
    public static readonly Words Papers = new("Giấy tờ", "Papers");
    public static readonly Words NoPapers = new("không có", "none");
    public static readonly Words Facts = new("Thông tin", "Facts");
    public static readonly Words Left = new("Đã rời hộ", "No longer members");

    public static readonly Words ClassesAndWhy = new("Diện của hộ và lý do", "Class of the household, and why");
    public static readonly Words NoClass = new("Vào ngày này hộ chưa được xếp diện theo {0}.", "On this day the household has no class by {0}.");
    public static readonly Words DecidedBy = new("Quyết định số {0}", "Decision no. {0}");
    public static readonly Words On = new("ngày {0}", "of {0}");
    public static readonly Words Reviewed = new("Rà soát ngày {0}, khu vực {1}", "Reviewed on {0}, {1} area");
    public static readonly Words ByRow = new("Dòng {0} của {1}: {2}", "Row {0} of {1}: {2}");
    public static readonly Words NoRow = new("Không dòng nào của {0} phù hợp.", "No row of {0} fits.");
    public static readonly Words RowNotTold = new("Sổ không ghi theo dòng nào của {0}.", "The register does not say by which row of {0}.");
    public static readonly Words Income = new("Thu nhập bình quân đầu người một tháng", "Income per person and month");
    public static readonly Words Points1 = new("Điểm B1", "Points B1");
    public static readonly Words Points2 = new("Điểm B2", "Points B2");
    public static readonly Words Deprived = new("Số chỉ số thiếu hụt", "Deprived indicators");
    public static readonly Words Area = new("Khu vực", "Area");
    public static readonly Words Cite = new("Căn cứ: {0}", "By: {0}");
    public static readonly Words Differs = new(
        "Theo số liệu đang ghi, chuẩn này cho kết quả «{0}», khác với diện đã công nhận. Diện chỉ đổi qua rà soát.",
        "By the figures now recorded this standard gives “{0}”, which is not the class recognised. A class changes only by review.");
    public static readonly Words Condition = new("Điều kiện", "Condition");
    public static readonly Words Value = new("Đang ghi", "Recorded");
    public static readonly Words Demanded = new("Chuẩn đòi hỏi", "The standard asks");
    public static readonly Words Verdict = new("Kết luận", "Verdict");
    public static readonly Words Holds = new("đúng", "holds");
    public static readonly Words Fails = new("không đúng", "does not hold");
    public static readonly Words Unknown = new("chưa đủ thông tin", "not known");

    public static readonly Words OfHousehold = new("Thông tin của hộ", "Facts of the household");
    public static readonly Words NoFacts = new("Chưa ghi thông tin nào.", "Nothing recorded.");
    public static readonly Words NextOfKin = new("Liên hệ với hộ khác", "Other households");

    public static readonly Words History = new("Mọi lần ghi", "Everything recorded");
    public static readonly Words ActLine = new("Ghi nhận số {0} · {1}", "Act {0} · {1}");
    public static readonly Words By = new("Người ghi: {0}", "By {0}");
    public static readonly Words Paper = new("Căn cứ: {0}", "On paper: {0}");
    public static readonly Words Taken = new("bỏ", "taken back");
    public static readonly Words Review = new("Kết quả rà soát", "Review");
    public static readonly Words Scans = new("Bản chụp giấy tờ của ghi nhận số {0}", "Scans of papers of act {0}");
    public static readonly Words NoScan = new(
        "Bản chụp giấy tờ này không mở được: nội dung không còn, hoặc đã bị sửa ngoài các lần ghi. Hãy báo quản trị hệ thống kiểm tra kho dữ liệu.",
        "This scan does not open: its content is gone, or was changed outside the acts. Tell the administrator to verify the store.");
    public static readonly Words Person = new("Nhân khẩu", "Person");
    public static readonly Words Assessment = new("Kết quả rà soát ngày {0}", "Review of {0}");
    public static readonly Words PapersNumber = new("số giấy tờ", "identity number");
    public static readonly Words HouseholdCode = new("mã hộ", "household code");
    public static readonly Words More = new("{0} thay đổi", "{0} changes");
}
