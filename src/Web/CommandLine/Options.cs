using System.CommandLine;
using VuonLen.Core.Places;

namespace VuonLen.Web.CommandLine;

/// <summary>Every option of every command, with its one meaning.</summary>
public static class Options
{
    public static readonly Option<string> Store = Text("--store", "THƯ_MỤC", "Thư mục kho dữ liệu (mặc định: biến VUONLEN_STORE, hoặc ./store).");
    public static readonly Option<bool> Json = new("--json") { Description = "In ra một tài liệu JSON." };

    public static readonly Option<DateOnly?> At = Day("--at", "Tính đến hết ngày này (năm-tháng-ngày).");
    public static readonly Option<DateOnly?> UnitsOf = Day("--units-of", "Chia theo các đơn vị của ngày này (mặc định: ngày của --at).");
    public static readonly Option<DateOnly?> From = Day("--from", "Từ cuối tháng của ngày này (mặc định: tháng đầu tiên sổ biết).");
    public static readonly Option<DateOnly?> To = Day("--to", "Đến hết ngày này (mặc định: ngày của kho dữ liệu).");
    public static readonly Option<string> In = Text("--in", "MÃ", "Mã đơn vị hành chính (mặc định: toàn thành phố).");
    public static readonly Option<string> Standard = Text("--standard", "CHUẨN", "Chuẩn nghèo (mặc định: chuẩn của thành phố vào ngày đó, nếu không có thì chuẩn quốc gia).");
    public static readonly Option<long?> KnownAt = Number("--known-at", "GHI_NHẬN", "Chỉ tính những gì đã biết sau ghi nhận số này (mặc định: hiện nay).");
    public static readonly Option<PlacesBy> PlacesBy = Choice("--places-by", "Đơn vị mở theo ngày hoạt động (operation) hay ngày theo luật (law).",
        ("operation", Core.Places.PlacesBy.Operation), ("law", Core.Places.PlacesBy.Law));

    public static readonly Option<string> Class = new Option<string>("--class") { HelpName = "DIỆN", Description = "Diện hộ: poor, near_poor, average, none, undecided (mặc định: tất cả)." };
    public static readonly Option<long?> Limit = Number("--limit", "SỐ", "Nhiều nhất bấy nhiêu dòng (mặc định: tất cả).");
    public static readonly Option<long?> Within = Number("--days", "SỐ_NGÀY", "Trong bấy nhiêu ngày tới, từ 1 đến 366 (mặc định: 30).");
    public static readonly Option<string> With = Text("--with", "THÔNG_TIN", "Chỉ những hộ có các thông tin này: mã, hoặc mã:giá_trị, cách nhau bằng dấu phẩy.");
    public static readonly Option<long?> AgeFrom = Number("--age-from", "TUỔI", "Chỉ những hộ có người chắc chắn đã đủ tuổi này.");
    public static readonly Option<long?> AgeTo = Number("--age-to", "TUỔI", "Chỉ những hộ có người chắc chắn chưa quá tuổi này.");
    public static readonly Option<string> Set = Text("--set", "TẬP_HỢP", "Chỉ ở các xã của tập hợp địa bàn này.");
    public static readonly Option<Area?> Area = OneOf("--area", "Chỉ ở khu vực thành thị (urban) hay nông thôn (rural).", ("urban", Core.Places.Area.Urban), ("rural", Core.Places.Area.Rural));
    public static readonly Option<string> Find = Text("--find", "CHỮ", "Một phần tên thành viên, không cần dấu, hoặc phần đầu của mã hộ.");
    public static readonly Option<string> Sort = Text("--sort", "CÁCH_XẾP", "Xếp theo code (mặc định), name, village hay class; thêm «-» ở trước để xếp ngược, viết --sort=-name.");
    public static readonly Option<string> Programme = Text("--programme", "CHƯƠNG_TRÌNH", "Tên thư mục của chương trình trong programmes/.");
    public static readonly Option<bool> Strict = new("--strict") { Description = "Kết thúc với mã 1 nếu có mâu thuẫn." };
    public static readonly Option<bool> DryRun = new("--dry-run") { Description = "Chỉ kiểm tra, không ghi." };
    public static readonly Option<string> Urls = Text("--urls", "ĐỊA_CHỈ", "Địa chỉ phục vụ (mặc định: http://localhost:5080, hoặc cổng trống kế tiếp).");
    public static readonly Option<bool> NoServe = new("--no-serve") { Description = "Chỉ lập kho dữ liệu, không phục vụ trang." };

    public static readonly Option<string> As = Text("--as", "TÊN", "Người ghi nhận (mặc định: người dùng của máy này).");
    public static readonly Option<string> Why = Text("--why", "LÝ_DO", "Vì sao ghi nhận.");
    public static readonly Option<string> Paper = Text("--paper", "GIẤY_TỜ", "Căn cứ: số, ngày của giấy tờ.");

    public static readonly Option<long?> Seen = Number("--seen", "GHI_NHẬN", "Số ghi nhận cuối cùng đã xem; hộ có ghi nhận sau số ấy thì không ghi gì (mặc định: không so).");

    public static readonly Option<string> Household = Text("--household", "MÃ_HỘ", "Mã của hộ.");
    public static readonly Option<string[]> Fill = Several("--set", "MỤC=GIÁ_TRỊ", "Điền một mục của phiếu; viết được nhiều lần. Mục không viết thì như phiếu vừa mở.");
    public static readonly Option<string[]> Attach = Several("--attach", "TỆP", "Kèm một bản chụp giấy tờ: PDF, JPEG hoặc PNG; viết được nhiều lần.");
    public static readonly Option<bool> Fields = new("--fields") { Description = "Chỉ in ra các mục của phiếu và những gì chọn được, không ghi." };

    /// <summary>Those of every command that asks for a moment of the register.</summary>
    public static IReadOnlyList<Option> Asking => [Store, At, In, Standard, UnitsOf, KnownAt, PlacesBy, Json];

    /// <summary>Those of every command that writes.</summary>
    public static IReadOnlyList<Option> Writing => [Store, As, Why, Paper, Json];

    private static Option<string> Text(string name, string value, string help) => new(name) { HelpName = value, Description = help };

    private static Option<string[]> Several(string name, string value, string help) => new(name) { HelpName = value, Description = help, Arity = ArgumentArity.OneOrMore };

    private static Option<DateOnly?> Day(string name, string help) => new(name)
    {
        HelpName = "NGÀY",
        Description = help,
        CustomParser = given =>
        {
            if (Days.TryRead(given.Tokens[0].Value, out var day)) return day;
            given.AddError($"«{given.Tokens[0].Value}» ở {name} không phải là một ngày; hãy viết theo mẫu năm-tháng-ngày, ví dụ 2014-01-31.");
            return null;
        },
    };

    private static Option<long?> Number(string name, string value, string help) => new(name)
    {
        HelpName = value,
        Description = help,
        CustomParser = given =>
        {
            if (long.TryParse(given.Tokens[0].Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)) return number;
            given.AddError($"«{given.Tokens[0].Value}» ở {name} không phải là một số nguyên không âm; hãy chỉ viết chữ số.");
            return null;
        },
    };

    private static Option<T?> OneOf<T>(string name, string help, params (string Text, T Value)[] choices) where T : struct => new(name)
    {
        HelpName = string.Join('|', choices.Select(choice => choice.Text)),
        Description = help,
        CustomParser = given =>
        {
            foreach (var (text, value) in choices)
                if (text == given.Tokens[0].Value) return value;
            given.AddError($"«{given.Tokens[0].Value}» ở {name} không dùng được; hãy chọn một trong: {string.Join(", ", choices.Select(choice => choice.Text))}.");
            return null;
        },
    };

    private static Option<T> Choice<T>(string name, string help, params (string Text, T Value)[] choices) => new(name)
    {
        HelpName = string.Join('|', choices.Select(choice => choice.Text)),
        Description = help,
        DefaultValueFactory = _ => choices[0].Value,
        CustomParser = given =>
        {
            foreach (var (text, value) in choices)
                if (text == given.Tokens[0].Value) return value;
            given.AddError($"«{given.Tokens[0].Value}» ở {name} không dùng được; hãy chọn một trong: {string.Join(", ", choices.Select(choice => choice.Text))}.");
            return choices[0].Value;
        },
    };
}
