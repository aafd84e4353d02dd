using System.Globalization;
using VuonLen.Core.Access;
using VuonLen.Documents.RegisterList;
using VuonLen.Law;
using VuonLen.Law.Facts;
using VuonLen.Law.Standards;
using VuonLen.Store;
using VuonLen.Store.Acts;
using VuonLen.Web.Import;
using VuonLen.Web.Register;
using VuonLen.Web.Situation;

namespace VuonLen.bench;

/// <summary>A generated list of so many households: written, imported as one act into a new store, counted.</summary>
internal static class ImportBench
{
    public static void Run(int households) => Figures.InFolder(folder =>
    {
        var law = LawFolder.Locate();
        var name = string.Create(CultureInfo.InvariantCulture, $"import {households} households:");
        var csv = Path.Combine(folder, "list.csv");
        var standards = law.Standards();
        var rows = Figures.Time($"{name} CSV made", () =>
        {
            using var to = File.Create(csv);
            return new RegisterListWriter(MadeList.Day, standards.ListStandards("01"), law.Facts()).Write(to, MadeList.Households(households));
        });
        Figures.Line($"{name} CSV", $"{rows} persons, {new FileInfo(csv).Length >> 20} MB");
        var store = Path.Combine(folder, "store");
        Figures.Time($"{name} imported", () =>
        {
            using var text = new StreamReader(csv);
            using var list = ListSource.Csv(text);
            var answer = BeginFromList.Run(store, law, TimeProvider.System, list, new("register.imported", "bench", "đo", null, DateTimeOffset.UtcNow), trial: false);
            if (answer.Act is null) throw new InvalidOperationException("Not imported: " + string.Join("\n", answer.Findings.Take(5)));
        });
        Figures.Line($"{name} database", (new FileInfo(Path.Combine(store, "vuonlen.db")).Length >> 20) + " MB");
        using var register = new CityRegister(RegisterStore.Open(store), law, TimeProvider.System);
        var report = Figures.Time($"{name} situation, first", () => SituationQuery.Answer(register, new(MadeList.Day), Sight.Everything));
        Figures.Line($"{name} poor, near-poor", $"{report.Poor.Households}, {report.NearPoor.Households}");
        Figures.Time($"{name} situation, again", () => SituationQuery.Answer(register, new(MadeList.Day), Sight.Everything));
        PagesBench.Over(name, register, MadeList.Day);
        Figures.PeakMemory(name);
    });
}
