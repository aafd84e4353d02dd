using VuonLen.Core.Basics;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Access;

/// <summary>What somebody is appointed to.</summary>
public enum Role
{
    [Term("chuyên viên Sở")] CityDepartment,
    [Term("lãnh đạo")] Leader,
    [Term("cán bộ cấp huyện")] DistrictOfficer,
    [Term("cán bộ cấp xã")] CommuneOfficer,
    [Term("trưởng thôn, tổ trưởng tổ dân phố")] VillageHead,
    [Term("cán bộ cơ quan phối hợp")] AgencyOfficer,
    [Term("kiểm toán, thanh tra")] Auditor,
    [Term("quản trị hệ thống")] Administrator,
}

/// <summary>How roles are written and said.</summary>
public static class Roles
{
    private static readonly (string Code, Role Role, string English)[] All =
    [
        ("city_department", Role.CityDepartment, "city department"),
        ("leader", Role.Leader, "city leadership"),
        ("district_officer", Role.DistrictOfficer, "district officer"),
        ("commune_officer", Role.CommuneOfficer, "commune officer"),
        ("village_head", Role.VillageHead, "village head"),
        ("agency_officer", Role.AgencyOfficer, "partner agency officer"),
        ("auditor", Role.Auditor, "auditor"),
        ("administrator", Role.Administrator, "administrator"),
    ];

    /// <summary>The role of a code; null if there is none.</summary>
    public static Role? Of(string code) => Array.Find(All, entry => entry.Code == code) is { Code: not null } found ? found.Role : null;

    /// <summary>What a role is called.</summary>
    public static Words Name(Role role) => new(Terms.Of(role), Array.Find(All, entry => entry.Role == role).English);
}
