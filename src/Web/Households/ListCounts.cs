using VuonLen.Core.Situation;
using VuonLen.Store.Reading;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;

namespace VuonLen.Web.Households;

/// <summary>How many lines a list has.</summary>
/// <param name="OrMore">Whether it was counted only up to this number.</param>
public readonly record struct ListTotal(int Lines, bool OrMore = false);

/// <summary>
/// Totals of lists, kept until the next act. A number of the situation is taken from the counts behind it; a search for a name that very many
/// bear is counted up to a bound, since whoever reads it will narrow it.
/// </summary>
public sealed class ListCounts(CityRegister register)
{
    /// <summary>Up to how many lines a broad search is counted.</summary>
    public const int MostOfSearch = 1000;

    private const int MostKept = 256;

    // Of a list so short every household is kept, so that its other pages are found at once.
    private const int FewHouseholds = 1000;

    // So few dwellings are counted faster than the situation of a moment that nobody has looked at yet.
    private const int FewPlaces = 64;

    private readonly Lock _lock = new();
    private readonly Dictionary<(long Act, string Conditions, string Sight), (ListTotal Total, CountedList? Counted)> _kept = [];

    /// <summary>The total of a list.</summary>
    public ListTotal Of(HouseholdsRequest request, HouseholdsQuery query)
    {
        if (OfTheSituation(query) is { } known) return new(known);
        var conditions = Address.Of(request.First with { Sort = null, Columns = null });
        var sight = query.Sight.SeesEverything ? "" : $"{query.Sight.Village} {string.Join(' ', query.Sight.Places!.Select(place => place.Value).Order())}";
        var key = (register.LastAct, conditions, sight);
        (ListTotal Total, CountedList? Counted) found;
        lock (_lock) _kept.TryGetValue(key, out found);
        if (found == default)
        {
            found = Count(query);
            lock (_lock)
            {
                if (_kept.Count >= MostKept) _kept.Clear();
                _kept[key] = found;
            }
        }
        if (found.Counted is { } counted) query.TakeUp(counted);
        return found.Total;
    }

    private static (ListTotal, CountedList?) Count(HouseholdsQuery query)
    {
        if (query.IsSlow && !query.IsBroad)
        {
            var counted = query.Survey(FewHouseholds);
            return (new(counted.Lines), counted);
        }
        var lines = query.Count(query.IsBroad ? MostOfSearch + 1 : null);
        return (query.IsBroad && lines > MostOfSearch ? new(MostOfSearch, true) : new(lines), null);
    }

    private int? OfTheSituation(HouseholdsQuery query)
    {
        var filter = query.Filter;
        if (filter is not { Standard: not "", Class: null or "poor" or "near_poor", Find: null, Age: null }) return null;
        if (filter.Places is { } places && places.Whole.Count + places.Parts.Count <= FewPlaces) return null;
        var others = register.Others(register.Standards.Find(filter.Standard), query.Moment.At);
        if (Counted(filter, [.. others]) is not { } counted) return null;
        return register.Counts(query.Moment, filter.Standard, others, query.Sight)
            .Where(group => (filter.Class is null || group.Class == filter.Class) && (filter.Places is null || filter.Places.Holds(new(group.Place, group.Village))))
            .Sum(counted);
    }

    // The situation counts one further condition at a time; null for one it does not count.
    private static Func<CountGroup, int>? Counted(HouseholdFilter filter, List<string> others) => filter switch
    {
        { Facts: [], AlsoPoorBy: null } => group => group.Households,
        { Facts: [], AlsoPoorBy: { } other } when others.IndexOf(other) is >= 0 and var at => group => group.AlsoPoor[at],
        { Facts: [{ Code: "merit_allowance", Value: null }], AlsoPoorBy: null } => group => group.WithMerit,
        { Facts: [{ Code: "social_allowance", Value: null }], AlsoPoorBy: null } => group => group.WithSocial,
        _ => null,
    };
}
