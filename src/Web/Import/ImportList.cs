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

/// <summary>Takes a list in the official layout into a register: all of it in one act, or nothing.</summary>
public static class ImportList
{
    /// <summary>
    /// Takes a list into a store. Households the register knows are compared with it and get only what differs; the rest is new. Nothing is
    /// written if an error is found, if nothing differs, or if a known household was changed after the list was checked.
    /// </summary>
    public static ImportAnswer Run(CityRegister register, ImportRequest request, ActHeader header)
    {
        using var known = register.Store.Read();
        using var codes = new KnownCodes(known, register.Store.Keys);
        using var writer = register.Store.Write(register.Clock);
        using var act = writer.Begin(header);
        var law = LawReader.Versions(known);
        if (codes.IsEmpty)
        {
            using var list = request.Open();
            return Whole(act, Told(ImportContext.Of(register, known, codes, request), request, ImportStage.Writing, list), list, law);
        }
        // Nobody else writes while this act is begun: what is compared now is what is written on.
        var survey = new ListSurvey();
        ImportAnswer found;
        using (var list = request.Open())
            found = survey.Read(Told(ImportContext.Of(register, known, codes, request), request, ImportStage.Reading, list), list, request.Seen, keeps: true);
        if (found.Errors > 0 || found.ChangedMeanwhile > 0 || found.IsAllEqual) return found;
        act.Write(survey.Changes);
        if (survey.New > 0)
        {
            using var list = request.Open();
            var context = ImportContext.OfNewOnly(register, codes, request, survey.Changes);
            WriteNew(act, new(Told(context, request, ImportStage.Writing, list)), list, law);
        }
        Founding.AddPlaces(act, survey.Villages, []);
        return found with { Act = act.Commit().Number };
    }

    /// <summary>Checks a list against a store without holding anybody up: nothing is written.</summary>
    public static ImportAnswer Check(CityRegister register, ImportRequest request)
    {
        using var known = register.Store.Read();
        // One snapshot for the whole list: every row is held against the same register, and no question takes a lock of its own.
        using var snapshot = known.BeginTransaction(deferred: true);
        using var codes = new KnownCodes(known, register.Store.Keys);
        using var list = request.Open();
        return Check(Told(ImportContext.Of(register, known, codes, request), request, ImportStage.Reading, list), list);
    }

    /// <summary>Checks a list; the answer counts what it holds.</summary>
    internal static ImportAnswer Check(ListContext context, ListSource list) => new ListSurvey().Read(context, list, seen: null, keeps: false);

    /// <summary>Takes a list into a register that holds nobody yet.</summary>
    internal static ImportAnswer Into(RegisterWriter writer, ListContext context, IReadOnlyDictionary<string, int> law, ListSource list, ActHeader header)
    {
        using var act = writer.Begin(header);
        return Whole(act, context, list, law);
    }

    private static ImportAnswer Whole(ActWriter act, ListContext context, ListSource list, IReadOnlyDictionary<string, int> law)
    {
        var reader = new RegisterListReader(context);
        var (households, villages) = WriteNew(act, reader, list, law);
        var findings = reader.Findings;
        if (!reader.IsFaultless) return new(null, 0, 0, findings.Errors, findings.Warnings, findings.Kept);
        Founding.AddPlaces(act, villages, []);
        return new(act.Commit().Number, households, reader.Rows, 0, findings.Warnings, findings.Kept);
    }

    private static (long Households, List<PlaceVersion> Villages) WriteNew(ActWriter act, RegisterListReader reader, ListSource list, IReadOnlyDictionary<string, int> law)
    {
        var (households, villages) = (0L, new List<PlaceVersion>());
        foreach (var listed in reader.Read(list))
        {
            villages.AddRange(listed.NewVillages);
            households++;
            act.Write(Judged(listed.Dossier, law));
        }
        return (households, villages);
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

    private static ListContext Told(ListContext context, ImportRequest request, ImportStage stage, ListSource list) => request.Told is not { } told ? context : context with
    {
        RowRead = rows =>
        {
            if (rows % 64 != 0) return;
            var (read, of) = list.Progress;
            told(new(stage, rows, of > 0 ? (int)Math.Min(100, read * 100 / of) : null));
        },
    };
}
