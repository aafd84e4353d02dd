using VuonLen.Core.Places;
using VuonLen.Demo.Calibrations;
using VuonLen.Demo.Numbers;

namespace VuonLen.Demo.City;

/// <summary>Shares the poor households of the closing lists out to the communes, so that every stated figure holds.</summary>
internal sealed class ClosingTable
{
    private const ulong Kind = 2;
    private readonly CityFrame _city;
    private readonly Calibration _calibration;
    private readonly double[] _latent;
    private readonly bool[] _low;

    private ClosingTable(CityFrame city)
    {
        _city = city;
        _calibration = city.Calibration;
        _latent = city.Communes.Select(Latent).ToArray();
        _low = new bool[city.Communes.Count];
        var named = city.Communes.Count(commune => Band(commune) == RateBand.None);
        var lowest = city.Communes.Where(commune => commune.LaidDown is null or { EthnicMountain: false } && Band(commune) == RateBand.Free)
            .OrderBy(commune => _latent[commune.Index]).ThenBy(commune => commune.Index).Take(_calibration.Closing.Bands.Low - named);
        foreach (var commune in lowest) _low[commune.Index] = true;
    }

    /// <summary>Fills the poor and near-poor households of every commune; returns which communes lie under the low band.</summary>
    public static bool[] Fill(CityFrame city)
    {
        var table = new ClosingTable(city);
        table.DealPoor();
        table.DealNearPoor();
        table.DealNational();
        return table._low;
    }

    private double Latent(Commune commune)
    {
        var level = _city.Level(commune.District.Code);
        var rate = commune.LaidDown?.Level ?? (commune.Area == Area.Urban ? level.Urban : level.Rural);
        return rate * Chance.Grow(_calibration.Rates.Spread / 100.0 * Chance.Stream(_calibration.Seed, Kind, commune.Index).Normal());
    }

    private static RateBand Band(Commune commune) => commune.LaidDown?.ClosingBand ?? RateBand.Free;

    private Portion Limit(Commune commune) => Bands.Limit(
        _calibration.Bands, Band(commune), _low[commune.Index], commune.Residents, commune.LaidDown?.ClosingPoor,
        _latent[commune.Index] * commune.Residents);

    private void DealPoor()
    {
        var stated = _calibration.Closing;
        DealCommunes("hộ nghèo các xã dân tộc, miền núi", stated.SetPoor, _city.Communes.Where(commune => commune.EthnicMountain).ToList());
        var urban = _city.Districts.Select(district => district.Where(commune => commune.Area == Area.Urban).ToList()).ToList();
        DealCells("hộ nghèo thành thị", stated.UrbanPoor, urban.Where(cell => cell.Count > 0).ToList());
        var rural = _city.Districts.Select(district => district.Where(commune => commune.Area == Area.Rural && !commune.EthnicMountain).ToList()).ToList();
        DealCells("hộ nghèo nông thôn", stated.RuralPoor - stated.SetPoor, rural.Where(cell => cell.Count > 0).ToList());
    }

    private void DealCells(string what, int total, List<List<Commune>> cells)
    {
        var dealt = Apportionment.Deal(what, total, cells.Select(CellLimit).ToList());
        for (var i = 0; i < cells.Count; i++) DealCommunes($"{what}, {cells[i][0].District.FullName}", dealt[i], cells[i]);
    }

    private Portion CellLimit(List<Commune> cell)
    {
        var limits = cell.Select(Limit).ToList();
        var (least, most) = (limits.Sum(limit => limit.Low), limits.Sum(limit => limit.High));
        var code = cell[0].District.Code;
        var district = _city.Districts.Single(other => other[0].District.Code == code);
        var residents = district.Sum(commune => (long)commune.Residents);
        var dealt = district.Where(commune => commune.EthnicMountain || (commune.Area == Area.Urban && cell[0].Area == Area.Rural)).Sum(commune => commune.Poor);
        var (stated, rates) = (_calibration.Closing, _calibration.Rates);
        if (code == stated.LowestDistrict) least = most = Nearest(stated.LowestRate, residents);
        else if (code == stated.HighestDistrict && cell[0].Area == Area.Rural) least = most = Nearest(stated.HighestRate, residents) - dealt;
        else if (code == rates.UrbanDistrictHigh)
            (least, most) = (Math.Max(least, Bands.From(_calibration.Bands.Low, (int)residents)), Math.Min(most, Bands.Under(rates.UrbanDistrictMost, residents)));
        else if (cell[0].InUrbanDistrict)
            (least, most) = (Math.Max(least, Nearest(stated.LowestRate, residents) + (int)(residents / 10_000) + 1), Math.Min(most, Bands.Under(rates.UrbanDistrictsMost, residents)));
        else if (cell[0].Area == Area.Rural) most = Math.Min(most, Bands.Under(rates.RuralMost, residents) - dealt);
        return new(limits.Sum(limit => limit.Weight), least, most);
    }

    private static int Nearest(int hundredths, long residents) => (int)((hundredths * residents + 5_000) / 10_000);

    private void DealCommunes(string what, int total, List<Commune> communes)
    {
        var dealt = Apportionment.Deal(what, total, communes.Select(Limit).ToList());
        for (var i = 0; i < communes.Count; i++) communes[i].Poor = dealt[i];
    }

    private void DealNearPoor()
    {
        var spread = _calibration.Rates.NearSpread / 100.0;
        var dealt = Apportionment.Deal("hộ cận nghèo", _calibration.Closing.NearPoor, _city.Communes.Select(commune =>
        {
            var noise = Chance.Grow(spread * Chance.Stream(_calibration.Seed, Kind + 1000, commune.Index).Normal());
            var most = Math.Min((commune.Residents - commune.Poor) * 2 / 5, Bands.Under(_calibration.Bands.Top * 100, commune.Residents));
            return new Portion((commune.Poor + commune.Residents / 200) * noise, 0, most);
        }).ToList());
        foreach (var commune in _city.Communes) commune.NearPoor = dealt[commune.Index];
    }

    private void DealNational()
    {
        var dealt = Apportionment.Deal("hộ nghèo theo chuẩn quốc gia", _calibration.Closing.NationalPoor, _city.Communes.Select(commune =>
            new Portion(commune.Poor * Chance.Grow(0.15 * Chance.Stream(_calibration.Seed, Kind + 2000, commune.Index).Normal()), 0, commune.Poor)).ToList());
        foreach (var commune in _city.Communes) commune.NationalPoor = dealt[commune.Index];
    }
}
