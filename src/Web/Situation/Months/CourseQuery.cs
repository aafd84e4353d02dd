using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Core.Situation;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;

namespace VuonLen.Web.Situation.Months;

/// <summary>How many were poor and near-poor, month by month.</summary>
public static class CourseQuery
{
    private const int MostMonths = 600;

    /// <summary>The course of a unit by a standard, over the months the register knows or over those asked for, in the boundaries of the day asked at.</summary>
    /// <param name="from">A day of the first month; null for the first one known.</param>
    /// <param name="to">The last day; null for the store's day.</param>
    /// <exception cref="ProblemException">No such unit, standard or act, or the days are turned round.</exception>
    public static Course Answer(CityRegister register, SituationRequest asked, Sight sight, DateOnly? from = null, DateOnly? to = null)
    {
        if (from > to) throw new ProblemException("Ngày đầu phải trước ngày cuối; hãy xem lại hai ngày.",
            "The first day must be before the last; check both days.");
        var standard = register.Standard(asked.Standard, asked.At);
        var last = to ?? register.Today;
        if (from is { } start && (last.Year - start.Year) * 12 + last.Month - start.Month >= MostMonths)
            throw new ProblemException($"Mỗi lần xem được nhiều nhất {MostMonths} tháng; hãy chọn khoảng ngắn hơn.",
                $"At most {MostMonths} months can be shown at once; choose a shorter span.");
        return Of(register, asked, sight, standard is null ? [] : from is { } first ? CourseFold.MonthEnds(first, last) : Known(register, standard.Id, asked.KnownAt, last));
    }

    /// <summary>The counts at the end of some days, in order.</summary>
    public static Course Of(CityRegister register, SituationRequest asked, Sight sight, IReadOnlyList<DateOnly> days)
    {
        var unit = register.Unit(asked.In, asked.At, asked.By);
        var standard = register.Standard(asked.Standard, asked.At);
        register.Moment(asked.At, asked.KnownAt);
        var name = sight.Village is { } village ? register.Places()[village] : unit;
        var points = standard is null ? days.Select(day => new CoursePoint(day, null, null)) : CourseFold.Of(
            Inside(register, asked, unit, sight, standard.Id), days, day => register.Courses.IsReviewed(standard.Id, asked.KnownAt, day));
        return new(new(name.Code, name.FullName), standard?.Id, asked.At, [.. points]);
    }

    private static IEnumerable<ClassSpell> Inside(CityRegister register, SituationRequest asked, PlaceVersion unit, Sight sight, string standard)
    {
        var territory = new Territory(register.Places(), unit, asked.At, asked.By, sight);
        return register.Courses.Spells(standard, asked.KnownAt).Where(spell => territory.Holds(spell.Place, spell.Village));
    }

    // Before the register was begun it holds only what was carried over into it: a line drawn through that would rise out of nothing.
    private static IReadOnlyList<DateOnly> Known(CityRegister register, string standard, long? knownAt, DateOnly to)
    {
        var spells = register.Courses.Spells(standard, knownAt);
        if (spells.Count == 0 || register.BegunOn() is not { } begun) return [];
        var reviewed = spells.Min(spell => spell.Days.From);
        return CourseFold.MonthEnds(begun > reviewed ? begun : reviewed, to);
    }
}
