using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Xunit;

namespace VuonLen.Web.Tests.World;

/// <summary>Sends the forms of a household as a browser does, with files and what the page had seen.</summary>
public static partial class HouseholdForms
{
    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"seen\" value=\"([0-9]+)\"")]
    private static partial Regex Seen();

    /// <summary>The token of a page's form.</summary>
    public static async Task<string> TokenAsync(this HttpClient http, string page) =>
        Token().Match(await http.GetStringAsync(page, TestContext.Current.CancellationToken)).Groups[1].Value;

    /// <summary>Opens a form and sends it with files.</summary>
    public static async Task<HttpResponseMessage> SendAsync(this HttpClient http, string address, (string Name, byte[] Content)[] files, params (string Name, string Value)[] fields)
    {
        var stop = TestContext.Current.CancellationToken;
        var html = await http.GetStringAsync(address, stop);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Token().Match(html).Groups[1].Value), "__RequestVerificationToken" },
            { new StringContent(Seen().Match(html) is { Success: true } seen ? seen.Groups[1].Value : "0"), "seen" },
        };
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        foreach (var (name, content) in files)
        {
            // The kind a sender claims must not matter.
            var part = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("text/html") } };
            form.Add(part, "papers", name);
        }
        return await http.PostAsync(address, form, stop);
    }
}
