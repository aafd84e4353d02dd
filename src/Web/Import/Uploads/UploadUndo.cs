using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Store.Acts;
using VuonLen.Store.Reading;
using VuonLen.Store.Writing;
using VuonLen.Web.Register;

namespace VuonLen.Web.Import.Uploads;

/// <summary>Takes a whole list back by one later act; where others have built on it, it says whose acts stand in the way.</summary>
public static class UploadUndo
{
    /// <summary>The kind of the act that takes another back.</summary>
    public const string Kind = "act.undone";

    private const int MostNamed = 20;

    /// <summary>Takes the list's act back.</summary>
    public static Upload Do(Upload upload, CityRegister register, UploadFolder folder, Sight sight)
    {
        var still = upload with { Progress = null, Note = null, Sentence = null, English = null, Later = [] };
        var number = upload.Act!.Value;
        if (!IsTheirs(register, number, sight)) return still with { State = UploadState.Done, Note = UploadNote.NotTheirsToUndo };
        var telling = new Telling(progress => folder.Note(upload with { Progress = progress }));
        var header = new ActHeader(Kind, upload.UndoneBy!, upload.Why ?? "", upload.Paper, register.Store.Now(register.Clock));
        try
        {
            var act = VuonLen.Store.Acts.Undo.Do(register.Store, number, header, register.Clock,
                (done, all) => telling.Tell(new(ImportStage.Writing, done, all > 0 ? (int)Math.Min(100, done * 100 / all) : null)));
            return still with { State = UploadState.Undone, UndoAct = act.Number };
        }
        catch (LaterActsException later)
        {
            return still with { State = UploadState.Done, Sentence = later.Says.Vi, English = later.Says.En, Later = Named(register, later.Later) };
        }
    }

    // Whoever has lost a place since then no longer takes back what is there.
    private static bool IsTheirs(CityRegister register, long act, Sight sight)
    {
        if (sight.SeesEverything) return true;
        using var connection = register.Store.Read();
        return HouseholdActs.Dwellings(connection, act).All(dwelling => sight.Sees(dwelling.Place, dwelling.Village));
    }

    private static List<LaterAct> Named(CityRegister register, IReadOnlyList<long> numbers)
    {
        using var connection = register.Store.Read();
        return [.. HistoryReader.Acts(connection, numbers.Take(MostNamed)).Values.OrderBy(act => act.Number)
            .Select(act => new LaterAct(act.Number, act.Header.Author, VietNamTime.DayOf(act.Header.RecordedAt), act.Header.Why))];
    }
}
