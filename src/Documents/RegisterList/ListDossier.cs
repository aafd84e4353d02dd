using VuonLen.Core.Basics;
using VuonLen.Core.Households;

namespace VuonLen.Documents.RegisterList;

/// <summary>Makes register rows of a listed household.</summary>
public static class ListDossier
{
    /// <summary>
    /// The rows that register the household. Classes begin on their own days. A list says nothing of when the rest began: members,
    /// dwelling and facts begin with the earliest class (a class must lie in some unit), at the latest on the list's day, and for
    /// nobody before the first day of their birth's year, month or day.
    /// </summary>
    /// <param name="day">The day of the list.</param>
    public static Dossier Of(ListHousehold listed, DateOnly day, Func<HouseholdId> newHouseholdId, Func<PersonId> newPersonId)
    {
        var id = newHouseholdId();
        var dossier = new Dossier(id) { Household = new Household(id, 1, listed.Code) };
        var start = day;
        foreach (var status in listed.Statuses)
            if (status.From < start) start = status.From;
        var since = new DayRange(start);
        dossier.Residences.Add(new(id, 1, null, ResidenceKind.Dwelling, listed.Commune.Id, listed.Village?.Id, listed.Address, since));
        foreach (var fact in listed.Facts) dossier.Facts.Add(new(id, dossier.Facts.Count + 1, null, fact.Code, fact.Value, since));
        foreach (var member in listed.Members) Add(dossier, member, newPersonId(), start);
        if (listed.Assessment is { } found)
            dossier.Assessments.Add(new(id, 1, found.On, found.Area, found.Income, found.B1, found.B2, found.Deprivations));
        foreach (var status in listed.Statuses)
            dossier.Statuses.Add(new(
                id, dossier.Statuses.Count + 1, status.Standard, status.Class, status.Row, new(status.From), status.Decision, status.DecidedOn,
                listed.Assessment is null ? null : 1, null));
        return dossier;
    }

    private static void Add(Dossier dossier, ListMember member, PersonId person, DateOnly start)
    {
        var id = dossier.Id;
        var since = new DayRange(member.Birth.Earliest > start ? member.Birth.Earliest : start);
        dossier.Persons.Add(new(person, 1, member.Code, member.Name, member.Sex, member.Birth));
        dossier.Memberships.Add(new(id, dossier.Memberships.Count + 1, person, member.Relation, since));
        var n = 0;
        foreach (var number in member.IdentityNumbers)
            dossier.IdentityNumbers.Add(new(person, ++n, number.Length == 9 ? IdentityKind.IdentityCard9 : IdentityKind.PersonalNumber12, number));
        foreach (var fact in member.Facts) dossier.Facts.Add(new(id, dossier.Facts.Count + 1, person, fact.Code, fact.Value, since));
        Add(dossier, person, ResidenceKind.Dwelling, member.Dwelling, since);
        Add(dossier, person, ResidenceKind.Permanent, member.Permanent, since);
        Add(dossier, person, ResidenceKind.Temporary, member.Temporary, since);
    }

    private static void Add(Dossier dossier, PersonId person, ResidenceKind kind, ListResidence? residence, DayRange since)
    {
        if (residence is null) return;
        dossier.Residences.Add(new(
            dossier.Id, dossier.Residences.Count + 1, person, kind, residence.Commune?.Id, residence.Village?.Id, residence.Address, since));
    }
}
