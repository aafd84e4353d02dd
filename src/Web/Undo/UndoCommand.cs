using System.CommandLine;
using VuonLen.Store;
using VuonLen.Store.Acts;
using VuonLen.Web.CommandLine;

namespace VuonLen.Web.Undo;

/// <summary><c>undo</c>: takes an act back by a later act; both stay in the history.</summary>
public static class UndoCommand
{
    private static readonly Argument<long> Act = new("GHI_NHẬN") { Description = "Số của lần ghi cần hoàn tác." };

    public static Command Create() => VuonLenCommand.Replying("undo", "Hoàn tác một lần ghi bằng một lần ghi mới.", Answer, Options.Writing, Act);

    private static Reply Answer(Call call)
    {
        var number = call.Needed(Act);
        using var store = RegisterStore.Open(call.Store, Environment.GetEnvironmentVariable("VUONLEN_KEYS"));
        var done = Store.Acts.Undo.Do(store, number, call.Header("act.undone", store.Now(TimeProvider.System)), TimeProvider.System);
        return new(new { Act = done.Number, Undone = number }, output => output.WriteLine($"Đã hoàn tác lần ghi số {number} bằng lần ghi số {done.Number}."));
    }
}
