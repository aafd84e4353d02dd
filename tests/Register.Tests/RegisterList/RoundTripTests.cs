using System.Text;
using CsCheck;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Documents.RegisterList;
using Xunit;

namespace VuonLen.Register.Tests.RegisterList;

/// <summary>Export, import into nothing, export: the same bytes and the same households, whatever the register holds.</summary>
public class RoundTripTests
{
    private static readonly string[] GivenNames = ["An", "Bình", "Hòa", "Hoà", "Đức", "Thị Ưng", "Nguyễn-Ánh", "O'Hải"];
    private static readonly string[] Addresses = ["số 5, ngõ 2", "12/3 \"Đê\" La Thành", "xóm; trên", "07001 đường mới", "ngoài: đê", "=1+1"];

    private static readonly Gen<BirthDay> Births = Gen.OneOf(
        Gen.Int[1900, 2013].Select(BirthDay.OfYear),
        Gen.Int[0, 40_000].Select(days => BirthDay.Of(new DateOnly(1900, 1, 1).AddDays(days))),
        Gen.Select(Gen.Int[1900, 2013], Gen.Int[1, 12]).Select((year, month) => BirthDay.TryParse($"{year:0000}-{month:00}", out var birth) ? birth : default));

    private static readonly Gen<ListResidence?> Elsewhere = Gen.Frequency(
        (6, Gen.Const((ListResidence?)null)),
        (1, Any(Addresses).Select(address => (ListResidence?)new ListResidence(null, null, address))),
        (1, Gen.Select(Gen.Bool, Any<string?>(null, "số 5, ngõ 2", "a | b")).Select((village, address) =>
            (ListResidence?)new ListResidence(ListWorld.AnBinh, village ? ListWorld.Doai : null, address))));

    private static Gen<ListFact?> One(string code, params string[] values) =>
        Gen.Frequency((2, Gen.Const((ListFact?)null)), (1, Any(values).Select(value => (ListFact?)new ListFact(code, value))));

    private static Gen<ListFact[]> Several(string code, params string[] values) =>
        Gen.Int[0, (1 << values.Length) - 1].Select(bits => values.Where((_, i) => (bits >> i & 1) > 0).Select(value => new ListFact(code, value)).ToArray());

    private static readonly Gen<ListFact[]> PersonFacts = Gen.Select(
        Gen.Select(One("ethnicity", "02", "06"), One("presence", "hospital", "working_away"), One("social_allowance", "2", "4"), One("merit_allowance", "2", "5")),
        Gen.Select(One("work", "1", "3"), One("blind", "yes", "no"), One("pension", "0", "1500000"), One("discharged_on", "1975-04-30")),
        Gen.Select(One("trade_note", "bán rau; chợ", @"a\b", "x=y"), One("born_weight", "3200")), Several("disability_kind", "1", "2"))
        .Select((a, b, c, d) => new[] { a.Item1, a.Item2, a.Item3, a.Item4, b.Item1, b.Item2, b.Item3, b.Item4, c.Item1, c.Item2 }.OfType<ListFact>().Concat(d).ToArray());

    private static readonly Gen<ListFact[]> HouseholdFacts = Gen.Select(
        Several("cause_of_poverty", "01", "08", "13"), Several("wish", "1", "4"), One("no_labour", "yes"), One("water", "1", "3"))
        .Select((causes, wishes, labour, water) => causes.Concat(wishes).Concat(new[] { labour, water }.OfType<ListFact>()).ToArray());

    private static readonly Gen<ListMember> Members = Gen.Select(
        Gen.Select(Any("Bùi Văn", "Đỗ", "Y"), Any(GivenNames), Gen.Int[0, 9999]), Gen.Bool, Births,
        Any("02", "03", "12"), Gen.Int[0, 3], PersonFacts, Gen.Select(Elsewhere, Elsewhere, Elsewhere))
        .Select((name, male, birth, relation, papers, facts, places) => new ListMember(
            papers.ToString(System.Globalization.CultureInfo.InvariantCulture), $"{name.Item1} {name.Item2} {Letters(name.Item3)}", male ? Sex.Male : Sex.Female,
            birth, relation, [], facts, places.Item1, places.Item2, places.Item3));

    private static readonly Gen<DateOnly?> Days = Gen.Int[-1, 300].Select(days => days < 0 ? (DateOnly?)null : ListWorld.Day.AddDays(-days));

    private static readonly Gen<ListStatus?> Statuses = Gen.Select(
        Any("", "poor", "near_poor", "average", "none", "undecided"), Days, Any<string?>(null, "12/QĐ-UBND", "45, \"bổ sung\""), Days)
        .Select((@class, from, decision, on) => @class.Length == 0 ? null : new ListStatus("", @class, null, from ?? ListWorld.Day, decision, on));

    private static readonly Gen<ListAssessment?> Assessments = Gen.Select(
        Days, Gen.Bool, Gen.Int[-1, 500], Gen.Int[-1, 12], Gen.Bool).Select((on, urban, b1, count, deprived) => on is not { } day ? null : new ListAssessment(
            day, urban ? Area.Urban : Area.Rural, null, b1 < 0 ? null : b1, count < 0 ? null : count * 10, count < 0 || deprived ? null : count));

    internal static readonly Gen<ListHousehold> Households = Gen.Select(
        Gen.Int[0, 2], Any<string?>(null, "số 5, ngõ 2", "xóm; trên"), Members.Array[1, 6], HouseholdFacts, Gen.Select(Statuses, Statuses), Assessments)
        .Select((place, address, members, facts, statuses, assessment) =>
        {
            var commune = new[] { ListWorld.AnBinh, ListWorld.HoaMuc, ListWorld.Free }[place];
            var district = new[] { ListWorld.East, ListWorld.West, null }[place];
            ListStatus?[] named = [statuses.Item1 is { } own ? own with { Standard = "city-1" } : null, statuses.Item2 is { } other ? other with { Standard = "nation-1" } : null];
            return new ListHousehold("", ListWorld.City, district, commune, place == 0 ? ListWorld.Three : null, address, members, facts, [.. named.OfType<ListStatus>()], assessment);
        });

    [Fact]
    public void WriteReadWrite_AnyHouseholds_GivesTheSame() => Households.Array[1, 8].Sample(
        drawn =>
        {
            var households = drawn.Select(Numbered).ToArray();
            var bytes = ListFile.Written(households);
            var (reader, read) = ListFile.Read(new StreamReader(new MemoryStream(bytes)).ReadToEnd());
            Assert.DoesNotContain(reader.Findings.Kept, finding => finding.Severity == "error");
            Assert.Equal(households.Select(Content), read.Select(household => Content(household.Household)));
            Assert.Equal(bytes, ListFile.Written(read.Select(household => household.Household)));
            Assert.Equal(drawn.Sum(household => household.Members.Count), read.Sum(household => household.Dossier.Persons.Count));
        },
        seed: "0N0XIzNsQ0O2", iter: 300);

    internal static ListHousehold Numbered(ListHousehold household, int at)
    {
        var code = $"{household.Commune.Code}-{at + 1:00000}";
        return household with
        {
            Code = code,
            Members = [.. household.Members.Select((member, i) => member with
            {
                Code = $"{code}-{i + 1:00}",
                Relation = i == 0 ? "01" : member.Relation,
                IdentityNumbers = member.Code switch
                {
                    "1" => [$"1{at:0000}{i:0000}"],
                    "2" => [ListWorld.Number("001", 0, 50)[..4] + $"{at:0000}{i:0000}"],
                    "3" => [ListWorld.Number("001", 0, 50)[..4] + $"{at:0000}{i:0000}", $"1{at:0000}{i:0000}"],
                    _ => [],
                },
            })],
        };
    }

    // All that a household says, in one text; the order of facts says nothing.
    internal static string Content(ListHousehold household)
    {
        var text = new StringBuilder();
        text.Append(household.Code).Append('|').Append(household.Commune.Id).Append(household.District?.Id).Append(household.Village?.Id).Append('|').Append(household.Address);
        text.AppendJoin('+', household.Facts.Select(fact => $"{fact}").Order(StringComparer.Ordinal));
        text.AppendJoin('+', household.Statuses.Select(status => $"{status}").Order(StringComparer.Ordinal));
        text.Append(household.Assessment);
        foreach (var member in household.Members)
        {
            text.Append('\n').Append(member with { Facts = [], IdentityNumbers = [], Defaults = null });
            text.AppendJoin('+', member.IdentityNumbers.Order(StringComparer.Ordinal));
            text.AppendJoin('+', member.Facts.Select(fact => $"{fact}").Order(StringComparer.Ordinal));
        }
        return text.Replace("System.Collections.Generic.List`1[VuonLen.Documents.RegisterList.ListFact]", "").ToString();
    }

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Letters(int number) => string.Concat(number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}
