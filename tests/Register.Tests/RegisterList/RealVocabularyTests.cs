using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Core.Households;
using VuonLen.Documents.RegisterList;
using VuonLen.Law;
using VuonLen.Law.Facts;
using Xunit;

namespace VuonLen.Register.Tests.RegisterList;

/// <summary>The shipped vocabulary goes through a list: every value of every fact, and every other spelling.</summary>
public class RealVocabularyTests
{
    private static readonly FactVocabulary Facts = LawFolder.Locate().Facts();

    [Fact]
    public void WriteReadWrite_EveryValueOfEveryFact_ComesBack()
    {
        var facts = Facts.Terms.Where(term => term.Code != "relation").SelectMany(term => Values(term).Where(value => value != term.Default).Select(value => (term, value))).ToArray();
        var households = facts.Select((pair, i) => Household(i + 1, pair.term, pair.value)).ToArray();
        var bytes = Written(households);
        var (reader, read) = Read(new StreamReader(new MemoryStream(bytes)).ReadToEnd());
        Assert.DoesNotContain(reader.Findings.Kept, finding => finding.Severity == "error");
        Assert.Equal(
            facts.Select(pair => $"{pair.term.Code}={pair.value}"),
            read.Select(household => string.Join("; ", household.Dossier.Facts.Select(fact => $"{fact.Code}={fact.Value}"))));
        Assert.Equal(bytes, Written(read.Select(household => household.Household)));
        Assert.True(facts.Length > 150, $"Only {facts.Length} values.");
    }

    [Fact]
    public void Read_OtherSpellings_MeanTheirChoice()
    {
        var spelled = Facts["ethnicity"].Choices.SelectMany(choice => choice.Also.Select(also => (choice.Code, Also: also))).ToArray();
        Assert.NotEmpty(spelled);
        foreach (var (code, also) in spelled)
        {
            var list = ListFile.Of(System.Text.Encoding.UTF8.GetString(Written([Household(1, Facts["ethnicity"], code)]))[1..]).With(2, "Dân tộc", also);
            var (_, read) = Read(list.Text());
            Assert.Equal(code, Assert.Single(read).Household.Members[0].Facts.Single(fact => fact.Code == "ethnicity").Value);
        }
    }

    private static IEnumerable<string> Values(FactTerm term) => term.Type switch
    {
        FactType.Choice => term.Choices.Select(choice => choice.Code),
        FactType.Flag => term.Code == "no_labour" ? ["yes"] : ["yes", "no"],
        FactType.Day => ["2013-12-31"],
        FactType.Text => ["một; hai"],
        _ => ["1500000"],
    };

    private static ListHousehold Household(int number, FactTerm term, string value)
    {
        var code = $"07001-{number:00000}";
        ListFact[] facts = [new(term.Code, value)];
        var person = term.Subject == FactSubject.Person;
        var name = "Bùi Văn " + string.Concat($"{number:0000}".Select(digit => (char)('a' + digit - '0')));
        return new(code, ListWorld.City, ListWorld.East, ListWorld.AnBinh, null, null,
            [new(code + "-01", name, Sex.Male, BirthDay.OfYear(1950), "01", [], person ? facts : [])], person ? [] : facts, [], null);
    }

    private static byte[] Written(IEnumerable<ListHousehold> households)
    {
        using var to = new MemoryStream();
        new RegisterListWriter(ListWorld.Day, ListWorld.Standards, Facts).Write(to, households);
        return to.ToArray();
    }

    private static (RegisterListReader Reader, List<ListedHousehold> Households) Read(string text) => ListFile.Read(text, ListWorld.Context with { Facts = Facts });
}
