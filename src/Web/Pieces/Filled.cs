using System.Globalization;
using System.Text.RegularExpressions;
using VuonLen.Core.Basics;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Pieces;

/// <summary>A field that cannot be taken as it is.</summary>
public sealed class FieldException(string name, string vi, string en) : ProblemException(vi, en)
{
    /// <summary>The field's name.</summary>
    public string Field { get; } = name;
}

/// <summary>A form as somebody filled it in. Every value is NFC and trimmed; each reading fails with a sentence about its field.</summary>
public sealed partial class Filled(IFormCollection form)
{
    private const int LongestText = 200;

    /// <summary>A field as it was typed; null when it is empty.</summary>
    public string? Typed(string name) => form[name].ToString().Normalize().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>What was ticked.</summary>
    public IReadOnlyList<string> Ticked(string name) => [.. form[name].OfType<string>().Where(value => value != "")];

    /// <summary>A text that must be there.</summary>
    public string Text(string name) => TextOrNull(name) ?? throw Missing(name);

    /// <summary>A text of one line, of at most 200 characters.</summary>
    public string? TextOrNull(string name)
    {
        var text = Typed(name);
        if (text is { Length: > LongestText }) throw new FieldException(name, $"Dài quá {LongestText} ký tự; hãy viết ngắn lại.",
            $"Longer than {LongestText} characters; write it shorter.");
        // Signs that turn or hide letters make a text say something else than it shows.
        if (text is not null && text.Any(letter => char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format)) throw new FieldException(name, "Có ký tự không dùng được; hãy gõ lại.",
            "There is a character that cannot be used; type it again.");
        return text;
    }

    /// <summary>A whole number that is not negative; dots and spaces between groups are allowed.</summary>
    public long? NumberOrNull(string name)
    {
        if (Typed(name) is not { } text) return null;
        return Grouped().IsMatch(text) && long.TryParse(text.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : throw new FieldException(name, $"«{text}» không phải là một số nguyên; hãy chỉ viết chữ số, có dấu chấm thì sau mỗi ba chữ số.",
                $"“{text}” is not a whole number; write digits only; dots, if any, after every three digits.");
    }

    /// <summary>A small number.</summary>
    public int? IntOrNull(string name) => NumberOrNull(name) is not { } number ? null
        : number <= int.MaxValue ? (int)number : throw new FieldException(name, "Số quá lớn; hãy xem lại.",
            "The number is too large; check it.");

    /// <summary>A day that must be there, as Vietnam writes it (31/1/2014) or ISO.</summary>
    public DateOnly Day(string name)
    {
        var text = Typed(name) ?? throw Missing(name);
        foreach (var format in new[] { "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd" })
            if (DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        throw new FieldException(name, $"«{text}» không phải là một ngày; hãy viết ngày/tháng/năm, ví dụ 31/01/2014.",
            $"“{text}” is not a day; write day/month/year, for example 31/01/2014.");
    }

    /// <summary>A birth: a year, a month and year, or a day.</summary>
    public BirthDay Birth(string name)
    {
        var text = Typed(name) ?? throw Missing(name);
        var parts = text.Split('/', '-', '.');
        Array.Reverse(parts);
        var iso = string.Join('-', parts.Select((part, i) => part.PadLeft(i == 0 ? 4 : 2, '0')));
        return BirthDay.TryParse(iso, out var birth) && birth.Year >= 1880 ? birth
            : throw new FieldException(name, $"«{text}» không phải là ngày sinh; hãy viết 12/05/1946, hoặc chỉ 1946 nếu không rõ ngày tháng.",
                $"“{text}” is not a date of birth; write 12/05/1946, or 1946 alone if the day and month are not known.");
    }

    /// <summary>One of the choices of a field.</summary>
    public string Choice(Field field)
    {
        var value = Typed(field.Name) ?? throw Missing(field.Name);
        return field.Choices.Any(choice => choice.Value == value) ? value : throw new FieldException(field.Name, "Mục đã chọn không còn trong danh sách; hãy chọn lại.",
            "What was chosen is not in the list any more; choose again.");
    }

    // 650.000 is six hundred and fifty thousand; 650.00 is a slip, never sixty-five thousand.
    [GeneratedRegex("^([0-9]+|[0-9]{1,3}([. ][0-9]{3})+)$")]
    private static partial Regex Grouped();

    private static FieldException Missing(string name) => new(name, "Chưa điền mục này.",
        "This is not filled in.");
}
