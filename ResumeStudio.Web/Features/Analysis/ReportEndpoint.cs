using System.Text;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Web.Features.Accounts;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Downloads one's own reports as Markdown, as PDF, or as JSON, with what stands beside them.</summary>
public static class ReportEndpoint
{
    private const string Path = "/insights/{resumeId:guid}/{runId:guid}/report";

    public static void MapReports(this WebApplication app)
    {
        app.MapGet(Path + ".md", (Guid resumeId, Guid runId, HttpContext context, AnalysisService analyses) =>
            DownloadAsync(resumeId, runId, context, analyses, "text/markdown", "md", report => report.ToMarkdown())).RequireAuthorization();
        app.MapGet(Path + ".json", (Guid resumeId, Guid runId, HttpContext context, AnalysisService analyses) =>
            DownloadAsync(resumeId, runId, context, analyses, "application/json", "json", report => report.ToJson())).RequireAuthorization();
        app.MapGet(Path + ".pdf", PrintAsync).RequireAuthorization();
    }

    private static async Task<IResult> DownloadAsync(Guid resumeId, Guid runId, HttpContext context, AnalysisService analyses, string type, string ending, Func<FinishedReport, string> write)
    {
        context.Response.Headers.CacheControl = "no-store";
        return await analyses.FindReportAsync(context.User.UserId(), resumeId, runId, context.RequestAborted) is { } found
            ? Results.File(Encoding.UTF8.GetBytes(write(found)), $"{type}; charset=utf-8", $"{found.Title}, analysis.{ending}")
            : Results.NotFound();
    }

    private static async Task<IResult> PrintAsync(Guid resumeId, Guid runId, HttpContext context, AnalysisService analyses, PrintReport print)
    {
        context.Response.Headers.CacheControl = "no-store";
        var ownerId = context.User.UserId();
        if (await analyses.FindReportAsync(ownerId, resumeId, runId, context.RequestAborted) is not { } found) return Results.NotFound();
        return await PrintedReport.AnswerAsync($"{found.Title}, analysis.pdf", () => print.RunAsync(ownerId, found, context.RequestAborted));
    }
}
