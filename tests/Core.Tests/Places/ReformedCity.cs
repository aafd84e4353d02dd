using CsCheck;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Tests.Places;

/// <summary>A random city whose villages are dealt to communes anew at each of three reforms; the dealing is the truth.</summary>
internal sealed class ReformedCity
{
    public const int Villages = 9;
    public static readonly DateOnly[] Reforms = [new(2008, 8, 1), new(2014, 4, 1), new(2020, 3, 1), new(2025, 7, 1)];
    public static readonly PlaceVersion City = new(PlaceId.FromKey("city"), "99", "Nhỏ", PlaceKind.City, null, new(Reforms[0]), new(Reforms[0]), "", true);
    private readonly PlaceVersion[,] _communeOf = new PlaceVersion[Reforms.Length, Villages];

    private ReformedCity(int[] dealt)
    {
        var (units, steps) = (new List<PlaceVersion> { City }, new List<Succession>());
        var members = new Dictionary<PlaceId, int[]>();
        for (var era = 0; era < Reforms.Length; era++)
            foreach (var group in Enumerable.Range(0, Villages).GroupBy(village => dealt[era * Villages + village]))
            {
                var people = group.ToArray();
                var end = Enumerable.Range(era, Reforms.Length - era).FirstOrDefault(later => later > era && !Together(people, later));
                var started = era > 0 && Together(people, era - 1);
                var place = started ? _communeOf[era - 1, people[0]] : Commune(era, group.Key, end);
                foreach (var village in people) _communeOf[era, village] = place;
                if (started) continue;
                units.Add(place);
                members.Add(place.Id, people);
                if (era == 0) continue;
                foreach (var before in people.Select(village => _communeOf[era - 1, village]).Distinct())
                    steps.Add(new(before.Id, place.Id, members[before.Id].All(people.Contains) ? Share.Full : Share.Part, Reforms[era], Reforms[era], "", true));
            }
        (Units, Steps) = (units, steps);
        Book = new(units, steps);

        bool Together(int[] people, int era) =>
            Enumerable.Range(0, Villages).Where(village => dealt[era * Villages + village] == dealt[era * Villages + people[0]]).SequenceEqual(people);
    }

    public static Gen<ReformedCity> Any => Gen.Int[0, 4].Array[Reforms.Length * Villages].Select(dealt => new ReformedCity(dealt));

    public IReadOnlyList<PlaceVersion> Units { get; }

    public IReadOnlyList<Succession> Steps { get; }

    public PlaceBook Book { get; }

    public PlaceVersion CommuneOf(int era, int village) => _communeOf[era, village];

    public IEnumerable<int> VillagesOf(int era, PlaceVersion commune) =>
        Enumerable.Range(0, Villages).Where(village => _communeOf[era, village] == commune);

    private static PlaceVersion Commune(int era, int number, int end)
    {
        var days = new DayRange(Reforms[era], end == 0 ? null : Reforms[end]);
        // A code of its own for each version: codes are labels only and play no part in following people.
        return new(PlaceId.FromKey($"{era}/{number}"), $"9{era}{number}", $"{era}/{number}", PlaceKind.Commune, City.Id, days, days, "", true);
    }
}
