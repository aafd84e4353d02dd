using System.IO.Compression;
using System.Net;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Law.Places;
using VuonLen.Web.Asking;
using VuonLen.Web.Households.Acts;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Access;

/// <summary>
/// What an officer may not see has no influence on anything they are shown. Two stores differ only in households outside the officer's
/// sight; every route is asked the same in both, with every parameter it takes and values that point inside, outside and nowhere, and must
/// answer the same: page, count, picker, map, file, status and address.
/// </summary>
public sealed partial class OutOfSightTests
{
    private const int Sampled = 120;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // What two servers never have in common: the token of a form, identities made when the store was, the port.
    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"[^\"]+\"|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|127[.]0[.]0[.]1:[0-9]+")]
    private static partial Regex Own();

    [Theory]
    [InlineData("xa")]
    [InlineData("thon")]
    [InlineData("huyen")]
    public async Task Answers_ToAnOfficer_SayNothingOfHouseholdsOutOfSight(string user)
    {
        await using var one = World(user, other: false);
        await using var two = World(user, other: true);
        var requests = Requests(one).ToList();
        if (Environment.GetEnvironmentVariable("VUONLEN_TEST_FULL") != "1") requests = [.. Sample(requests)];
        using var officers = new Pair(await one.As(user), await two.As(user));
        var (first, second) = officers;
        var differing = new List<string>();
        foreach (var request in requests)
        {
            var (here, there) = (await Told(first, request), await Told(second, request));
            if (here != there) differing.Add($"{request}\n{Difference(here, there)}");
        }
        Assert.Empty(differing);

        // Whoever sees the whole city is told the difference: otherwise the two stores would show nothing.
        using var department = new Pair(await one.As("so"), await two.As("so"));
        var (all, others) = department;
        Assert.NotEqual(await Told(all, "/situation"), await Told(others, "/situation"));
        Assert.NotEqual(await Told(all, "/households"), await Told(others, "/households"));
    }

    private static ServedWorld World(string user, bool other) => new(folder => WorldStore.Build(folder, new((commune, serial) => user switch
    {
        "xa" => commune.Code == Commune,
        "thon" => commune.Code == Commune && serial == 2,
        _ => commune.Parent == Parent,
    }, other)));

    private static readonly PlaceBook Places = VuonLen.Law.LawFolder.Locate().Places();
    private static readonly string Commune = Places.Open(WorldStore.Day, PlaceLevel.Commune)[0].Code;
    private static readonly PlaceId? Parent = Places.Open(WorldStore.Day, PlaceLevel.District)[0].Id;

    /// <summary>Each route with each value of each parameter, alone and beside each unit.</summary>
    private static IEnumerable<string> Requests(ServedWorld world)
    {
        var names = Names().ToList();
        foreach (var path in Paths(world))
        {
            yield return path;
            foreach (var name in names)
            {
                foreach (var value in Values(world, name))
                {
                    yield return Joined(path, $"{name}={Uri.EscapeDataString(value)}");
                    if (name == "in") continue;
                    foreach (var unit in Values(world, "in")) yield return Joined(path, $"{name}={Uri.EscapeDataString(value)}&in={unit}");
                }
            }
        }
    }

    private static IEnumerable<string> Paths(ServedWorld world)
    {
        var (inside, outside) = ($"{Commune}-00002", $"{world.Store.Communes[^1].Code}-00001");
        var routes = world.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false);
        foreach (var pattern in routes.Select(route => "/" + route.RoutePattern.RawText!.TrimStart('/')).Distinct().Where(pattern => !pattern.StartsWith("/drawn", StringComparison.Ordinal)))
        {
            var paths = pattern.Contains("{code}", StringComparison.Ordinal)
                ? new[] { inside, outside, "99999-00001", world.Store.Communes[1].Code }.Select(code => pattern.Replace("{code}", code, StringComparison.Ordinal)) : [pattern];
            if (pattern.Contains("{act}", StringComparison.Ordinal)) paths = paths.SelectMany(path => ActPages.All.Select(act => path.Replace("{act}", act.Slug, StringComparison.Ordinal)));
            foreach (var path in paths) yield return Rest().Replace(path.Replace("{documentName}", "v1", StringComparison.Ordinal), "00000000-0000-0000-0000-000000000001");
        }
    }

    [GeneratedRegex("\\{[^}]*\\}")]
    private static partial Regex Rest();

    /// <summary>Every parameter that any address is described to take.</summary>
    private static IEnumerable<string> Names() => typeof(Parameters).GetFields(BindingFlags.Public | BindingFlags.Static)
        .SelectMany(field => field.GetValue(null) switch { Parameter one => [one], IEnumerable<Parameter> several => several, _ => [] })
        .Select(parameter => parameter.Name).Append("map").Append("n").Append("sort").Append("fact").Append("who").Append("from").Distinct();

    private static string[] Values(ServedWorld world, string name)
    {
        var (own, next, far) = (Commune, world.Store.Communes[1].Code, world.Store.Communes[^1].Code);
        return name switch
        {
            "in" => [own, next, far, world.Store.Districts[0].Code, world.Store.Districts[1].Code, "01"],
            "at" or "units_of" or "from" or "to" => ["2013-06-30", "2014-01-31", "2025-08-01"],
            "known_at" => ["1", "2", "3"],
            "class" => ["poor", "near_poor", "none"],
            "standard" or "also_poor_by" => ["vn-2011-2015", "hanoi-2011-2015"],
            "with" => ["merit_allowance", "social_allowance"],
            "set" => ["ethnic-mountain", "island"],
            "area" => ["urban", "rural"],
            "band" => ["below_1", "from_25"],
            "places_by" => ["law"],
            "not_attributable" => ["yes"],
            "find" => ["Khác", "Ngoài", far, "Tý"],
            "household" or "after" => [$"{own}-00002", $"{far}-00001", $"{far}-00007"],
            "part" or "village" or "commune" => [own, next, "01"],
            "map" => ["communes"],
            "limit" or "n" or "days" => ["1", "1000"],
            "fact" => ["no_labour"],
            "programme" => ["hanoi-2014"],
            _ => [far, "1", "Khác"],
        };
    }

    private static string Joined(string path, string query) => $"{path}?{query}";

    // A fixed sample that leaves no route out.
    private static IEnumerable<string> Sample(List<string> requests)
    {
        var random = new Random(20140131);
        return requests.GroupBy(request => request.Split('?')[0]).Select(route => route.First())
            .Concat(requests.OrderBy(_ => random.Next()).Take(Sampled)).Distinct();
    }

    private static async Task<string> Told(HttpClient http, string request)
    {
        using var answer = await http.GetAsync(request, Stop);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Stop);
        var text = answer.Content.Headers.ContentType?.MediaType?.Contains("spreadsheet", StringComparison.Ordinal) == true ? Unzipped(bytes) : Encoding.UTF8.GetString(bytes);
        if (answer.StatusCode == HttpStatusCode.InternalServerError) Assert.Fail($"{request} broke the server.");
        Assert.DoesNotMatch("(href|action|src)=\"[A-Za-z]+ [{(]", text);
        return $"{(int)answer.StatusCode} {answer.Headers.Location} {answer.Content.Headers.ContentDisposition}\n{Own().Replace(text, "")}";
    }

    private static string Unzipped(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/", StringComparison.Ordinal)).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(entry.FullName).Append('\n').Append(reader.ReadToEnd()).Append('\n');
        }
        return text.ToString();
    }

    private static string Difference(string here, string there)
    {
        var at = here.Zip(there).TakeWhile(pair => pair.First == pair.Second).Count();
        string Around(string text) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)];
        return $"  «{Around(here)}»\n  «{Around(there)}»";
    }

    private sealed record Pair(HttpClient One, HttpClient Two) : IDisposable
    {
        public void Dispose()
        {
            One.Dispose();
            Two.Dispose();
        }
    }
}
