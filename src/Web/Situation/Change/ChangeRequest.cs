using System.Text.Json;
using VuonLen.Core.Basics;
using VuonLen.Core.Movement;
using VuonLen.Web.Asking;

namespace VuonLen.Web.Situation.Change;

/// <summary>Which change is asked about: of one class of a unit, after the end of one day up to the end of another.</summary>
/// <param name="Situation">The unit, the standard and the later day.</param>
/// <param name="Way">The way whose households are listed; null for the numbers alone.</param>
/// <param name="IsInto">Whether it leads into the class.</param>
/// <param name="After">The household the list goes on after.</param>
public sealed record ChangeRequest(SituationRequest Situation, DateOnly From, string Class, MovementKind? Way = null, bool IsInto = false, Guid? After = null)
{
    /// <summary>The page of a change.</summary>
    public static string Address(SituationRequest asked, DateOnly from, string @class) => new ChangeRequest(asked, from, @class).ToAddress();

    /// <summary>The address of this page.</summary>
    public string ToAddress() => Asking.Address.Below("change", Situation, ("from", Asking.Address.Code(From)), ("class", Class),
        ("way", Way is { } way ? Code(way) : null), ("turn", Way is null ? null : IsInto ? "in" : "out"), ("after", After?.ToString()));

    /// <summary>Reads an address; the last day of the month before stands for a first day not given.</summary>
    /// <exception cref="ProblemException">A value cannot be read, or the days are turned round.</exception>
    public static ChangeRequest Of(IQueryCollection query, DateOnly today)
    {
        var asked = Asking.Address.Situation(query, today);
        var from = Asking.Address.DayOf(query, "from") ?? new DateOnly(asked.At.Year, asked.At.Month, 1).AddDays(-1);
        if (from >= asked.At) throw new ProblemException("Ngày đầu phải trước ngày cuối; hãy xem lại hai ngày.",
            "The first day must be before the last; check both days.");
        var @class = query["class"].ToString() is { Length: > 0 } given ? given : "poor";
        if (@class is not ("poor" or "near_poor")) throw new ProblemException($"Không xem được tăng giảm của diện «{@class}»; chỉ có poor và near_poor.",
            $"Increase and decrease of “{@class}” cannot be shown; only poor and near_poor can.");
        return new(asked, from, @class, WayOf(query["way"]), query["turn"] == "in",
            query["after"].ToString() is { Length: > 0 } after ? Guid.TryParse(after, out var id) ? id : throw new ProblemException($"Không có dòng «{after}» để xem tiếp; hãy mở lại danh sách từ đầu.",
                $"There is no row “{after}” to go on from; open the list again from its beginning.") : null);
    }

    private static MovementKind? WayOf(string? text) => string.IsNullOrEmpty(text) ? null
        : Enum.GetValues<MovementKind>().Select(kind => (MovementKind?)kind).FirstOrDefault(kind => Code(kind!.Value) == text)
            ?? throw new ProblemException($"Không có cách vào, ra nào là «{text}»; hãy mở lại từ trang tăng giảm.",
                $"There is no way in or out called “{text}”; open it again from the page of increase and decrease.");

    private static string Code(MovementKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());
}
