using Microsoft.AspNetCore.Http.Features;
using VuonLen.Documents.Spreadsheets;
using VuonLen.Web.Asking;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;

namespace VuonLen.Web.Households;

/// <summary>A list as a file: what the page shows, all of it, with the same conditions, columns and order.</summary>
public static class ListFiles
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string CsvType = "text/csv; charset=utf-8";

    public static void MapListFiles(this WebApplication app)
    {
        app.MapGet("/households/list.xlsx", (HttpContext context, Viewer viewer, CityRegister register, ListCounts counts) => Write(context, viewer, register, counts, workbook: true)).ExcludeFromDescription();
        app.MapGet("/households/list.csv", (HttpContext context, Viewer viewer, CityRegister register, ListCounts counts) => Write(context, viewer, register, counts, workbook: false)).ExcludeFromDescription();
    }

    private static async Task Write(HttpContext context, Viewer viewer, CityRegister register, ListCounts counts, bool workbook)
    {
        if (!viewer.Standing.MayList)
        {
            await Results.Forbid().ExecuteAsync(context);
            return;
        }
        var asked = HouseholdsPages.Asked(context, viewer, register).First with { Limit = null };
        // Whatever is wrong with the question is said before the first byte goes out.
        var columns = new ListColumns(register, asked, viewer.Say);
        using var query = new HouseholdsQuery(register, asked, viewer.Standing.Sight);
        var says = ListHead.Of(asked, columns, counts.Of(asked, query), register, viewer.Say);
        var list = new PlainList(viewer.Say[HouseholdsTexts.Title], says, viewer.Say[FilterTexts.Number],
            [.. columns.Chosen.Select(column => new PlainColumn(column.Title, column.Width))],
            query.Rows(columns.Parts).Select(row => Cells(columns, row, context.RequestAborted)));
        context.Response.ContentType = workbook ? WorkbookType : CsvType;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"danh-sach-ho-{Address.Code(asked.At)}.{(workbook ? "xlsx" : "csv")}\"";
        // A zip is written as it is made; the answer is never held as a whole.
        if (context.Features.Get<IHttpBodyControlFeature>() is { } body) body.AllowSynchronousIO = true;
        if (workbook) list.WriteWorkbook(context.Response.Body);
        else list.WriteCsv(context.Response.Body);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    private static IReadOnlyList<PlainCell> Cells(ListColumns columns, ListRow row, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        return [.. columns.Chosen.Select(column => column.Of(row)).Select(cell => new PlainCell(cell.Words, cell.Number))];
    }
}
