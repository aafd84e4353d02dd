using CsCheck;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using Xunit;

namespace VuonLen.Core.Tests.Places;

public class ReformedCityTests
{
    private const string Seed = "0000000000001";
    private const int Cities = 300;

    [Fact]
    public void Faults_OfAnyTrueCity_AreNone() =>
        ReformedCity.Any.Sample(city => Assert.Empty(PlaceChecks.Faults(city.Units, city.Steps)), seed: Seed, iter: Cities, threads: 1);

    [Fact]
    public void Resolve_AnyCommuneToAnyDay_IsTheTruthOrUnknownExactlyWhenItsPeopleAreApart() => ReformedCity.Any.Sample(city =>
    {
        foreach (var (recorded, asked, village) in Cases())
        {
            var place = city.CommuneOf(recorded, village);
            var truth = city.VillagesOf(recorded, place).Select(one => city.CommuneOf(asked, one)).Distinct().ToList();

            var resolved = city.Book.Resolve(place.Id, null, ReformedCity.Reforms[asked]);

            // A trail knows only the cuts, not who went where: it may be unsure where the truth is single, never wrong.
            if (resolved is not null) Assert.Equal([resolved], truth);
            if (truth.Count > 1) Assert.Null(resolved);
            if (Math.Abs(recorded - asked) <= 1 && truth.Count == 1) Assert.Equal(truth[0], resolved);
        }
    }, seed: Seed, iter: Cities, threads: 1);

    [Fact]
    public void Resolve_InTwoStepsForward_IsResolveInOne() => ReformedCity.Any.Sample(city =>
    {
        foreach (var (recorded, between, village) in Cases())
            for (var asked = between; asked < ReformedCity.Reforms.Length && recorded <= between; asked++)
                if (city.Book.Resolve(city.CommuneOf(recorded, village).Id, null, ReformedCity.Reforms[between]) is { } step)
                    Assert.Equal(
                        city.Book.Resolve(city.CommuneOf(recorded, village).Id, null, ReformedCity.Reforms[asked]),
                        city.Book.Resolve(step.Id, null, ReformedCity.Reforms[asked]));
    }, seed: Seed, iter: Cities, threads: 1);

    [Fact]
    public void Resolve_WithVillage_IsTheTruth() => ReformedCity.Any.Sample(city =>
    {
        foreach (var (recorded, asked, village) in Cases())
        {
            var home = new PlaceVersion(PlaceId.FromKey("village"), "1", "1", PlaceKind.Village, city.CommuneOf(0, village).Id,
                new(ReformedCity.Reforms[0]), new(ReformedCity.Reforms[0]), "", true);
            var steps = Enumerable.Range(1, ReformedCity.Reforms.Length - 1)
                .Where(era => city.CommuneOf(era, village) != city.CommuneOf(era - 1, village))
                .Select(era => new Succession(home.Id, city.CommuneOf(era, village).Id, Share.Full, ReformedCity.Reforms[era], ReformedCity.Reforms[era], "", true));

            var resolved = city.Book.With([home], steps).Resolve(city.CommuneOf(recorded, village).Id, home.Id, ReformedCity.Reforms[asked]);

            Assert.Equal(city.CommuneOf(asked, village), resolved);
        }
    }, seed: Seed, iter: Cities / 10, threads: 1);

    [Fact]
    public void Denominators_OfAnyCommune_AreTheTruthOrUnknown() => ReformedCity.Any.Sample(city =>
    {
        foreach (var (counted, asked, village) in Cases())
        {
            var households = Enumerable.Range(0, ReformedCity.Villages).GroupBy(one => city.CommuneOf(counted, one).Id)
                .ToDictionary(people => people.Key, people => people.Sum(Households));
            var denominators = new Denominators(city.Book, ReformedCity.Reforms[counted], households);
            var commune = city.CommuneOf(asked, village);

            var known = denominators.Of(commune.Id, ReformedCity.Reforms[asked]);

            if (known is not null) Assert.Equal(city.VillagesOf(asked, commune).Sum(Households), known);
            if (counted == asked) Assert.NotNull(known);
            Assert.Equal(Enumerable.Range(0, ReformedCity.Villages).Sum(Households), denominators.Of(ReformedCity.City.Id, ReformedCity.Reforms[asked]));
        }
    }, seed: Seed, iter: Cities / 10, threads: 1);

    // Powers of two: no sum of some villages equals the sum of others.
    private static long Households(int village) => 1L << village;

    private static IEnumerable<(int Recorded, int Asked, int Village)> Cases() =>
        from recorded in Enumerable.Range(0, ReformedCity.Reforms.Length)
        from asked in Enumerable.Range(0, ReformedCity.Reforms.Length)
        from village in Enumerable.Range(0, ReformedCity.Villages)
        select (recorded, asked, village);
}
