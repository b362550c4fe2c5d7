using System.Text;
using Microsoft.Playwright;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Common;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Downloads one's own reports as Markdown, as PDF, or as JSON exactly as they are stored.</summary>
public static class ReportEndpoint
{
    private const string Path = "/insights/{resumeId:guid}/{runId:guid}/report";

    public static void MapReports(this WebApplication app)
    {
        app.MapGet(Path + ".md", (Guid resumeId, Guid runId, HttpContext context, AnalysisService analyses) =>
            DownloadAsync(resumeId, runId, context, analyses, "text/markdown", "md", text => ReportMarkdown.Write(ReportJson.Read(text)))).RequireAuthorization();
        app.MapGet(Path + ".json", (Guid resumeId, Guid runId, HttpContext context, AnalysisService analyses) =>
            DownloadAsync(resumeId, runId, context, analyses, "application/json", "json", text => text)).RequireAuthorization();
        app.MapGet(Path + ".pdf", PrintAsync).RequireAuthorization();
    }

    private static async Task<IResult> DownloadAsync(Guid resumeId, Guid runId, HttpContext context, AnalysisService analyses, string type, string ending, Func<string, string> write)
    {
        context.Response.Headers.CacheControl = "no-store";
        return await analyses.FindReportAsync(context.User.UserId(), resumeId, runId, context.RequestAborted) is { } found
            ? Results.File(Encoding.UTF8.GetBytes(write(found.Text)), $"{type}; charset=utf-8", $"{found.Title}, analysis.{ending}")
            : Results.NotFound();
    }

    private static async Task<IResult> PrintAsync(Guid resumeId, Guid runId, HttpContext context, AnalysisService analyses, PrintReport print)
    {
        context.Response.Headers.CacheControl = "no-store";
        var ownerId = context.User.UserId();
        if (await analyses.FindReportAsync(ownerId, resumeId, runId, context.RequestAborted) is not { } found) return Results.NotFound();
        try
        {
            return Results.File(await print.RunAsync(ownerId, found.Title, ReportJson.Read(found.Text), context.RequestAborted), "application/pdf", $"{found.Title}, analysis.pdf");
        }
        catch (RuleViolation no)
        {
            return Results.Text(no.Message, statusCode: StatusCodes.Status429TooManyRequests);
        }
        catch (Exception failure) when (failure is BrowserMissing or TimeoutException or PlaywrightException)
        {
            return Results.Text("The report cannot be printed just now. It can be had as Markdown, or printed in a while.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
