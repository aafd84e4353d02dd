using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using VuonLen.Documents.RegisterList;
using VuonLen.Web.Layout;
using VuonLen.Web.Pieces;
using VuonLen.Web.Register;

namespace VuonLen.Web.Import.Uploads;

/// <summary>Sending a list, reading what was found, taking it in or dropping it.</summary>
public static class UploadPages
{
    private const long LargestList = 256L << 20;
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void AddUploads(this IServiceCollection services, string store)
    {
        var folder = new UploadFolder(store);
        services.AddSingleton(folder).AddSingleton<WaitingFor>(user => folder.All().Where(upload => upload.User == user && upload.State is not (UploadState.Done or UploadState.Refused))
            .Select(upload => new WaitingWork(upload.Name, UploadTexts.State(upload.State), upload.At, $"/import/{upload.Id}")));
        services.AddSingleton<UploadWork>().AddHostedService(provider => provider.GetRequiredService<UploadWork>());
    }

    public static void MapUploads(this WebApplication app)
    {
        app.MapGet("/import", (Viewer viewer, UploadFolder folder, HttpContext context) => viewer.Standing.MayWrite ? Start(context, folder, null) : Results.Forbid()).ExcludeFromDescription();
        app.MapGet("/import/template.xlsx", Template).ExcludeFromDescription();
        app.MapGet("/import/{id:guid}/marked.xlsx", Marked).ExcludeFromDescription();
        app.MapPost("/import", Send).WithMetadata(new RequestSizeLimitAttribute(LargestList), new RequestFormLimitsAttribute { MultipartBodyLengthLimit = LargestList }).ExcludeFromDescription();
        app.MapGet("/import/{id:guid}", Show).ExcludeFromDescription();
        app.MapPost("/import/{id:guid}/confirm", Confirm).ExcludeFromDescription();
        app.MapPost("/import/{id:guid}/drop", Drop).ExcludeFromDescription();
    }

    private static async Task<IResult> Send(HttpContext context, Viewer viewer, CityRegister register, UploadFolder folder, UploadWork work)
    {
        if (!viewer.Standing.MayWrite) return Results.Forbid();
        var form = await context.Request.ReadFormAsync();
        if (form.Files.GetFile("list") is not { Length: > 0 } file) return Start(context, folder, UploadTexts.NoFile);
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        var upload = await folder.Keep(new(Guid.CreateVersion7(), User(context), name, register.Clock.GetUtcNow(), UploadState.Checking), to => file.CopyToAsync(to));
        work.Take(upload, viewer.Standing);
        return Results.LocalRedirect($"/import/{upload.Id}");
    }

    private static async Task<IResult> Show(Guid id, HttpContext context, Viewer viewer, UploadFolder folder) =>
        await Find(id, context, viewer, folder) is { } upload ? Page(context, upload, null) : Results.Empty;

    private static IResult Template(Viewer viewer, CityRegister register)
    {
        if (!viewer.Standing.MayWrite) return Results.Forbid();
        using var book = new MemoryStream();
        new TemplateWriter(register.Today, register.Standards.ListStandards(register.Store.City), register.Facts).Write(book);
        return Results.File(book.ToArray(), Workbook, "mau-danh-sach-ho.xlsx");
    }

    /// <summary>The officer's own workbook with what was found beside each cell.</summary>
    private static async Task<IResult> Marked(Guid id, HttpContext context, Viewer viewer, CityRegister register, UploadFolder folder)
    {
        if (await Find(id, context, viewer, folder) is not { } upload) return Results.Empty;
        if (!upload.MayBeMarked) return Results.LocalRedirect($"/import/{id}");
        using var original = folder.Open(upload);
        using var book = new MemoryStream();
        new FindingsMarker(new(register.Standards.ListStandards(register.Store.City).Others(register.Today), register.Facts)).Write(original, upload.Findings, book);
        return Results.File(book.ToArray(), Workbook, Path.GetFileNameWithoutExtension(upload.Name) + " (đã đánh dấu).xlsx");
    }

    private static async Task<IResult> Confirm(Guid id, HttpContext context, Viewer viewer, CityRegister register, UploadFolder folder, UploadWork work)
    {
        if (await Find(id, context, viewer, folder) is not { } upload) return Results.Empty;
        if (upload is not { State: UploadState.Checked, Errors: 0 }) return Results.LocalRedirect($"/import/{id}");
        var filled = new Filled(await context.Request.ReadFormAsync());
        try
        {
            work.Take(upload with { State = UploadState.Importing, Why = filled.Text("why"), Paper = filled.TextOrNull("paper"), Before = register.LastAct }, viewer.Standing);
            return Results.LocalRedirect($"/import/{id}");
        }
        catch (FieldException problem)
        {
            return Page(context, upload, problem.Message);
        }
    }

    private static async Task<IResult> Drop(Guid id, HttpContext context, Viewer viewer, UploadFolder folder)
    {
        if (await Find(id, context, viewer, folder) is not { } upload) return Results.Empty;
        if (!upload.IsRunning) folder.Drop(upload);
        return Results.LocalRedirect("/import");
    }

    private static async Task<Upload?> Find(Guid id, HttpContext context, Viewer viewer, UploadFolder folder)
    {
        if (viewer.Standing.MayWrite && folder.Find(id, User(context)) is { } upload) return upload;
        await FaultPages.Write(context, StatusCodes.Status404NotFound, UploadTexts.NotThere);
        return null;
    }

    private static RazorComponentResult<ImportPage> Start(HttpContext context, UploadFolder folder, Texts.Words? problem) => new(new
    {
        Problem = problem,
        Earlier = (IReadOnlyList<Upload>)[.. folder.All().Where(upload => upload.User == User(context)).Take(20)],
    });

    private static RazorComponentResult<UploadPage> Page(HttpContext context, Upload upload, string? problem)
    {
        // Without a script the page asks again by itself while the server is busy.
        if (upload.IsRunning) context.Response.Headers["Refresh"] = "2";
        return new(new { Upload = upload, Problem = problem });
    }

    private static string User(HttpContext context) => context.User.Identity!.Name!;
}
