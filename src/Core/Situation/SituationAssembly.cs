using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Situation;

/// <summary>Makes the situation report out of counted groups; every figure in it is a sum of groups, none is kept.</summary>
public sealed class SituationAssembly
{
    private readonly SituationQuestion _question;
    private readonly PlaceBook _book;
    private readonly Func<PlaceVersion, long?> _residents;
    private readonly IReadOnlyList<SetOnDay> _sets;
    private readonly List<Placed> _groups = [];
    private readonly IReadOnlyList<PlaceVersion> _communes;
    private readonly Dictionary<PlaceId, (int Poor, int NearPoor)> _inCommune = [];

    private SituationAssembly(SituationQuestion question, PlaceBook book, IEnumerable<CountGroup> groups, Func<PlaceVersion, long?> residents, IReadOnlyList<SetOnDay> sets)
    {
        (_question, _book, _residents, _sets) = (question, book, residents, sets);
        var isCity = question.Unit.Kind.Level() == PlaceLevel.City;
        foreach (var group in groups)
        {
            var commune = book.Resolve(group.Place, group.Village, question.At, question.By);
            // A household whose commune that day is not known still resides in the city.
            if (commune is null ? isCity : book.IsInside(commune.Id, question.Unit.Id)) _groups.Add(new(group, commune));
        }
        foreach (var commune in _groups.Where(placed => placed.Commune is not null).GroupBy(placed => placed.Commune!.Id))
            _inCommune[commune.Key] = (Sum(commune.Where(placed => placed.Group.Class == "poor")), Sum(commune.Where(placed => placed.Group.Class == "near_poor")));
        _communes = [.. book.Open(question.At, PlaceLevel.Commune, question.By).Where(commune => book.IsInside(commune.Id, question.Unit.Id))];
    }

    /// <summary>Assembles the report.</summary>
    /// <param name="groups">The groups counted at the day, of the whole city or of what the asker may see.</param>
    /// <param name="residents">Resident households of a unit open on the day of the question or of its units; null where not known.</param>
    /// <param name="residentsThen">The same for units of the day whose units are asked for.</param>
    public static SituationReport Assemble(SituationQuestion question, PlaceBook book, IEnumerable<CountGroup> groups,
        Func<PlaceVersion, long?> residents, Func<PlaceVersion, long?> residentsThen, IReadOnlyList<SetOnDay> sets)
    {
        var assembly = new SituationAssembly(question, book, groups, residents, sets);
        var parts = new UnitParts(question, book, residentsThen, assembly._groups);
        return new(question.At, new(question.Unit.Code, question.Unit.FullName), question.UnitsOf, residents(question.Unit),
            assembly.OfClass("poor"), assembly.OfClass("near_poor"), assembly.Districts(), parts.Units(), parts.Unattributed(), assembly.Bands());
    }

    private ClassSituation OfClass(string wanted)
    {
        var groups = _groups.Where(placed => placed.Group.Class == wanted).ToList();
        var households = Told(Sum(groups));
        var urban = Told(Sum(groups.Where(placed => placed.Commune?.Kind.Area() == Area.Urban)));
        var rural = Told(Sum(groups.Where(placed => placed.Commune?.Kind.Area() == Area.Rural)));
        var social = Told(groups.Sum(placed => placed.Group.WithSocial));
        var residents = _residents(_question.Unit);
        return new(_question.Standard, households, Told(groups.Sum(placed => placed.Group.Persons)), Percent.Of(households, residents),
            new(urban, Percent.Of(urban, ResidentsOf(_communes.Where(commune => commune.Kind.Area() == Area.Urban)))),
            new(rural, Percent.Of(rural, ResidentsOf(_communes.Where(commune => commune.Kind.Area() == Area.Rural))), Percent.Of(rural, households)),
            [.. _question.Others.Select((standard, i) => AlsoPoor(standard, Told(groups.Sum(placed => placed.Group.AlsoPoor[i])), households, residents))],
            new(Told(groups.Sum(placed => placed.Group.WithMerit)), MeritByDistrict(groups)),
            new(social, Percent.Of(social, households)),
            [.. _sets.Select(set => InSet(set, groups, households))]);
    }

    private static StandardSituation AlsoPoor(string standard, int? count, int? households, long? residents) =>
        new(standard, count, Percent.Of(count, households), Percent.Of(count, residents));

    private List<DistrictCount> MeritByDistrict(IEnumerable<Placed> groups) =>
        [.. groups.Where(placed => placed.Group.WithMerit > 0 && DistrictOf(placed.Commune) is not null)
            .GroupBy(placed => DistrictOf(placed.Commune)!)
            .OrderBy(district => district.Key.Code, StringComparer.Ordinal)
            .Select(district => new DistrictCount(district.Key.Code, district.Key.FullName, district.Sum(placed => placed.Group.WithMerit)))];

    private SetSituation InSet(SetOnDay set, IEnumerable<Placed> groups, int? households)
    {
        var communes = _communes.Where(commune => set.Communes.Contains(commune.Id)).ToList();
        var count = Told(Sum(groups.Where(placed => placed.Commune is { } commune && set.Communes.Contains(commune.Id))));
        return new(set.Set, communes.Count, count, Percent.Of(count, households), Percent.Of(count, ResidentsOf(communes)));
    }

    private List<DistrictSituation> Districts() =>
        [.. OpenDistricts().Select(district =>
        {
            var residents = _residents(district);
            var (poor, nearPoor) = (Told(In(district).Sum(commune => commune.Poor)), Told(In(district).Sum(commune => commune.NearPoor)));
            return new DistrictSituation(district.Code, district.FullName, district.KindName(), residents, poor, Percent.Of(poor, residents), nearPoor, Percent.Of(nearPoor, residents));
        })];

    private Bands Bands()
    {
        if (!_question.IsKnown) return new(new(null, null, null, null, null), null, null, null);
        var communes = _communes.Select(commune => (Unit: commune, _inCommune.GetValueOrDefault(commune.Id).Poor, Residents: _residents(commune))).ToList();
        var districts = OpenDistricts().Select(district => (Unit: district, Poor: In(district).Sum(commune => commune.Poor), Residents: _residents(district))).ToList();
        var rated = communes.TrueForAll(commune => commune.Residents is > 0);
        // Compared as whole numbers: poor ÷ residents < p % exactly when 100 × poor < p × residents.
        int? Band(long from, long below) => rated ? communes.Count(c => 100L * c.Poor >= from * c.Residents && 100L * c.Poor < below * c.Residents) : null;
        return new(
            new([.. communes.Where(commune => commune.Poor == 0).Select(commune => commune.Unit.Code)], Band(0, 1), Band(1, 15), Band(15, 25), Band(25, 101)),
            Extreme(districts, lowest: true), Extreme(districts, lowest: false),
            districts.TrueForAll(district => district.Residents is > 0)
                ? districts.Count(district => district.Unit.Kind == PlaceKind.UrbanDistrict && 100L * district.Poor < district.Residents) : null);
    }

    private static RatedUnit? Extreme(List<(PlaceVersion Unit, int Poor, long? Residents)> districts, bool lowest)
    {
        if (districts.Count == 0 || !districts.TrueForAll(district => district.Residents is > 0)) return null;
        var best = districts[0];
        foreach (var district in districts)
        {
            var difference = district.Poor * best.Residents!.Value - best.Poor * district.Residents!.Value;
            if (lowest ? difference < 0 : difference > 0) best = district;
        }
        return new(best.Unit.Code, Percent.Of(best.Poor, best.Residents));
    }

    private IEnumerable<PlaceVersion> OpenDistricts() =>
        _book.Open(_question.At, PlaceLevel.District, _question.By).Where(district => _book.IsInside(district.Id, _question.Unit.Id));

    private IEnumerable<(int Poor, int NearPoor)> In(PlaceVersion unit) =>
        _inCommune.Where(commune => _book.IsInside(commune.Key, unit.Id)).Select(commune => commune.Value);

    private PlaceVersion? DistrictOf(PlaceVersion? commune) =>
        commune?.Parent is { } parent && _book[parent] is { } above && above.Kind.Level() == PlaceLevel.District ? above : null;

    private long? ResidentsOf(IEnumerable<PlaceVersion> communes)
    {
        long sum = 0;
        foreach (var commune in communes)
        {
            if (_residents(commune) is not { } residents) return null;
            sum += residents;
        }
        return sum;
    }

    private int? Told(int count) => _question.IsKnown ? count : null;

    private static int Sum(IEnumerable<Placed> groups) => groups.Sum(placed => placed.Group.Households);
}

/// <summary>A group with the commune it lies in on the day asked; null where that is not attributable.</summary>
internal sealed record Placed(CountGroup Group, PlaceVersion? Commune);
