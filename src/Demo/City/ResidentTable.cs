using VuonLen.Core.Places;
using VuonLen.Demo.Numbers;

namespace VuonLen.Demo.City;

/// <summary>Shares the city's resident households out: the ethnic-minority and mountain communes, the urban and the rural rest by district, then by commune.</summary>
internal static class ResidentTable
{
    private const ulong Kind = 1;

    public static void Fill(CityFrame city)
    {
        var calibration = city.Calibration;
        var free = calibration.Residents;
        var set = city.Communes.Where(commune => commune.EthnicMountain).ToList();
        DealCommunes(city, "hộ dân cư các xã dân tộc, miền núi", free.Set, set);
        var urban = Cells(city, commune => commune.Area == Area.Urban);
        DealCells(city, "hộ dân cư thành thị", free.Urban, urban,
            cell => city.Mean(District(city, cell)) * cell.Count * (cell[0].InUrbanDistrict ? 100 : free.TownWeight));
        var rural = Cells(city, commune => commune.Area == Area.Rural && !commune.EthnicMountain);
        DealCells(city, "hộ dân cư nông thôn", calibration.Closing.Residents - free.Urban - free.Set, rural, cell =>
        {
            var district = District(city, cell);
            return Math.Max(city.Level(cell[0].District.Code).Households - district.Sum(commune => commune.Residents), cell.Count);
        });
        foreach (var commune in city.Communes)
            commune.OpeningResidents = commune.LaidDown?.OpeningHouseholds ?? (int)((long)commune.Residents * free.Opening / 1000);
    }

    private static List<List<Commune>> Cells(CityFrame city, Func<Commune, bool> takes) =>
        city.Districts.Select(district => district.Where(takes).ToList()).Where(cell => cell.Count > 0).ToList();

    private static IReadOnlyList<Commune> District(CityFrame city, List<Commune> cell) =>
        city.Districts.Single(district => district[0].District.Code == cell[0].District.Code);

    private static void DealCells(CityFrame city, string what, int total, List<List<Commune>> cells, Func<List<Commune>, double> weight)
    {
        var portions = cells.Select(cell => new Portion(weight(cell), cell.Sum(commune => Least(city, commune)), cell.Sum(commune => Most(city, commune)))).ToList();
        var dealt = Apportionment.Deal(what, total, portions);
        for (var i = 0; i < cells.Count; i++) DealCommunes(city, $"{what}, {cells[i][0].District.FullName}", dealt[i], cells[i]);
    }

    private static void DealCommunes(CityFrame city, string what, int total, List<Commune> communes)
    {
        var seed = city.Calibration.Seed;
        var spread = city.Calibration.Residents.Spread / 100.0;
        var portions = communes.Select(commune =>
        {
            var weight = Mean(city, commune) * Chance.Grow(spread * Chance.Stream(seed, Kind, commune.Index).Normal());
            return new Portion(weight, Least(city, commune), Most(city, commune));
        }).ToList();
        var dealt = Apportionment.Deal(what, total, portions);
        for (var i = 0; i < communes.Count; i++) communes[i].Residents = dealt[i];
    }

    private static double Mean(CityFrame city, Commune commune) =>
        city.Level(commune.District.Code).Households / (double)city.Communes.Count(other => other.District.Code == commune.District.Code);

    private static int Least(CityFrame city, Commune commune) =>
        commune.LaidDown?.ClosingHouseholds ?? (int)(Mean(city, commune) * city.Calibration.Residents.Least / 100);

    private static int Most(CityFrame city, Commune commune) =>
        commune.LaidDown?.ClosingHouseholds ?? (int)(Mean(city, commune) * city.Calibration.Residents.Most / 100);
}
