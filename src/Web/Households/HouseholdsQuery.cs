using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;
using VuonLen.Store.Reading;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;

namespace VuonLen.Web.Households;

/// <summary>One line of the answer: what the command line prints and the API answers.</summary>
public sealed record HouseholdAnswer(Guid Household, string Code, string? Head, PlaceName Place, string Class, int Persons);

/// <summary>Where a household resides: its commune on the day asked, and its village.</summary>
public sealed record PlaceName(string? Code, string? Name, string? Village);

/// <summary>The list behind a number.</summary>
public static class HouseholdsQuery
{
    /// <summary>The lines an officer may see, by household code.</summary>
    /// <exception cref="ProblemException">Something asked for does not exist.</exception>
    public static IReadOnlyList<HouseholdAnswer> Answer(CityRegister register, HouseholdsRequest request, Sight sight)
    {
        var (moment, filter) = Understand(register, request);
        var places = register.Places();
        using var connection = register.Store.Read();
        return [.. HouseholdListReader.Read(connection, moment, filter, sight, request.After, request.Limit).Select(line =>
        {
            var commune = places.Resolve(line.Place, line.Village, request.At, request.By);
            return new HouseholdAnswer(line.Id.Value, line.Code, line.Head,
                new(commune?.Code, commune?.FullName, line.Village is { } village ? places[village].FullName : null), line.Class, line.Persons);
        })];
    }

    /// <summary>How many lines there are in all.</summary>
    public static int Count(CityRegister register, HouseholdsRequest request, Sight sight)
    {
        var (moment, filter) = Understand(register, request);
        using var connection = register.Store.Read();
        return HouseholdListReader.Count(connection, moment, filter, sight);
    }

    private static (Moment Moment, HouseholdFilter Filter) Understand(CityRegister register, HouseholdsRequest request)
    {
        if (request.Class is { } text && HouseholdClasses.Parse(text) is null or HouseholdClass.Undecided)
            throw new ProblemException($"Không có diện «{request.Class}». Các diện: poor, near_poor, average, none.");
        if (request.With is not (null or "merit_allowance" or "social_allowance"))
            throw new ProblemException($"Không lọc được theo «{request.With}»; chỉ lọc theo merit_allowance hoặc social_allowance.");
        if (request.Limit is < 1) throw new ProblemException("Số dòng tối đa (--limit) phải từ 1 trở lên.");
        if (request.AlsoPoorBy is { } other) register.Standard(other, request.At);
        var moment = register.Moment(request.At, request.KnownAt);
        var standard = register.Standard(request.Standard, request.At)?.Id ?? "";
        return (moment, new(standard, request.Class, Where(register, request, moment), request.AlsoPoorBy, request.With, request.Find));
    }

    /// <summary>The recorded places whose households lie in the unit, set and area on the day; null when nothing narrows them.</summary>
    private static PlaceFilter? Where(CityRegister register, HouseholdsRequest request, Moment moment)
    {
        var unit = register.Unit(request.In, request.At, request.By);
        var set = request.Set is { } id
            ? register.Sets(request.At, request.By).FirstOrDefault(known => known.Set == id)?.Communes
                ?? throw new ProblemException($"Không có tập hợp địa bàn «{id}» vào ngày {request.At:dd/MM/yyyy}.")
            : null;
        if (unit.Kind.Level() == PlaceLevel.City && set is null && request is { Area: null, Band: null, Part: null, NotAttributable: false }) return null;
        var places = register.Places();
        var band = request.Band is { } asked ? RateBands.Communes(register, request, moment, asked) : null;
        var part = new PartOf(places, request, unit);
        var isCity = unit.Kind.Level() == PlaceLevel.City;
        bool Lies(Dwelling at) => part.Holds(at) && (places.Resolve(at.Place, at.Village, request.At, request.By) is { } commune
            ? places.IsInside(commune.Id, unit.Id) && (set is null || set.Contains(commune.Id)) && (band is null || band.Contains(commune.Id))
                && (request.Area is null || commune.Kind.Area() == request.Area)
            // A household whose commune that day is not known still resides in the city.
            : isCity && set is null && band is null && request.Area is null);
        var whole = new HashSet<PlaceId>();
        var parts = new List<Dwelling>();
        foreach (var place in register.Dwellings().GroupBy(at => at.Place))
        {
            if (place.All(Lies)) whole.Add(place.Key);
            else parts.AddRange(place.Where(Lies));
        }
        return new(whole, parts);
    }
}
