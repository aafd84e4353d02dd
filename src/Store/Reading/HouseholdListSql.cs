using Microsoft.Data.Sqlite;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>
/// The tables and conditions of a list in SQL. What is asked of today as now known is read from the projection of today; any other moment
/// from the register itself. In both <c>d</c> is the dwelling and <c>s</c> the class.
/// </summary>
internal sealed class HouseholdListSql(Moment moment, HouseholdFilter filter, Sight sight, NameMatch? match, bool today)
{
    private const int Many = 1000;
    private bool _byCode;

    /// <summary>What a count of this list has already told; null before it.</summary>
    public CountedList? Counted { get; set; }

    /// <summary>Whether the household's code, its head and its size are columns of the dwelling.</summary>
    public bool Today => today;

    /// <summary>The household's code.</summary>
    public string Code => today && !_byCode ? "d.code" : "h.code";

    /// <summary>The head's name as it sorts.</summary>
    public string SortKey => today ? "d.head_sort_key" : $"""
        coalesce((select p.sort_key from membership m join person p on p.person_id = m.person_id and {moment.Known("p")}
            where m.household_id = d.household_id and m.relation = '01' and {moment.Holds("m")} limit 1), '')
        """;

    /// <summary>The commune's code and the village's number.</summary>
    public string PlaceKey => today ? "d.place_key" : "(select c.code from place c where c.place_id = d.place_id and c.act_to is null) || ' ' || "
        + "coalesce((select v.code from place v where v.place_id = d.village_id and v.act_to is null), '')";

    private bool IsNarrow => filter.Places is not null || !sight.SeesEverything;

    // What most households of the list meet is met by walking them; what few meet is not.
    private bool IsCommon => match is null or { Keys: null } && (filter is { Facts.Count: 0, Age: null, AlsoPoorBy: null } || Counted is { Lines: > Many });

    /// <summary>From which tables, in which order: the shortest way to the households meant. A cross join keeps SQLite to it.</summary>
    /// <param name="by">What the list is sorted by, if a page of it is read.</param>
    public string From(SortBy? by, bool anchored = false)
    {
        var named = match is { Keys: not null } || Counted is { All: not null };
        _byCode = anchored || (by == SortBy.Code && !IsNarrow && IsCommon);
        var dwelling = today ? "household_now d" : "residence d";
        string On(string first) => first == "d" ? "" : " on d.household_id = " + first + ".household_id";
        // An index holds the order: the page is read along it and left when it is full.
        if (today && !anchored && by is not (null or SortBy.Code) && !IsNarrow && IsCommon) return "household_now d cross join household_status s on s.household_id = d.household_id";
        return _byCode || (named && !today) ? $"household h cross join household_status s on s.household_id = h.household_id cross join {dwelling}{On("h")}"
            : (IsNarrow || named ? $"{dwelling} cross join household_status s{On("s")}" : $"household_status s cross join {dwelling}{On("s")}")
                + (today ? "" : " cross join household h on h.household_id = d.household_id");
    }

    /// <summary>The households an officer may see that have a class by the standard, whatever it is; binds what it names.</summary>
    public List<string> Seen(SqliteCommand command)
    {
        moment.Bind(command);
        command.Parameters.AddWithValue("$standard", filter.Standard);
        var conditions = new List<string> { "s.standard = $standard", moment.Holds("s") };
        if (!today) conditions.Add($"d.person_id is null and d.kind = 'dwelling' and d.place_id is not null and {moment.Holds("d")}");
        if (!today || _byCode) conditions.Add(moment.Known("h"));
        if (sight.Places is { } seen) conditions.Add($"d.place_id in ({Literals(seen)})");
        if (sight.Village is { } village) conditions.Add($"d.village_id = {BigEndianIds.Literal(village.Value)}");
        return conditions;
    }

    /// <summary>Those of them the list holds.</summary>
    public List<string> Chosen(SqliteCommand command)
    {
        var conditions = Seen(command);
        conditions.Add(filter.Class is null ? "s.class in ('poor', 'near_poor')" : "s.class = $class");
        if (filter.Class is { } wanted) command.Parameters.AddWithValue("$class", wanted);
        if (filter.Places is { } places) conditions.Add(At(places));
        if (filter.AlsoPoorBy is { } other)
        {
            conditions.Add($"exists (select 1 from household_status o where o.household_id = d.household_id and o.standard = $other and o.class = 'poor' and {moment.Holds("o")})");
            command.Parameters.AddWithValue("$other", other);
        }
        for (var i = 0; i < filter.Facts.Count; i++) conditions.Add(FactSql.Holds(filter.Facts[i], i, moment, command));
        if (filter.Age is { } age) conditions.Add(AgeSql.Member(age, moment, command));
        if (match is not null) conditions.Add(Named(match, command));
        if (Counted is { All: { } all })
            conditions.Add($"{(today ? "d" : "h")}.household_id in ({string.Join(", ", all.Select(id => BigEndianIds.Literal(id.Value)))})");
        return conditions;
    }

    private string Named(NameMatch match, SqliteCommand command)
    {
        command.Parameters.AddWithValue("$code", match.Code);
        // Every sign of a code sorts before the last sign of the plane.
        command.Parameters.AddWithValue("$code_end", match.Code + '\uffff');
        if (match.Keys is not { } keys)
        {
            return $"""
                ({Code} >= $code and {Code} < $code_end) or exists (select 1 from membership fm join person fp on fp.person_id = fm.person_id and {moment.Known("fp")}
                    where fm.household_id = d.household_id and {moment.Holds("fm")} and {match.Bears("fp", command)})
                """;
        }
        for (var i = 0; i < keys.Count; i++) command.Parameters.AddWithValue($"$key{i}", keys[i]);
        var byName = keys.Count == 0 ? "" : $"""
             union select fm.household_id from person fp cross join membership fm on fm.person_id = fp.person_id and {moment.Holds("fm")}
                where fp.search_key in ({string.Join(", ", keys.Select((_, i) => $"$key{i}"))}) and {moment.Known("fp")}
            """;
        return $"{(today ? "d" : "h")}.household_id in (select fh.household_id from household fh indexed by ix_household_code where fh.code >= $code and fh.code < $code_end and {moment.Known("fh")}{byName})";
    }

    private static string At(PlaceFilter places)
    {
        var conditions = places.Parts
            .Select(part => $"(d.place_id = {BigEndianIds.Literal(part.Place.Value)} and d.village_id is {(part.Village is { } village ? BigEndianIds.Literal(village.Value) : "null")})");
        if (places.Whole.Count > 0) conditions = conditions.Prepend($"d.place_id in ({Literals(places.Whole)})");
        return string.Join(" or ", conditions);
    }

    private static string Literals(IEnumerable<PlaceId> places) => string.Join(", ", places.Select(place => BigEndianIds.Literal(place.Value)));
}
