using Microsoft.Data.Sqlite;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Register.Tests.World;
using VuonLen.Store.Reading;
using Xunit;

namespace VuonLen.Register.Tests.Store;

/// <summary>
/// Lists in the small world with twelve more households in its upper commune: two of each name, so that names alone do not tell them apart; all
/// near-poor, and the only ones that are average by another standard.
/// </summary>
public sealed class HouseholdListTests : IDisposable
{
    private static readonly string[] InOrder = ["Lê Văn An", "Trần Văn Ân", "Bùi Thị Dung", "Đào Văn Đức", "Đỗ Xuân Đức", "Lý Ý"];
    private static readonly string[] Births = ["1954-01-31", "1954-02-01", "1953", "1954", "1954-01", "2014"];
    private static readonly DateOnly Day = new(2014, 1, 31);
    private readonly SmallWorld _world = new();

    public HouseholdListTests()
    {
        using var writer = _world.Store.Write(TimeProvider.System);
        using var act = writer.Begin(SmallWorld.Header("register.imported", 4));
        // Written in no order of names.
        for (var i = 0; i < 2 * InOrder.Length; i++) act.Write(Household(i, InOrder[i * 5 % InOrder.Length], i));
        act.Commit();
    }

    public void Dispose() => _world.Dispose();

    // The store's own day is its projection's; as known after the last act the same is read from the register itself.
    public static TheoryData<SortBy, bool, bool> Orders =>
        [.. from sort in Enum.GetValues<SortBy>() from down in new[] { false, true } from today in new[] { false, true } select (sort, down, today)];

    [Theory]
    [MemberData(nameof(Orders))]
    public void Pages_ForwardAndBack_VisitEachHouseholdOnce(SortBy by, bool down, bool today)
    {
        using var connection = _world.Store.Read();
        var list = List(connection, today, new("mau"));
        var order = new HouseholdOrder(by, down);
        var whole = list.Read(order, new()).Select(line => line.Code).ToList();
        Assert.Equal(15, whole.Distinct().Count());
        Assert.Equal(whole.Count, list.Count());
        var forward = new List<string>();
        while (list.Read(order, new(After: forward.LastOrDefault(), Limit: 4)) is { Count: > 0 } page) forward.AddRange(page.Select(line => line.Code));
        Assert.Equal(whole, forward);
        var back = new List<string> { whole[^1] };
        while (list.Read(order, new(Before: back[0], Limit: 4)) is { Count: > 0 } page) back.InsertRange(0, page.Select(line => line.Code));
        Assert.Equal(whole, back);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Order_TheOtherWayRound_IsTheReverse(SortBy by, bool down, bool today)
    {
        using var connection = _world.Store.Read();
        var list = List(connection, today, new("mau"));
        var other = list.Read(new(by, !down), new()).Select(line => line.Code).Reverse();
        Assert.Equal(other, list.Read(new(by, down), new()).Select(line => line.Code));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Order_ByName_IsVietnamese(bool today)
    {
        using var connection = _world.Store.Read();
        var heads = List(connection, today, new("khac", "average")).Read(new(SortBy.Name), new()).Select(line => line.Head);
        Assert.Equal(InOrder.SelectMany(name => new[] { name, name }), heads);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Order_ByClass_PutsPoorBeforeNearPoor(bool today)
    {
        using var connection = _world.Store.Read();
        var classes = List(connection, today, new("mau")).Read(new(SortBy.Class), new()).Select(line => line.Class);
        Assert.Equal(["poor", "poor", "near_poor"], classes.Take(3));
    }

    [Theory]
    [InlineData(60, null, 6)]
    [InlineData(61, null, 0)]
    [InlineData(60, 60, 4)]
    [InlineData(59, 60, 8)]
    [InlineData(59, 59, 2)]
    [InlineData(null, 0, 2)]
    [InlineData(null, 150, 12)]
    [InlineData(0, 150, 10)]
    public void Age_OfBirthsKnownInPart_CountsOnlyWhatIsCertain(int? from, int? to, int households)
    {
        using var connection = _world.Store.Read();
        foreach (var today in new[] { true, false })
            Assert.Equal(households, List(connection, today, new("khac", "average") { Age = new(from, to) }).Count());
    }

    [Theory]
    [InlineData("water", "1", FactHolder.Household, false, 6)]
    [InlineData("water", null, FactHolder.Household, false, 12)]
    [InlineData("ethnicity", "06", FactHolder.Member, false, 4)]
    [InlineData("ethnicity", "01", FactHolder.Member, true, 8)]
    [InlineData("relation", "01", FactHolder.Relation, false, 12)]
    [InlineData("relation", "03", FactHolder.Relation, false, 0)]
    [InlineData("water", "06", FactHolder.Member, false, 0)]
    public void Facts_OfHouseholdAndMember_HoldWhereTheyAreRecorded(string code, string? value, FactHolder holder, bool unwritten, int households)
    {
        using var connection = _world.Store.Read();
        foreach (var today in new[] { true, false })
            Assert.Equal(households, List(connection, today, new("khac", "average") { Facts = [new(code, value, holder, unwritten)] }).Count());
    }

    [Fact]
    public void Page_FromAHouseholdOutOfSight_IsRefusedLikeOneThatIsNot()
    {
        using var connection = _world.Store.Read();
        var town = Sight.Of(new HashSet<PlaceId> { SmallWorld.Town.Id });
        var list = new HouseholdListReader(connection, new(Day), new("mau"), town);
        string Refused(string code) => Assert.Throws<ProblemException>(() => list.Read(new(SortBy.Name), new(After: code))).Message.Replace(code, "", StringComparison.Ordinal);
        Assert.Equal(Refused("99009-99999"), Refused("99001-00001"));
    }

    [Fact]
    public void Page_OfAnyLength_AsksTheSameFewQuestions()
    {
        using var connection = _world.Store.Read();
        var asked = 0;
        SQLitePCL.raw.sqlite3_trace(connection.Handle, (object _, string _) => asked++, null);
        int Asked(int limit)
        {
            asked = 0;
            var list = List(connection, today: true, new("mau", Find: "van"));
            var lines = list.Read(new(SortBy.Name), new(Limit: limit));
            Assert.Equal(limit, lines.Count);
            HouseholdDetailReader.Read(connection, new(Day), [.. lines.Select(line => line.Id)], (HouseholdParts)31);
            list.Count();
            return asked;
        }
        // The projection's day, the names, the lines, the five parts of their details, the count.
        Assert.Equal(9, Asked(1));
        Assert.Equal(9, Asked(5));
    }

    private HouseholdListReader List(SqliteConnection connection, bool today, HouseholdFilter filter) =>
        new(connection, new(Day, today ? null : _world.Store.LastAct()!.Number), filter, Sight.Everything);

    private static Dossier Household(int i, string head, int birth)
    {
        var id = new HouseholdId(new Guid($"01000000-0000-7000-8000-0000000001{i:00}"));
        var person = SmallWorld.Head(id);
        var from = new DayRange(SmallWorld.Founded);
        var code = $"99001-001{i:00}";
        var dossier = new Dossier(id) { Household = new(id, 1, code) };
        Assert.True(BirthDay.TryParse(Births[birth % Births.Length], out var born));
        dossier.Persons.Add(new(person, 1, code + "-01", head, Sex.Female, born));
        dossier.Memberships.Add(new(id, 1, person, "01", from));
        dossier.Residences.Add(new(id, 1, null, ResidenceKind.Dwelling, SmallWorld.Upper.Id, null, null, from));
        dossier.Facts.Add(new(id, 1, null, "water", i % 2 == 0 ? "1" : "2", from));
        if (i % 3 == 0) dossier.Facts.Add(new(id, 2, person, "ethnicity", "06", from));
        dossier.Statuses.Add(new(id, 1, "mau", "near_poor", 1, from, null, null, null, null));
        dossier.Statuses.Add(new(id, 2, "khac", "average", 1, from, null, null, null, null));
        return dossier;
    }
}
