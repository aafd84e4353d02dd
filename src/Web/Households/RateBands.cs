using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Core.Situation;
using VuonLen.Store.Reading;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;

namespace VuonLen.Web.Households;

/// <summary>Which communes a band of rates holds.</summary>
public static class RateBands
{
    /// <summary>
    /// The communes open on the day whose rate lies in the band; compared as whole numbers, as the report compares them. Only communes whose
    /// every household the asker may count: the rate of another tells of households out of sight.
    /// </summary>
    public static IReadOnlySet<PlaceId> Communes(CityRegister register, HouseholdsRequest request, Moment moment, RateBand band, Sight sight)
    {
        var (from, below) = band switch
        {
            RateBand.Below1 => (0L, 1L),
            RateBand.From1Below15 => (1L, 15L),
            RateBand.From15Below25 => (15L, 25L),
            _ => (25L, 101L),
        };
        var standard = register.Standard(request.Standard, request.At);
        var places = register.Places();
        var communes = places.Open(request.At, PlaceLevel.Commune, request.By).Where(commune => sight.Covers(places, commune, request.At, request.By)).ToList();
        var groups = standard is null ? [] : register.Counts(moment, standard.Id, register.Others(standard, request.At), sight);
        return UnitRates.Of(communes, places, groups, request.At, request.By, register.Residents(moment, request.At, request.By), isKnown: true)
            .Where(rate => rate.Residents is > 0 and var all && 100L * rate.Poor is var scaled && scaled >= from * all && scaled < below * all)
            .Select(rate => rate.Unit.Id).ToHashSet();
    }
}
