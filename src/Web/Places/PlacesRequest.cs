using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;

namespace VuonLen.Web.Places;

/// <summary>The day whose units are shown, and the calendar they are opened by.</summary>
public sealed record PlacesRequest(DateOnly At, PlacesBy By)
{
    /// <summary>Reads an address.</summary>
    /// <exception cref="ProblemException">A value cannot be read.</exception>
    public static PlacesRequest Of(IQueryCollection query, CityRegister register)
    {
        var asked = Address.Situation(query, register.Today);
        return new(asked.At, asked.By);
    }

    /// <summary>The page of a unit on this day.</summary>
    public string To(PlaceVersion unit) => To(unit, At);

    /// <summary>The page of a unit on another day.</summary>
    public string To(PlaceVersion unit, DateOnly day) => unit.Parent is null ? $"/places?{Query(day)}" : $"/places/{unit.Code}?{Query(day)}";

    /// <summary>The city on another day.</summary>
    public string City(DateOnly day) => "/places?" + Query(day);

    /// <summary>A day on which a unit version is open: this one, else its nearest.</summary>
    public DateOnly DayOf(PlaceVersion unit) =>
        unit.Days(By) is var days && days.Holds(At) ? At : At < days.From ? days.From : days.To!.Value.AddDays(-1);

    private string Query(DateOnly day) => "at=" + Address.Code(day) + (By == PlacesBy.Law ? "&places_by=law" : "");
}
