using CsCheck;
using VuonLen.Documents.RegisterList;
using VuonLen.Documents.RegisterList.Known;
using Xunit;

namespace VuonLen.Register.Tests.RegisterList.Known;

/// <summary>Whatever a register holds and whatever a list says: what is written makes the register say what the list says, and the list again changes nothing.</summary>
public class KnownRoundTripTests
{
    [Fact]
    public void List_OfAnyRegister_ChangesNothing() => RoundTripTests.Households.Array[1, 6].Sample(
        drawn =>
        {
            var households = drawn.Select(RoundTripTests.Numbered).ToArray();
            var read = Read(new(households), households);
            Assert.Equal(households.Length, read.Count);
            Assert.All(read, listed => Assert.Null(listed.Known!.Change));
            Assert.All(read, listed => Assert.Empty(listed.Known!.Differences));
        },
        seed: "0N0XIzNsQ0O2", iter: 200);

    [Fact]
    public void List_OfAnyOtherState_TakenInTwice_ChangesNothingTheSecondTime()
    {
        var compared = 0;
        Gen.Select(RoundTripTests.Households, RoundTripTests.Households).Sample(
        (one, other) =>
        {
            var register = RoundTripTests.Numbered(one, 0);
            // Who is in the list under another code is somebody else: the classes stay the register's, and so does the day of review.
            var list = RoundTripTests.Numbered(other, 0) with { Statuses = register.Statuses, Assessment = register.Assessment, Code = register.Code };
            var world = new KnownWorld([register]);
            if (Read(world, [list]) is not [{ Known: { } known }]) return;
            Interlocked.Increment(ref compared);
            if (known.Change is { } change) KnownWorld.Record(world[register.Code], change, 2);
            var again = Assert.Single(Read(world, [list])).Known!;
            Assert.DoesNotContain(again.Differences, found => found.Kind != DifferenceKind.Kept);
            Assert.Null(again.Change);
            var then = world.Find(register.Code, ListWorld.Day)!.Then!;
            Assert.Equal(list.Members.Select(member => (member.Name, member.Relation, member.Birth)).Order(), then.Members.Select(member => (member.Name, member.Relation, member.Birth)).Order());
            // The day before, all is as it was, but for corrections of persons.
            var before = world.Find(register.Code, ListWorld.Day.AddDays(-1))?.Then;
            if (before is not null) Assert.Equal(new KnownWorld([register]).Find(register.Code, ListWorld.Day.AddDays(-1))!.Then!.Facts.Order(FactOrder), before.Facts.Order(FactOrder));
        },
        seed: "0N0XIzNsQ0O2", iter: 300);
        Assert.True(compared > 100, $"only {compared} lists were right enough to be compared");
    }

    private static readonly Comparer<ListFact> FactOrder = Comparer<ListFact>.Create((one, other) => string.CompareOrdinal(one.Code + one.Value, other.Code + other.Value));

    private static List<ListedHousehold> Read(KnownWorld world, IReadOnlyList<ListHousehold> households)
    {
        var text = new StreamReader(new MemoryStream(ListFile.Written(households))).ReadToEnd();
        return ListFile.Read(text, world.Context(new(EndAbsent: true, EndBlank: true))).Households;
    }
}
