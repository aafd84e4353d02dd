using VuonLen.Core.Basics;

namespace VuonLen.Store.Reading;

/// <summary>What a list is sorted by; equals follow by the head's name, then by code.</summary>
public enum SortBy
{
    Code,

    /// <summary>The head's given, middle, then family name.</summary>
    Name,

    /// <summary>The commune's code, then the village's number; then the head's name.</summary>
    Village,

    /// <summary>Poor, near-poor, average, none; then the head's name.</summary>
    Class,
}

/// <summary>How a list is sorted, and from where a page of it is read.</summary>
/// <param name="Down">The other way round, the code too.</param>
public sealed record HouseholdOrder(SortBy By = SortBy.Code, bool Down = false)
{
    /// <summary>Where a class stands in the order by class.</summary>
    internal static int Rank(string @class) => @class switch { "poor" => 0, "near_poor" => 1, "average" => 2, _ => 3 };

    /// <summary>The SQL terms of the order, the code last; all text but the class.</summary>
    internal IReadOnlyList<string> Terms(HouseholdListSql sql) => By switch
    {
        SortBy.Name => [sql.SortKey, sql.Code],
        SortBy.Village => [sql.PlaceKey, sql.SortKey, sql.Code],
        SortBy.Class => ["case s.class when 'poor' then 0 when 'near_poor' then 1 when 'average' then 2 else 3 end", sql.SortKey, sql.Code],
        _ => [sql.Code],
    };
}

/// <summary>A page: the lines that follow a household, or that come before it.</summary>
/// <param name="After">The household code the page begins after.</param>
/// <param name="Before">The household code the page ends before.</param>
/// <param name="Limit">How many lines at most; null for all.</param>
public sealed record ListPage(string? After = null, string? Before = null, int? Limit = null);

/// <summary>What was once counted of a list at an act, so that its pages need not look through the city again.</summary>
/// <param name="All">All its households, where they are few; null where they are many or were only counted.</param>
public sealed record CountedList(int Lines, IReadOnlyList<HouseholdId>? All = null);
