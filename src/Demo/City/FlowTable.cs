using VuonLen.Demo.Numbers;

namespace VuonLen.Demo.City;

/// <summary>Shares the households that enter and leave the lists out to the communes.</summary>
internal static class FlowTable
{
    public static void Fill(CityFrame city)
    {
        var communes = city.Communes;
        var flows = city.Calibration.Flows;
        var entering = Deal("hộ vào diện nghèo", flows.EnteringPoor, communes,
            commune => new(commune.Poor, Math.Max(0, commune.Poor - commune.OpeningPoor), commune.Poor));
        var leaving = communes.Select(commune => commune.OpeningPoor - commune.Poor + entering[commune.Index]).ToArray();
        var toNear = Deal("hộ thoát nghèo xuống cận nghèo", flows.PoorToNear, communes,
            commune => new(leaving[commune.Index], 0, Math.Min(leaving[commune.Index], commune.NearPoor)));
        var gone = Deal("hộ nghèo không còn", flows.PoorGone, communes,
            commune => new(leaving[commune.Index], 0, leaving[commune.Index] - toNear[commune.Index]));
        var fromNear = Deal("hộ cận nghèo rơi xuống nghèo", flows.NearToPoor, communes, commune => new(entering[commune.Index], 0, entering[commune.Index]));
        var fellBack = Deal("hộ tái nghèo", flows.FellBack, communes,
            commune => new(entering[commune.Index], 0, entering[commune.Index] - fromNear[commune.Index]));
        var newNear = Deal("hộ cận nghèo mới", flows.NewNear, communes,
            commune => new(commune.NearPoor, 0, commune.NearPoor - toNear[commune.Index]));
        var toAbove = Deal("hộ thoát cận nghèo", flows.NearToAbove, communes, commune => new(commune.NearPoor, 0, commune.NearPoor));
        var nearGone = Deal("hộ cận nghèo không còn", flows.NearGone, communes, commune => new(commune.NearPoor, 0, commune.NearPoor));
        var above = Deal("hộ đã thoát nghèo từ trước", flows.EarlierEscaped - flows.FellBack, communes, commune => new(commune.Poor, 0, commune.Poor));
        foreach (var commune in communes)
        {
            var i = commune.Index;
            commune.Flows = new()
            {
                StayPoor = commune.Poor - entering[i],
                PoorToNear = toNear[i],
                PoorToAbove = leaving[i] - toNear[i] - gone[i],
                PoorGone = gone[i],
                NearToPoor = fromNear[i],
                FellBack = fellBack[i],
                NewPoor = entering[i] - fromNear[i] - fellBack[i],
                StayNear = commune.NearPoor - toNear[i] - newNear[i],
                NewNear = newNear[i],
                NearToAbove = toAbove[i],
                NearGone = nearGone[i],
                StayAbove = above[i],
            };
        }
    }

    private static int[] Deal(string what, int total, IReadOnlyList<Commune> communes, Func<Commune, Portion> portion) =>
        Apportionment.Deal(what, total, communes.Select(portion).ToList());
}
