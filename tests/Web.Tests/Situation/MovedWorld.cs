using Microsoft.Extensions.DependencyInjection;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Store.Writing;
using VuonLen.Web.Register;
using VuonLen.Web.Tests.World;

namespace VuonLen.Web.Tests.Situation;

/// <summary>A world in which households moved, rose, fell and were dissolved in 2013. What was asked before the changes stays asked, so that kept numbers must follow.</summary>
public sealed class MovedWorld : IAsyncDisposable
{
    private const string Standard = "hanoi-2011-2015";

    public MovedWorld()
    {
        World = new();
        BeforeTheChanges = Register.Courses.Spells(Standard, null).Sum(spell => spell.Households);
        Classed(0, 1, "poor", "near_poor", new(2013, 6, 10));
        Changed(1, 1, edit => edit.Move(World.Store.Communes[0].Id, null, null, new(2013, 7, 1)));
        Changed(0, 2, edit => edit.Dissolve(new(2013, 9, 15), "died", "dissolved"));
        Classed(2, 1, "poor", "none", new(2013, 3, 1));
        Classed(2, 1, "none", "poor", new(2013, 11, 1));
        Changed(3, 1, edit => edit.Move(null, null, "ngoài Thành phố", new(2013, 5, 5)));
        // On one day it moves and rises: it leaves as a poor household, and rises where it has arrived.
        Changed(4, 1, edit => edit.Move(World.Store.Communes[0].Id, World.Store.Village.Id, null, new(2013, 12, 31)));
        Classed(4, 1, "poor", "near_poor", new(2013, 12, 31));
    }

    public ServedWorld World { get; }

    public int BeforeTheChanges { get; }

    public CityRegister Register => World.App.Services.GetRequiredService<CityRegister>();

    public ValueTask DisposeAsync() => World.DisposeAsync();

    public string Code(int commune, int serial) => $"{World.Store.Communes[commune].Code}-{serial:00000}";

    private void Changed(int commune, int serial, Action<HouseholdEdit> change) => Do(commune, serial, history =>
    {
        var edit = new HouseholdEdit(history);
        change(edit);
        return edit.Done();
    });

    private void Classed(int commune, int serial, string before, string after, DateOnly day) => Do(commune, serial, history =>
    {
        var held = HouseholdHistory.Known(history.Statuses, null).Single(row => row.Class == before && row.Range.Holds(day));
        var next = history.Statuses.Max(row => row.Row.N) + 1;
        var written = new Dossier(history.Id);
        written.Statuses.Add(held with { N = next, Range = new(held.Range.From, day) });
        written.Statuses.Add(held with { N = next + 1, Class = after, Range = new(day), Decision = "77/QĐ-UBND", DecidedOn = day });
        return new(written, [new(RowTable.Status, history.Id.Value, held.N)]);
    });

    private void Do(int commune, int serial, Func<HouseholdHistory, HouseholdChange> change) => HouseholdActs.Do(Register.Store, Register.Clock,
        new("thu", "thu", "đổi để thử", "Phiếu số 5", VietNamTime.At(WorldStore.Day, new TimeOnly(9, 0))), Household(commune, serial), long.MaxValue,
        ground => [change(ground.Read(Household(commune, serial)))]);

    private HouseholdId Household(int commune, int serial)
    {
        using var connection = Register.Store.Read();
        return Store.Reading.HistoryReader.Find(connection, Code(commune, serial))!.Value;
    }
}
