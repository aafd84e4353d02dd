using VuonLen.Core.Households;
using VuonLen.Core.Places;

namespace VuonLen.Documents.RegisterList;

/// <summary>A household of the register as a list of a day shows it.</summary>
public static class ListedDossier
{
    /// <summary>The household; its dossier holds what is true on the day.</summary>
    /// <param name="commune">The commune that counts it on the day.</param>
    public static ListHousehold Of(PlaceBook places, PlaceVersion city, PlaceVersion commune, Dossier dossier)
    {
        var dwelling = dossier.Residences.First(residence => residence.Person is null && residence.Kind == ResidenceKind.Dwelling);
        var district = commune.Parent is { } parent && places[parent].Kind.Level() == PlaceLevel.District ? places[parent] : null;
        var assessment = AssessmentOf(dossier);
        var members = dossier.Memberships
            .Select(membership => Member(places, dossier, membership, dossier.Persons.First(person => person.Id == membership.Person)))
            .OrderBy(member => member.Relation == Membership.Head ? 0 : 1).ThenBy(member => member.Code, StringComparer.Ordinal);
        return new(dossier.Household!.Code, city, district, commune, dwelling.Village is { } village ? places[village] : null, dwelling.Address, [.. members],
            [.. dossier.Facts.Where(fact => fact.Person is null).Select(fact => new ListFact(fact.Code, fact.Value))],
            [.. dossier.Statuses.Select(status => new ListStatus(status.Standard, status.Class, status.Row, status.Range.From, status.Decision, status.DecidedOn))],
            assessment is null ? null : new(assessment.On, assessment.Area, assessment.Income, assessment.B1, assessment.B2, assessment.Deprivations));
    }

    /// <summary>The assessment a list shows: the one the classes rest on, else the last; null if there is none.</summary>
    public static Assessment? AssessmentOf(Dossier dossier)
    {
        var assessed = dossier.Statuses.Select(status => status.Assessment).FirstOrDefault(n => n is not null);
        return dossier.Assessments.Find(found => found.N == assessed) ?? dossier.Assessments.LastOrDefault();
    }

    private static ListMember Member(PlaceBook places, Dossier dossier, Membership membership, Person person)
    {
        ListResidence? Own(ResidenceKind kind) => dossier.Residences.Find(residence => residence.Person == person.Id && residence.Kind == kind) is { } own
            ? new(own.Place is { } place ? places[place] : null, own.Village is { } village ? places[village] : null, own.Address)
            : null;
        return new(person.Code, person.Name, person.Sex, person.Birth, membership.Relation,
            [.. dossier.IdentityNumbers.Where(number => number.Person == person.Id).Select(number => number.Number)],
            [.. dossier.Facts.Where(fact => fact.Person == person.Id).Select(fact => new ListFact(fact.Code, fact.Value))],
            Own(ResidenceKind.Permanent), Own(ResidenceKind.Temporary), Own(ResidenceKind.Dwelling));
    }
}
