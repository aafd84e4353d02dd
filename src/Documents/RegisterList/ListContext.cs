using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Documents.RegisterList.Known;

namespace VuonLen.Documents.RegisterList;

/// <summary>Which class a standard gives, and which of its rows decided; null when it cannot say.</summary>
/// <param name="income">Đồng per person per month.</param>
public delegate (string Class, int? Row)? ListClassify(string standard, Area area, Dong? income, int? b1, int? b2, int? deprivations);

/// <summary>Beyond which numbers a list is surely wrong, ends inside.</summary>
/// <param name="Points">Most income points (B1).</param>
/// <param name="Deprivations">Most deprived indicators; B2 may be ten times as much.</param>
/// <param name="Income">Most đồng per person per month.</param>
public sealed record ListLimits(int Points = 500, int Deprivations = 12, long Income = 100_000_000);

/// <summary>All that reading a list asks of the register and of the law. Nothing is written through it.</summary>
public sealed record ListContext
{
    /// <summary>Every version of the city, its districts and communes.</summary>
    public required IEnumerable<PlaceVersion> Places { get; init; }

    /// <summary>The facts lists may state; must hold «relation» and «ethnicity».</summary>
    public required FactVocabulary Facts { get; init; }

    /// <summary>The standards lists may speak of.</summary>
    public required ListStandards Standards { get; init; }

    /// <summary>The latest day a list may be of.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The day of a list whose file does not say it; null where it must.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Judges what a list states of a household.</summary>
    public required ListClassify Classify { get; init; }

    /// <summary>Beyond which numbers a list is surely wrong.</summary>
    public ListLimits Limits { get; init; } = new();

    /// <summary>Villages recorded for a commune version. Where there are none, the list's own are taken up.</summary>
    public Func<PlaceVersion, IReadOnlyList<PlaceVersion>> Villages { get; init; } = _ => [];

    /// <summary>Whether whoever brings the list keeps the register of a commune.</summary>
    public Func<PlaceVersion, bool> IsTheirs { get; init; } = _ => true;

    /// <summary>Whether whoever brings the list may give out codes that begin with a commune's; whether another's is taken is not told.</summary>
    public Func<string, bool> IsTheirsToNumber { get; init; } = _ => true;

    /// <summary>Whether a household code is taken.</summary>
    public Func<string, bool> IsKnownHouseholdCode { get; init; } = _ => false;

    /// <summary>The household of a code as it is known now, with what it was on a day; null if there is none.</summary>
    public Func<string, DateOnly, KnownHousehold?> Known { get; init; } = (_, _) => null;

    /// <summary>What is to become of what known households have and the list has not.</summary>
    public ListChoices Choices { get; init; } = ListChoices.KeepAll;

    /// <summary>Told after each row how many were read.</summary>
    public Action<long> RowRead { get; init; } = _ => { };

    /// <summary>Whether a person code is taken.</summary>
    public Func<string, bool> IsKnownPersonCode { get; init; } = _ => false;

    /// <summary>Whether an identity number is recorded.</summary>
    public Func<string, bool> IsKnownIdentityNumber { get; init; } = _ => false;

    /// <summary>Whether a person of this name, sex and birth is already recorded in the commune.</summary>
    public Func<Person, PlaceId, bool> IsKnownPerson { get; init; } = (_, _) => false;

    /// <summary>A code for a household listed without one; asked again while the file itself uses what it gives.</summary>
    public Func<PlaceVersion, string>? NewHouseholdCode { get; init; }

    /// <summary>An id for a new household.</summary>
    public Func<HouseholdId> NewHouseholdId { get; init; } = () => new(Guid.CreateVersion7());

    /// <summary>An id for a new person.</summary>
    public Func<PersonId> NewPersonId { get; init; } = () => new(Guid.CreateVersion7());
}
