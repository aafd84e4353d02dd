using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Store.Reading;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;

namespace VuonLen.Web.Households;

/// <summary>Which communes a band of rates holds.</summary>
public static class RateBands
{
    /// <summary>The communes open on the day whose rate lies in the band; compared as whole numbers, as the report compares them.</summary>
    public static IReadOnlySet<PlaceId> Communes(CityRegister register, HouseholdsRequest request, Moment moment, RateBand band)
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
        var poor = new Dictionary<PlaceId, long>();
        var groups = standard is null ? [] : register.Counts(moment, standard.Id, register.Others(standard, request.At), Sight.Everything);
        foreach (var group in groups.Where(group => group.Class == "poor"))
            if (places.Resolve(group.Place, group.Village, request.At, request.By) is { } commune)
                poor[commune.Id] = poor.GetValueOrDefault(commune.Id) + group.Households;
        var residents = register.Residents(moment, request.At, request.By);
        return places.Open(request.At, PlaceLevel.Commune, request.By)
            .Where(commune => residents(commune) is > 0 and var all && 100 * poor.GetValueOrDefault(commune.Id) is var scaled && scaled >= from * all && scaled < below * all)
            .Select(commune => commune.Id).ToHashSet();
    }
}
