using VuonLen.Core.Places;
using VuonLen.Store.Reading;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;

namespace VuonLen.Web.Places;

/// <summary>What is shown of one unit on a day.</summary>
/// <param name="MayOpen">Whether the viewer may ask how many poor households there are.</param>
/// <param name="Residents">Null where not known, or not the viewer's to know.</param>
/// <param name="Children">The units right below, villages only as many as are open.</param>
public sealed record UnitFacts(PlaceVersion Unit, bool MayOpen, Residents? Residents, IReadOnlyList<PlaceVersion> Children, IReadOnlyList<SetStanding> Sets)
{
    public static UnitFacts Of(CityRegister register, Viewer viewer, PlaceVersion unit, PlacesRequest asked)
    {
        var places = register.Places();
        var mayOpen = viewer.Standing.MayCount && viewer.Standing.MayAsk(register, unit, asked.At, asked.By);
        // Whoever serves one village is told nothing of its whole commune but its name.
        var mayCount = mayOpen && viewer.Standing.Sight.Village is null;
        return new(unit, mayOpen, mayCount ? ResidentsOf(register, unit, asked) : null, places.Children(unit.Id, asked.At, asked.By), SetsOf(register, unit, asked));
    }

    private static Residents? ResidentsOf(CityRegister register, PlaceVersion unit, PlacesRequest asked)
    {
        var moment = register.Moment(asked.At, null);
        if (register.Residents(moment, asked.At, asked.By)(unit) is not { } households) return null;
        using var connection = register.Store.Read();
        var counts = PlaceReader.ResidentCounts(connection, moment);
        return new(households, [.. counts.Select(count => count.Source).Distinct()], counts.All(count => count.Verified));
    }

    private static List<SetStanding> SetsOf(CityRegister register, PlaceVersion unit, PlacesRequest asked)
    {
        var places = register.Places();
        var found = new List<SetStanding>();
        foreach (var set in register.PlaceSets.Where(set => set.Rule is null))
        {
            var members = set.Members.Where(member => member.Days.Holds(asked.At) && places[member.Place].Days(asked.By).Holds(asked.At)
                && places.IsInside(member.Place, unit.Id)).ToList();
            if (unit.Kind.Level() != PlaceLevel.Commune)
            {
                var count = members.Count(member => member.Certain);
                if (members.Count > 0) found.Add(new(set, count, members.Count - count, null));
            }
            else if (members.Find(member => member.Certain) is { } certain) found.Add(new(set, 1, 0, certain));
            else if (members.Count > 0) found.Add(new(set, 0, 1, members[0]));
        }
        return found;
    }
}

/// <summary>Resident households with where the number comes from.</summary>
/// <param name="Verified">Whether all of those sources were seen.</param>
public sealed record Residents(long Households, IReadOnlyList<string> Sources, bool Verified);

/// <summary>How a unit stands to a set of places on a day.</summary>
/// <param name="Communes">How many of its communes surely are in it; 0 for a candidate.</param>
/// <param name="Candidates">How many more of them are candidates of which it is not known.</param>
/// <param name="Member">The commune's own line in the list; null for a district or the city.</param>
public sealed record SetStanding(PlaceSet Set, int Communes, int Candidates, PlaceSetMember? Member);
