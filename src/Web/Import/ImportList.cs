using System.Globalization;
using VuonLen.Core.Basics;
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

/// <summary>Takes a list in the official layout into the register: all of it in one act, or nothing.</summary>
public static class ImportList
{
    /// <summary>Reads, checks and, if no error was found and it is not a trial, writes.</summary>
    public static ImportAnswer Run(CityRegister register, TextReader text, ActHeader header, bool trial)
    {
        using var known = register.Store.Read();
        using var codes = new KnownCodes(known, register.Store.Keys);
        var reader = new RegisterListReader(Context(register, codes));
        using var writer = register.Store.Write(register.Clock);
        using var act = writer.Begin(header);
        var law = LawReader.Versions(known);
        var villages = new List<PlaceVersion>();
        var households = 0L;
        foreach (var listed in reader.Read(text))
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

    private static ListContext Context(CityRegister register, KnownCodes codes)
    {
        var places = register.Places();
        var ids = new IdSequence(register.Clock.GetUtcNow());
        var next = new Dictionary<string, int>();
        return new()
        {
            Places = places.Versions.Where(place => place.Kind.Level() != PlaceLevel.Village),
            Facts = register.Facts,
            Standards = register.ListStandards(),
            Today = register.Today,
            Classify = register.ListClassify(),
            Villages = places.Villages,
            IsKnownHouseholdCode = codes.Household,
            IsKnownPersonCode = codes.Person,
            IsKnownIdentityNumber = codes.IdentityNumber,
            IsKnownPerson = codes.SamePerson,
            NewHouseholdCode = commune =>
            {
                next[commune.Code] = next.TryGetValue(commune.Code, out var last) ? last + 1 : codes.LastSerial(commune.Code) + 1;
                return string.Create(CultureInfo.InvariantCulture, $"{commune.Code}-{next[commune.Code]:00000}");
            },
            NewHouseholdId = () => new(ids.Next()),
            NewPersonId = () => new(ids.Next()),
        };
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
