using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Web.Register;
using VuonLen.Web.Server;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Server;

/// <summary>The name a request came by: no answer is made from it, and a server may be told to answer by its own names only.</summary>
public sealed class HostTests(ServedWorld world)
{
    private const string Foreign = "vuonlen.invalid";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("so")]
    [InlineData("xa")]
    public async Task Answer_ToARequestByAnyName_NeverCarriesTheName(string? user)
    {
        using var http = user is null ? world.Anyone() : await world.As(user);
        var code = $"{world.Store.Communes[0].Code}-00001";
        var routes = world.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
            .Select(route => "/" + route.RoutePattern.RawText!.TrimStart('/').Replace("{code}", code, StringComparison.Ordinal).Replace("{act}", "move", StringComparison.Ordinal)
                .Replace("{documentName}", "v1", StringComparison.Ordinal)).Where(path => !path.Contains('{', StringComparison.Ordinal)).Append("/khong-co").Distinct().ToList();
        Assert.True(routes.Count > 20);
        foreach (var path in routes)
        {
            using var answer = await Ask(http, path, Foreign);
            Assert.DoesNotContain(Foreign, answer.Headers + await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task SignIn_ByAnyName_LeadsToAnAddressWithoutAName()
    {
        using var http = world.Anyone();
        using var answer = await Ask(http, "/households?class=poor", Foreign);
        Assert.Equal("/sign-in?next=%2Fhouseholds%3Fclass%3Dpoor", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Server_ToldItsNames_AnswersByThemAndTheMachinesOwnOnly()
    {
        await using var app = WebServer.Build(world.App.Services.GetRequiredService<CityRegister>(), "http://127.0.0.1:0", "vuonlen.phuong.vn; 10.0.0.7");
        await app.StartAsync(Stop);
        using var http = new HttpClient { BaseAddress = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
        foreach (var name in new[] { "vuonlen.phuong.vn", "VUONLEN.phuong.vn:5080", "10.0.0.7:80", "localhost:5080", "127.0.0.1", "[::1]:5080" })
        {
            using var answer = await Ask(http, "/sign-in", name);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
        foreach (var name in new[] { Foreign, "10.0.0.8", "x.vuonlen.phuong.vn" })
        {
            using var answer = await Ask(http, "/sign-in", name);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains("Máy chủ này không phục vụ dưới tên vừa gõ trong địa chỉ.", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        }
    }

    private static async Task<HttpResponseMessage> Ask(HttpClient http, string path, string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
        return await http.SendAsync(request, Stop);
    }
}
