using System.Net;
using System.Text.RegularExpressions;

namespace VuonLen.Web.Tests.World;

/// <summary>A page as it reads: tags away, blanks single.</summary>
public static partial class PageText
{
    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    public static string Of(string html) => Blank().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " ");
}
