using VuonLen.Web.Register;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Asking;

/// <summary>What must be said beside figures of a day about which the register knows little or nothing.</summary>
public static class DayNotes
{
    private static readonly Words NoStandard = new(
        "Không có chuẩn nghèo nào áp dụng vào ngày {0}, nên chưa rõ có bao nhiêu hộ nghèo.",
        "No poverty standard applies on {0}, so it is not known how many households are poor.");

    private static readonly Words NoResults = new(
        "Sổ không có kết quả rà soát nào theo chuẩn này vào ngày {0}, nên chưa rõ có bao nhiêu hộ nghèo.",
        "The register has no review results by this standard on {0}, so it is not known how many households are poor.");

    private static readonly Words BeforeTheRegister = new(
        "Sổ được lập ngày {0}; trước ngày đó chỉ có một phần lịch sử nên con số không đủ.",
        "The register was begun on {0}; of the days before it holds only part of the history, so the figures are incomplete.");

    private static readonly Words Ahead = new(
        "Ngày {0} chưa tới; con số là kết quả đang có hiệu lực.",
        "{0} has not come yet; the figures are the results now in force.");

    /// <summary>The sentences for a page; none for a usual day.</summary>
    /// <param name="isEmpty">Whether the page shows no household at all; only then is the city counted to see whether anything is known.</param>
    public static IReadOnlyList<string> Of(CityRegister register, SituationRequest asked, bool isEmpty, Language say)
    {
        var notes = new List<string>();
        if (asked.At > register.Today) notes.Add(say.Say(Ahead, say.Day(asked.At)));
        if (register.BegunOn() is { } begun && asked.At < begun) notes.Add(say.Say(BeforeTheRegister, say.Day(begun)));
        if (register.Standard(asked.Standard, asked.At) is not { } standard) notes.Add(say.Say(NoStandard, say.Day(asked.At)));
        else if (isEmpty && !register.IsReviewed(register.Moment(asked.At, asked.KnownAt), standard.Id, register.Others(standard, asked.At)))
            notes.Add(say.Say(NoResults, say.Day(asked.At)));
        return notes;
    }
}
