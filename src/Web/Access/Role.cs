using VuonLen.Core.Basics;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Access;

/// <summary>What somebody is appointed to.</summary>
public enum Role
{
    [Term("chuyên viên Sở", "city department")] CityDepartment,
    [Term("lãnh đạo", "city leadership")] Leader,
    [Term("cán bộ cấp huyện", "district officer")] DistrictOfficer,
    [Term("cán bộ cấp xã", "commune officer")] CommuneOfficer,
    [Term("trưởng thôn, tổ trưởng tổ dân phố", "village head")] VillageHead,
    [Term("cán bộ cơ quan phối hợp", "partner agency officer")] AgencyOfficer,
    [Term("kiểm toán, thanh tra", "auditor")] Auditor,
    [Term("quản trị hệ thống", "administrator")] Administrator,
}

/// <summary>How roles are written and said.</summary>
public static class Roles
{
    private static readonly (string Code, Role Role)[] All =
    [
        ("city_department", Role.CityDepartment),
        ("leader", Role.Leader),
        ("district_officer", Role.DistrictOfficer),
        ("commune_officer", Role.CommuneOfficer),
        ("village_head", Role.VillageHead),
        ("agency_officer", Role.AgencyOfficer),
        ("auditor", Role.Auditor),
        ("administrator", Role.Administrator),
    ];

    /// <summary>The role of a code; null if there is none.</summary>
    public static Role? Of(string code) => Array.Find(All, entry => entry.Code == code) is { Code: not null } found ? found.Role : null;
}
