using System.Net;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Standards;

public class StandardsPageTests(ServedWorld world)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2014-01-31", 2, "vn-2011-2015", "hanoi-2011-2015")]
    [InlineData("2015-12-31", 2, "vn-2011-2015", "hanoi-2011-2015")]
    [InlineData("2016-01-01", 2, "vn-2016-2020", "hanoi-2016-2020")]
    [InlineData("2021-12-31", 2, "vn-2016-2020", "hanoi-2016-2020")]
    [InlineData("2022-01-01", 1, "vn-2022-2025", "vn-2022-2025")]
    public async Task List_OnADay_MarksTheStandardsInForce(string day, int count, string national, string own)
    {
        using var http = await world.As("xa");
        var html = await http.GetStringAsync("/standards?at=" + day, Stop);
        Assert.Contains($"có {count} chuẩn đang áp dụng", PageText.Of(html), StringComparison.Ordinal);
        var marked = html.Split("<tr>").Where(row => row.Contains("đang áp dụng vào ngày này", StringComparison.Ordinal)).ToList();
        Assert.Equal(count, marked.Count);
        Assert.All(new[] { national, own }, id => Assert.Single(marked, row => row.Contains($"/standards/{id}?", StringComparison.Ordinal)));
        Assert.Equal(6, html.Split("href=\"/standards/").Length - 1);
    }

    [Fact]
    public async Task List_WithoutAStandardOfTheCity_SaysThatItsAmountsAreNotKnown()
    {
        using var http = await world.As("so");
        Assert.Contains("số tiền chưa rõ nên không đưa vào", PageText.Of(await http.GetStringAsync("/standards?at=2023-06-01", Stop)), StringComparison.Ordinal);
        Assert.DoesNotContain("số tiền chưa rõ nên không đưa vào", PageText.Of(await http.GetStringAsync("/standards?at=2014-01-31", Stop)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vn-2016-2020", "từ ngày 01/01/2016 đến hết ngày 31/12/2021")]
    [InlineData("vn-2016-2020", "từ ngày 01/01/2021 theo Điều 2 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ")]
    [InlineData("vn-2016-2020", "Thu nhập một người một tháng từ 700.000 đồng trở xuống Khi không biết thu nhập: điểm B1 từ 120 trở xuống ✓ mức: đã đối chiếu ✓ điểm: đã đối chiếu")]
    [InlineData("vn-2016-2020", "Thu nhập một người một tháng trên 700.000 đồng đến 1.000.000 đồng và thiếu hụt từ 3 chỉ số trở lên Khi không biết thu nhập: điểm B1 trên 120 đến 150 và điểm B2 từ 30 trở lên ✓ mức: đã đối chiếu ? điểm: chưa đối chiếu")]
    [InlineData("vn-2016-2020", "và thiếu hụt dưới 3 chỉ số")]
    [InlineData("vn-2016-2020", "Bảng chấm điểm B1 chưa có đủ mục 7–13")]
    [InlineData("vn-2011-2015", "chuẩn này không có điểm B1, B2")]
    [InlineData("vn-2011-2015", "khoảng hở giữa hai mức được đọc là (400.000; 520.000]")]
    [InlineData("hanoi-2016-2020", "riêng của thành phố mang mã 01")]
    public async Task Page_OfAStandard_ReadsItAloudWithItsStanding(string id, string says)
    {
        using var http = await world.As("xa");
        Assert.Contains(says, PageText.Of(await http.GetStringAsync("/standards/" + id, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAStandardInEnglish_ReadsTheLimitsInEnglish()
    {
        using var http = await world.As("so");
        http.DefaultRequestHeaders.Add("Cookie", "vuonlen-language=en");
        var text = PageText.Of(await http.GetStringAsync("/standards/vn-2016-2020", Stop));
        Assert.Contains("Income per person per month above 700,000 đồng up to 1,000,000 đồng and deprivations: 3 or more", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAStandardThatIsNone_IsNotFound()
    {
        using var http = await world.As("so");
        using var answer = await http.GetAsync("/standards/khong-co", Stop);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
