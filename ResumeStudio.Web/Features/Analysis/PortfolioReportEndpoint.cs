using System.Text;
using ResumeStudio.Core.Analysis.Stories;
using ResumeStudio.Web.Features.Accounts;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Downloads reviews of one's own portfolios as Markdown, or as JSON exactly as they are stored.</summary>
public static class PortfolioReportEndpoint
{
    public static void MapPortfolioReports(this WebApplication app)
    {
        app.MapGet("/insights/portfolios/{portfolioId:guid}/{reviewId:guid}/report.md", (Guid portfolioId, Guid reviewId, HttpContext context, PortfolioReviewService reviews) =>
            DownloadAsync(portfolioId, reviewId, context, reviews, "text/markdown", "md", text => PortfolioReportMarkdown.Write(PortfolioReportJson.Read(text)))).RequireAuthorization();
        app.MapGet("/insights/portfolios/{portfolioId:guid}/{reviewId:guid}/report.json", (Guid portfolioId, Guid reviewId, HttpContext context, PortfolioReviewService reviews) =>
            DownloadAsync(portfolioId, reviewId, context, reviews, "application/json", "json", text => text)).RequireAuthorization();
    }

    private static async Task<IResult> DownloadAsync(Guid portfolioId, Guid reviewId, HttpContext context, PortfolioReviewService reviews, string type, string ending, Func<string, string> write)
    {
        context.Response.Headers.CacheControl = "no-store";
        return await reviews.FindReportAsync(context.User.UserId(), portfolioId, reviewId, context.RequestAborted) is { } found
            ? Results.File(Encoding.UTF8.GetBytes(write(found.Text)), $"{type}; charset=utf-8", $"{found.Title}, review.{ending}")
            : Results.NotFound();
    }
}
