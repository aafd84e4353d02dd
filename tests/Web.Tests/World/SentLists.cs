using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace VuonLen.Web.Tests.World;

/// <summary>Sends lists as the page's form does, and waits until the server has dealt with them.</summary>
public static partial class SentLists
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    /// <summary>Sends a file; the address of its page.</summary>
    public static Task<string> SendAsync(this HttpClient http, string name, string content) => http.SendAsync(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Sends a file; the address of its page.</summary>
    public static async Task<string> SendAsync(this HttpClient http, string name, byte[] content, string? day = null)
    {
        using var form = await FormAsync(http);
        form.Add(new ByteArrayContent(content), "list", name);
        if (day is not null) form.Add(new StringContent(day), "day");
        return await AddressAsync(http, form);
    }

    /// <summary>Pastes a block; the address of its page.</summary>
    public static async Task<string> PasteAsync(this HttpClient http, string block)
    {
        using var form = await FormAsync(http);
        form.Add(new StringContent(block), "pasted");
        return await AddressAsync(http, form);
    }

    /// <summary>The list's page once the server is no longer busy with it.</summary>
    public static async Task<string> SettledAsync(this HttpClient http, string address)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            using var answer = await http.GetAsync(address, Stop);
            if (!answer.Headers.Contains("Refresh")) return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
            await Task.Delay(100, Stop);
        }
        throw new TimeoutException("The list was not settled in a minute.");
    }

    private static async Task<MultipartFormDataContent> FormAsync(HttpClient http) =>
        new() { { new StringContent(Token().Match(await http.GetStringAsync("/import", Stop)).Groups[1].Value), "__RequestVerificationToken" } };

    private static async Task<string> AddressAsync(HttpClient http, MultipartFormDataContent form)
    {
        using var answer = await http.PostAsync("/import", form, Stop);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }
}
