using ResumeStudio.Data;
using ResumeStudio.Web.Features.Accounts;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>Downloads a portfolio of one's own as a ZIP.</summary>
public static class ExportEndpoint
{
    public static void MapPortfolioExport(this WebApplication app) => app.MapGet("/portfolios/{id:guid}/portfolio.zip", DownloadAsync).RequireAuthorization();

    private static async Task<IResult> DownloadAsync(Guid id, HttpContext context, ExportPortfolio export)
    {
        // In memory and not straight to the browser: what fails halfway must not look like a whole file.
        var zip = new MemoryStream();
        try
        {
            var title = await export.RunAsync(context.User.UserId(), id, zip, context.RequestAborted);
            context.Response.Headers.CacheControl = "no-store";
            zip.Position = 0;
            return Results.File(zip, "application/zip", title + ".zip");
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
    }
}
