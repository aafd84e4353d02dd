using System.Net;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.SignIn;

public class SignInTests(ServedWorld world)
{
    private const string Refused = "Tên đăng nhập hoặc mật khẩu chưa đúng";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("huyen", "sai")]
    [InlineData("khong-ai-ca", "sai")]
    public async Task SignIn_WrongPasswordOrUnknownUser_SaysTheSame(string user, string password)
    {
        using var http = world.Anyone();
        using var answer = await http.SubmitAsync("/sign-in", "/sign-in", ("user", user), ("password", password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains(Refused, html, StringComparison.Ordinal);
        Assert.Contains($"value=\"{user}\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain($"value=\"{password}\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s\0o")]
    [InlineData("s\u0001o")]
    public async Task SignIn_WithACharacterNoNameHas_IsABadRequest(string user)
    {
        using var http = world.Anyone();
        using var answer = await http.SubmitAsync("/sign-in", "/sign-in", ("user", user), ("password", "sai"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task SignIn_WithTooMuchText_IsTooLarge()
    {
        using var http = world.Anyone();
        using var form = new FormUrlEncodedContent([new("user", new string('a', 2_000_000))]);
        using var answer = await http.PostAsync("/sign-in", form, Stop);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task SignIn_FiveWrongTries_LocksTheAccount()
    {
        using var http = world.Anyone();
        for (var i = 0; i < 5; i++) (await http.SubmitAsync("/sign-in", "/sign-in", ("user", "khoa"), ("password", "sai"))).Dispose();
        using var answer = await http.SubmitAsync("/sign-in", "/sign-in", ("user", "khoa"), ("password", WorldStore.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(Refused, await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/households?class=poor", "/households?class=poor")]
    [InlineData("/households?find=Đức", "/households?find=%C4%90%E1%BB%A9c")]
    [InlineData("https://example.org/", "/")]
    [InlineData("//example.org/", "/")]
    [InlineData("/\\example.org/", "/")]
    public async Task SignIn_WithANextPage_GoesThereOnlyIfItIsOurs(string next, string goes)
    {
        using var http = world.Anyone();
        using var answer = await http.SubmitAsync("/sign-in", "/sign-in", ("user", "lanhdao"), ("password", WorldStore.Password), ("next", next));
        Assert.Equal(goes, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task SignOut_ByItsButton_EndsTheSession()
    {
        using var http = world.Anyone();
        using var signedIn = await http.SubmitAsync("/sign-in", "/sign-in", ("user", "ra"), ("password", WorldStore.Password));
        var kept = signedIn.Headers.GetValues("Set-Cookie").Single(text => text.StartsWith("vuonlen=", StringComparison.Ordinal)).Split(';')[0];
        Assert.Equal(HttpStatusCode.OK, await WithCopyAsync(kept));
        using var answer = await http.SubmitAsync("/situation", "/sign-out");
        Assert.Equal("/sign-in", answer.Headers.Location!.OriginalString);
        using var after = await http.GetAsync("/situation", Stop);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, await WithCopyAsync(kept));
    }

    private async Task<HttpStatusCode> WithCopyAsync(string cookie)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = world.Address };
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        using var answer = await http.GetAsync("/situation", Stop);
        return answer.StatusCode;
    }

    [Fact]
    public async Task Language_Switched_StaysAndComesBackToThePage()
    {
        using var http = await world.As("so");
        using var answer = await http.SubmitAsync("/situation", "/language", ("language", "en"), ("back", "/situation?sort=-rate"));
        Assert.Equal("/situation?sort=-rate", answer.Headers.Location!.OriginalString);
        var html = await http.GetStringAsync("/situation", Stop);
        Assert.Contains("<html lang=\"en\">", html, StringComparison.Ordinal);
        Assert.Contains("Poor households", html, StringComparison.Ordinal);
        Assert.Contains("31 January 2014", html, StringComparison.Ordinal);
    }
}
