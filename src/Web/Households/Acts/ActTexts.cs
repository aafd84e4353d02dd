using VuonLen.Web.Texts;

namespace VuonLen.Web.Households.Acts;

/// <summary>The words of the forms by which a household is changed.</summary>
public static class ActTexts
{
    public static readonly Words OfHousehold = new("Hộ {0}, mã {1}", "Household of {0}, code {1}");
    public static readonly Words Now = new("Đang ghi: {0}", "Recorded now: {0}");
    public static readonly Words Submit = new("Ghi nhận", "Record");
    public static readonly Words Cancel = new("Thôi, quay lại hộ", "Leave it, back to the household");
    public static readonly Words Refused = new("Chưa ghi nhận được. {0} Dữ liệu anh/chị vừa nhập vẫn còn đây.", "Nothing was recorded. {0} What you typed is still here.");
    public static readonly Words Papers = new("Bản chụp giấy tờ", "Scans of papers");
    public static readonly Words PapersHelp = new("PDF, JPEG hoặc PNG; mỗi tệp không quá {0} MB, nhiều nhất {1} tệp.", "PDF, JPEG or PNG; no file above {0} MB, {1} files at most.");
    public static readonly Words PapersAgain = new("Lần vừa rồi chưa ghi nhận, nên xin chọn lại các tệp.", "Nothing was recorded that time, so please choose the files again.");
    public static readonly Words Next = new("Tiếp", "Next");
    public static readonly Words Done = new("Đã ghi nhận số {0}: {1}.", "Recorded as act {0}: {1}.");
    public static readonly Words Offered = new("Ghi nhận thay đổi", "Record a change");
    public static readonly Words Edit = new("Sửa", "Change");
    public static readonly Words NotYours = new(
        "Tài khoản này không ghi nhận thay đổi ở hộ; cán bộ xã nơi hộ đang ở làm việc đó.",
        "This account does not change households; the officer of the commune where the household dwells does.");

    public static readonly Words ChangeFact = new("Sửa một thông tin", "Change a fact");
    public static readonly Words AddFact = new("Thêm thông tin", "Add a fact");
    public static readonly Words Which = new("Thông tin", "Fact");
    public static readonly Words Whose = new("Của ai", "Whose");
    public static readonly Words WholeHousehold = new("cả hộ", "the whole household");
    public static readonly Words How = new("Thay đổi thế nào", "What kind of change");
    public static readonly Words Since = new("thực tế đã khác, từ ngày ghi dưới đây", "things are different from the day below on");
    public static readonly Words Wrong = new("ghi nhầm từ đầu, cần sửa lại", "it was recorded wrongly from the beginning");
    public static readonly Words Ended = new("không còn nữa, từ ngày ghi dưới đây", "it is no more from the day below on");
    public static readonly Words NewValue = new("Giá trị mới", "New value");
    public static readonly Words From = new("Từ ngày", "From");

    public static readonly Words CorrectReview = new("Sửa số liệu rà soát", "Correct the review’s figures");
    public static readonly Words IncomeInDong = new("Thu nhập bình quân đầu người một tháng (đồng)", "Income per person and month (đồng)");
    public static readonly Words ClassStays = new(
        "Sửa số liệu không đổi diện của hộ: diện đã công nhận giữ nguyên cho đến kỳ rà soát sau. Nếu số mới cho ra diện khác, trang của hộ nói rõ điều đó.",
        "Correcting figures does not change the household’s class: what was decided stays until the next review. Where the new figures give another class, the household’s page says so.");
    public static readonly Words CorrectPerson = new("Sửa họ tên, ngày sinh, giới tính", "Correct name, birth, sex");
    public static readonly Words Name = new("Họ và tên", "Name");
    public static readonly Words Birth = new("Ngày sinh", "Born");
    public static readonly Words Sex = new("Giới tính", "Sex");

    public static readonly Words AddMember = new("Thêm thành viên", "Add a member");
    public static readonly Words Relation = new("Quan hệ với chủ hộ", "Relation to the head");
    public static readonly Words Cause = new("Lý do", "Reason");
    public static readonly Words Number = new("Số CCCD/CMND", "Identity number");
    public static readonly Words Joined = new("Vào hộ từ ngày", "In the household from");
    public static readonly Words EndMembership = new("Thành viên rời hộ, qua đời", "A member leaves or died");
    public static readonly Words Who = new("Ai", "Who");
    public static readonly Words On = new("Từ ngày", "From");
    public static readonly Words Left = new("Ngày rời hộ hoặc qua đời", "Day of leaving or death");
    public static readonly Words IfHeadLeaves = new("(nếu chủ hộ rời hộ)", "(if the head leaves)");
    public static readonly Words ChangeHead = new("Đổi chủ hộ", "Change the head");
    public static readonly Words Head = new("Chủ hộ mới", "New head");
    public static readonly Words OldHeadIs = new("Chủ hộ cũ là gì của chủ hộ mới", "What the old head is to the new one");

    public static readonly Words Move = new("Hộ chuyển nơi ở", "The household moves");
    public static readonly Words Commune = new("Xã, phường, thị trấn chuyển đến", "Commune moved to");
    public static readonly Words Outside = new("ngoài Thành phố", "outside the city");
    public static readonly Words Village = new("Số thôn, tổ dân phố", "Number of the village");
    public static readonly Words VillageHelp = new("Số của thôn trong xã chuyển đến, như trong danh sách.", "The village’s number in that commune, as in the lists.");
    public static readonly Words Address = new("Địa chỉ", "Address");
    public static readonly Words Dissolve = new("Hộ không còn", "The household is no more");

    public static readonly Words Split = new("Tách hộ", "Split the household");
    public static readonly Words Leaving = new("Ai sang hộ mới", "Who goes to the new household");
    public static readonly Words SplitHead = new("Chủ hộ của hộ mới", "Head of the new household");
    public static readonly Words SplitRelation = new("{0} là gì của chủ hộ bên hộ mới", "What {0} is to the head of the new household");
    public static readonly Words IfGoing = new("(nếu sang hộ mới)", "(if going there)");
    public static readonly Words HeadOfRest = new("Chủ hộ mới của hộ cũ", "New head of the old household");
    public static readonly Words IfHeadGoes = new("(nếu chủ hộ sang hộ mới)", "(if its head goes)");
    public static readonly Words Merge = new("Nhập hộ này vào hộ khác", "Merge into another household");
    public static readonly Words Into = new("Mã hộ nhập vào", "Code of the other household");
    public static readonly Words RelationThere = new("Quan hệ của chủ hộ này với chủ hộ bên kia", "What this head is to the other head");
    public static readonly Words RelationOfOthers = new("Quan hệ của những người còn lại với chủ hộ ấy", "What the others are to that head");

    public static readonly Words Undo = new("Hoàn tác", "Undo");
    public static readonly Words UndoOf = new("Hoàn tác ghi nhận số {0}: {1}", "Undo act {0}: {1}");
    public static readonly Words UndoGone = new("Sẽ thôi có hiệu lực", "Will no longer hold");
    public static readonly Words UndoBack = new("Sẽ có hiệu lực trở lại", "Will hold again");
    public static readonly Words UndoMore = new("… và {0} dòng nữa.", "… and {0} more lines.");
    public static readonly Words UndoHelp = new(
        "Những gì lần ghi này thêm sẽ thôi có hiệu lực, những gì nó bỏ sẽ có lại. Cả lần ghi và việc hoàn tác đều còn trong lịch sử.",
        "What the act added no longer holds, and what it took away holds again. Both the act and its undoing stay in the history.");
}
