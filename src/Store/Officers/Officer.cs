using Microsoft.AspNetCore.Identity;

namespace VuonLen.Store.Officers;

/// <summary>Somebody who signs in.</summary>
public sealed class Officer : IdentityUser<Guid>
{
    /// <summary>The name colleagues read.</summary>
    public string DisplayName { get; set; } = "";
}

/// <summary>An officer's role at a place or for an agency, over a range of days.</summary>
public sealed class Appointment
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid OfficerId { get; set; }

    /// <summary>city_department, leader, district_officer, commune_officer, village_head, agency_officer, auditor, administrator.</summary>
    public required string Role { get; set; }

    /// <summary>The version of the place served; its successors follow. Null where the role has no place.</summary>
    public Guid? PlaceId { get; set; }

    /// <summary>The partner agency's code, for its officers.</summary>
    public string? Agency { get; set; }

    public DateOnly From { get; set; }

    public DateOnly? To { get; set; }
}
