using VuonLen.Web.Texts;

namespace VuonLen.Web.Situation;

/// <summary>The words of the map of poverty rates.</summary>
public static class MapTexts
{
    public static readonly Words Title = new("Bản đồ tỷ lệ hộ nghèo", "Map of poverty rates");
    public static readonly Words OfDistricts = new("Theo quận, huyện, thị xã", "By district");
    public static readonly Words OfCommunes = new("Theo xã, phường, thị trấn", "By commune");
    public static readonly Words Level = new("Vẽ theo cấp nào", "Level of the map");
    public static readonly Words Schematic = new("Hình phỏng theo", "A schematic drawing");
    public static readonly Words Exact = new("Về hình vẽ", "About the drawing");
    public static readonly Words Unit = new("{0}: {1} hộ nghèo trên {2} hộ dân cư, {3}", "{0}: {1} poor of {2} resident households, {3}");
    public static readonly Words UnitUnrated = new("{0}: {1} hộ nghèo, chưa rõ tỷ lệ", "{0}: {1} poor households, rate not known");
    public static readonly Words UnitUnknown = new("{0}: không có số liệu", "{0}: no data");
    public static readonly Words NoData = new("chưa rõ tỷ lệ hoặc không có số liệu", "rate not known, or no data");
    public static readonly Words Legend = new("Chú giải: mỗi mức có bao nhiêu đơn vị và bao nhiêu hộ nghèo", "Legend: units and poor households in each class");
    public static readonly Words Class = new("Tỷ lệ hộ nghèo", "Poverty rate");
    public static readonly Words Units = new("Đơn vị", "Units");
    public static readonly Words Poor = new("Hộ nghèo", "Poor");
    public static readonly Words SameFigures = new("Cùng các con số ấy thành bảng: ", "The same figures as a table: ");
    public static readonly Words TableBelow = new("từng đơn vị", "unit by unit");
    public static readonly Words TableHere = new("Bảng số liệu của bản đồ ({0} đơn vị)", "The map’s figures as a table ({0} units)");
    public static readonly Words District = new("Thuộc", "In");
}
