using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Law;
using VuonLen.Law.Files;
using VuonLen.Store;
using VuonLen.Store.Keys;
using VuonLen.Store.Officers;

namespace VuonLen.Demo;

/// <summary>A sign-in of a demo store, as its owner reads it.</summary>
public sealed record DemoSignIn(string User, string Password, string Role, string? Place, string? Agency);

/// <summary>Makes the officers of a demo store, one for each role at least, with random passwords that only a file beside the store tells.</summary>
internal static class DemoOfficers
{
    /// <summary>The file beside the store.</summary>
    public const string File = "demo-sign-ins.json";

    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private static readonly JsonSerializerOptions Shape = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Adds the officers of <c>officers.csv</c> to a store being made.</summary>
    public static void Add(RegisterBuilder builder, LawFolder law, string programme, PlaceBook places, DateOnly from, DateOnly day)
    {
        var hasher = new PasswordHasher<Officer>();
        var signIns = new List<DemoSignIn>();
        using (var officers = builder.Officers())
        {
            foreach (var row in law.Csv($"programmes/{programme}/demo/officers.csv", "user", "name", "role", "place", "village", "agency"))
            {
                var unit = places.Find(row["place"].Text(), day) ?? throw row["place"].Wrong("không có đơn vị mang mã này", "sửa mã");
                var village = row["village"].TextOrNull() is { } number
                    ? places.Children(unit.Id, day).FirstOrDefault(child => child.Code == number) ?? throw row["village"].Wrong("không có thôn mang số này", "sửa số")
                    : null;
                var user = row["user"].Text();
                var password = string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Letters, 5)));
                var officer = new Officer
                {
                    Id = Guid.CreateVersion7(),
                    UserName = user,
                    NormalizedUserName = user.ToUpperInvariant(),
                    DisplayName = row["name"].Text(),
                    SecurityStamp = RandomNumberGenerator.GetHexString(32),
                    LockoutEnabled = true,
                };
                officer.PasswordHash = hasher.HashPassword(officer, password);
                officers.Add(officer);
                officers.Add(new Appointment
                {
                    OfficerId = officer.Id,
                    Role = row["role"].Text(),
                    PlaceId = (village ?? unit).Id.Value,
                    Agency = row["agency"].TextOrNull(),
                    From = from,
                });
                signIns.Add(new(user, password, row["role"].Text(), unit.Code, row["agency"].TextOrNull()));
            }
            officers.SaveChanges();
        }
        PrivateFiles.Write(Path.Combine(builder.Temporary, File), JsonSerializer.Serialize(signIns, Shape));
    }
}
