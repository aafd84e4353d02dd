using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using VuonLen.Core.Basics;
using VuonLen.Web.Asking;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;

namespace VuonLen.Web.Households;

/// <summary>The list behind a number, as a page, in print, as a file and over the API.</summary>
public static class HouseholdsPages
{
    private const int PageLength = 50;
    private const int UsualLines = 200;
    private const int MostLines = 1000;
    private const int MostPrinted = 2000;

    public static void MapHouseholds(this WebApplication app)
    {
        app.MapGet("/households", Show).ExcludeFromDescription();
        app.MapGet("/households/print", Print).ExcludeFromDescription();
        app.MapGet("/households/columns", Choose).ExcludeFromDescription();
        app.MapListFiles();
        app.MapGet("/api/v1/households", Answer).Produces<IReadOnlyList<HouseholdAnswer>>().Takes(Parameters.Households)
            .WithSummary("The list behind a number; the options of the command «households». At most «limit» lines (usually 200, never above 1000); «after» takes the last household code and gives the lines that follow, «before» the first one and gives those ahead of it.");
    }

    /// <summary>The list an address asks for, in the unit the viewer may ask about.</summary>
    /// <exception cref="ProblemException">The address cannot be read.</exception>
    public static HouseholdsRequest Asked(HttpContext context, Viewer viewer, CityRegister register)
    {
        var asked = Address.Households(context.Request.Query, register.Today);
        return asked with { In = viewer.Standing.UnitFor(register, asked.In, asked.At, asked.By) };
    }

    private static IResult Show(HttpContext context, Viewer viewer, CityRegister register, ListCounts counts)
    {
        if (!viewer.Standing.MayList) return Results.Forbid();
        var asked = Asked(context, viewer, register) with { Limit = PageLength };
        asked = asked with { Columns = asked.Columns ?? Remembered(context, viewer, register, asked) };
        var columns = new ListColumns(register, asked, viewer.Say);
        using var query = new HouseholdsQuery(register, asked, viewer.Standing.Sight);
        var total = counts.Of(asked, query);
        return new RazorComponentResult<HouseholdsPage>(new
        {
            Asked = asked,
            Columns = columns,
            query.Order,
            Rows = query.Rows(columns.Parts).ToList(),
            Total = total,
            Before = asked is not { After: null, Before: null } && int.TryParse(context.Request.Query["from"], NumberStyles.None, CultureInfo.InvariantCulture, out var before)
                && before >= 1 && (total.OrMore || before < total.Lines) ? before : 0,
        });
    }

    private static IResult Print(HttpContext context, Viewer viewer, CityRegister register, ListCounts counts)
    {
        if (!viewer.Standing.MayList) return Results.Forbid();
        var asked = Asked(context, viewer, register).First with { Limit = MostPrinted };
        var columns = new ListColumns(register, asked, viewer.Say);
        using var query = new HouseholdsQuery(register, asked, viewer.Standing.Sight);
        return new RazorComponentResult<PrintPage>(new { Asked = asked, Columns = columns, Rows = query.Rows(columns.Parts).ToList(), Total = counts.Of(asked, query) });
    }

    // The boxes of the form are remembered and become an address like any other.
    private static IResult Choose(HttpContext context, Viewer viewer, CityRegister register)
    {
        if (!viewer.Standing.MayList) return Results.Forbid();
        var asked = Asked(context, viewer, register);
        var ages = context.Request.Query["ages"].ToString().Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Select(part => "ages:" + part.Replace('–', '-'));
        var all = string.Join(',', (asked.Columns?.Split(',') ?? []).Concat(ages).Distinct());
        var columns = context.Request.Query.ContainsKey("usual") || all.Length == 0 ? null : string.Join(',', new ListColumns(register, asked with { Columns = all }, viewer.Say).Chosen.Select(column => column.Code));
        ColumnCookie.Write(context, columns);
        return Results.LocalRedirect(Address.Of(asked.First with { Columns = columns }));
    }

    // A choice that this day's list cannot have any more is forgotten rather than refused.
    private static string? Remembered(HttpContext context, Viewer viewer, CityRegister register, HouseholdsRequest asked)
    {
        if (ColumnCookie.Read(context) is not { } columns) return null;
        try
        {
            return string.Join(',', new ListColumns(register, asked with { Columns = columns }, viewer.Say).Chosen.Select(column => column.Code));
        }
        catch (ProblemException)
        {
            return null;
        }
    }

    private static IResult Answer(HttpContext context, Viewer viewer, CityRegister register) =>
        !viewer.Standing.MayList ? Results.Forbid()
        : Results.Json(HouseholdsQuery.Answer(register, Paged(Asked(context, viewer, register)), viewer.Standing.Sight));

    private static HouseholdsRequest Paged(HouseholdsRequest asked) => asked.Limit is < 1 or > MostLines
        ? throw new ProblemException($"Mỗi lần lấy được từ 1 đến {MostLines} dòng; hãy lấy tiếp bằng after, với mã hộ của dòng cuối cùng.",
            $"1 to {MostLines} rows can be had at a time; go on with after, by the household code of the last row.")
        : asked with { Limit = asked.Limit ?? UsualLines };
}
