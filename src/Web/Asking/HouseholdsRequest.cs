using VuonLen.Core.Places;

namespace VuonLen.Web.Asking;

/// <summary>Communes by their poverty rate, in the classes of the report's bands.</summary>
public enum RateBand
{
    Below1,
    From1Below15,
    From15Below25,
    From25,
}

/// <summary>Which list is asked for, as it comes from a page, the API or the command line.</summary>
/// <param name="AlsoPoorBy">Poor by this other standard too.</param>
/// <param name="With">Facts that all hold, of the household or of some member: <c>code</c> or <c>code:value</c>, separated by commas.</param>
/// <param name="Set">Only in the communes of this set.</param>
/// <param name="Area">Only in communes of this area.</param>
/// <param name="After">The household code the page begins after.</param>
public sealed record HouseholdsRequest(DateOnly At, string? In = null, string? Standard = null, string? Class = null, string? AlsoPoorBy = null,
    string? With = null, string? Set = null, Area? Area = null, string? Find = null, long? KnownAt = null, PlacesBy By = PlacesBy.Operation,
    string? After = null, int? Limit = null)
{
    /// <summary>Only in the communes whose poverty rate lies in this band.</summary>
    public RateBand? Band { get; init; }

    /// <summary>The day whose units <see cref="Part"/> and <see cref="NotAttributable"/> speak of; null for the day itself.</summary>
    public DateOnly? UnitsOf { get; init; }

    /// <summary>Only in this part of the unit: its code in those units, or a village's number in a commune.</summary>
    public string? Part { get; init; }

    /// <summary>Only with a member who has certainly completed this many years on the day.</summary>
    public int? AgeFrom { get; init; }

    /// <summary>Only with a member who has certainly not completed more than this many years on the day.</summary>
    public int? AgeTo { get; init; }

    /// <summary>What the list is sorted by: code, name, village or class; with «-» before it the other way round.</summary>
    public string? Sort { get; init; }

    /// <summary>The columns shown, separated by commas; null for the usual ones.</summary>
    public string? Columns { get; init; }

    /// <summary>The household code the page ends before.</summary>
    public string? Before { get; init; }

    /// <summary>The same list from its beginning.</summary>
    public HouseholdsRequest First => this with { After = null, Before = null };

    /// <summary>Only those that are in no known unit then.</summary>
    public bool NotAttributable { get; init; }

    /// <summary>The situation this list stands behind.</summary>
    public SituationRequest Situation => new(At, In, Standard, UnitsOf, KnownAt, By);
}
