using VuonLen.Core.Places;
using VuonLen.Core.Standards;
using VuonLen.Documents.RegisterList;

namespace VuonLen.Web.Register;

/// <summary>What register lists are written and read by: the standards and their judgement.</summary>
public static class ListGround
{
    /// <summary>The standards by which households of a city have classes.</summary>
    public static ListStandards ListStandards(this StandardBook standards, string city) => new(standards.Standards
        .Where(standard => standard.City is null || standard.City == city)
        .Select(standard => new ListStandard(standard.Id, standard.City is not null, standard.InForce) { Name = char.ToLowerInvariant(standard.Name[0]) + standard.Name[1..] }));

    /// <summary>The class a standard gives, and its row; null when too little is known.</summary>
    public static ListClassify ListClassify(this StandardBook standards) => (standard, area, income, b1, b2, deprivations) =>
    {
        var given = standards[standard].Classify(new(area, income, b1, b2, deprivations));
        return given.Class == HouseholdClass.Undecided ? null : (given.Class.Text(), given.Row);
    };

    /// <summary>The villages recorded for a commune version.</summary>
    public static IReadOnlyList<PlaceVersion> Villages(this PlaceBook places, PlaceVersion commune) =>
        [.. places.Below(commune.Id).Select(id => places[id]).Where(place => place.Kind.Level() == PlaceLevel.Village)];
}
