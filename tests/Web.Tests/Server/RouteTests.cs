using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Web.Access;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Server;

public class RouteTests(ServedWorld world)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IEnumerable<RouteEndpoint> Routes => world.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    [Fact]
    public void Route_OpenToAnyone_StandsOnTheList()
    {
        var open = Routes.Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(route => route.RoutePattern.RawText!).Distinct();
        Assert.Equal(AccessSetup.Open.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Reading_WithoutSignIn_IsSentToSignInOrRefused()
    {
        using var http = world.Anyone();
        foreach (var route in Routes.Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is null))
        {
            var path = "/" + route.RoutePattern.RawText!.TrimStart('/').Replace("{documentName}", "v1", StringComparison.Ordinal);
            if (route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == false) continue;
            using var answer = await http.GetAsync(path, Stop);
            if (path.StartsWith("/api", StringComparison.Ordinal) || path.StartsWith("/openapi", StringComparison.Ordinal)) Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            else Assert.StartsWith("/sign-in?next=", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Api_WithoutSignIn_SaysToSignIn()
    {
        using var http = world.Anyone();
        using var answer = await http.GetAsync("/api/v1/situation", Stop);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Anh/chị chưa đăng nhập; hãy đăng nhập rồi thử lại.", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/live", "Healthy")]
    [InlineData("/health/ready", "Healthy")]
    public async Task Health_WithoutSignIn_Answers(string path, string says)
    {
        using var http = world.Anyone();
        Assert.Equal(says, await http.GetStringAsync(path, Stop));
    }

    [Fact]
    public async Task Page_Any_CarriesTheSecurityHeaders()
    {
        using var http = await world.As("so");
        using var answer = await http.GetAsync("/situation", Stop);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var html = await answer.Content.ReadAsStringAsync(Stop);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        // Scripts come from files of this server; none is written into a page.
        Assert.DoesNotMatch("<script(?! src=\"/drawn/)", html);
        Assert.DoesNotMatch(" on[a-z]+=\"", html);
    }

    [Fact]
    public async Task Cookies_AfterSignIn_AreHiddenFromScripts()
    {
        using var http = world.Anyone();
        using var answer = await http.SubmitAsync("/sign-in", "/sign-in", ("user", "so"), ("password", WorldStore.Password));
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(text => text.StartsWith("vuonlen=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task FirstPage_Compressed_IsSmall()
    {
        using var http = await world.As("so");
        http.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var page = await http.GetByteArrayAsync("/situation", Stop);
        using var anyone = world.Anyone();
        var html = await anyone.GetStringAsync("/sign-in", Stop);
        var sheet = html[html.IndexOf("/drawn/", StringComparison.Ordinal)..];
        var style = await http.GetByteArrayAsync(sheet[..sheet.IndexOf('"', StringComparison.Ordinal)], Stop);
        Assert.InRange(page.Length + style.Length, 1_000, 30_000);
    }

    [Fact]
    public async Task Write_WithoutThePagesToken_ChangesNothing()
    {
        using var http = await world.As("so");
        using var answer = await http.PostAsync("/sign-out", null, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("chưa có gì thay đổi", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        using var still = await http.GetAsync("/situation", Stop);
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Fact]
    public async Task Page_ThatIsNotThere_SaysSoInPlainWords()
    {
        using var http = await world.As("so");
        using var answer = await http.GetAsync("/khong-co", Stop);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Không tìm thấy trang này", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Description_OfTheApi_NamesItsRoutes()
    {
        using var http = await world.As("so");
        var description = await http.GetStringAsync("/openapi/v1.json", Stop);
        Assert.Contains("/api/v1/situation", description, StringComparison.Ordinal);
        Assert.Contains("/api/v1/households", description, StringComparison.Ordinal);
        Assert.Contains("/api/v1/contradictions", description, StringComparison.Ordinal);
        using var read = JsonDocument.Parse(description);
        Assert.Equal("/", Assert.Single(read.RootElement.GetProperty("servers").EnumerateArray()).GetProperty("url").GetString());
        var write = read.RootElement.GetProperty("paths").GetProperty("/api/v1/household/{act}").GetProperty("post").GetProperty("parameters").EnumerateArray();
        Assert.Equal(["act", "household", "Idempotency-Key", "RequestVerificationToken"], write.Select(parameter => parameter.GetProperty("name").GetString()));
    }
}
