using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Documents.RegisterList;
using VuonLen.Store;
using VuonLen.Store.Acts;
using VuonLen.Store.Reading;
using VuonLen.Store.Writing;
using VuonLen.Web.Register;

namespace VuonLen.Web.Import;

/// <summary>What became of an import.</summary>
/// <param name="Act">The act; null if nothing was written.</param>
public sealed record ImportAnswer(long? Act, long Households, long Persons, long Errors, long Warnings, IReadOnlyList<ListFinding> Findings);

/// <summary>Takes a list in the official layout into a register: all of it in one act, or nothing.</summary>
public static class ImportList
{
    /// <summary>Takes a list into a store; a trial only checks it.</summary>
    public static ImportAnswer Run(CityRegister register, ListSource list, ActHeader header, bool trial)
    {
        using var known = register.Store.Read();
        using var codes = new KnownCodes(known, register.Store.Keys);
        using var writer = register.Store.Write(register.Clock);
        return Into(writer, ImportContext.Of(register, codes), LawReader.Versions(known), list, header, trial);
    }

    /// <summary>Checks a list and, if no error was found and it is not a trial, writes it as one act.</summary>
    internal static ImportAnswer Into(RegisterWriter writer, ListContext context, IReadOnlyDictionary<string, int> law, ListSource list, ActHeader header, bool trial)
    {
        var reader = new RegisterListReader(context);
        using var act = writer.Begin(header);
        var villages = new List<PlaceVersion>();
        var households = 0L;
        foreach (var listed in reader.Read(list))
        {
            villages.AddRange(listed.NewVillages);
            households++;
            if (!trial) act.Write(Judged(listed.Dossier, law));
        }
        var findings = reader.Findings;
        if (trial || !reader.IsFaultless) return new(null, 0, 0, findings.Errors, findings.Warnings, findings.Kept);
        Founding.AddPlaces(act, villages, []);
        return new(act.Commit().Number, households, reader.Rows, 0, findings.Warnings, findings.Kept);
    }

    /// <summary>Each class keeps which version of its standard's text it was judged by.</summary>
    private static Dossier Judged(Dossier dossier, IReadOnlyDictionary<string, int> law)
    {
        for (var i = 0; i < dossier.Statuses.Count; i++)
        {
            var status = dossier.Statuses[i];
            dossier.Statuses[i] = status with { Law = law.TryGetValue(StandardPaths.Of(status.Standard), out var n) ? n : null };
        }
        return dossier;
    }
}
