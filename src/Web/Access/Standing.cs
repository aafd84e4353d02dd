using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;

namespace VuonLen.Web.Access;

/// <summary>What a signed-in officer is and may see today.</summary>
/// <param name="Role">Null without an appointment.</param>
/// <param name="Place">The place served; null for the whole city.</param>
/// <param name="Sight">The households that may be counted for them.</param>
/// <param name="MayList">Whether they may also see who those households are.</param>
public sealed record Standing(string? Name, Role? Role, PlaceId? Place, Sight Sight, bool MayList)
{
    /// <summary>Nobody in particular.</summary>
    public static Standing None { get; } = new(null, null, null, Sight.Nothing, false);

    /// <summary>Whether they may see figures at all.</summary>
    public bool MayCount => !Sight.SeesNothing;

    /// <summary>Whether they keep the register of their place: the only ones who change households.</summary>
    public bool MayWrite => Role is Access.Role.CommuneOfficer or Access.Role.DistrictOfficer or Access.Role.CityDepartment;

    /// <summary>The address of the page they begin at.</summary>
    public string FirstPage => MayCount ? "/home" : "/";

    /// <summary>Whether a question about a unit on a day is theirs to ask; what they may not ask about is no link.</summary>
    public bool MayAsk(CityRegister register, PlaceVersion unit, DateOnly day, PlacesBy by) => Sight.Village is { } village
        ? unit.Kind.Level() == PlaceLevel.Commune && register.CommuneOf(village, day, by) == unit.Code
        : Sight.Covers(register.Places(), unit, day, by);

    /// <summary>The unit a question is about: the one it names, else the one served.</summary>
    /// <exception cref="OutOfSightException">The unit is not theirs to ask about.</exception>
    public string? UnitFor(CityRegister register, string? code, DateOnly day, PlacesBy by)
    {
        if (Sight.SeesEverything) return code;
        if (Sight.Village is { } village) return register.CommuneOf(village, day, by) is { } own && (code ?? own) == own ? own : throw new OutOfSightException(code is not null);
        if (code is null) return (Place is { } place ? register.UnitOn(place, Sight, day, by) : null)?.Code ?? throw new OutOfSightException(named: false);
        return Sight.Covers(register.Places(), register.Unit(code, day, by), day, by) ? code : throw new OutOfSightException(named: true);
    }
}
