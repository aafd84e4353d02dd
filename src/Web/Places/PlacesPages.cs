using Microsoft.AspNetCore.Http.HttpResults;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;

namespace VuonLen.Web.Places;

/// <summary>The units of a day. What units there are is public, so anyone signed in may read it; how many households live there is not.</summary>
public static class PlacesPages
{
    private const int LongestSearch = 100;

    public static void MapPlaces(this WebApplication app)
    {
        app.MapGet("/places", City).ExcludeFromDescription();
        app.MapGet("/places/{code}", Unit).ExcludeFromDescription();
    }

    private static RazorComponentResult<PlacesPage> City(HttpContext context, Viewer viewer, CityRegister register)
    {
        var asked = PlacesRequest.Of(context.Request.Query, register);
        var find = context.Request.Query["find"].ToString().Trim();
        var city = register.Unit(null, asked.At, asked.By);
        return new(new
        {
            Asked = asked,
            About = UnitFacts.Of(register, viewer, city, asked),
            Changes = Changes(register.Places(), asked.By),
            Find = find.Length is 0 or > LongestSearch ? null : find,
        });
    }

    private static IResult Unit(string code, HttpContext context, Viewer viewer, CityRegister register)
    {
        var asked = PlacesRequest.Of(context.Request.Query, register);
        var history = register.Places().History(code);
        if (history.Count == 0) return Results.NotFound();
        var unit = register.Places().Find(code, asked.At, asked.By);
        return new RazorComponentResult<PlacePage>(new
        {
            Asked = asked,
            Code = code,
            History = history,
            About = unit is null ? null : UnitFacts.Of(register, viewer, unit, asked),
        });
    }

    /// <summary>The days on which districts or communes began, with how many there were from that day on.</summary>
    private static List<UnitCount> Changes(PlaceBook places, PlacesBy by) =>
        [.. places.Versions.Where(place => place.Kind.Level() is PlaceLevel.District or PlaceLevel.Commune)
            .Select(place => place.Days(by).From).Distinct().Order()
            .Select(day => new UnitCount(day, places.Open(day, PlaceLevel.District, by).Count, places.Open(day, PlaceLevel.Commune, by).Count))];
}

/// <summary>How many units there are from a day on.</summary>
public sealed record UnitCount(DateOnly From, int Districts, int Communes);
