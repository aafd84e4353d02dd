using System.Diagnostics;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using VuonLen.Core.Basics;
using VuonLen.Web.Access;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Layout;

/// <summary>Turns every failure into a page a clerk understands, and for the API into one sentence of JSON.</summary>
public static class FaultPages
{
    public static void UseFriendlyFaults(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            // The frame would log the message, which may hold what somebody typed.
            SuppressDiagnosticsCallback = _ => true,
            ExceptionHandler = Explain,
        });
        app.UseStatusCodePages(context => Write(context.HttpContext, context.HttpContext.Response.StatusCode, null));
    }

    /// <summary>Writes the page of a fault.</summary>
    public static Task Write(HttpContext context, int status, Words? sentence)
    {
        var (title, usual) = FaultTexts.Of(status);
        var viewer = Read(context);
        var isOperator = status == StatusCodes.Status403Forbidden && viewer.Standing.Role == Role.Administrator;
        return Write(context, status, title, viewer.Say[sentence ?? (isOperator ? FaultTexts.NotForAdministrators : usual)]);
    }

    private static Task Explain(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()!.Error;
        if (fault is OutOfSightException outside) return Write(context, StatusCodes.Status403Forbidden, outside.Named ? FaultTexts.OutOfSight : FaultTexts.NoUnitThatDay);
        if (fault is ProblemException problem) return Write(context, StatusCodes.Status400BadRequest, FaultTexts.FaultTitle, Read(context).Say[problem.Says]);
        if (Unreadable(fault) is { } status) return Write(context, status, null);
        var code = Activity.Current?.TraceId.ToString()[..8] ?? context.TraceIdentifier;
        var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("vuonlen");
        log.LogError("{Code} {Kind} {Stack}", code, fault.GetType().FullName, fault.StackTrace);
        return Write(context, StatusCodes.Status500InternalServerError, FaultTexts.FaultTitle, Read(context).Say.Say(FaultTexts.Unexpected, code));
    }

    // What was sent is too large, breaks off or is no form.
    private static int? Unreadable(Exception fault) => fault switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        AntiforgeryValidationException { InnerException: { } inner } => Unreadable(inner) ?? StatusCodes.Status400BadRequest,
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ => null,
    };

    private static Task Write(HttpContext context, int status, Words title, string sentence)
    {
        context.Response.StatusCode = status;
        if (context.Request.Path.StartsWithSegments("/api")) return context.Response.WriteAsJsonAsync(new { problem = sentence });
        var page = new RazorComponentResult<FaultPage>(new { Heading = title, Sentence = sentence }) { StatusCode = status };
        return page.ExecuteAsync(context);
    }

    private static Viewer Read(HttpContext context)
    {
        var viewer = context.RequestServices.GetRequiredService<Viewer>();
        // A fault may come before the viewer was read; the language is a cookie and needs nobody signed in.
        if (viewer.Name is null) viewer.Read(context, _ => Standing.None);
        return viewer;
    }
}
