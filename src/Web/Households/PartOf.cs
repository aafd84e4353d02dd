using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Store.Reading;
using VuonLen.Web.Asking;

namespace VuonLen.Web.Households;

/// <summary>The part of a unit a list is narrowed to, in the units of the day the report's parts are given in.</summary>
public sealed class PartOf
{
    private readonly PlaceBook _places;
    private readonly HouseholdsRequest _request;
    private readonly PlaceId? _part;
    private readonly bool _villages;

    /// <exception cref="ProblemException">There is no such part.</exception>
    public PartOf(PlaceBook places, HouseholdsRequest request, PlaceVersion unit)
    {
        (_places, _request) = (places, request);
        if (request.Part is not { } code) return;
        _villages = unit.Kind.Level() == PlaceLevel.Commune && Then == request.At;
        var part = _villages
            ? places.Children(unit.Id, request.At, request.By).FirstOrDefault(village => village.Code == code)
            : places.Find(code, Then, request.By);
        _part = part?.Id ?? throw new ProblemException($"Không có phần mang mã «{code}» trong {unit.FullName} vào ngày {Then:dd/MM/yyyy}.",
            $"{unit.FullName} has no part with the code “{code}” on {Then:dd/MM/yyyy}.");
    }

    private DateOnly Then => _request.UnitsOf ?? _request.At;

    /// <summary>Whether households dwelling there are in the part.</summary>
    public bool Holds(Dwelling at)
    {
        if (_part is null && !_request.NotAttributable) return true;
        if (_villages) return at.Village == _part;
        var commune = _places.Resolve(at.Place, at.Village, Then, _request.By);
        return _request.NotAttributable ? commune is null : commune is not null && _places.IsInside(commune.Id, _part!.Value);
    }
}
