using System.Globalization;
using VuonLen.Core.Households;
using VuonLen.Web.Register;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Asking;

/// <summary>What comes due, and when, in words.</summary>
public static class DueWords
{
    private static readonly Words Turns = new("tròn {0} tuổi", "turns {0}");
    private static readonly Words ClassEnds = new("hết hạn diện {0} theo {1}", "the class “{0}” by {1} ends");
    private static readonly Words FactEnds = new("hết hạn thông tin «{0}»", "“{0}” ends");
    private static readonly Words ResidenceEnds = new("hết hạn {0}", "{0} ends");
    private static readonly Words Leaves = new("rời hộ", "leaves the household");
    private static readonly Words UntilDay = new("đến hết ngày {0}", "until the end of {0}");
    private static readonly Words InYear = new("trong năm {0} (chỉ biết năm sinh)", "in {0} (only the year of birth is known)");
    private static readonly Words InMonth = new("trong tháng {0} (chỉ biết tháng sinh)", "in {0} (only the month of birth is known)");

    /// <summary>What comes due.</summary>
    /// <param name="code">The fact, standard or kind of residence.</param>
    /// <param name="value">The class.</param>
    public static string What(this Language say, CityRegister register, DueKind kind, int? age, string? code, string? value) => kind switch
    {
        DueKind.TurnsAge => say.Say(Turns, age),
        DueKind.ClassEnds => say.Say(ClassEnds, say[Classes.Name(value ?? "")], say[register.StandardName(code ?? "")]),
        DueKind.FactEnds => say.Say(FactEnds, register.Facts.Find(code ?? "") is { } term ? say == Language.English ? term.TermEnglish : term.Term : code),
        DueKind.ResidenceEnds => say.Say(ResidenceEnds, Enum.TryParse<ResidenceKind>(code, ignoreCase: true, out var residence) ? say.Term(residence) : code),
        _ => say[Leaves],
    };

    /// <summary>When: a day, or a month or a year where no more is known. Of what ends, the last day inside is named, as officers do.</summary>
    public static string When(this Language say, DueKind kind, DateOnly first, DateOnly last)
    {
        if (first == last) return kind == DueKind.TurnsAge ? say.Day(first) : say.Say(UntilDay, say.Day(first.AddDays(-1)));
        return last.DayNumber - first.DayNumber > 31
            ? say.Say(InYear, first.Year)
            : say.Say(InMonth, first.ToString("MM'/'yyyy", CultureInfo.InvariantCulture));
    }
}
