using VuonLen.Core.Access;
using VuonLen.Core.Movement;
using VuonLen.Core.Situation;
using VuonLen.Store.Reading;
using VuonLen.Web.Register;
using VuonLen.Web.Situation.Months;

namespace VuonLen.Web.Situation.Change;

/// <summary>Households that came into a class, or went out of it, in one way.</summary>
public sealed record ChangeWay(MovementKind Kind, int Households);

/// <summary>Why a count differs between two days: what the API answers and the page shows. Opening − out + in is closing.</summary>
/// <param name="From">The opening day, to its end.</param>
/// <param name="To">The closing day, to its end; the unit has the boundaries of this day throughout.</param>
/// <param name="Opening">Null where nobody was reviewed by the standard that day.</param>
/// <param name="Closing">Null as well where the opening is not known.</param>
public sealed record ChangeReport(
    UnitName In, string? Standard, string Class, DateOnly From, DateOnly To, int? Opening, IReadOnlyList<ChangeWay> Out, IReadOnlyList<ChangeWay> Into, int? Closing);

/// <summary>A page of the households behind one way.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Before">How many come before this page.</param>
/// <param name="More">Whether any come after it.</param>
public sealed record ChangeNames(IReadOnlyList<NamedMovement> Lines, int Total, int Before, bool More);

/// <summary>What moved a count.</summary>
public static class ChangeQuery
{
    private const int PageLength = 50;

    /// <summary>The numbers.</summary>
    /// <exception cref="VuonLen.Core.Basics.ProblemException">No such unit, standard or act.</exception>
    public static ChangeReport Answer(CityRegister register, ChangeRequest asked, Sight sight) => Answer(register, asked, sight, Movements(register, asked, sight));

    /// <summary>The numbers and, if a way is asked for, a page of its households.</summary>
    /// <exception cref="VuonLen.Core.Basics.ProblemException">No such unit, standard or act.</exception>
    public static (ChangeReport Report, ChangeNames? Names) Show(CityRegister register, ChangeRequest asked, Sight sight, bool mayList)
    {
        var movements = Movements(register, asked, sight);
        return (Answer(register, asked, sight, movements), mayList && asked.Way is { } way ? Names(register, asked, [.. movements.Where(movement => movement.Kind == way
            && (asked.IsInto ? movement.IsInto(asked.Class) : movement.IsOutOf(asked.Class)))]) : null);
    }

    private static ChangeReport Answer(CityRegister register, ChangeRequest asked, Sight sight, IReadOnlyList<HouseholdMovement> movements)
    {
        var course = CourseQuery.Of(register, asked.Situation, sight, [asked.From]);
        var opening = asked.Class == "poor" ? course.Points[0].Poor : course.Points[0].NearPoor;
        var (left, came) = (Ways(movements.Where(movement => movement.IsOutOf(asked.Class))), Ways(movements.Where(movement => movement.IsInto(asked.Class))));
        return new(course.In, course.Standard, asked.Class, asked.From, asked.Situation.At, opening, left, came,
            opening - left.Sum(way => way.Households) + came.Sum(way => way.Households));
    }

    private static List<ChangeWay> Ways(IEnumerable<HouseholdMovement> movements) =>
        [.. movements.GroupBy(movement => movement.Kind).OrderBy(way => way.Key).Select(way => new ChangeWay(way.Key, way.Count()))];

    private static IReadOnlyList<HouseholdMovement> Movements(CityRegister register, ChangeRequest asked, Sight sight)
    {
        var there = asked.Situation;
        var unit = register.Unit(there.In, there.At, there.By);
        register.Moment(there.At, there.KnownAt);
        if (register.Standard(there.Standard, there.At) is not { } standard) return [];
        var territory = new Territory(register.Places(), unit, there.At, there.By, sight);
        var question = new PathQuestion(standard.Id, asked.From, there.At, there.KnownAt ?? register.LastAct, territory.Recorded());
        return register.Courses.Movements(question, territory, unit.Id, there.At, sight.SeesEverything);
    }

    // The key of a page is the household, so a household's lines stay together.
    private static ChangeNames Names(CityRegister register, ChangeRequest asked, List<HouseholdMovement> all)
    {
        var before = asked.After is { } after ? all.FindLastIndex(movement => movement.Household.Value.CompareTo(after) <= 0) + 1 : 0;
        var end = Math.Min(before + PageLength, all.Count);
        while (end > before && end < all.Count && all[end].Household == all[end - 1].Household) end++;
        using var connection = register.Store.Read();
        return new(MovementNameReader.Read(connection, all[before..end], asked.Situation.KnownAt ?? register.LastAct), all.Count, before, end < all.Count);
    }
}
