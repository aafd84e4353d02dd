using VuonLen.Demo.People;
using VuonLen.Law;
using VuonLen.Law.Files;

namespace VuonLen.Demo.Calibrations;

/// <summary>Everything the demo city is made from besides the law and the places.</summary>
public sealed record Calibration(
    ulong Seed, string City, Days Days, string CityStandard, string NationalStandard, ClosingFigures Closing, OpeningFigures Opening,
    BandLines Bands, ResidentChoices Residents, RateChoices Rates, FlowChoices Flows, int Dissolved, int Merged, SizeChoices Sizes,
    IReadOnlyDictionary<string, int> Happenings, IReadOnlyDictionary<string, int> Outside, PersonChoices Persons, VillageChoices Villages,
    AreaIncomes Urban, AreaIncomes Rural, Texts Texts, ShapeTable Shapes, IReadOnlyList<DistrictLevel> Districts, IReadOnlyList<CommuneLevel> Communes,
    IReadOnlyList<NameWeight> Names)
{
    /// <summary>Reads the calibration of a programme's demo.</summary>
    /// <param name="programme">The folder below <c>programmes/</c>.</param>
    /// <exception cref="LawException">A file does not read.</exception>
    public static Calibration Read(LawFolder folder, string programme)
    {
        var demo = $"programmes/{programme}/demo/";
        return folder.Yaml(demo + "calibration.yaml", map =>
        {
            var stated = map.Map("stated");
            var free = map.Map("free");
            var villages = free.Map("villages");
            var gone = free.Map("gone");
            return new Calibration(
                (ulong)map["seed"].Whole(), map["city"].Text(), Days.Read(map.Map("days")), map.Map("standards")["city"].Text(),
                map.Map("standards")["national"].Text(), ClosingFigures.Read(stated.Map("closing")), OpeningFigures.Read(stated.Map("opening")),
                BandLines.Read(map.Map("bands")), ResidentChoices.Read(free.Map("residents")), RateChoices.Read(free),
                FlowChoices.Read(free.Map("flows")), gone.Int("dissolved"), gone.Int("merged"), SizeChoices.Read(free.Map("sizes")),
                free.Ints("happenings"), free.Ints("outside"), PersonChoices.Read(free.Map("persons")),
                new(free.Int("households_per_village"), villages.Int("least"), villages.Int("most"), free.Int("leave_open")),
                AreaIncomes.Read(map.Map("incomes").Map("urban")), AreaIncomes.Read(map.Map("incomes").Map("rural")), Texts.Read(map.Map("texts")), ShapeTable.Read(map, "shapes"),
                DistrictLevel.Read(folder, demo + "districts.csv"), CommuneLevel.Read(folder, demo + "communes.csv"),
                NameWeight.Read(folder, demo + "names.csv"));
        });
    }
}
