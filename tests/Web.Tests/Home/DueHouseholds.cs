using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Store;
using VuonLen.Web.Tests.World;

namespace VuonLen.Web.Tests.Home;

/// <summary>Puts into a world, in two communes of one district, households of which something comes due after its day.</summary>
internal static class DueHouseholds
{
    public const string Mine = "Trần Thị Sắp Sáu";
    public const string Others = "Lê Văn Xã Bên";
    public const string ByYear = "Đinh Thị Năm Sinh";
    public const string InVillage = "Phan Thị Trong Tổ";
    public const string Undecided = "Hồ Văn Thiếu Tin";

    public static void Plant(ServedWorld world)
    {
        var (here, there) = (world.Store.Communes[0], world.Store.Communes[1]);
        var ids = new IdSequence(VietNamTime.At(WorldStore.Day, TimeOnly.MinValue));
        using var store = RegisterStore.Open(world.Folder);
        using var writer = store.Write(TimeProvider.System);
        void Act(string author, params Dossier[] dossiers)
        {
            using var act = writer.Begin(new("household.registered", author, $"ghi hộ của {author}", null, VietNamTime.At(WorldStore.Day.AddDays(-1), new TimeOnly(9, 0))));
            foreach (var dossier in dossiers) act.Write(dossier);
            act.Commit();
        }
        Dossier Home(PlaceVersion commune, PlaceId? village, string code, string name, string birth)
        {
            var (id, person) = (new HouseholdId(ids.Next()), new PersonId(ids.Next()));
            var dossier = new Dossier(id) { Household = new(id, 1, code) };
            dossier.Persons.Add(new(person, 1, code + "-01", name, Sex.Female, BirthDay.TryParse(birth, out var known) ? known : throw new FormatException(birth)));
            dossier.Memberships.Add(new(id, 1, person, "01", new(new(2013, 1, 1))));
            dossier.Residences.Add(new(id, 1, null, ResidenceKind.Dwelling, commune.Id, village, null, new(new(2013, 1, 1))));
            return dossier;
        }
        // Rows of one act come in the order of their keys, so households are made in the order they are written.
        var mine = Home(here, null, "90001", Mine, "2008-02-10");
        var ending = Home(here, null, "90003", "Vũ Thị Hết Hạn", "1970-05-05");
        ending.Facts.Add(new(ending.Id, 1, null, "housing", "2", new(new(2013, 1, 1), new(2014, 2, 16))));
        var waiting = Home(here, null, "90005", Undecided, "1971-05-05");
        waiting.Assessments.Add(new(waiting.Id, 1, new(2013, 12, 1), Area.Urban, null, null, null, null));
        Act("xa", mine, ending, waiting);
        Act("huyen", Home(here, world.Store.Village.Id, "90002", InVillage, "1934-03-02"));
        Act("so", Home(here, null, "90004", ByYear, "1954"), Home(there, null, "90006", Others, "1998-02-01"));
    }
}
