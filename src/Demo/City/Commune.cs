using VuonLen.Core.Places;
using VuonLen.Demo.Calibrations;

namespace VuonLen.Demo.City;

/// <summary>A commune of the day counted, and every figure the demo gives it.</summary>
public sealed class Commune(int index, PlaceVersion place, PlaceVersion district, CommuneLevel? laidDown)
{
    /// <summary>Its position in the order of codes.</summary>
    public int Index { get; } = index;

    /// <summary>The unit version its households reside in.</summary>
    public PlaceVersion Place { get; } = place;

    /// <summary>The district it belongs to.</summary>
    public PlaceVersion District { get; } = district;

    /// <summary>What the calibration lays down of it, if anything.</summary>
    public CommuneLevel? LaidDown { get; } = laidDown;

    /// <summary>Its area by the kind of unit.</summary>
    public Area Area { get; } = place.Kind.Area() ?? throw new ArgumentException("Not a commune.", nameof(place));

    /// <summary>Whether it is one of the ethnic-minority and mountain communes.</summary>
    public bool EthnicMountain => LaidDown?.EthnicMountain ?? false;

    /// <summary>Whether it is in an urban district (quận).</summary>
    public bool InUrbanDistrict => District.Kind == PlaceKind.UrbanDistrict;

    /// <summary>Resident households when the closing lists begin.</summary>
    public int Residents { get; set; }

    /// <summary>Resident households when the opening lists begin. They are not in the register.</summary>
    public int OpeningResidents { get; set; }

    /// <summary>Poor households of the closing lists.</summary>
    public int Poor { get; set; }

    /// <summary>Poor households of the opening lists.</summary>
    public int OpeningPoor { get; set; }

    /// <summary>Of the poor of the closing lists, those poor by the national standard too.</summary>
    public int NationalPoor { get; set; }

    /// <summary>Of the poor of the opening lists, those poor by the national standard too.</summary>
    public int OpeningNationalPoor { get; set; }

    /// <summary>Near-poor households of the closing lists.</summary>
    public int NearPoor { get; set; }

    /// <summary>How its households go from the opening to the closing lists.</summary>
    public CommuneFlows Flows { get; set; } = new();
}

/// <summary>Households of one commune by where they go between the lists.</summary>
public sealed class CommuneFlows
{
    /// <summary>Poor, then poor.</summary>
    public int StayPoor { get; set; }

    /// <summary>Poor, then near-poor.</summary>
    public int PoorToNear { get; set; }

    /// <summary>Poor, then above the near-poor line.</summary>
    public int PoorToAbove { get; set; }

    /// <summary>Poor, then no more in the city's register.</summary>
    public int PoorGone { get; set; }

    /// <summary>Near-poor, then poor.</summary>
    public int NearToPoor { get; set; }

    /// <summary>Escaped before the opening lists, then poor again.</summary>
    public int FellBack { get; set; }

    /// <summary>Not in the opening lists, then poor.</summary>
    public int NewPoor { get; set; }

    /// <summary>Near-poor, then near-poor.</summary>
    public int StayNear { get; set; }

    /// <summary>Not in the opening lists, then near-poor.</summary>
    public int NewNear { get; set; }

    /// <summary>Near-poor, then above the line.</summary>
    public int NearToAbove { get; set; }

    /// <summary>Near-poor, then no more in the city's register.</summary>
    public int NearGone { get; set; }

    /// <summary>Escaped before the opening lists and not poor since.</summary>
    public int StayAbove { get; set; }
}
