using System.Net;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Places;

public class PlacesPageTests(ServedWorld world)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2014-01-31", 29, 577)]
    [InlineData("2014-04-30", 30, 584)]
    [InlineData("2021-01-01", 30, 579)]
    [InlineData("2025-02-01", 30, 526)]
    [InlineData("2025-08-01", 0, 126)]
    [InlineData("2014-01-31&places_by=law", 30, 584)]
    public async Task City_OnADay_CountsItsUnits(string day, int districts, int communes)
    {
        using var http = await world.As("thon");
        var text = PageText.Of(await http.GetStringAsync("/places?at=" + day, Stop));
        Assert.Contains($"Cấp huyện {districts} ", text, StringComparison.Ordinal);
        Assert.Contains($"Cấp xã {communes} ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Way_FromTheCityDown_OpensForAVillageHead()
    {
        using var http = await world.As("thon");
        var (district, commune) = (world.Store.Districts[1], world.Store.Communes.First(commune => commune.Parent == world.Store.Districts[1].Id));
        Assert.Contains($"/places/{district.Code}?at=2014-01-31\">{district.FullName}", await http.GetStringAsync("/places", Stop), StringComparison.Ordinal);
        Assert.Contains($"/places/{commune.Code}?at=2014-01-31\">{commune.FullName}", await http.GetStringAsync("/places/" + district.Code, Stop), StringComparison.Ordinal);
        Assert.Contains(world.Store.Village.FullName, PageText.Of(await http.GetStringAsync("/places/" + world.Store.Communes[0].Code, Stop)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("so", 0, true)]
    [InlineData("xa", 0, true)]
    [InlineData("xa", 1, false)]
    [InlineData("huyen", 0, true)]
    [InlineData("thon", 0, false)]
    [InlineData("nganhang", 0, true)]
    [InlineData("quantri", 0, false)]
    [InlineData("moi", 0, false)]
    public async Task ResidentHouseholds_OfACommune_AreToldToThoseWhoMayCountIt(string user, int commune, bool may)
    {
        using var http = await world.As(user);
        var text = PageText.Of(await http.GetStringAsync("/places/" + world.Store.Communes[commune].Code, Stop));
        Assert.Equal(may, text.Contains("100 hộ, đến hết ngày 31/01/2014. Nguồn: mẫu. ? chưa đối chiếu với nguồn", StringComparison.Ordinal));
        Assert.Equal(may, text.Contains("Hộ dân cư", StringComparison.Ordinal));
        Assert.Contains(world.Store.Communes[commune].FullName, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/places/019?at=2014-01-31", "Huyện Từ Liêm")]
    [InlineData("/places/019?at=2014-01-31", "Về sau thành gì Đơn vị Người dân Theo văn bản từ Hoạt động từ Văn bản Quận Nam Từ Liêm 019 · Thành phố Hà Nội phần còn lại 28/12/2013 01/04/2014")]
    [InlineData("/places/019?at=2014-04-01", "Từ đâu mà có Đơn vị Người dân Theo văn bản từ Hoạt động từ Văn bản Huyện Từ Liêm 019 · Thành phố Hà Nội phần còn lại 28/12/2013 01/04/2014")]
    [InlineData("/places/019?at=2014-01-31&places_by=law", "Quận Nam Từ Liêm")]
    [InlineData("/places/271?at=2025-08-01", "Ngày 01/08/2025 không có đơn vị nào mang mã 271, tính theo ngày hoạt động.")]
    [InlineData("/places/09661", "Xã giữa sông: thuộc tập này. ✓ đã đối chiếu với nguồn")]
    [InlineData("/places/09718", "Xã giữa sông: chưa rõ có thuộc hay không. ? chưa đối chiếu với nguồn")]
    [InlineData("/places", "Xã vùng dân tộc, miền núi: 14 xã, phường, thị trấn")]
    [InlineData("/places?find=tu+liem", "1 đơn vị có tên hoặc mã như «tu liem»")]
    [InlineData("/places?find=09661", "Xã Minh Châu")]
    [InlineData("/places?find=khong-co", "Không có đơn vị nào như vậy vào ngày này.")]
    public async Task Page_OfAUnit_SaysWhatItIsAndBecame(string address, string says)
    {
        using var http = await world.As("so");
        Assert.Contains(says, PageText.Of(await http.GetStringAsync(address, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryLink_OfAUnitsPage_OpensForItsOfficer()
    {
        using var http = await world.As("xa");
        foreach (var page in new[] { "/places/019", "/places/09661", "/places/" + world.Store.Communes[0].Code })
        {
            var links = System.Text.RegularExpressions.Regex.Matches(await http.GetStringAsync(page, Stop), "<a[^>]* href=\"(/[^\"]*)\"");
            foreach (var address in links.Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).Distinct())
            {
                using var answer = await http.GetAsync(address, Stop);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{page} {address} {answer.StatusCode}");
            }
        }
    }

    [Theory]
    [InlineData("/places/99999", HttpStatusCode.NotFound)]
    [InlineData("/places?at=31-01-2014", HttpStatusCode.BadRequest)]
    public async Task Address_ThatCannotBeRead_SaysSo(string address, HttpStatusCode status)
    {
        using var http = await world.As("so");
        using var answer = await http.GetAsync(address, Stop);
        Assert.Equal(status, answer.StatusCode);
    }
}
