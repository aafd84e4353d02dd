using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Store;
using VuonLen.Store.Officers;
using VuonLen.Web.Register;

namespace VuonLen.Web.Access;

/// <summary>The one place that decides who may see what: from an officer's appointment on the store's day to a <see cref="Standing"/>.</summary>
public sealed class Standings(RegisterDb db, CityRegister register)
{
    /// <summary>The standing of whoever is signed in.</summary>
    public Standing Of(ClaimsPrincipal person)
    {
        if (!Guid.TryParse(person.FindFirstValue(ClaimTypes.NameIdentifier), out var id)) return Standing.None;
        var name = db.Users.AsNoTracking().Where(officer => officer.Id == id).Select(officer => officer.DisplayName).FirstOrDefault();
        if (name is null) return Standing.None;
        var today = register.Today;
        var held = db.Appointments.AsNoTracking()
            .Where(appointment => appointment.OfficerId == id && appointment.From <= today && (appointment.To == null || appointment.To > today))
            .OrderByDescending(appointment => appointment.From).FirstOrDefault();
        return held is null || Roles.Of(held.Role) is not { } role ? Standing.None with { Name = name } : Of(name, role, held);
    }

    private Standing Of(string name, Role role, Appointment held)
    {
        PlaceId? place = held.PlaceId is { } id ? new PlaceId(id) : null;
        return role switch
        {
            Role.CityDepartment or Role.Leader or Role.Auditor => new(name, role, null, Sight.Everything, MayList: true),
            Role.DistrictOfficer or Role.CommuneOfficer or Role.VillageHead when place is { } unit =>
                new(name, role, unit, SightOver.Unit(register.Places(), unit), MayList: true),
            // A partner agency reads figures; the lists of its own beneficiaries come with its policies.
            Role.AgencyOfficer => new(name, role, place, place is { } unit ? SightOver.Unit(register.Places(), unit) : Sight.Everything, MayList: false),
            // Who runs the machine has no business with households.
            _ => new(name, role, place, Sight.Nothing, MayList: false),
        };
    }
}
