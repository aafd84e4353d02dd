using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Demo.Calibrations;
using VuonLen.Demo.City;
using VuonLen.Demo.Plans;

namespace VuonLen.Demo;

/// <summary>Counts the households planned and compares them with every stated figure, before a row of them is told.</summary>
internal sealed class DemoTargets
{
    private readonly CityFrame _city;
    private readonly List<HouseholdPlan> _plans;
    private readonly List<HouseholdPlan> _poor;

    private DemoTargets(CityFrame city, List<HouseholdPlan> plans)
    {
        _city = city;
        _plans = plans;
        _poor = plans.Where(plan => plan.Closing == Standing.Poor).ToList();
    }

    /// <exception cref="DemoException">A figure does not come out; the message names the first that does not.</exception>
    public static void Verify(CityFrame city, List<HouseholdPlan> plans)
    {
        var targets = new DemoTargets(city, plans);
        targets.Closing(city.Calibration.Closing);
        targets.Opening(city.Calibration.Opening);
        targets.Districts(city.Calibration.Closing);
    }

    private void Closing(ClosingFigures stated)
    {
        var near = _plans.Where(plan => plan.Closing == Standing.NearPoor).ToList();
        Same("hộ dân cư", stated.Residents, _city.Communes.Sum(commune => commune.Residents));
        Same("hộ nghèo", stated.Poor, _poor.Count);
        Same("nhân khẩu nghèo", stated.PoorPersons, _poor.Sum(plan => plan.ClosingSize));
        Same("hộ nghèo thành thị", stated.UrbanPoor, _poor.Count(plan => plan.ClosingCommune.Area == Area.Urban));
        Same("hộ nghèo nông thôn", stated.RuralPoor, _poor.Count(plan => plan.ClosingCommune.Area == Area.Rural));
        Same("hộ nghèo theo chuẩn quốc gia", stated.NationalPoor, _poor.Count(plan => plan.ClosingNational));
        Same("hộ nghèo có trợ cấp xã hội", stated.PoorSocial, _poor.Count(HasSocial));
        Same("hộ nghèo xã dân tộc, miền núi", stated.SetPoor, _poor.Count(plan => plan.ClosingCommune.EthnicMountain));
        Same("hộ cận nghèo", stated.NearPoor, near.Count);
        Same("nhân khẩu cận nghèo", stated.NearPoorPersons, near.Sum(plan => plan.ClosingSize));
        Same("hộ cận nghèo có trợ cấp xã hội", stated.NearPoorSocial, near.Count(HasSocial));
        Same("hộ cận nghèo có người có công", stated.NearPoorMerit, near.Count(plan => plan.Merit));
        foreach (var district in _city.Districts)
        {
            var code = district[0].District.Code;
            Same("hộ nghèo có người có công, " + code, stated.PoorMerit.GetValueOrDefault(code),
                _poor.Count(plan => plan.Merit && plan.ClosingCommune.District.Code == code));
        }
        var poor = _poor.CountBy(plan => plan.ClosingCommune).ToDictionary();
        SameBands("cuối kỳ", stated.Bands, commune => (poor.GetValueOrDefault(commune), commune.Residents));
    }

    private static bool HasSocial(HouseholdPlan plan) => plan.SocialGroup > 0 && !plan.SocialEnds;

    private void Opening(OpeningFigures stated)
    {
        var opening = _plans.Where(plan => plan.Opening == Standing.Poor).ToList();
        Same("hộ nghèo đầu kỳ", stated.Poor, opening.Count);
        Same("nhân khẩu nghèo đầu kỳ", stated.PoorPersons, opening.Sum(plan => plan.OpeningSize));
        Same("hộ nghèo đầu kỳ theo chuẩn quốc gia", stated.NationalPoor, opening.Count(plan => plan.OpeningNational));
        var poor = opening.CountBy(plan => plan.Commune).ToDictionary();
        SameBands("đầu kỳ", stated.Bands, commune => (poor.GetValueOrDefault(commune), commune.OpeningResidents));
    }

    private void SameBands(string when, BandFigures stated, Func<Commune, (int Poor, int Residents)> of)
    {
        var lines = _city.Calibration.Bands;
        var all = _city.Communes.Select(of).ToList();
        Same("xã không còn hộ nghèo " + when, stated.None, all.Count(one => one.Poor == 0));
        Same("xã có tỷ lệ thấp " + when, stated.Low, all.Count(one => one.Poor < Bands.From(lines.Low, one.Residents)));
        Same("xã có tỷ lệ cao " + when, stated.High,
            all.Count(one => one.Poor >= Bands.From(lines.High, one.Residents) && one.Poor < Bands.From(lines.Top, one.Residents)));
        Same("xã có tỷ lệ cao nhất " + when, stated.Top, all.Count(one => one.Poor >= Bands.From(lines.Top, one.Residents)));
    }

    private void Districts(ClosingFigures stated)
    {
        var rates = _city.Districts.Select(district => (
            district[0].District, Poor: district.Sum(commune => (long)commune.Poor), Residents: district.Sum(commune => (long)commune.Residents)))
            .OrderBy(one => one.Poor / (double)one.Residents).ToList();
        Same("cấp huyện thấp nhất " + stated.LowestDistrict, 1, rates[0].District.Code == stated.LowestDistrict ? 1 : 0);
        Same("cấp huyện cao nhất " + stated.HighestDistrict, 1, rates[^1].District.Code == stated.HighestDistrict ? 1 : 0);
        Same("tỷ lệ thấp nhất", stated.LowestRate, Percent.Of(rates[0].Poor, rates[0].Residents)!.Value.Hundredths);
        Same("tỷ lệ cao nhất", stated.HighestRate, Percent.Of(rates[^1].Poor, rates[^1].Residents)!.Value.Hundredths);
        Same("quận có tỷ lệ thấp", stated.UrbanDistrictsLow, rates.Count(one =>
            one.District.Kind == PlaceKind.UrbanDistrict && one.Poor * 100 < _city.Calibration.Bands.Low * one.Residents));
    }

    private static void Same(string figure, long stated, long counted)
    {
        if (stated != counted) throw new DemoException($"Dữ liệu mô phỏng không đạt số liệu «{figure}»: cần {stated}, đếm được {counted}; sửa calibration.yaml.");
    }
}
