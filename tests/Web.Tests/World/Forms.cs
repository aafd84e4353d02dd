using System.Text.RegularExpressions;

namespace VuonLen.Web.Tests.World;

/// <summary>Fills the forms of a page as a browser does.</summary>
public static partial class Forms
{
    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    /// <summary>Opens a page and submits a form of it, with the page's token.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(this HttpClient http, string page, string to, params (string Name, string Value)[] fields)
    {
        var html = await http.GetStringAsync(page);
        var values = fields.Append(("__RequestVerificationToken", Token().Match(html).Groups[1].Value));
        return await http.PostAsync(to, new FormUrlEncodedContent(values.ToDictionary(field => field.Item1, field => field.Item2)));
    }
}
