using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Demo.City;
using VuonLen.Demo.People;

namespace VuonLen.Demo.Plans;

/// <summary>Where a household stands at one of the two lists.</summary>
public enum Standing : byte
{
    /// <summary>Not in the register.</summary>
    Absent,

    /// <summary>Poor by the city's standard.</summary>
    Poor,

    /// <summary>Near-poor by the city's standard.</summary>
    NearPoor,

    /// <summary>Reviewed, and above the lines.</summary>
    Above,

    /// <summary>In the register for another reason than poverty, and not reviewed.</summary>
    Unlisted,
}

/// <summary>What befalls a household between the lists.</summary>
public enum Happening : byte
{
    None,
    Birth,
    Death,
    MarriedOut,
    MarriedIn,
    MovedOut,
    Returned,
    Split,
    SplitOff,
    TakesIn,
    MergedAway,
    Dissolved,
    LeftCity,
    CameToCity,
    Moved,
    Away,
    Back,
}

/// <summary>Why a household of no list is in the register.</summary>
public enum Reason : byte
{
    None,
    Social,
    Merit,
    Blind,
    Leprosy,
    Programme135,
    Students,
    StudentsHardship,
    InsuredFarmers,
}

/// <summary>One household of the demo: what is decided of it before any row is written, and where its rows stand.</summary>
public sealed class HouseholdPlan(Commune commune, ulong seed, Standing opening, Standing closing)
{
    /// <summary>The commune it is first registered in.</summary>
    public Commune Commune { get; } = commune;

    /// <summary>The commune it dwells in at the closing; only a move makes it another one.</summary>
    public Commune ClosingCommune { get; set; } = commune;

    /// <summary>Decides everything that is left to chance.</summary>
    public ulong Seed { get; } = seed;

    /// <summary>Where it stands at the opening.</summary>
    public Standing Opening { get; } = opening;

    /// <summary>Where it stands at the closing.</summary>
    public Standing Closing { get; } = closing;

    /// <summary>Whether it is poor by the national standard as well.</summary>
    public bool OpeningNational { get; set; }

    /// <inheritdoc cref="OpeningNational"/>
    public bool ClosingNational { get; set; }

    /// <summary>Members at the opening; for a household that comes later, members when it comes.</summary>
    public int OpeningSize { get; set; }

    /// <summary>Members at the closing.</summary>
    public int ClosingSize { get; set; }

    /// <summary>Why it is registered though in no list.</summary>
    public Reason Reason { get; set; }

    /// <summary>Whom it consists of.</summary>
    public Shape Shape { get; set; }

    /// <summary>What befalls it.</summary>
    public Happening Happening { get; set; }

    /// <summary>The other household of a split or a merger.</summary>
    public HouseholdPlan? Other { get; set; }

    /// <summary>Group of the monthly social-assistance allowance some member has; 0 is none.</summary>
    public int SocialGroup { get; set; }

    /// <summary>Whether the allowance begins only with the closing lists.</summary>
    public bool SocialIsNew { get; set; }

    /// <summary>Whether the allowance ends with the closing lists, as the household is no longer poor.</summary>
    public bool SocialEnds { get; set; }

    /// <summary>Whether a member has the monthly preferential allowance.</summary>
    public bool Merit { get; set; }

    /// <summary>Its rows so far.</summary>
    public Written Written { get; } = new();

    /// <summary>Whether it had been on the lists before the opening ones.</summary>
    public bool WasPoorEarlier => Opening == Standing.Above;

    /// <summary>Whether it comes into the register after the opening.</summary>
    public bool ComesLater => Opening == Standing.Absent;

    /// <summary>Whether its people are needed again after their first rows.</summary>
    public bool IsFollowed => Happening != Happening.None || SocialIsNew || SocialEnds;
}

/// <summary>How many rows of a household are written, and those that are open and will be closed.</summary>
public sealed class Written
{
    /// <summary>Its id once it is registered.</summary>
    public HouseholdId Id { get; set; }

    /// <summary>Its code once it is registered.</summary>
    public string Code { get; set; } = "";

    /// <summary>The number of its last row of each kind.</summary>
    public int Persons { get; set; }

    /// <inheritdoc cref="Persons"/>
    public int Memberships { get; set; }

    /// <inheritdoc cref="Persons"/>
    public int Residences { get; set; }

    /// <inheritdoc cref="Persons"/>
    public int Facts { get; set; }

    /// <inheritdoc cref="Persons"/>
    public int Assessments { get; set; }

    /// <inheritdoc cref="Persons"/>
    public int Statuses { get; set; }

    /// <inheritdoc cref="Persons"/>
    public int Links { get; set; }

    /// <summary>Classes that hold.</summary>
    public List<Status> OpenStatuses { get; } = new(2);

    /// <summary>Facts of the whole household that hold and will be closed.</summary>
    public List<Fact> OpenFacts { get; } = new(0);

    /// <summary>Its people, while they are needed.</summary>
    public List<Member>? Members { get; set; }

    /// <summary>Its dwelling, while it is needed.</summary>
    public Residence? Dwelling { get; set; }
}
