using Microsoft.AspNetCore.Identity;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Law;
using VuonLen.Law.Places;
using VuonLen.Store;
using VuonLen.Store.Acts;
using VuonLen.Store.Officers;
using VuonLen.Store.Writing;

namespace VuonLen.Web.Tests.World;

/// <summary>
/// A small invented register in the real places and law: in every commune of its day one poor household of two and, in every second
/// commune, a near-poor one of one; a hundred resident households everywhere; one officer of each role.
/// </summary>
public sealed class WorldStore
{
    public const string Password = "Mat-khau-thu-1";
    public static readonly DateOnly Day = new(2014, 1, 31);
    private static readonly DateOnly Since = new(2013, 1, 1);
    private readonly PlaceBook _places = LawFolder.Locate().Places();
    private readonly IdSequence _ids = new(VietNamTime.At(Since, TimeOnly.MinValue));

    private WorldStore(string folder, Variation variation)
    {
        Communes = _places.Open(Day, PlaceLevel.Commune);
        Districts = _places.Open(Day, PlaceLevel.District);
        using var builder = new RegisterBuilder(folder, "01", Day, Day);
        Village = Communes[0] with { Id = PlaceId.FromKey("thon-mau"), Code = "01", Name = "số 1", Kind = PlaceKind.ResidentialGroup, Parent = Communes[0].Id };
        Founding.Found(builder.Writer, Header("store.founded"), [.. _places.Versions, Village], _places.Successions, []);
        using (var act = builder.Writer.Begin(Header("register.imported")))
        {
            var all = Communes.SelectMany((commune, i) => Enumerable.Range(1, i % 2 == 0 ? 2 : 1).Select(serial => (Commune: commune, Serial: serial))).ToList();
            // Whoever is inside comes first, so that nothing outside moves an identity within.
            foreach (var (commune, serial) in all.Where(household => variation.Inside(household.Commune, household.Serial)))
                act.Write(serial == 1 ? Household(commune, 1, "poor", commune == Communes[0] ? "Đào Văn Đức" : "Nguyễn Thị Hòa", 2) : Household(commune, 2, "near_poor", "Bùi Văn Tý", 1));
            foreach (var (commune, serial) in all.Where(household => !variation.Inside(household.Commune, household.Serial)))
                act.Write(variation.Other ? Household(commune, serial + 6, serial == 1 ? "near_poor" : "poor", "Vi Thị Khác", 3) : Household(commune, serial, serial == 1 ? "poor" : "near_poor", "Lò Văn Ngoài", 2));
            act.Commit();
        }
        using (var act = builder.Writer.Begin(Header("residents.counted")))
        {
            Founding.AddResidentCounts(act, Communes.Select(commune => new ResidentCount(commune.Id, 100, new(Since), "mẫu", false)));
            act.Commit();
        }
        AddOfficers(builder);
        builder.Finish();
    }

    public IReadOnlyList<PlaceVersion> Communes { get; }

    public IReadOnlyList<PlaceVersion> Districts { get; }

    /// <summary>The one village: of the first commune; its near-poor household lives there, its poor one does not.</summary>
    public PlaceVersion Village { get; }

    /// <summary>Builds the store in a folder that is not there yet.</summary>
    public static WorldStore Build(string folder) => new(folder, new((_, _) => true, false));

    /// <summary>Builds a store whose households outside somebody's sight are one of two kinds, so that it can be seen whether anything of them shows.</summary>
    public static WorldStore Build(string folder, Variation variation) => new(folder, variation);

    private void AddOfficers(RegisterBuilder builder)
    {
        using var db = builder.Officers();
        void Add(string user, string name, string role, PlaceId? place)
        {
            var officer = new Officer { Id = Guid.CreateVersion7(), UserName = user, NormalizedUserName = user.ToUpperInvariant(), DisplayName = name, LockoutEnabled = true, SecurityStamp = Guid.NewGuid().ToString() };
            officer.PasswordHash = new PasswordHasher<Officer>().HashPassword(officer, Password);
            db.Users.Add(officer);
            if (role != "") db.Appointments.Add(new() { OfficerId = officer.Id, Role = role, PlaceId = place?.Value, From = Since });
        }
        Add("so", "Trần Thị Sở", "city_department", null);
        Add("lanhdao", "Lê Văn Lãnh", "leader", null);
        Add("kiemtoan", "Vũ Thị Kiểm", "auditor", null);
        Add("huyen", "Phạm Văn Huyện", "district_officer", Districts[0].Id);
        Add("xa", "Đỗ Thị Xã", "commune_officer", Communes[0].Id);
        Add("thon", "Hoàng Văn Thôn", "village_head", Village.Id);
        Add("nganhang", "Mai Thị Ngân", "agency_officer", null);
        Add("quantri", "Ngô Văn Quản", "administrator", null);
        Add("moi", "Người Mới", "", null);
        Add("ra", "Người Ra Về", "city_department", null);
        Add("trinhduyet", "Người Dùng Trình Duyệt", "city_department", null);
        Add("khoa", "Người Hay Quên", "city_department", null);
        db.SaveChanges();
    }

    private Dossier Household(PlaceVersion commune, int serial, string @class, string head, int members)
    {
        var id = new HouseholdId(_ids.Next());
        var code = $"{commune.Code}-{serial:00000}";
        var from = new DayRange(Since);
        var dossier = new Dossier(id) { Household = new(id, 1, code) };
        for (var n = 1; n <= members; n++)
        {
            var person = new PersonId(_ids.Next());
            dossier.Persons.Add(new(person, 1, $"{code}-{n:00}", n == 1 ? head : "Nguyễn Văn Con", Sex.Female, BirthDay.OfYear(1950 + 30 * (n - 1))));
            dossier.Memberships.Add(new(id, n, person, n == 1 ? "01" : "03", from));
            if (n == 1 && @class == "near_poor") dossier.Facts.Add(new(id, 1, person, "social_allowance", "3", from));
        }
        dossier.Residences.Add(new(id, 1, null, ResidenceKind.Dwelling, commune.Id, commune == Communes[0] && serial == 2 ? Village.Id : null, null, from));
        var income = @class == "poor" ? 500_000 : commune.Kind.Area() == Area.Urban ? 900_000 : 700_000;
        dossier.Assessments.Add(new(id, 1, Since, commune.Kind.Area()!.Value, new Dong(income), null, null, null));
        dossier.Statuses.Add(new(id, 1, "hanoi-2011-2015", @class, (commune.Kind.Area() == Area.Urban ? 3 : 1) + (@class == "poor" ? 0 : 1), from, "12/QĐ-UBND", Since, 1, null));
        return dossier;
    }

    private static ActHeader Header(string kind) => new(kind, "thu", "kho thử", null, VietNamTime.At(Since, new TimeOnly(8, 0)));
}

/// <summary>Which households of the world are inside somebody's sight, and which of two kinds the others are.</summary>
public sealed record Variation(Func<PlaceVersion, int, bool> Inside, bool Other);
