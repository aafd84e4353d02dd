using VuonLen.Core.Basics;
using VuonLen.Core.Movement;
using Xunit;

namespace VuonLen.Core.Tests.Movement;

/// <summary>Opening − out + in is the closing count: for random histories, every unit, every pair of days.</summary>
public class BalanceTests
{
    private const int Households = 400;
    private static readonly DateOnly Start = new(2013, 1, 1);
    private static readonly PlaceId[] Places = [.. Enumerable.Range(0, 4).Select(i => PlaceId.FromKey($"place {i}"))];
    private static readonly string[] Classes = ["poor", "near_poor", "average", "none", "undecided"];
    private static readonly string?[] Ends = ["moved_out", "merged", "dissolved", "recorded_wrongly", null];
    private static readonly string?[] Begins = ["moved_in", "split", "recorded_wrongly", null];

    // Days lie close together, so that moving and changing class often fall on one day.
    private static List<T> Rows<T>(SplitMix random, Func<DayRange, T> make)
    {
        var rows = new List<T>();
        for (var day = Start.AddDays(random.Below(5)); rows.Count < 6;)
        {
            var end = day.AddDays(1 + random.Below(6));
            rows.Add(make(new(day, rows.Count == 5 ? null : end)));
            day = end.AddDays(random.Below(3) == 0 ? random.Below(3) : 0);
        }
        return rows;
    }

    private static List<HouseholdPath> Histories(ulong seed)
    {
        var random = new SplitMix(seed);
        return [.. Enumerable.Range(0, Households).Select(_ => new HouseholdPath(new(Guid.CreateVersion7()),
            Rows(random, days => new ClassDays(Classes[random.Below(Classes.Length)], days, null, null, 1)),
            Rows(random, days => new DwellingDays(random.Below(6) == 0 ? null : Places[random.Below(Places.Length)], null, days, Begins[random.Below(Begins.Length)], Ends[random.Below(Ends.Length)], 1))))];
    }

    private static int Count(List<HouseholdPath> paths, string @class, DateOnly day, Func<PlaceId, bool> inside) => paths.Count(path =>
        path.Classes.Any(row => row.Class == @class && row.Days.Holds(day)) && path.Dwellings.Any(row => row.Place is { } place && inside(place) && row.Days.Holds(day)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Movements_OfRandomHistories_BalanceForEveryUnitAndPairOfDays(int seed)
    {
        var paths = Histories((ulong)seed);
        Func<PlaceId, bool>[] units = [.. Places.Select(one => (Func<PlaceId, bool>)(place => place == one)), place => place == Places[0] || place == Places[1], _ => true];
        var moved = 0;
        foreach (var inside in units)
        {
            for (var from = -3; from < 30; from += 3)
            {
                foreach (var length in new[] { 1, 4, 20 })
                {
                    var (opening, closing) = (Start.AddDays(from), Start.AddDays(from + length));
                    var movements = paths.SelectMany(path => Movements.Between(path, opening, closing, (place, _) => inside(place))).ToList();
                    foreach (var @class in new[] { "poor", "near_poor" })
                    {
                        Assert.Equal(Count(paths, @class, closing, inside),
                            Count(paths, @class, opening, inside) - movements.Count(one => one.IsOutOf(@class)) + movements.Count(one => one.IsInto(@class)));
                    }
                    moved += movements.Count;
                }
            }
        }
        Assert.True(moved > 10_000, $"Only {moved} movements.");
    }

    [Fact]
    public void Movements_OfConsecutivePeriods_AreThoseOfTheWhole()
    {
        foreach (var path in Histories(4))
        {
            var whole = Movements.Between(path, Start, Start.AddDays(30), (place, _) => place == Places[0]);
            var parts = Enumerable.Range(0, 30).SelectMany(day => Movements.Between(path, Start.AddDays(day), Start.AddDays(day + 1), (place, _) => place == Places[0]));
            Assert.Equal(whole, parts);
        }
    }
}
