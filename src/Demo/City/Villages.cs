using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Demo.Numbers;

namespace VuonLen.Demo.City;

/// <summary>Synthetic villages and residential groups of every commune, and what becomes of those in communes that are later cut.</summary>
public sealed class Villages
{
    private const ulong Kind = 60;
    private readonly List<PlaceVersion[]> _byCommune = [];

    private Villages() { }

    /// <summary>All villages, commune by commune.</summary>
    public IReadOnlyList<PlaceVersion> Places { get; private set; } = [];

    /// <summary>To which commune a village goes where its commune is cut; some are left open.</summary>
    public IReadOnlyList<Succession> Successions { get; private set; } = [];

    /// <summary>The villages of a commune.</summary>
    public IReadOnlyList<PlaceVersion> Of(Commune commune) => _byCommune[commune.Index];

    /// <summary>Makes the villages of a city.</summary>
    public static Villages Make(CityFrame city, PlaceBook book)
    {
        var villages = new Villages();
        var steps = book.Successions.Where(step => book[step.From].Kind.Level() == PlaceLevel.Commune).ToLookup(step => step.From);
        var successions = new List<Succession>();
        foreach (var commune in city.Communes)
        {
            var choices = city.Calibration.Villages;
            var count = Math.Clamp(commune.Residents / choices.HouseholdsEach, choices.Least, choices.Most);
            var of = Enumerable.Range(1, count).Select(n => Village(commune.Place, n)).ToArray();
            villages._byCommune.Add(of);
            for (var i = 0; i < of.Length; i++) Follow(city, steps, commune, of[i].Id, i, count, successions);
        }
        villages.Places = villages._byCommune.SelectMany(of => of).ToList();
        villages.Successions = successions;
        return villages;
    }

    private static PlaceVersion Village(PlaceVersion commune, int n)
    {
        var number = n.ToString(CultureInfo.InvariantCulture);
        var id = PlaceId.FromKey($"demo-village/{commune.Code}/{commune.ByLaw.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}/{number}");
        var kind = commune.Kind == PlaceKind.Commune ? PlaceKind.Village : PlaceKind.ResidentialGroup;
        return new(id, n.ToString("00", CultureInfo.InvariantCulture), number, kind, commune.Id, new(commune.ByLaw.From), new(commune.InOperation.From), "Dữ liệu mô phỏng", false);
    }

    private static void Follow(CityFrame city, ILookup<PlaceId, Succession> steps, Commune commune, PlaceId village, int i, int count, List<Succession> to)
    {
        var at = commune.Place.Id;
        for (var reform = 0; steps[at].Any(); reform++)
        {
            var all = steps[at].OrderBy(step => step.OperatesDay).ToList();
            var next = all.Where(step => step.OperatesDay == all[0].OperatesDay).OrderBy(step => step.To.Value).ToList();
            if (next is [{ Share: Share.Full }])
            {
                at = next[0].To;
                continue;
            }
            var random = Chance.Stream(city.Calibration.Seed, Kind + (ulong)reform, (commune.Index << 6) + i);
            if (random.InTenThousand(city.Calibration.Villages.LeaveOpen)) return;
            // Neighbouring numbers go the same way, as neighbouring villages do.
            var chosen = next[Math.Min(i * next.Count / count, next.Count - 1)];
            to.Add(new(village, chosen.To, Share.Full, chosen.LawDay, chosen.OperatesDay, chosen.Decree + " (thôn, tổ: dữ liệu mô phỏng)", false));
            at = chosen.To;
        }
    }
}
