using System.Text;
using ResumeStudio.Core.Analysis.Stories;
using ResumeStudio.Web.Features.Accounts;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Downloads reviews of one's own portfolios as Markdown, as PDF, or as JSON exactly as they are stored.</summary>
public static class PortfolioReportEndpoint
{
    private const string Path = "/insights/portfolios/{portfolioId:guid}/{reviewId:guid}/report";

    public static void MapPortfolioReports(this WebApplication app)
    {
        app.MapGet(Path + ".md", (Guid portfolioId, Guid reviewId, HttpContext context, PortfolioReviewService reviews) =>
            DownloadAsync(portfolioId, reviewId, context, reviews, "text/markdown", "md", text => PortfolioReportMarkdown.Write(PortfolioReportJson.Read(text)))).RequireAuthorization();
        app.MapGet(Path + ".json", (Guid portfolioId, Guid reviewId, HttpContext context, PortfolioReviewService reviews) =>
            DownloadAsync(portfolioId, reviewId, context, reviews, "application/json", "json", text => text)).RequireAuthorization();
        app.MapGet(Path + ".pdf", PrintAsync).RequireAuthorization();
    }

    private static async Task<IResult> DownloadAsync(Guid portfolioId, Guid reviewId, HttpContext context, PortfolioReviewService reviews, string type, string ending, Func<string, string> write)
    {
        context.Response.Headers.CacheControl = "no-store";
        return await reviews.FindReportAsync(context.User.UserId(), portfolioId, reviewId, context.RequestAborted) is { } found
            ? Results.File(Encoding.UTF8.GetBytes(write(found.Text)), $"{type}; charset=utf-8", $"{found.Title}, review.{ending}")
            : Results.NotFound();
    }

    private static async Task<IResult> PrintAsync(Guid portfolioId, Guid reviewId, HttpContext context, PortfolioReviewService reviews, PrintReport print)
    {
        context.Response.Headers.CacheControl = "no-store";
        var ownerId = context.User.UserId();
        return await reviews.FindReportAsync(ownerId, portfolioId, reviewId, context.RequestAborted) is { } found
            ? await PrintedReport.AnswerAsync($"{found.Title}, review.pdf", () => print.RunAsync(ownerId, found.Title, PortfolioReportJson.Read(found.Text), context.RequestAborted))
            : Results.NotFound();
    }
}
