using Microsoft.OpenApi;
using VuonLen.Core.Basics;
using VuonLen.Web.CommandLine;

namespace VuonLen.Web.Asking;

/// <summary>One parameter of an address of the API.</summary>
/// <param name="Says">What it asks, for the description of the API.</param>
public sealed record Parameter(string Name, string Says, JsonSchemaType Type = JsonSchemaType.String, string? Format = null)
{
    /// <summary>Where it stands in the request.</summary>
    public ParameterLocation In { get; init; } = ParameterLocation.Query;

    /// <summary>Whether it may be written more than once.</summary>
    public bool Repeats { get; init; }

    /// <summary>Whether the address does not answer without it.</summary>
    public bool Needed { get; init; }
}

/// <summary>What addresses of the API take: described to readers, and everything else refused, so that a misspelt condition is never left out silently.</summary>
public static class Parameters
{
    private const string Date = "date";

    public static readonly Parameter Programme = new("programme", "The programme: its folder below programmes/.");

    /// <summary>What asks for a moment of the register.</summary>
    public static readonly IReadOnlyList<Parameter> Situation =
    [
        Day("at", "At the end of this day in Viet Nam; today if not given."),
        new("in", "Official code of the unit, read in the units of «at»; your own unit if not given."),
        new("standard", "The standard of the table; the city's own that day if not given, else the national one."),
        Day("units_of", "Give the parts in the units of this day."),
        Number("known_at", "As known after the act of this number."),
        new("places_by", "Open units by the day they began to operate (operation) or by the day of the law (law)."),
    ];

    /// <summary>What asks for a list.</summary>
    public static readonly IReadOnlyList<Parameter> Households =
    [
        .. Situation,
        new("class", "poor, near_poor, average or none; poor and near-poor if not given."),
        new("also_poor_by", "Only households poor by this other standard as well."),
        new("with", "Only households of which all these facts hold, of the household or of some member: a code of the facts vocabulary (whatever its value) or code:value, separated by commas.") { Repeats = true },
        Number("age_from", "Only households with a member who has certainly completed this many years on the day; of a birth known by its year alone every day of the year must fit."),
        Number("age_to", "Only households with a member who has certainly completed no more than this many years on the day."),
        new("set", "Only in the communes of this set of places."),
        new("area", "urban or rural."),
        new("band", "Only in communes whose poverty rate lies in below_1, from_1_below_15, from_15_below_25 or from_25 (per cent)."),
        new("part", "Only in this part of the unit: its code in the units of «units_of», or a village's number in a commune."),
        new("not_attributable", "yes: only those in no known unit of «units_of»."),
        new("find", "Part of a member's name in any spelling, or the beginning of a household code."),
        new("sort", "code (usual), name (of the head: given, middle, family name), village or class; -code, -name, -village, -class the other way round."),
        new("after", "Lines after this household code, in the list's order."),
        new("before", "Lines before this household code, in the list's order."),
        Number("limit", "How many lines at most."),
    ];

    /// <summary>What asks for things that come due.</summary>
    public static readonly IReadOnlyList<Parameter> Due =
    [
        Day("at", "After this day; today if not given."),
        new("in", "Official code of the unit; your own unit if not given. Only a commune's lines are given, of larger units the counts by unit."),
        Number("days", "How many days ahead: 1 to 366, usually 30."),
        new("after", "Lines after the one whose key this is."),
        Number("limit", "How many lines at most: 1 to 1000, usually 200."),
    ];

    /// <summary>The household an address speaks of.</summary>
    public static readonly Parameter OneHousehold = new("household", "The household's code.") { Needed = true };

    /// <summary>What asks for one household.</summary>
    public static readonly IReadOnlyList<Parameter> Household =
    [
        OneHousehold,
        Day("at", "At the end of this day in Viet Nam; today, or the last day on which you saw it, if not given."),
        Number("known_at", "As known after the act of this number."),
    ];

    /// <summary>Describes the parameters of an address, and refuses all others.</summary>
    public static RouteHandlerBuilder Takes(this RouteHandlerBuilder route, params IReadOnlyList<Parameter> parameters)
    {
        var names = parameters.Where(parameter => parameter.In == ParameterLocation.Query).Select(parameter => parameter.Name).ToHashSet();
        var days = parameters.Where(parameter => parameter.Format == Date).SelectMany(parameter => new[] { parameter.Name, parameter.Name.Replace('_', '-') }).Distinct().ToList();
        var repeats = parameters.Where(parameter => parameter.Repeats).Select(parameter => parameter.Name).ToHashSet();
        return route
            .AddEndpointFilter((context, next) =>
            {
                foreach (var (name, values) in context.HttpContext.Request.Query)
                {
                    if (values.Count > 1 && !repeats.Contains(name)) throw new ProblemException($"Địa chỉ ghi tham số «{name}» hơn một lần; hãy chỉ ghi một lần.",
                        $"The address has the parameter “{name}” more than once; give it once.");
                    if (!names.Contains(name.Replace('-', '_')))
                        throw new ProblemException($"Địa chỉ này không có tham số «{name}»; các tham số: {string.Join(", ", names)}.",
                            $"This address has no parameter “{name}”; its parameters are: {string.Join(", ", names)}.");
                }
                // Pages also read a day as people type it; what programs send has one form.
                foreach (var day in days)
                    if (context.HttpContext.Request.Query[day].ToString().Trim() is { Length: > 0 } text) Days.Read($"«{day}»", text);
                return next(context);
            })
            .AddOpenApiOperationTransformer((operation, _, _) =>
            {
                operation.Parameters = [.. parameters.Select(parameter => new OpenApiParameter
                {
                    Name = parameter.Name,
                    In = parameter.In,
                    Required = parameter.Needed,
                    Description = parameter.Says,
                    Schema = new OpenApiSchema { Type = parameter.Type, Format = parameter.Format },
                })];
                return Task.CompletedTask;
            });
    }

    private static Parameter Day(string name, string says) => new(name, says, Format: Date);

    private static Parameter Number(string name, string says) => new(name, says, JsonSchemaType.Integer, "int64");
}
