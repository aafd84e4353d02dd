using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Store.Acts;
using VuonLen.Store.Officers;
using VuonLen.Store.Reading;
using VuonLen.Store.Writing;
using VuonLen.Web.Asking;
using VuonLen.Web.Households;
using VuonLen.Web.Register;
using VuonLen.Web.Server;

namespace VuonLen.bench;

/// <summary>Pages of a store as an officer of the city department asks for them, over HTTP on this machine: the first answer, and the median of those that follow.</summary>
internal static partial class PagesBench
{
    private const int Times = 15;
    private const string User = "bench", Password = "Bench-0123456789";

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    /// <summary>Serves the store and asks.</summary>
    public static void Over(string name, CityRegister register, DateOnly day)
    {
        AddOfficer(register);
        using var app = WebServer.Build(register, "http://127.0.0.1:0");
        app.StartAsync().GetAwaiter().GetResult();
        using var http = SignIn(new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()));
        var at = "at=" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var one = HouseholdsQuery.Answer(register, new(day, Class: "poor", Limit: 1), Sight.Everything)[0];
        Ask(http, name, "situation", "/situation?" + at);
        Ask(http, name, "situation, map of communes", $"/situation?{at}&map=communes");
        AskAfterActs(http, name, register, one.Code, day, "/situation?" + at);
        Ask(http, name, "list of the city", "/households?" + at);
        Ask(http, name, "list of a commune", $"/households?{at}&in={one.Place.Code}");
        Ask(http, name, "search «dao van duc»", $"/households?{at}&find=dao+van+duc");
        Ask(http, name, "household", $"/households/{one.Code}?{at}");
        app.StopAsync().GetAwaiter().GetResult();
    }

    private static void Ask(HttpClient http, string name, string what, string address)
    {
        var took = new List<double>();
        var bytes = 0L;
        for (var i = 0; i <= Times; i++)
        {
            var watch = Stopwatch.StartNew();
            using var answer = http.GetAsync(new Uri(address, UriKind.Relative)).GetAwaiter().GetResult();
            bytes = answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync().GetAwaiter().GetResult().Length;
            took.Add(watch.Elapsed.TotalMilliseconds);
        }
        var again = took.Skip(1).Order().ToList();
        Figures.Line($"{name} page {what}", string.Create(CultureInfo.InvariantCulture, $"first {took[0]:0} ms, then median {again[Times / 2]:0} ms, most {again[^1]:0} ms, {bytes >> 10} kB"));
    }

    /// <summary>The token that a form of a page sends with it.</summary>
    public static string TokenOf(HttpClient http, string page) => Token().Match(http.GetStringAsync(new Uri(page, UriKind.Relative)).GetAwaiter().GetResult()).Groups[1].Value;

    // Each time something was recorded in between: what is kept must be brought up to it first.
    private static void AskAfterActs(HttpClient http, string name, CityRegister register, string code, DateOnly day, string address)
    {
        var took = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            Change(register, code, day, 1000 + i);
            var watch = Stopwatch.StartNew();
            using var answer = http.GetAsync(new Uri(address, UriKind.Relative)).GetAwaiter().GetResult();
            answer.EnsureSuccessStatusCode();
            took.Add(watch.Elapsed.TotalMilliseconds);
        }
        Figures.Line($"{name} page situation, each after an act", string.Join(", ", took.Select(ms => ms.ToString("0", CultureInfo.InvariantCulture))) + " ms");
    }

    /// <summary>Makes the bench's officer, who sees the city.</summary>
    public static void AddOfficer(CityRegister register)
    {
        using var db = register.Store.Officers();
        var officer = new Officer { Id = Guid.CreateVersion7(), UserName = User, NormalizedUserName = User.ToUpperInvariant(), DisplayName = "Bench", SecurityStamp = Guid.NewGuid().ToString() };
        officer.PasswordHash = new PasswordHasher<Officer>().HashPassword(officer, Password);
        db.Users.Add(officer);
        db.Appointments.Add(new() { OfficerId = officer.Id, Role = "city_department", From = new(2000, 1, 1) });
        db.SaveChanges();
    }

    /// <summary>Signs the bench's officer in at a server.</summary>
    public static HttpClient SignIn(Uri address)
    {
        var http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["user"] = User,
            ["password"] = Password,
            ["__RequestVerificationToken"] = TokenOf(http, "/sign-in"),
        });
        using var answer = http.PostAsync(new Uri("/sign-in", UriKind.Relative), fields).GetAwaiter().GetResult();
        answer.EnsureSuccessStatusCode();
        return http;
    }

    // An act like any other: the figures of a review were recorded wrongly.
    private static void Change(CityRegister register, string code, DateOnly day, long income)
    {
        HouseholdId id;
        using (var connection = register.Store.Read()) id = HistoryReader.Find(connection, code)!.Value;
        HouseholdActs.Do(register.Store, register.Clock, new("review.corrected", User, "đo", null, register.Store.Now(register.Clock)), id, long.MaxValue, ground =>
        {
            var history = ground.Read(id);
            var edit = new HouseholdEdit(history);
            edit.CorrectAssessment(history.At(day).Assessments[^1].N, new(income), null, null, null);
            return [edit.Done()];
        });
    }
}
