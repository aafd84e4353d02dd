using VuonLen.Core.Basics;

namespace VuonLen.Core.Access;

/// <summary>
/// Which households an officer may see: those residing, on the day asked, at a commune version of theirs. Every query takes one;
/// without one nothing is seen.
/// </summary>
public sealed class Sight
{
    private readonly IReadOnlySet<PlaceId>? _places;
    private readonly PlaceId? _village;

    private Sight(IReadOnlySet<PlaceId>? places, PlaceId? village = null) => (_places, _village) = (places, village);

    /// <summary>Nothing at all: what somebody without an appointment sees.</summary>
    public static Sight Nothing { get; } = new(new HashSet<PlaceId>());

    /// <summary>Every household of the store.</summary>
    public static Sight Everything { get; } = new((IReadOnlySet<PlaceId>?)null);

    /// <summary>Only these commune versions.</summary>
    public static Sight Of(IReadOnlySet<PlaceId> communes) => new(communes);

    /// <summary>Only one village of a commune version.</summary>
    public static Sight OfVillage(PlaceId commune, PlaceId village) => new(new HashSet<PlaceId> { commune }, village);

    /// <summary>Whether there is no use in asking.</summary>
    public bool SeesNothing => _places is { Count: 0 };

    /// <summary>Whether nothing is hidden.</summary>
    public bool SeesEverything => _places is null;

    /// <summary>The commune versions seen; null when all are.</summary>
    public IReadOnlySet<PlaceId>? Places => _places;

    /// <summary>The one village seen; null when all villages of the communes are.</summary>
    public PlaceId? Village => _village;

    /// <summary>Whether households recorded at this commune version and village are seen.</summary>
    public bool Sees(PlaceId commune, PlaceId? village) =>
        (_places is null || _places.Contains(commune)) && (_village is null || _village == village);
}
