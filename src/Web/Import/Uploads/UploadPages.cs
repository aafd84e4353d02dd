using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using VuonLen.Documents.RegisterList;
using VuonLen.Web.Access;
using VuonLen.Web.Layout;
using VuonLen.Web.Pieces;
using VuonLen.Web.Register;

namespace VuonLen.Web.Import.Uploads;

/// <summary>Sending or pasting a list, reading what was found, taking it in, taking it back, or dropping it.</summary>
public static class UploadPages
{
    /// <summary>The largest list that is taken from a page, in bytes.</summary>
    public const long LargestList = 256L << 20;

    private const int LargestBlock = 32 << 20;
    private const int MostEarlier = 20;
    private const string PastedName = "bảng dán.txt";
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void AddUploads(this IServiceCollection services, string store)
    {
        var folder = new UploadFolder(store);
        services.AddSingleton(folder).AddSingleton<WaitingFor>(user => folder.All().Where(upload => upload.User == user && upload.State is not (UploadState.Done or UploadState.Refused))
            .Select(upload => new WaitingWork(new(UploadTexts.Name(Texts.Language.Vietnamese, upload), UploadTexts.Name(Texts.Language.English, upload)), UploadTexts.State(upload), upload.At, $"/import/{upload.Id}")));
        services.AddSingleton<UploadWork>().AddHostedService(provider => provider.GetRequiredService<UploadWork>());
    }

    public static void MapUploads(this WebApplication app)
    {
        app.MapGet("/import", (Viewer viewer, CityRegister register, UploadFolder folder, HttpContext context) =>
            viewer.Standing.MayWrite ? Start(context, viewer, register, folder, null) : Results.Forbid()).ExcludeFromDescription();
        app.MapGet("/import/template.xlsx", Template).ExcludeFromDescription();
        app.MapGet("/import/{id:guid}/marked.xlsx", Marked).ExcludeFromDescription();
        app.MapPost("/import", Send).WithMetadata(new RequestSizeLimitAttribute(LargestList),
            new RequestFormLimitsAttribute { MultipartBodyLengthLimit = LargestList, ValueLengthLimit = LargestBlock }).ExcludeFromDescription();
        app.MapGet("/import/{id:guid}", Show).ExcludeFromDescription();
        app.MapPost("/import/{id:guid}/confirm", Confirm).ExcludeFromDescription();
        app.MapPost("/import/{id:guid}/undo", TakeBack).ExcludeFromDescription();
        app.MapPost("/import/{id:guid}/drop", Drop).ExcludeFromDescription();
    }

    private static async Task<IResult> Send(HttpContext context, Viewer viewer, CityRegister register, UploadFolder folder, UploadWork work)
    {
        if (!viewer.Standing.MayWrite) return Results.Forbid();
        var form = await context.Request.ReadFormAsync();
        var pasted = form["pasted"].ToString();
        var file = form.Files.GetFile("list");
        if (file is not { Length: > 0 } && string.IsNullOrWhiteSpace(pasted)) return Start(context, viewer, register, folder, UploadTexts.NoFile);
        DateOnly? day;
        try
        {
            var filled = new Filled(form);
            day = filled.Typed("day") is null ? null : filled.Day("day");
        }
        catch (FieldException)
        {
            return Start(context, viewer, register, folder, UploadTexts.NoSuchDay);
        }
        if (day > register.Today) return Start(context, viewer, register, folder, UploadTexts.DayAfterToday);
        var upload = new Upload(Guid.CreateVersion7(), User(context), "", register.Clock.GetUtcNow(), UploadState.Checking) { Day = day ?? register.Today };
        upload = file is { Length: > 0 }
            ? await folder.Keep(upload with { Name = Path.GetFileName(file.FileName.Replace('\\', '/')) }, to => file.CopyToAsync(to))
            : await folder.Keep(upload with { Name = PastedName, IsPasted = true }, to => to.WriteAsync(Encoding.UTF8.GetBytes(pasted)).AsTask());
        work.Take(upload, viewer.Standing);
        return Results.LocalRedirect($"/import/{upload.Id}");
    }

    private static async Task<IResult> Show(Guid id, int? from, int? changes, HttpContext context, Viewer viewer, UploadFolder folder) =>
        await Find(id, context, viewer, folder) is { } upload ? Page(context, folder, upload, null, from ?? 0, changes ?? 0) : Results.Empty;

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
        // The layout a list is read by: with the columns of every standard.
        var layout = new ListLayout(register.Standards.ListStandards(register.Store.City).All, register.Facts);
        new FindingsMarker(layout).Write(original, folder.Findings(id, 0, upload.Findings), book, words => viewer.Say[words]);
        return Results.File(book.ToArray(), Workbook, Path.GetFileNameWithoutExtension(upload.Name) + " (đã đánh dấu).xlsx");
    }

    private static async Task<IResult> Confirm(Guid id, HttpContext context, Viewer viewer, UploadFolder folder, UploadWork work)
    {
        if (await Find(id, context, viewer, folder) is not { } upload) return Results.Empty;
        var filled = new Filled(await context.Request.ReadFormAsync());
        var end = filled.Ticked("end");
        return Advance(context, viewer, folder, work, upload, found => found.MayBeConfirmed && found.User == User(context), () =>
        {
            var (why, paper) = (filled.Text("why"), filled.TextOrNull("paper"));
            return found => found with { State = UploadState.Importing, Why = why, Paper = paper, EndAbsent = end.Contains("absent"), EndBlank = end.Contains("blank"), Before = 0, Note = null };
        });
    }

    /// <summary>Takes a whole list back: its sender may, and the city department.</summary>
    private static async Task<IResult> TakeBack(Guid id, HttpContext context, Viewer viewer, UploadFolder folder, UploadWork work)
    {
        if (await Find(id, context, viewer, folder) is not { } upload) return Results.Empty;
        var filled = new Filled(await context.Request.ReadFormAsync());
        return Advance(context, viewer, folder, work, upload, found => found is { State: UploadState.Done, Act: not null }, () =>
        {
            var (why, paper) = (filled.Text("why"), filled.TextOrNull("paper"));
            return found => found with { State = UploadState.Undoing, Why = why, Paper = paper, UndoneBy = User(context), Before = 0, Note = null, Sentence = null, English = null, Later = [] };
        });
    }

    /// <summary>Hands a list to the work behind the pages, once: who comes second finds it taken.</summary>
    private static IResult Advance(HttpContext context, Viewer viewer, UploadFolder folder, UploadWork work, Upload upload, Func<Upload, bool> stands, Func<Func<Upload, Upload>> read)
    {
        try
        {
            if (folder.Advance(upload.Id, stands, read()) is { } next) work.Take(next, viewer.Standing);
            return Results.LocalRedirect($"/import/{upload.Id}");
        }
        catch (FieldException problem)
        {
            return Page(context, folder, upload, problem.Says, 0, 0);
        }
    }

    private static async Task<IResult> Drop(Guid id, HttpContext context, Viewer viewer, UploadFolder folder)
    {
        if (await Find(id, context, viewer, folder) is not { } upload) return Results.Empty;
        // What is in the register keeps its page, from which it can be taken back.
        if (!upload.IsRunning && !upload.WasTakenIn) folder.Drop(upload);
        return Results.LocalRedirect("/import");
    }

    /// <summary>A list is its sender's alone; once it is in the register the city department sees it too.</summary>
    private static bool MaySee(Upload upload, string user, Standing standing) =>
        standing.MayWrite && (upload.User == user || (standing.Role == Role.CityDepartment && upload.WasTakenIn));

    private static async Task<Upload?> Find(Guid id, HttpContext context, Viewer viewer, UploadFolder folder)
    {
        if (folder.Find(id) is { } upload && MaySee(upload, User(context), viewer.Standing)) return upload;
        await FaultPages.Write(context, StatusCodes.Status404NotFound, UploadTexts.NotThere);
        return null;
    }

    private static RazorComponentResult<ImportPage> Start(HttpContext context, Viewer viewer, CityRegister register, UploadFolder folder, Words? problem)
    {
        var user = User(context);
        var earlier = folder.All().Where(upload => MaySee(upload, user, viewer.Standing)).Take(MostEarlier).ToList();
        return new(new { Problem = problem, Earlier = (IReadOnlyList<Upload>)earlier, register.Today, User = user })
        {
            StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }

    private static RazorComponentResult<UploadPage> Page(HttpContext context, UploadFolder folder, Upload upload, Words? problem, int from, int changes)
    {
        // Without a script the page asks again by itself while the server is busy.
        if (upload.IsRunning) context.Response.Headers["Refresh"] = "2";
        var shown = upload.IsRunning || upload.WasTakenIn ? null : folder;
        return new(new
        {
            Upload = upload,
            Problem = problem,
            From = Math.Clamp(from, 0, upload.Findings),
            Changes = Math.Clamp(changes, 0, upload.Differences),
            Findings = shown?.Findings(upload.Id, Math.Max(0, from), UploadPage.Most) ?? [],
            Differences = shown?.Differences(upload.Id, Math.Max(0, changes), UploadPage.Most) ?? [],
        });
    }

    private static string User(HttpContext context) => context.User.Identity!.Name!;
}
