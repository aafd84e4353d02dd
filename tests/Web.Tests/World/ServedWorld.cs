using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;
using VuonLen.Web.Server;
using VuonLen.Web.Tests.World;

[assembly: Xunit.AssemblyFixture(typeof(ServedWorld))]

namespace VuonLen.Web.Tests.World;

/// <summary>The world's store, served by the real server on a free port; one for all tests of a run.</summary>
public sealed class ServedWorld : IAsyncDisposable
{
    private readonly CityRegister _register;
    private readonly ConcurrentDictionary<string, Lazy<Task<CookieCollection>>> _signedIn = new();

    public ServedWorld() : this(WorldStore.Build)
    {
    }

    internal ServedWorld(Func<string, WorldStore> build)
    {
        Folder = Path.Combine(Path.GetTempPath(), "vuonlen-web-" + Guid.NewGuid().ToString("N"));
        Store = build(Folder);
        _register = Registers.Open(Folder);
        App = WebServer.Build(_register, "http://127.0.0.1:0");
        App.StartAsync().GetAwaiter().GetResult();
        Address = new(App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public string Folder { get; }

    public WorldStore Store { get; }

    public WebApplication App { get; }

    public Uri Address { get; }

    /// <summary>A browser's worth of HTTP: cookies kept, redirects left to the test.</summary>
    public HttpClient Anyone() => With(new CookieContainer());

    /// <summary>Somebody signed in. Each signs in once for all tests, since sign-ins from one address are limited; whoever signs out is not to come this way.</summary>
    public async Task<HttpClient> As(string user)
    {
        var cookies = new CookieContainer();
        cookies.Add(await CookiesOf(user));
        return With(cookies);
    }

    /// <summary>What a browser of somebody signed in keeps.</summary>
    public Task<CookieCollection> CookiesOf(string user) => _signedIn.GetOrAdd(user, name => new(() => SignInAsync(name))).Value;

    private async Task<CookieCollection> SignInAsync(string user)
    {
        var cookies = new CookieContainer();
        using var http = With(cookies);
        using var answer = await http.SubmitAsync("/sign-in", "/sign-in", ("user", user), ("password", WorldStore.Password));
        Xunit.Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return cookies.GetCookies(Address);
    }

    private HttpClient With(CookieContainer cookies) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        _register.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
