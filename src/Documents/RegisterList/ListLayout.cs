using VuonLen.Core.Facts;

namespace VuonLen.Documents.RegisterList;

/// <summary>
/// The columns of a list, from left to right: the official layout of sheet 1 (columns A to AA), then documented columns that fill
/// its gaps. See docs/register-list.md.
/// </summary>
public sealed class ListLayout
{
    private static readonly ListColumn[] Official =
    [
        new(ListField.Number, "TT", "TT", ListRows.Person),
        new(ListField.HeadMark, "LaChuHo", "Chủ hộ", ListRows.Person, Required: true),
        new(ListField.HeadName, "HoVaTenChuHo", "Họ tên chủ hộ", ListRows.Household),
        new(ListField.Name, "HoVaTenThanhVien", "Họ tên thành viên", ListRows.Person, Required: true),
        new(ListField.Relation, "QHVCH", "Quan hệ với chủ hộ", ListRows.Person, Required: true),
        new(ListField.Birth, "NgaySinh", "Ngày sinh", ListRows.Person, Required: true),
        new(ListField.Sex, "GioiTinh", "Giới tính", ListRows.Person, Required: true),
        new(ListField.Identity, "CCCD", "Số CCCD/CMND", ListRows.Person),
        new(ListField.Province, "Tinh", "Tỉnh", ListRows.Household),
        new(ListField.District, "Huyen", "Huyện", ListRows.Household),
        new(ListField.DistrictCode, "MaHuyen", "Mã huyện", ListRows.Household),
        new(ListField.Commune, "Xa", "Xã", ListRows.Household),
        new(ListField.CommuneCode, "MaXa", "Mã xã", ListRows.Household, Required: true),
        new(ListField.Village, "Thon", "Thôn", ListRows.Household),
        new(ListField.Ethnicity, "DanToc", "Dân tộc", ListRows.Person, Required: true),
        new(ListField.Class, "PhanLoaiHo", "Phân loại hộ", ListRows.Head, Required: true),
        new(ListField.Decision, "QDCN", "Số QĐ công nhận", ListRows.Head),
        new(ListField.DecidedOn, "NgayBanHanhQD", "Ngày QĐ", ListRows.Head),
        new(ListField.B1, "B1", "Điểm B1", ListRows.Head),
        new(ListField.B2, "B2", "Điểm B2", ListRows.Head),
        new(ListField.Minority, "isDTTS", "Hộ DTTS", ListRows.Head),
        new(ListField.NoLabour, "isKNLD", "Không có khả năng LĐ", ListRows.Head),
        new(ListField.Merit, "isTVCCCM", "Có thành viên người có công", ListRows.Head),
        new(ListField.Causes, "NguyenNhanNgheo", "Nguyên nhân nghèo", ListRows.Head),
        new(ListField.Note, "GhiChu", "Ghi chú", ListRows.Person),
        new(ListField.Age, "Tuoi", "Tuổi", ListRows.Person),
        new(ListField.Persons, "SoNhanKhau", "Số nhân khẩu", ListRows.Head),
        new(ListField.ListDay, "NgayLapDanhSach", "Ngày lập danh sách", ListRows.Head, Required: true),
        new(ListField.HouseholdCode, "MaHo", "Mã hộ", ListRows.Household),
        new(ListField.PersonCode, "MaNhanKhau", "Mã nhân khẩu", ListRows.Person),
        new(ListField.From, "ApDungTuNgay", "Áp dụng từ ngày", ListRows.Head),
    ];

    private static readonly ListColumn[] Further =
    [
        new(ListField.ReviewDay, "NgayRaSoat", "Ngày rà soát", ListRows.Head),
        new(ListField.ReviewArea, "KhuVucRaSoat", "Khu vực rà soát", ListRows.Head),
        new(ListField.Income, "ThuNhap", "Thu nhập (đồng/người/tháng)", ListRows.Head),
        new(ListField.Deprivations, "SoChiSoThieuHut", "Số chỉ số thiếu hụt", ListRows.Head),
        new(ListField.Address, "DiaChi", "Địa chỉ", ListRows.Head),
        new(ListField.Permanent, "ThuongTru", "Thường trú", ListRows.Person),
        new(ListField.Temporary, "TamTru", "Tạm trú", ListRows.Person),
        new(ListField.Dwelling, "NoiOHienTai", "Nơi ở hiện tại", ListRows.Person),
    ];

    private static readonly (string Code, string Title)[] FactColumns =
    [
        (ListCodes.SocialAllowance, "Trợ cấp xã hội hằng tháng"), (ListCodes.MeritAllowance, "Trợ cấp ưu đãi người có công"),
        ("presence", "Hiện diện"), (ListCodes.NoPapersReason, "Lý do chưa có giấy tờ"), ("schooling", "Bậc học hiện tại"),
        ("education", "Trình độ học vấn"), ("qualification", "Trình độ chuyên môn"), ("work", "Tình trạng việc làm"),
        ("disability_kind", "Dạng khuyết tật"), ("disability_level", "Mức độ khuyết tật"), ("serious_illness", "Bệnh hiểm nghèo"),
    ];

    private static readonly HashSet<string> InOfficialColumns =
        [ListCodes.Relation, ListCodes.Ethnicity, ListCodes.NoLabour, ListCodes.CauseOfPoverty];

    private readonly int[] _at = new int[Enum.GetValues<ListField>().Length];
    private readonly HashSet<string> _withColumn = [.. InOfficialColumns];

    /// <summary>The layout of a list that shows classes by these standards beside «Phân loại hộ», and facts of this vocabulary.</summary>
    public ListLayout(IEnumerable<ListStandard> others, FactVocabulary facts)
    {
        List<ListColumn> columns = [.. Official];
        foreach (var standard in others)
        {
            var (id, name) = (standard.Id, standard.Name);
            columns.Add(new(ListField.StandardClass, "PhanLoaiHo " + id, "Diện theo " + name, ListRows.Head, Key: id) { Former = "Diện theo " + id });
            columns.Add(new(ListField.StandardDecision, "QDCN " + id, "Số QĐ theo " + name, ListRows.Head, Key: id) { Former = "Số QĐ theo " + id });
            columns.Add(new(ListField.StandardDecidedOn, "NgayBanHanhQD " + id, "Ngày QĐ theo " + name, ListRows.Head, Key: id) { Former = "Ngày QĐ theo " + id });
            columns.Add(new(ListField.StandardFrom, "ApDungTuNgay " + id, "Áp dụng từ ngày theo " + name, ListRows.Head, Key: id) { Former = "Áp dụng từ ngày theo " + id });
        }
        columns.AddRange(Further);
        foreach (var (code, title) in FactColumns)
        {
            if (facts.Find(code) is null) continue;
            columns.Add(new(ListField.Fact, code, title, ListRows.Person, Key: code));
            _withColumn.Add(code);
        }
        columns.Add(new(ListField.Other, "ThongTinKhac", "Thông tin khác", ListRows.Person));
        Columns = columns;
        Array.Fill(_at, -1);
        for (var i = columns.Count - 1; i >= 0; i--) _at[(int)columns[i].Field] = i;
    }

    /// <summary>The columns, from left to right.</summary>
    public IReadOnlyList<ListColumn> Columns { get; }

    /// <summary>Where the (first) column of a field stands; −1 if nowhere.</summary>
    public int At(ListField field) => _at[(int)field];

    /// <summary>Where the column of a field that speaks of this standard or fact stands; −1 if nowhere.</summary>
    public int Column(ListField field, string key)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i].Field == field && Columns[i].Key == key) return i;
        return -1;
    }

    /// <summary>Whether a fact has a column of its own, so that it does not go to «Thông tin khác».</summary>
    public bool HasColumn(string factCode) => _withColumn.Contains(factCode);
}
