using VuonLen.Core.Basics;

namespace VuonLen.Core.Access;

/// <summary>
/// Which households an officer may see: those residing, on the day asked, at a commune version of theirs. Every query takes one;
/// without one nothing is seen.
/// </summary>
public sealed class Sight
{
    private readonly IReadOnlySet<PlaceId>? _places;

    private Sight(IReadOnlySet<PlaceId>? places) => _places = places;

    /// <summary>Nothing at all: what somebody without an appointment sees.</summary>
    public static Sight Nothing { get; } = new(new HashSet<PlaceId>());

    /// <summary>Every household of the store.</summary>
    public static Sight Everything { get; } = new((IReadOnlySet<PlaceId>?)null);

    /// <summary>Only these commune versions.</summary>
    public static Sight Of(IReadOnlySet<PlaceId> communes) => new(communes);

    /// <summary>Whether there is no use in asking.</summary>
    public bool SeesNothing => _places is { Count: 0 };

    /// <summary>Whether nothing is hidden.</summary>
    public bool SeesEverything => _places is null;

    /// <summary>The commune versions seen; null when all are.</summary>
    public IReadOnlySet<PlaceId>? Places => _places;

    /// <summary>Whether households recorded at this commune version are seen.</summary>
    public bool Sees(PlaceId commune) => _places is null || _places.Contains(commune);
}
