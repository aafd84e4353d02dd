using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Web.CommandLine;

namespace VuonLen.Web.Asking;

/// <summary>Questions as addresses of pages and of the API: the names are the command's options.</summary>
public static partial class Address
{
    private const int MostYears = 150;
    private static readonly string[] DayForms = ["yyyy-MM-dd", "d/M/yyyy"];

    /// <summary>Reads the moment and the unit; <paramref name="today"/> stands for a day not given.</summary>
    /// <exception cref="ProblemException">A value cannot be read.</exception>
    public static SituationRequest Situation(IQueryCollection query, DateOnly today) => new(
        Day(query, "at") ?? today, Text(query, "in"), Text(query, "standard"), Day(query, "units_of"), Number(query, "known_at"),
        Choice<PlacesBy>(query, "places_by") ?? PlacesBy.Operation);

    /// <summary>Reads a list's conditions.</summary>
    /// <exception cref="ProblemException">A value cannot be read.</exception>
    public static HouseholdsRequest Households(IQueryCollection query, DateOnly today) => new(
        Day(query, "at") ?? today, Text(query, "in"), Text(query, "standard"), Text(query, "class"), Text(query, "also_poor_by"), Texts(query, "with"),
        Text(query, "set"), Choice<Area>(query, "area"), Text(query, "find"), Number(query, "known_at"), Choice<PlacesBy>(query, "places_by") ?? PlacesBy.Operation,
        Text(query, "after"), Number(query, "limit") is { } limit ? (int)Math.Min(limit, int.MaxValue) : null)
    {
        Band = Choice<RateBand>(query, "band"),
        UnitsOf = Day(query, "units_of"),
        Part = Text(query, "part"),
        NotAttributable = Flag(query, "not_attributable"),
        AgeFrom = Years(query, "age_from"),
        AgeTo = Years(query, "age_to"),
        Sort = Text(query, "sort"),
        Columns = Texts(query, "columns"),
        Before = Text(query, "before"),
    };

    /// <summary>Reads the moment a household is asked for at; null for what is usual.</summary>
    /// <exception cref="ProblemException">A value cannot be read.</exception>
    public static (DateOnly? At, long? KnownAt) Household(IQueryCollection query) => (Day(query, "at"), Number(query, "known_at"));

    /// <summary>The day of this name; null if the address gives none.</summary>
    /// <exception cref="ProblemException">It cannot be read.</exception>
    public static DateOnly? DayOf(IQueryCollection query, string name) => Day(query, name);

    /// <summary>The page below that of a situation.</summary>
    public static string Below(string page, SituationRequest asked, params (string Name, string? Value)[] more) => Write("/situation/" + page, [.. Parts(asked), .. more]);

    /// <summary>Reads what is asked of things that come due.</summary>
    /// <exception cref="ProblemException">A value cannot be read.</exception>
    public static DueRequest Due(IQueryCollection query, DateOnly today) => new(
        Day(query, "at") ?? today, Text(query, "in"), Number(query, "days") is { } days ? (int)Math.Min(days, int.MaxValue) : DueRequest.UsualDays, Text(query, "after"),
        Number(query, "limit") is { } limit ? (int)Math.Min(limit, int.MaxValue) : null);

    /// <summary>The page of what comes due.</summary>
    public static string Of(DueRequest asked) => Write("/due",
        [("at", Code(asked.At)), ("in", asked.In), ("days", asked.Days.ToString(CultureInfo.InvariantCulture)), ("after", asked.After)]);

    /// <summary>The page of one household, as it stood at the end of a day; as it stands when no day is given.</summary>
    public static string OfHousehold(string code, DateOnly? at = null) => $"/households/{Uri.EscapeDataString(code)}{(at is { } day ? "?at=" + Code(day) : "")}";

    /// <summary>The page of a situation.</summary>
    public static string Of(SituationRequest asked, params (string Name, string? Value)[] more) => Write("/situation", [.. Parts(asked), .. more]);

    /// <summary>The page of a list.</summary>
    public static string Of(HouseholdsRequest asked) => Of(asked, "/households");

    /// <summary>Another page or a file of a list.</summary>
    public static string Of(HouseholdsRequest asked, string path) => Write(path, Parts(asked));

    /// <summary>What an address says of a list, name by name.</summary>
    public static IReadOnlyList<(string Name, string? Value)> Parts(HouseholdsRequest asked) =>
    [
        .. Parts(asked.Situation), ("class", asked.Class), ("area", Code(asked.Area)), ("also_poor_by", asked.AlsoPoorBy), ("with", asked.With),
        ("age_from", Digits(asked.AgeFrom)), ("age_to", Digits(asked.AgeTo)), ("set", asked.Set), ("band", Code(asked.Band)), ("not_attributable", asked.NotAttributable ? "yes" : null), ("part", asked.Part),
        ("find", asked.Find), ("sort", asked.Sort), ("columns", asked.Columns), ("after", asked.After), ("before", asked.Before),
    ];

    /// <summary>What an address says of a situation, name by name.</summary>
    public static IReadOnlyList<(string Name, string? Value)> Parts(SituationRequest asked) =>
    [
        ("at", Code(asked.At)), ("in", asked.In), ("standard", asked.Standard), ("units_of", asked.UnitsOf is { } day ? Code(day) : null),
        ("known_at", asked.KnownAt?.ToString(CultureInfo.InvariantCulture)), ("places_by", asked.By == PlacesBy.Operation ? null : Code<PlacesBy>(asked.By)),
    ];

    /// <summary>An ISO day.</summary>
    public static string Code(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // From1Below15 is from_1_below_15, as the report writes it.
    private static string? Code<T>(T? value) where T : struct, Enum =>
        value is { } member ? WordEnds().Replace(member.ToString(), "_").ToLowerInvariant() : null;

    [GeneratedRegex("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])")]
    private static partial Regex WordEnds();

    private static string Write(string path, IEnumerable<(string Name, string? Value)> parts)
    {
        var address = new StringBuilder(path);
        foreach (var (name, value) in parts)
            if (value is not null) address.Append(address.Length == path.Length ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        return address.ToString();
    }

    // Whoever reads the message sees a page, not the names of its address.
    private static Words Spoken(string name) => name switch
    {
        "at" => new("ô ngày tính đến", "the box of the day"),
        "units_of" => new("ô ngày của các đơn vị", "the box of the day of the units"),
        "known_at" => new("số ghi nhận", "the number of the act"),
        "limit" => new("số dòng", "the number of rows"),
        "days" => new("số ngày tới", "the number of days ahead"),
        "age_from" => new("ô từ đủ tuổi", "the box of the least age"),
        "age_to" => new("ô đến tuổi", "the box of the greatest age"),
        "area" => new("khu vực (area)", "the area"),
        "band" => new("mức tỷ lệ (band)", "the band of rates"),
        "places_by" => new("cách mở đơn vị (places_by)", "the opening of units (places_by)"),
        _ => new($"«{name}»", $"“{name}”"),
    };

    // The command writes --units-of; addresses may write it either way.
    private static string? Text(IQueryCollection query, string name)
    {
        var values = query.TryGetValue(name, out var given) ? given : query[name.Replace('_', '-')];
        if (values.Count > 1) throw new ProblemException($"Địa chỉ ghi {Spoken(name).Vi} hơn một lần; hãy chỉ ghi một lần.",
            $"The address gives {Spoken(name).En} more than once; give it once.");
        return string.IsNullOrWhiteSpace(values) ? null : values.ToString().Trim();
    }

    // Boxes of a form write a name once for each box.
    private static string? Texts(IQueryCollection query, string name)
    {
        var parts = query[name].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct().ToList();
        return parts.Count == 0 ? null : string.Join(',', parts);
    }

    private static int? Years(IQueryCollection query, string name) => Number(query, name) switch
    {
        null => null,
        <= MostYears and var years => (int)years,
        var years => throw new ProblemException($"«{years}» ở {Spoken(name).Vi} không phải là một số tuổi; hãy viết từ 0 đến {MostYears}.",
            $"“{years}” in {Spoken(name).En} is no age; write 0 to {MostYears}."),
    };

    private static string? Digits(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    // Links are written in ISO; people type a day as Vietnam writes it, day first.
    private static DateOnly? Day(IQueryCollection query, string name)
    {
        if (Text(query, name) is not { } text) return null;
        return DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw new ProblemException($"«{text}» ở {Spoken(name).Vi} không phải là một ngày; hãy viết ngày/tháng/năm, ví dụ 31/01/2014.",
                $"“{text}” in {Spoken(name).En} is not a day; write day/month/year, for example 31/01/2014.");
    }

    private static bool Flag(IQueryCollection query, string name) => Text(query, name) switch
    {
        null => false,
        "yes" => true,
        var text => throw new ProblemException($"«{text}» ở {Spoken(name).Vi} không dùng được; hãy viết yes hoặc bỏ đi.",
            $"“{text}” in {Spoken(name).En} cannot be used; write yes, or leave it out."),
    };

    private static long? Number(IQueryCollection query, string name)
    {
        if (Text(query, name) is not { } text) return null;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw new ProblemException($"«{text}» ở {Spoken(name).Vi} không phải là một số nguyên không âm; hãy chỉ viết chữ số.",
                $"“{text}” in {Spoken(name).En} is not a whole number; write digits only.");
    }

    private static T? Choice<T>(IQueryCollection query, string name) where T : struct, Enum
    {
        if (Text(query, name) is not { } text) return null;
        foreach (var value in Enum.GetValues<T>())
            if (Code<T>(value) == text) return value;
        throw new ProblemException($"«{text}» ở {Spoken(name).Vi} không dùng được; hãy chọn một trong: {string.Join(", ", Enum.GetValues<T>().Select(value => Code<T>(value)))}.",
            $"“{text}” in {Spoken(name).En} cannot be used; choose one of: {string.Join(", ", Enum.GetValues<T>().Select(value => Code<T>(value)))}.");
    }
}
