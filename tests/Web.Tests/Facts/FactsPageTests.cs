using System.Net;
using VuonLen.Law;
using VuonLen.Law.Facts;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Facts;

public class FactsPageTests(ServedWorld world)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Vocabulary_Whole_LeadsToAPageForEveryFact()
    {
        using var http = await world.As("thon");
        var html = await http.GetStringAsync("/facts", Stop);
        var terms = LawFolder.Locate().Facts().Terms;
        Assert.All(terms, term => Assert.Contains($"href=\"/facts/{term.Code}\"", html, StringComparison.Ordinal));
        foreach (var term in terms)
        {
            var text = PageText.Of(await http.GetStringAsync("/facts/" + term.Code, Stop));
            Assert.Contains(term.Help, text, StringComparison.Ordinal);
            Assert.Contains(term.Cite + (term.Verified ? " ✓ đã" : " ? chưa") + " đối chiếu với nguồn", text, StringComparison.Ordinal);
            Assert.All(term.Choices, choice => Assert.Contains($" {choice.Code} {choice.Term} ", text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("cause_of_poverty", "chọn một mục, chọn được nhiều mục cùng lúc")]
    [InlineData("cause_of_poverty", "Mức bảo vệ dữ liệu cá nhân nhạy cảm")]
    [InlineData("cause_of_poverty", "Ghi cho cả hộ")]
    [InlineData("cause_of_poverty", "Khi không ghi gì chưa rõ")]
    [InlineData("cause_of_poverty", "01 Thiếu vốn sản xuất Thiếu vốn 02")]
    public async Task Page_OfAFact_SaysHowItIsWritten(string code, string says)
    {
        using var http = await world.As("xa");
        Assert.Contains(says, PageText.Of(await http.GetStringAsync("/facts/" + code, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAFactThatIsNone_IsNotFound()
    {
        using var http = await world.As("xa");
        using var answer = await http.GetAsync("/facts/no_such_fact", Stop);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
