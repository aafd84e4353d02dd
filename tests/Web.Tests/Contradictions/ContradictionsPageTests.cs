using System.Net;
using VuonLen.Law;
using VuonLen.Web.Contradictions;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Contradictions;

public class ContradictionsPageTests(ServedWorld world)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_OfTheOneProgramme_ShowsEveryFindingOfTheCommand()
    {
        using var http = await world.As("xa");
        var text = PageText.Of(await http.GetStringAsync("/contradictions", Stop));
        var findings = ContradictionsCommand.Find(LawFolder.Locate(), "hanoi-2014");
        Assert.Contains($"có {findings.Count} chỗ không khớp", text, StringComparison.Ordinal);
        Assert.All(findings, finding => Assert.All(new[] { finding.Id + " " + finding.What, finding.Calculation, finding.Suggestion },
            part => Assert.Contains(part, text, StringComparison.Ordinal)));
        Assert.Contains("Văn bản ghi 45.732 Tính ra 45.662 Tính lại 5.851 + 39.811 = 45.662", text, StringComparison.Ordinal);
        Assert.Contains("Văn bản ghi 2013 Tính ra 2014", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_InEnglish_SaysTheFindingsInEnglish()
    {
        using var http = await world.As("xa");
        using var switched = await http.SubmitAsync("/contradictions", "/language", ("language", "en"), ("back", "/contradictions"));
        var text = PageText.Of(await http.GetStringAsync("/contradictions", Stop));
        Assert.Contains("5,851 + 39,811 = 45,662; 70 less than 45,732", text, StringComparison.Ordinal);
        Assert.Contains("Urban and rural poor households must add up to the poor households of the whole City", text, StringComparison.Ordinal);
        Assert.DoesNotContain("cơ quan soạn thảo", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAProgrammeThatIsNone_IsNotFound()
    {
        using var http = await world.As("so");
        using var answer = await http.GetAsync("/contradictions?programme=khong-co", Stop);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
