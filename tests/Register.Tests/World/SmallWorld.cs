using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Store;
using VuonLen.Store.Acts;
using VuonLen.Store.Writing;

namespace VuonLen.Register.Tests.World;

/// <summary>One small invented city: a district, two communes, three households, in a store of its own that goes with the test.</summary>
public sealed class SmallWorld : IDisposable
{
    public static readonly DateOnly Founded = new(2013, 1, 1);
    public static readonly PlaceVersion City = Unit("city", "99", "Mẫu", PlaceKind.City, null);
    public static readonly PlaceVersion District = Unit("district", "990", "An", PlaceKind.RuralDistrict, City.Id);
    public static readonly PlaceVersion Upper = Unit("upper", "99001", "Thượng", PlaceKind.Commune, District.Id);
    public static readonly PlaceVersion Town = Unit("town", "99002", "An", PlaceKind.Township, District.Id);
    public static readonly HouseholdId Dao = new(new Guid("01000000-0000-7000-8000-000000000001"));
    public static readonly HouseholdId Le = new(new Guid("01000000-0000-7000-8000-000000000002"));
    public static readonly HouseholdId Bui = new(new Guid("01000000-0000-7000-8000-000000000003"));

    // Making a store takes its migrations each time: one is made, and every test gets a copy.
    private static readonly Lazy<string> Pattern = new(MakePattern);

    public SmallWorld()
    {
        Folder = NewFolder();
        Copy(new(Pattern.Value), Folder);
        Store = RegisterStore.Open(Folder);
    }

    public string Folder { get; }

    public RegisterStore Store { get; }

    public static ActHeader Header(string kind, int hour) =>
        new(kind, "test", "thử", null, VietNamTime.At(Founded, new TimeOnly(hour, 0)));

    public static PersonId Head(HouseholdId household) => new(new Guid("02000000-0000-7000-8000-" + household.Value.ToString("N")[20..]));

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    public void Sql(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(Folder, "vuonlen.db")};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Xunit.Assert.True(command.ExecuteNonQuery() > 0, "The statement changed nothing.");
    }

    public T Ask<T>(string sql)
    {
        using var connection = Store.Read();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)command.ExecuteScalar()!;
    }

    private static string MakePattern()
    {
        var folder = NewFolder();
        using var builder = new RegisterBuilder(folder, "99", new DateOnly(2014, 1, 31), new DateOnly(2014, 1, 31));
        Founding.Found(builder.Writer, Header("store.founded", 1), [City, District, Upper, Town], [], [new LawText("law/x.yaml", 1, "x: 1\n")]);
        using (var act = builder.Writer.Begin(Header("register.imported", 2)))
        {
            act.Write(Household(Dao, "99001-00001", Upper, "Đào Văn Đức", "poor", 380_000, "000000001"));
            act.Write(Household(Le, "99001-00002", Upper, "Lê Thị Hòa", "near_poor", 560_000, null));
            act.Write(Household(Bui, "99002-00003", Town, "Bùi Hoà", "poor", 700_000, null));
            act.Commit();
        }
        builder.Finish();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }

    private static string NewFolder() => Path.Combine(Path.GetTempPath(), "vuonlen-test-" + Guid.NewGuid().ToString("N"));

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles()) file.CopyTo(Path.Combine(to, file.Name));
        foreach (var folder in from.EnumerateDirectories()) Copy(folder, Path.Combine(to, folder.Name));
    }

    private static Dossier Household(HouseholdId id, string code, PlaceVersion commune, string head, string @class, long income, string? number)
    {
        var from = new DayRange(Founded);
        var person = Head(id);
        var dossier = new Dossier(id) { Household = new(id, 1, code) };
        dossier.Persons.Add(new(person, 1, code + "-01", head, Sex.Male, BirthDay.OfYear(1950)));
        if (number is not null) dossier.IdentityNumbers.Add(new(person, 1, IdentityKind.IdentityCard9, number));
        dossier.Memberships.Add(new(id, 1, person, "01", from));
        dossier.Residences.Add(new(id, 1, null, ResidenceKind.Dwelling, commune.Id, null, null, from));
        dossier.Facts.Add(new(id, 1, person, "social_allowance", "3", from));
        dossier.Assessments.Add(new(id, 1, new(2012, 11, 5), commune.Kind.Area()!.Value, new Dong(income), null, null, null));
        dossier.Statuses.Add(new(id, 1, "mau", @class, 1, from, "12/QĐ-UBND", new(2012, 12, 28), 1, 1));
        return dossier;
    }

    private static PlaceVersion Unit(string key, string code, string name, PlaceKind kind, PlaceId? parent) =>
        new(PlaceId.FromKey(key), code, name, kind, parent, new(new(2008, 8, 1)), new(new(2008, 8, 1)), "QĐ mẫu", true);
}
