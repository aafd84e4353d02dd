using System.Globalization;
using System.Text.Json;

namespace VuonLen.Law.Files;

/// <summary>One value of a data file and where it stands, read strictly: what does not read is refused with a sentence, never guessed.</summary>
/// <param name="File">Path from the data folder.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column of the table, or key of the YAML file.</param>
/// <param name="Raw">The text as written; empty if nothing is written.</param>
public readonly record struct LawCell(string File, long Line, string Column, string Raw)
{
    /// <summary>Whether nothing is written.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Raw);

    /// <summary>The text.</summary>
    /// <exception cref="LawException">Nothing is written.</exception>
    public string Text() => IsEmpty ? throw Wrong("còn để trống", "điền giá trị") : Raw;

    /// <summary>The text; null if nothing is written.</summary>
    public string? TextOrNull() => IsEmpty ? null : Raw;

    /// <summary>A day written yyyy-MM-dd.</summary>
    /// <exception cref="LawException">It is no such day.</exception>
    public DateOnly Day() => DateOnly.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day : throw Wrong($"«{Raw}» không phải là ngày", "ghi theo dạng năm-tháng-ngày, ví dụ 2014-01-31");

    /// <summary>A day; null if nothing is written.</summary>
    public DateOnly? DayOrNull() => IsEmpty ? null : Day();

    /// <summary>A whole number, digits only, with at most a leading minus.</summary>
    /// <exception cref="LawException">It is no whole number of 64 bits.</exception>
    public long Whole() => long.TryParse(Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number : throw Wrong($"«{Raw}» không phải là số nguyên", "chỉ ghi chữ số, không dấu chấm phân cách");

    /// <summary>A whole number; null if nothing is written.</summary>
    public long? WholeOrNull() => IsEmpty ? null : Whole();

    /// <summary>true or false.</summary>
    /// <exception cref="LawException">It is neither.</exception>
    public bool Flag() => Text() switch
    {
        "true" => true,
        "false" => false,
        _ => throw Wrong($"«{Raw}» không phải là đúng hay sai", "ghi true hoặc false"),
    };

    /// <summary>A member of an enum, written in snake_case («rural_district»).</summary>
    /// <exception cref="LawException">There is no such member.</exception>
    public T Choice<T>() where T : struct, Enum
    {
        var at = Array.IndexOf(Written<T>.Names, Text());
        return at >= 0 ? Enum.GetValues<T>()[at] : throw Wrong($"không có giá trị «{Raw}»", "chọn một trong: " + string.Join(", ", Written<T>.Names));
    }

    /// <summary>The refusal of this value.</summary>
    public LawException Wrong(string problem, string remedy, Exception? cause = null) => LawException.At(File, Line, Column, problem, remedy, cause);

    private static class Written<T> where T : struct, Enum
    {
        internal static readonly string[] Names = Enum.GetNames<T>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName).ToArray();
    }
}
