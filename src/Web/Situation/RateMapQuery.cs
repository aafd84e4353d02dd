using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Core.Situation;
using VuonLen.Web.Access;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;

namespace VuonLen.Web.Situation;

/// <summary>A map of the poverty rate.</summary>
/// <param name="Units">The units drawn, those the viewer may not ask about without a figure.</param>
/// <param name="Outlines">Their outlines, in the same order.</param>
/// <param name="Open">Which of them the viewer may ask about.</param>
/// <param name="Over">Outlines of the districts over communes of the whole city; none elsewhere.</param>
/// <param name="HasOther">Whether the same city can be drawn by its other level.</param>
public sealed record RateMap(
    OutlineSheet Sheet, DateOnly UnitsOf, PlaceLevel Level, IReadOnlyList<UnitRate> Units, IReadOnlySet<PlaceId> Open, IReadOnlyList<Outline> Outlines, IReadOnlyList<Outline> Over, bool HasOther);

/// <summary>Which map fits a situation.</summary>
public static class RateMapQuery
{
    /// <summary>What an address says to draw the communes of the whole city.</summary>
    public const string Communes = "communes";

    /// <summary>The map of the units below the asked one; null where there is nothing below, or the outlines at hand are not of exactly the units open that day.</summary>
    public static RateMap? Of(CityRegister register, SituationRequest asked, Standing standing, bool ofCommunes)
    {
        var (places, unit, day) = (register.Places(), register.Unit(asked.In, asked.At, asked.By), asked.UnitsOf ?? asked.At);
        var isCity = unit.Kind.Level() == PlaceLevel.City;
        // A district in the units of another day falls into units that other districts share.
        if (standing.Sight.Village is not null || unit.Kind.Level() == PlaceLevel.Commune || (!isCity && day != asked.At)) return null;

        var communes = Drawn(register, In(PlaceLevel.Commune));
        var districts = isCity ? Drawn(register, In(PlaceLevel.District)) : null;
        if ((ofCommunes ? communes ?? districts : districts ?? communes) is not { } drawn) return null;
        // Asked of each unit this reads the store each time; whoever sees everything need not be asked about.
        var open = drawn.Units.Where(place => standing.Sight.SeesEverything || standing.MayAsk(register, place, day, asked.By)).Select(place => place.Id).ToHashSet();
        var rates = Rates(register, asked, standing, drawn.Units, day).Select(rate => open.Contains(rate.Unit.Id) ? rate : rate with { Poor = null, Residents = null });
        return new(drawn.Sheet, day, drawn.Units[0].Kind.Level(), [.. rates], open, drawn.Outlines,
            isCity && drawn == communes && districts?.Sheet == drawn.Sheet ? districts.Outlines : [], communes is not null && districts is not null);

        List<PlaceVersion> In(PlaceLevel level) => [.. places.Open(day, level, asked.By).Where(place => places.IsInside(place.Id, unit.Id))];
    }

    private static DrawnUnits? Drawn(CityRegister register, List<PlaceVersion> units) => units.Count < 2 ? null
        : register.Outlines.OrderByDescending(sheet => sheet.Exact)
            .Select(sheet => sheet.Of(units) is { } outlines ? new DrawnUnits(sheet, units, outlines) : null).FirstOrDefault(drawn => drawn is not null);

    private static IReadOnlyList<UnitRate> Rates(CityRegister register, SituationRequest asked, Standing standing, IReadOnlyList<PlaceVersion> units, DateOnly day)
    {
        var (standard, moment) = (register.Standard(asked.Standard, asked.At), register.Moment(asked.At, asked.KnownAt));
        var others = register.Others(standard, asked.At);
        return UnitRates.Of(units, register.Places(), standard is null ? [] : register.Counts(moment, standard.Id, others, standing.Sight), day, asked.By,
            register.Residents(moment, day, asked.By), standard is not null && register.IsReviewed(moment, standard.Id, others));
    }

    private sealed record DrawnUnits(OutlineSheet Sheet, IReadOnlyList<PlaceVersion> Units, IReadOnlyList<Outline> Outlines);
}
