using System.CommandLine;
using VuonLen.Core.Basics;
using VuonLen.Store;
using VuonLen.Store.Writing;
using VuonLen.Web.CommandLine;

namespace VuonLen.Web.Undo;

/// <summary><c>undo</c>: takes an act back by a later act; both stay in the history.</summary>
public static class UndoCommand
{
    private static readonly Argument<long> Number = new("GHI_NHẬN") { Description = "Số của lần ghi cần hoàn tác." };

    public static Command Create() => VuonLenCommand.Replying("undo", "Hoàn tác một lần ghi bằng một lần ghi mới.", Answer, [.. Options.Writing, Options.Seen], Number);

    private static Reply Answer(Call call)
    {
        var number = call.Needed(Number);
        using var store = RegisterStore.Open(call.Store, Environment.GetEnvironmentVariable("VUONLEN_KEYS"));
        var done = Do(store, number, call);
        return new(new { Act = done.Number, Undone = number }, output => output.WriteLine($"Đã hoàn tác lần ghi số {number} bằng lần ghi số {done.Number}."));
    }

    private static Store.Acts.Act Do(RegisterStore store, long number, Call call)
    {
        try
        {
            return Store.Acts.Undo.Do(store, number, call.Header("act.undone", store.Now(TimeProvider.System)), TimeProvider.System, seen: call.Given(Options.Seen));
        }
        catch (ChangedMeanwhileException changed)
        {
            throw new ProblemException("--seen: hộ của lần ghi này có ghi nhận khác sau số đã xem, nên chưa hoàn tác. Hãy xem lại hộ, rồi chạy lại với --seen mới.",
                "--seen: a household of this act has later acts than the one seen, so nothing was undone. Look at it again, then run again with a new --seen.", changed);
        }
    }
}
