using VuonLen.Core.Access;
using VuonLen.Demo;
using VuonLen.Law;
using VuonLen.Law.Places;
using VuonLen.Law.Standards;
using VuonLen.Store;
using VuonLen.Store.Acts;
using VuonLen.Web.Register;
using VuonLen.Web.Situation;

namespace VuonLen.bench;

/// <summary>The demo city: making its acts, building its store, auditing it, counting it.</summary>
internal static class DemoBench
{
    public static void Run() => Figures.InFolder(folder =>
    {
        var law = LawFolder.Locate();
        Figures.Time("demo: acts made, not written", () => DemoCity.Open(law, "hanoi-2014", law.Places(), law.Standards()).Acts().Count());
        Figures.Time("demo: store built", () => DemoStore.Build(Path.Combine(folder, "store"), law));
        Figures.Line("demo: database", (new FileInfo(Path.Combine(folder, "store", "vuonlen.db")).Length >> 20) + " MB");
        using var register = Figures.Time("demo: store opened", () => new CityRegister(RegisterStore.Open(Path.Combine(folder, "store")), law, TimeProvider.System));
        Figures.Time("demo: situation, first", () => SituationQuery.Answer(register, new(register.Today), Sight.Everything));
        Figures.Time("demo: situation, again", () => SituationQuery.Answer(register, new(register.Today), Sight.Everything));
        Figures.Time("demo: audit verify", () => Audit.Verify(register.Store));
        PagesBench.Over("demo:", register, register.Today);
        Figures.PeakMemory("demo:");
    });
}
