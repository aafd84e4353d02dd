using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Situation;
using VuonLen.Store.Acts;
using VuonLen.Store.Reading;
using VuonLen.Store.Writing;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Register;

/// <summary>What is counted once and kept up act by act is what counting everything anew gives.</summary>
public sealed class KeptCountsTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "vuonlen-kept-" + Guid.NewGuid().ToString("N"));
    private readonly WorldStore _world;
    private readonly CityRegister _register;

    public KeptCountsTests()
    {
        _world = WorldStore.Build(_folder);
        _register = Registers.Open(_folder);
    }

    public void Dispose()
    {
        _register.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Counts_AfterActsOfEveryKind_EqualCountsMadeAnew()
    {
        Assert.Equal(Anew(_register.Today), Kept(_register.Today));
        var on = new DateOnly(2013, 10, 1);
        var allowance = _register.Facts["merit_allowance"];
        Do(0, edit => edit.Move(_world.Communes[7].Id, null, null, on));
        Do(1, edit => edit.AddMember(new(Guid.CreateVersion7()), "Lê Thị Mới", Sex.Female, BirthDay.OfYear(1990), "03", on, "moved_in"));
        Do(2, edit => edit.SetFact(edit.MembersOn(on)[0].Person, allowance, null, "2", on));
        Do(3, edit => edit.Dissolve(on, "moved_out", "dissolved"));
        var last = Do(4, edit => edit.EndMembership(edit.MembersOn(on)[1].Person, on, "died"));
        Same();
        Assert.Equal(1, Kept(_register.Today).Count(group => group.Contains("merit 1", StringComparison.Ordinal)));

        VuonLen.Store.Acts.Undo.Do(_register.Store, last.Number, new("act.undone", "thu", "thử", null, _register.Store.Now(_register.Clock)), _register.Clock);
        VuonLen.Store.Acts.Undo.Do(_register.Store, last.Number - 1, new("act.undone", "thu", "thử", null, _register.Store.Now(_register.Clock)), _register.Clock);
        Same();

        void Same()
        {
            foreach (var day in new[] { _register.Today, on, on.AddDays(-1), new DateOnly(2013, 1, 1), new DateOnly(2012, 12, 31) }) Assert.Equal(Anew(day), Kept(day));
        }
    }

    [Fact]
    public void Counts_AsKnownAfterAnAct_StayWhatTheyWere()
    {
        var then = new Moment(_register.Today, _register.LastAct);
        var before = Told(_register.Counts(then, Standard, Others, Sight.Everything));
        Do(0, edit => edit.Dissolve(new(2013, 10, 1), "moved_out", "dissolved"));
        Assert.Equal(before, Told(_register.Counts(then, Standard, Others, Sight.Everything)));
        Assert.NotEqual(before, Kept(_register.Today));
    }

    [Fact]
    public void Dwellings_AfterAMove_HoldTheNewPlaceToo()
    {
        var place = _world.Communes[0].Id;
        var before = _register.Dwellings();
        Assert.DoesNotContain(new Dwelling(place, PlaceId.FromKey("khac")), before);
        Assert.Equal(before.Count, before.Distinct().Count());
        Do(9, edit => edit.Move(_world.Village.Parent, _world.Village.Id, null, new(2013, 10, 1)));
        Do(10, edit => edit.Move(_world.Communes[9].Id, _world.Village.Id, null, new(2013, 10, 1)));
        Assert.Equal([new Dwelling(_world.Communes[9].Id, _world.Village.Id)], _register.Dwellings().Except(before));
    }

    private string Standard => _register.Standard(null, _register.Today)!.Id;

    private IReadOnlyList<string> Others => _register.Others(_register.Standard(null, _register.Today), _register.Today);

    private List<string> Kept(DateOnly day) => Told(_register.Counts(new(day), Standard, Others, Sight.Everything));

    private List<string> Anew(DateOnly day)
    {
        using var connection = _register.Store.Read();
        return Told(CountReader.Read(connection, new(day), Standard, Others));
    }

    private Act Do(int commune, Action<HouseholdEdit> change)
    {
        HouseholdId id;
        using (var connection = _register.Store.Read()) id = HistoryReader.Find(connection, $"{_world.Communes[commune].Code}-00001")!.Value;
        return HouseholdActs.Do(_register.Store, _register.Clock, new("test.done", "thu", "thử", null, _register.Store.Now(_register.Clock)), id, long.MaxValue, ground =>
        {
            var edit = new HouseholdEdit(ground.Read(id));
            change(edit);
            return [edit.Done()];
        });
    }

    private static List<string> Told(IEnumerable<CountGroup> groups) =>
        [.. groups.Select(group => $"{group.Place} {group.Village} {group.Class}: {group.Households}, {group.Persons}, merit {group.WithMerit}, social {group.WithSocial}, also {string.Join(' ', group.AlsoPoor)}").Order(StringComparer.Ordinal)];
}
