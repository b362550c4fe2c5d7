using ResumeStudio.Data;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Platform.Files;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>Downloads a portfolio of one's own as a ZIP.</summary>
public static class ExportEndpoint
{
    public static void MapPortfolioExport(this WebApplication app) => app.MapGet("/portfolios/{id:guid}/portfolio.zip", DownloadAsync).RequireAuthorization();

    private static async Task<IResult> DownloadAsync(Guid id, HttpContext context, ExportPortfolio export, ExportTurns turns, TemporaryFiles files)
    {
        var (turn, wait) = turns.Take(context.User.UserId());
        if (turn is null) return Refuse(context, wait);
        // Not straight to the browser: what fails halfway must not look like a whole file. Both are let go of once it is sent.
        var zip = files.Open();
        context.Response.RegisterForDispose(turn);
        context.Response.RegisterForDispose(zip);
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

    private static IResult Refuse(HttpContext context, TimeSpan wait)
    {
        context.Response.RefuseFor(wait);
        return Results.StatusCode(StatusCodes.Status429TooManyRequests);
    }
}
