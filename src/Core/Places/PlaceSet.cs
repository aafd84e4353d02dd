using VuonLen.Core.Basics;

namespace VuonLen.Core.Places;

/// <summary>One place of a dated set.</summary>
/// <param name="Place">The commune (or village) version.</param>
/// <param name="Days">The days it is in the set; inside the days the version works.</param>
/// <param name="Certain">False for a candidate of which it is not known whether it belongs.</param>
/// <param name="Verified">Whether a source was seen that names it.</param>
/// <param name="Note">What an officer should know of it, in Vietnamese.</param>
public sealed record PlaceSetMember(PlaceId Place, DayRange Days, bool Certain, bool Verified, string? Note);

/// <summary>A dated set of places that policies and reports speak of («xã vùng dân tộc, miền núi»).</summary>
/// <param name="Id">Its id, the name of its file.</param>
/// <param name="Vietnamese">Its term in Vietnamese.</param>
/// <param name="English">Its term in English.</param>
/// <param name="Source">Where the list comes from, as cited.</param>
/// <param name="Verified">Whether a source of the whole list was seen.</param>
/// <param name="Note">What an officer should know of it, in Vietnamese.</param>
/// <param name="Known">The ranges of days in which who is not listed is surely outside.</param>
/// <param name="Members">The places listed; none if the set is derived.</param>
/// <param name="Rule">The rule of a derived set; null if the places are listed.</param>
[Term("tập địa bàn")]
public sealed record PlaceSet(
    string Id, string Vietnamese, string English, string Source, bool Verified, string? Note,
    IReadOnlyList<DayRange> Known, IReadOnlyList<PlaceSetMember> Members, RateRule? Rule)
{
    /// <summary>Whether a place is in a listed set on a day; null if that is not known, as for a derived set, which only counts can tell.</summary>
    public bool? Holds(PlaceId place, DateOnly day)
    {
        if (Rule is not null) return null;
        var candidate = false;
        foreach (var member in Members)
        {
            if (member.Place != place || !member.Days.Holds(day)) continue;
            if (member.Certain) return true;
            candidate = true;
        }
        return !candidate && Known.Any(days => days.Holds(day)) ? false : null;
    }

    /// <summary>The places that are surely in a listed set on a day, in the order of the file.</summary>
    public IReadOnlyList<PlaceId> On(DateOnly day) =>
        Members.Where(member => member.Certain && member.Days.Holds(day)).Select(member => member.Place).ToList();
}
